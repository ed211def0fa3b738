package dev.rvj.machine;

import dev.rvj.engine.TranslationStatistics;
import dev.rvj.device.Clint;
import dev.rvj.device.Console;
import dev.rvj.device.Htif;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
import dev.rvj.engine.Environment;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.listing.SymbolNames;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import dev.rvj.trace.TraceOptions;
import dev.rvj.trace.TracedRun;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A machine of one hart that starts a bare-metal program in M-mode: RAM from 0x80000000, a CLINT, and the host by HTIF
 * and semihosting.
 */
public final class Machine implements AutoCloseable, Platform, Environment {
    /** Where RAM starts, as on other RISC-V machines. */
    public static final long RAM_START = 0x8000_0000L;

    private static final long LONGEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(1);
    /** How many regions may call each other: what the stack of any thread has room for. */
    private static final int CALL_DEPTH = 200;
    private static final int A0 = 10;
    private static final int A1 = 11;

    private final Ram ram;
    private final SystemMemory memory;
    private final MachineCsrFile csrs;
    private final Hart hart;
    private final Clint clint;
    private final FloatingPointUnit floatingPoint;
    private final TracedRun run;
    /** Null where all is interpreted. */
    private final Translations translations;
    private final Semihosting semihosting;
    private final Console console;
    private final TraceOptions trace;
    private boolean ended;
    private int exitCode;
    private Optional<String> message = Optional.empty();

    /**
     * Loads a program and resets the hart.
     *
     * @throws ElfException where the program does not fit into RAM
     */
    public Machine(ElfFile program, MachineOptions options) throws ElfException {
        ram = new Ram(RAM_START, options.memory);
        Bus bus = new Bus(ram);
        Pmp pmp = new Pmp();
        memory = new SystemMemory(bus, pmp);
        csrs = new MachineCsrFile(memory, pmp, this);
        hart = new Hart(0, csrs);
        clint = new Clint(options.nanoseconds, hart::requestAttention);
        bus.attach(Clint.START, Clint.SIZE, clint);
        console = new Console(options.input, options.output, options.error);
        semihosting = new Semihosting(console, options, this::end);
        floatingPoint = new FloatingPointUnit(csrs.status);
        if (options.translation != null) {
            options.translation.symbols = new SymbolNames(program, 0);
        }
        translations = options.translation == null ? null : new Translations(memory, options.translation);
        run = new TracedRun(hart, memory, floatingPoint::executes, this, options.trace, translations, CALL_DEPTH);
        trace = options.trace;
        try {
            load(program);
            connect(HostSymbols.of(program));
        } catch (ElfException | RuntimeException e) {
            close();
            throw e;
        }
        reset(program.entry());
    }

    private void load(ElfFile program) throws ElfException {
        for (ElfSegment segment : program.segments()) {
            if (segment.type() == ElfSegment.LOAD && segment.memorySize() > 0) {
                if (!ram.contains(segment.physicalAddress(), segment.memorySize())) {
                    throw new ElfException("segment %d at 0x%x does not fit into RAM, 0x%x bytes from 0x%x".formatted(
                            segment.index(), segment.physicalAddress(), ram.size(), ram.start()));
                }
                ram.write(segment.physicalAddress(), program.bytes(), (int) segment.offset(),
                        (int) segment.fileSize());
            }
        }
    }

    private void connect(HostSymbols symbols) {
        if (ram.contains(symbols.toHost(), Long.BYTES) && ram.contains(symbols.fromHost(), Long.BYTES)) {
            ram.observe(new Htif(ram, symbols.toHost(), symbols.fromHost(), console, this::endByStore));
            memory.watch(symbols.toHost());
        }
    }

    private void reset(long entry) {
        hart.mode = PrivilegeMode.MACHINE;
        hart.pc = entry;
        hart.x[A0] = hart.id;
        hart.x[A1] = 0;
        csrs.apply(hart);
    }

    public Hart hart() {
        return hart;
    }

    /** Runs until the program ends, or that many more instructions have retired. */
    public void run(long limit) {
        if (!ended) {
            run.run(limit);
            console.flush();
        }
    }

    /** Whether the program has ended. */
    public boolean hasEnded() {
        return ended;
    }

    /** What the program said when it ended, 0 for success. */
    public int exitCode() {
        return exitCode;
    }

    /** What translation has done; nothing where all is interpreted. */
    public Optional<TranslationStatistics> translationStatistics() {
        return Optional.ofNullable(translations).map(Translations::statistics);
    }

    /** What there is to say of a failure. */
    public Optional<String> message() {
        return message;
    }

    private void end(int code) {
        ended = true;
        exitCode = code;
    }

    /** Ends the run at a store into {@code tohost}, which leaves its block as a trap would. */
    private void endByStore(int code) {
        end(code);
        if (code != 0) {
            message = Optional.of("the guest reported failure " + code + " through tohost");
        }
        throw new Trap(Cause.STORE_ACCESS_FAULT, hart.pc);
    }

    @Override
    public boolean trap(Hart hart, Trap trap) {
        if (ended) {
            hart.instret++;
            return false;
        }
        if (trap.cause() == Cause.BREAKPOINT && semihosting.isCall(hart, memory)) {
            call(hart);
            hart.pc += Integer.BYTES;
            hart.instret++;
            return !ended;
        }
        if (trap.cause() == Cause.ILLEGAL_INSTRUCTION && floatingPoint.makesDirty((int) trap.value())) {
            csrs.apply(hart);
            return true;
        }
        trace.exception(hart, trap);
        csrs.trap(hart, false, trap.cause().code(), trap.value());
        return true;
    }

    /** A call whose parameters the guest itself can not access fails. */
    private void call(Hart hart) {
        try {
            semihosting.call(hart, memory);
        } catch (Trap _) {
            hart.x[A0] = -1;
        }
    }

    @Override
    public boolean attend(Hart hart) {
        int interrupt = csrs.interrupts.next(hart.mode, csrs.status);
        if (interrupt >= 0) {
            trace.interrupt(hart, interrupt);
            csrs.trap(hart, true, interrupt, 0);
        }
        return !ended;
    }

    @Override
    public long interruptLines() {
        return (clint.isSoftwarePending() ? Interrupts.MSIP : 0) | (clint.isTimerPending() ? Interrupts.MTIP : 0);
    }

    @Override
    public long time() {
        return clint.time();
    }

    @Override
    public void waitForInterrupt() {
        LockSupport.parkNanos(clint.untilTimer(LONGEST_SLEEP));
    }

    @Override
    public void close() {
        semihosting.close();
        clint.close();
        run.close();
        if (translations != null) {
            translations.close();
        }
        ram.close();
    }
}
