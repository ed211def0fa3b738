package dev.rvj.machine;

import dev.rvj.engine.Environment;
import dev.rvj.engine.TranslationStatistics;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.SystemMemory;
import dev.rvj.trace.TraceOptions;
import dev.rvj.trace.TracedRun;
import java.util.Optional;

/**
 * A hart of a machine with what is its own: CSRs, translation and protection of addresses, decoded and translated code.
 * Starts in M-mode.
 */
final class MachineHart implements Environment, AutoCloseable {
    /** How many regions may call each other: what the stack of any thread has room for. */
    private static final int CALL_DEPTH = 200;
    private static final int MOST_IDLE_TRAPS = 10_000;
    private static final int A0 = 10;
    private static final int A1 = 11;

    final Hart hart;
    private final Machine machine;
    private final SystemMemory memory;
    private final MachineCsrFile csrs;
    /** Whether there is no other hart, which might mend what traps this one. */
    private final boolean alone;
    private long lastTrapped = -1;
    private int idleTraps;
    private final FloatingPointUnit floatingPoint;
    private final TraceOptions trace;
    private final TracedRun run;
    /** Null where all is interpreted. */
    private final Translations translations;

    MachineHart(int id, Machine machine, Bus bus, Platform platform, MachineOptions options) {
        this.machine = machine;
        trace = options.trace;
        alone = options.harts == 1;
        Pmp pmp = new Pmp();
        memory = new SystemMemory(bus, pmp, options.harts > 1);
        csrs = new MachineCsrFile(memory, pmp, platform);
        hart = new Hart(id, csrs);
        floatingPoint = new FloatingPointUnit(csrs.status);
        translations = options.translation == null ? null : new Translations(memory, options.translation);
        run = new TracedRun(hart, memory, floatingPoint::executes, this, options.trace, translations, CALL_DEPTH);
    }

    void reset(long entry) {
        hart.mode = PrivilegeMode.MACHINE;
        hart.pc = entry;
        hart.x[A0] = hart.id;
        hart.x[A1] = 0;
        csrs.apply(hart);
    }

    /** Runs until the machine's program ends, or that many more instructions have retired. */
    void run(long limit) {
        run.run(limit);
    }

    /** Makes stores of other harts into code seen, wherever they were. */
    void synchronizeCode() {
        memory.synchronizeCode();
    }

    Optional<TranslationStatistics> translationStatistics() {
        return Optional.ofNullable(translations).map(Translations::statistics);
    }

    @Override
    public boolean trap(Hart hart, Trap trap) {
        if (machine.hasEnded()) {
            hart.instret++;
            return false;
        }
        if (trap.cause() == Cause.BREAKPOINT && machine.semihosting().isCall(hart, memory)) {
            call();
            hart.pc += Integer.BYTES;
            hart.instret++;
            return !machine.hasEnded();
        }
        if (trap.cause() == Cause.ILLEGAL_INSTRUCTION && floatingPoint.makesDirty((int) trap.value())) {
            csrs.apply(hart);
            return true;
        }
        if (alone && isStuck(hart)) {
            machine.endStuck(hart.pc);
            return false;
        }
        trace.exception(hart, trap);
        csrs.trap(hart, false, trap.cause().code(), trap.value());
        return true;
    }

    /** Whether traps follow each other for so long without an instruction between them that they do so for ever. */
    private boolean isStuck(Hart hart) {
        idleTraps = hart.instret == lastTrapped ? idleTraps + 1 : 0;
        lastTrapped = hart.instret;
        return idleTraps > MOST_IDLE_TRAPS;
    }

    /** A call whose parameters the guest itself can not access fails. */
    private void call() {
        synchronized (machine.semihosting()) {
            try {
                machine.semihosting().call(hart, memory);
            } catch (Trap _) {
                hart.x[A0] = -1;
            }
        }
    }

    @Override
    public boolean attend(Hart hart) {
        int interrupt = csrs.interrupts.next(hart.mode, csrs.status);
        if (interrupt >= 0) {
            trace.interrupt(hart, interrupt);
            csrs.trap(hart, true, interrupt, 0);
        }
        return !machine.hasEnded();
    }

    @Override
    public void close() {
        run.close();
        if (translations != null) {
            translations.close();
        }
    }
}
