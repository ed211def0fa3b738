package dev.rvj.linux;

import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.isa.Instruction;
import dev.rvj.memory.AddressSpace;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A thread of a process: a hart and the Java thread that runs it. */
public final class LinuxThread implements Environment, Runnable {
    private static final int A0 = 10;
    private static final int A7 = 17;
    private static final int ECALL_LENGTH = 4;
    private static final Predicate<Instruction> AVAILABLE = _ -> true;

    public final LinuxProcess process;
    public final Hart hart;
    public final int tid;

    private Thread carrier;
    private volatile boolean ended;

    public LinuxThread(LinuxProcess process, int tid) {
        this.process = process;
        this.tid = tid;
        hart = new Hart(tid, new UserCsrFile(process.clock()));
    }

    public AddressSpace memory() {
        return process.memory();
    }

    /** Runs the hart on a Java thread of its own. */
    public void start() {
        carrier = new Thread(this, "guest-" + tid);
        carrier.setDaemon(true);
        carrier.start();
    }

    @Override
    public void run() {
        try (Interpreter interpreter = new Interpreter(hart, process.memory(), AVAILABLE, this)) {
            interpreter.run(process.options().maxInstructions);
            if (goesOn()) {
                process.exhausted();
            }
        } catch (Throwable e) {
            process.fail(e);
        } finally {
            process.ended(this);
        }
    }

    /** Ends this thread: its hart executes no further instruction. */
    public void end() {
        ended = true;
        hart.requestAttention();
    }

    private boolean goesOn() {
        return !ended && !process.isExiting();
    }

    @Override
    public boolean trap(Hart own, Trap trap) {
        if (trap.cause() == Cause.ENVIRONMENT_CALL_FROM_U_MODE) {
            long[] x = own.x;
            own.pc += ECALL_LENGTH;
            x[A0] = process.calls().call(this, x[A7], x[A0], x[A0 + 1], x[A0 + 2], x[A0 + 3], x[A0 + 4], x[A0 + 5]);
        } else {
            process.endBySignal(11);
        }
        return goesOn();
    }

    @Override
    public boolean attend(Hart own) {
        return goesOn();
    }

    /** Whether a system call that waits has to give up: a signal is to be delivered, or the thread ends. */
    public boolean isInterrupted() {
        return !goesOn();
    }

    /** Sends a signal to this thread. */
    public void raise(int signal) {
        process.endBySignal(signal);
    }

    /** Blocks the signals of a set, and no others, until the call in progress has ended. */
    public void setMaskForCall(long set) {
    }

    /** Waits until {@link #wake}, or less long; the caller looks again at what it waits for. */
    public void pause() {
        LockSupport.park(this);
    }

    /** As {@link #pause()}, for a time. */
    public void pause(long nanoseconds) {
        LockSupport.parkNanos(this, nanoseconds);
    }

    /** Ends a {@link #pause}, the next one if there is none now. From any thread. */
    public void wake() {
        LockSupport.unpark(carrier);
    }
}
