package dev.rvj.translator;

import dev.rvj.engine.CheckedRun;
import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.TranslationStatistics;
import dev.rvj.engine.Translations;
import dev.rvj.engine.Translator;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Memory;
import dev.rvj.memory.Protection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A hart in flat memory: code, two pages of data, one that is read-only, and nothing behind that. Its environment stops it
 * at the first trap, unless an ecall is to do something.
 */
public final class Guest implements Environment, AutoCloseable {
    public static final long CODE = 0x1_0000;
    public static final long DATA = 0x8_0000;
    public static final int PAGE = AddressSpace.PAGE;
    private static final int CODE_PAGES = 16;
    /** A page far away, beyond what is reached as {@link AddressSpace#near}. */
    public static final long FAR = 1L << 32;
    private static final int CALL_DEPTH = 200;
    private static final long SIZE = FAR + (1 << 20);

    /** How a hart is run: BUFFERED is EAGER, with near memory as a buffer instead of by the host's addresses. */
    public enum How { INTERPRETED, EAGER, BUFFERED, TIERED, CHECKED }

    public final AddressSpace memory = new AddressSpace(SIZE);
    public final Hart hart = new Hart(0, new UserCsrFile(() -> 42));
    public final List<Trap> traps = new ArrayList<>();
    /** Null where all is interpreted, or checked. */
    public final TieredRun tiered;
    private final CheckedRun checked;
    /** What an ecall does; null if it stops the hart. */
    public Runnable call;
    private final Interpreter interpreter;
    private final Translations translations;

    public Guest(How how) {
        this(how, null);
    }

    /** @param translator what translates; null for the real one */
    public Guest(How how, Translator.Factory translator) {
        memory.mappings().map(CODE, (long) CODE_PAGES * PAGE, Protection.READ | Protection.WRITE | Protection.EXECUTE);
        memory.mappings().map(DATA, 2L * PAGE, Protection.READ | Protection.WRITE);
        memory.mappings().map(FAR, PAGE, Protection.READ | Protection.WRITE);
        memory.mappings().map(DATA + 2L * PAGE, PAGE, Protection.READ);
        hart.pc = CODE;
        TranslationOptions options = how == How.CHECKED ? TranslationOptions.checking() : new TranslationOptions();
        options.eager |= how == How.EAGER || how == How.BUFFERED;
        options.inlinesAll = how != How.BUFFERED;
        options.waits = true;
        options.translator = translator;
        translations = how == How.INTERPRETED ? null : new Translations(memory, options);
        interpreter = new Interpreter(hart, how == How.CHECKED ? translations.loggedMemory() : memory, _ -> true, this);
        checked = how == How.CHECKED ? new CheckedRun(hart, interpreter, translations, this) : null;
        tiered = translations == null || checked != null ? null
                : new TieredRun(hart, interpreter, translations, this, CALL_DEPTH);
    }

    /** The memory as the hart sees it. */
    public Memory seen() {
        return checked == null ? memory : translations.loggedMemory();
    }

    /** What runs another hart, in the same memory. */
    public TieredRun runOf(Hart other) {
        return new TieredRun(other, new Interpreter(other, memory, _ -> true, this), translations, this, CALL_DEPTH);
    }

    /** What was translated. */
    public TranslationStatistics statistics() {
        return translations.statistics();
    }

    public Guest code(Code code) {
        byte[] bytes = code.bytes();
        memory.initialize(CODE, bytes, 0, bytes.length);
        return this;
    }

    /** Writes values into memory, one behind the other. */
    public void longs(long address, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        memory.initialize(address, bytes.array(), 0, bytes.capacity());
    }

    public Guest run(long limit) {
        if (checked != null) {
            checked.run(limit);
        } else if (tiered == null) {
            interpreter.run(limit);
        } else {
            tiered.run(limit);
        }
        return this;
    }

    /** All that a program can see, as text that two guests can be compared by. */
    public String state() {
        StringBuilder text = new StringBuilder("pc " + Long.toHexString(hart.pc) + " instret " + hart.instret
                + " flags " + hart.fcsr.flags + " frm " + hart.fcsr.roundingMode + "\n");
        for (int i = 0; i < 32; i++) {
            text.append("x").append(i).append(' ').append(Long.toHexString(hart.x[i])).append(" f").append(i).append(' ')
                    .append(Long.toHexString(hart.f[i])).append('\n');
        }
        traps.forEach(trap -> text.append(trap.cause()).append(' ').append(Long.toHexString(trap.value())).append('\n'));
        for (long address = DATA; address < DATA + 3L * PAGE; address += Long.BYTES) {
            try {
                long value = memory.loadLong(address);
                if (value != 0) {
                    text.append(Long.toHexString(address)).append(": ").append(Long.toHexString(value)).append('\n');
                }
            } catch (Trap _) {
                text.append(Long.toHexString(address)).append(" is not mapped\n");
            }
        }
        return text.toString();
    }

    @Override
    public boolean trap(Hart trapped, Trap trap) {
        if (call != null && trap.cause() == Cause.ENVIRONMENT_CALL_FROM_U_MODE) {
            Runnable done = call;
            call = null;
            trapped.pc += Integer.BYTES;
            done.run();
            return true;
        }
        traps.add(trap);
        return false;
    }

    @Override
    public boolean attend(Hart attending) {
        return false;
    }

    @Override
    public void close() {
        interpreter.close();
        if (translations != null) {
            translations.close();
        }
        memory.close();
    }
}
