package dev.rvj.linux;

import dev.rvj.engine.Environment;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.isa.Instruction;
import dev.rvj.linux.signals.ThreadSignals;
import dev.rvj.linux.threads.Departure;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.MemoryExhausted;
import dev.rvj.trace.TracedRun;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A thread of a process: a hart and the Java thread that runs it. */
public final class LinuxThread implements Environment, Runnable {
    /** How many regions of translated code may call each other, and the bytes of stack for them. */
    private static final int CALL_DEPTH = 2000;
    private static final long STACK = 64L << 20;
    private static final int A0 = 10;
    private static final int A7 = 17;
    private static final int ECALL_LENGTH = 4;
    private static final Predicate<Instruction> AVAILABLE = _ -> true;

    public final LinuxProcess process;
    public final Hart hart;
    public final int tid;

    private final ThreadSignals signals;
    private final Departure departure = new Departure();
    /** Null where instructions are not counted. */
    private final InstructionBudget budget;
    /** What the thread has taken from the budget, and how far it gets with that. */
    private long share;
    private long shareEnd;
    private Thread carrier;
    private volatile boolean ended;

    /** A process's first thread. */
    LinuxThread(LinuxProcess process, int tid) {
        this(process, tid, 0);
    }

    /** A thread with the signal mask of the one that starts it. */
    public LinuxThread(LinuxProcess process, int tid, LinuxThread parent) {
        this(process, tid, parent.signals.mask());
    }

    private LinuxThread(LinuxProcess process, int tid, long mask) {
        this.process = process;
        this.tid = tid;
        hart = new Hart(tid - process.pid(), new UserCsrFile(process.clock()));
        signals = new ThreadSignals(this, process.signals(), mask);
        budget = process.budget();
    }

    public ThreadSignals signals() {
        return signals;
    }

    /** What is to be done when the thread exits. */
    public Departure departure() {
        return departure;
    }

    public AddressSpace memory() {
        return process.memory();
    }

    /** Runs the hart on a Java thread of its own. */
    public void start() {
        carrier = new Thread(null, this, "guest-" + tid, STACK);
        carrier.setDaemon(true);
        carrier.start();
    }

    @Override
    public void run() {
        try (TracedRun run = new TracedRun(hart, process.memory(), AVAILABLE, this, process.options().trace,
                process.translations(), CALL_DEPTH)) {
            if (budget == null) {
                run.run(Long.MAX_VALUE);
            }
            while (takeShare()) {
                run.run(share);
                giveShareBack();
            }
        } catch (MemoryExhausted e) {
            process.endForLackOfMemory(e.getMessage());
        } catch (Throwable e) {
            process.fail(e);
        } finally {
            giveShareBack();
            process.ended(this);
        }
    }

    /** False if the thread is to run no more. */
    private boolean takeShare() {
        while (goesOn()) {
            share = budget.take(process.threadCount());
            if (share != 0) {
                shareEnd = hart.instret + share;
                return true;
            }
            if (budget.isUsedUp()) {
                process.exhausted();
            } else {
                LockSupport.park(this);
            }
        }
        return false;
    }

    /** Lets other threads have the instructions that this one took and has not used. It takes anew before it goes on. */
    public void giveShareBack() {
        if (share != 0) {
            budget.settle(share, shareEnd - hart.instret);
            share = 0;
            process.threads().forEach(LinuxThread::wake);
        }
    }

    /** Ends this thread: its hart executes no further instruction. */
    public void end() {
        ended = true;
        hart.requestAttention();
    }

    boolean goesOn() {
        return !ended && !process.isExiting();
    }

    @Override
    public boolean trap(Hart own, Trap trap) {
        process.options().trace.exception(own, trap);
        if (trap.cause() == Cause.ENVIRONMENT_CALL_FROM_U_MODE) {
            call(own);
        } else {
            signals.fault(trap);
        }
        return goesOn() && (share != 0 || budget == null);
    }

    private void call(Hart own) {
        long[] x = own.x;
        long number = x[A7];
        long argument = x[A0];
        own.pc += ECALL_LENGTH;
        long result = process.calls().call(this, number, argument, x[A0 + 1], x[A0 + 2], x[A0 + 3], x[A0 + 4],
                x[A0 + 5]);
        x[A0] = result;
        if (goesOn() && signals.concerns(result)) {
            signals.afterCall(number, argument, result);
        }
    }

    @Override
    public boolean attend(Hart own) {
        if (goesOn() && signals.isPending()) {
            signals.deliver();
        }
        return goesOn();
    }

    /** Whether a system call that waits has to give up: a signal is to be delivered, or the thread ends. */
    public boolean isInterrupted() {
        return !goesOn() || signals.isPending();
    }

    /** Waits until {@link #wake}, or less long; the caller looks again at what it waits for. */
    public void pause() {
        giveShareBack();
        process.duringWait(() -> LockSupport.park(this));
    }

    /** As {@link #pause()}, for a time. */
    public void pause(long nanoseconds) {
        giveShareBack();
        process.duringWait(() -> LockSupport.parkNanos(this, nanoseconds));
    }

    /** Ends a {@link #pause}, the next one if there is none now. From any thread. */
    public void wake() {
        LockSupport.unpark(carrier);
    }
}
