package dev.rvj.tests;

import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A guest that writes a loop, executes it, and writes the next one 16 bytes on, round and round in a few MiB. */
final class SelfMadeCode implements Environment, AutoCloseable {
    private static final int CODE = 0x1000;
    private static final int MADE = 0x100_0000;
    private static final int MADE_SIZE = 0x40_0000;
    private static final int A0 = 10;
    private static final int S0 = 8;
    /** What the loops add is one more each time, modulo this. */
    private static final int ADDENDS = 0x800;
    private static final int[] PROGRAM = {
        0x010004b7, // lui s1, 0x1000          where the loop is made
        0x7ff47313, // andi t1, s0, 0x7ff      outer:
        0x01431313, // slli t1, t1, 20
        0x000503b7, // lui t2, 0x50
        0x51338393, // addi t2, t2, 0x513      addi a0, a0, 0
        0x00736333, // or t1, t1, t2
        0x0064a023, // sw t1, 0(s1)
        0x0144a223, // sw s4, 4(s1)            addi t3, t3, -1
        0x0154a423, // sw s5, 8(s1)            bnez t3, -8
        0x0164a623, // sw s6, 12(s1)           ret
        0x0000100f, // fence.i
        0x000b8e13, // mv t3, s7
        0x000480e7, // jalr s1
        0x01048493, // addi s1, s1, 16
        0x0184f4b3, // and s1, s1, s8
        0x0194e4b3, // or s1, s1, s9
        0xfff40413, // addi s0, s0, -1
        0xfc0410e3, // bnez s0, outer
        0x00000073, // ecall
    };

    private final AddressSpace memory = new AddressSpace(1 << 26);
    private final Hart hart = new Hart(0, new UserCsrFile(() -> 0));
    private final Interpreter interpreter = new Interpreter(hart, memory, _ -> true, this);
    private final Translations translations;
    private final TieredRun run;
    private final int times;

    /** @param times how often each loop goes round */
    SelfMadeCode(TranslationOptions options, int times) {
        this.times = times;
        translations = new Translations(memory, options);
        run = new TieredRun(hart, interpreter, translations, this, 100);
        memory.mappings().map(CODE, AddressSpace.PAGE, Protection.READ | Protection.EXECUTE);
        memory.mappings().map(MADE, MADE_SIZE, Protection.READ | Protection.WRITE | Protection.EXECUTE);
        ByteBuffer bytes = ByteBuffer.allocate(PROGRAM.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(PROGRAM);
        memory.initialize(CODE, bytes.array(), 0, bytes.capacity());
    }

    /** Makes so many loops, and returns what they added up to. */
    long run(int loops) {
        hart.pc = CODE;
        hart.x[A0] = 0;
        hart.x[S0] = loops;
        hart.x[20] = 0xfffe_0e13;
        hart.x[21] = 0xfe0e_1ce3;
        hart.x[22] = 0x0000_8067;
        hart.x[23] = times;
        hart.x[24] = MADE_SIZE - 1;
        hart.x[25] = MADE;
        run.run(Long.MAX_VALUE);
        return hart.x[A0];
    }

    long expected(int loops) {
        long sum = 0;
        for (int loop = loops; loop > 0; loop--) {
            int addend = loop % ADDENDS;
            sum += (long) times * addend;
        }
        return sum;
    }

    Translations translations() {
        return translations;
    }

    @Override
    public boolean trap(Hart trapped, Trap trap) {
        return false;
    }

    @Override
    public boolean attend(Hart attending) {
        return true;
    }

    @Override
    public void close() {
        translations.close();
        interpreter.close();
        memory.close();
    }
}
