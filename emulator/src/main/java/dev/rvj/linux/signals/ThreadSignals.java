package dev.rvj.linux.signals;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.memory.AddressSpace;

/** The signals of a thread: its mask, its pending ones, its alternate stack, and their delivery. */
public final class ThreadSignals {
    private static final int RETURN_ADDRESS = 1;
    private static final int STACK_POINTER = 2;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int A7 = 17;
    private static final int ECALL_LENGTH = 4;
    private static final int RESTART_SYSCALL = 128;
    /** What it puts into a0 is the interrupted program's. */
    private static final int RT_SIGRETURN = 139;

    private final LinuxThread thread;
    private final ProcessSignals process;
    private final PendingSignals pending = new PendingSignals();
    private AlternateStack stack = AlternateStack.NONE;
    private volatile long mask;
    /** What a call waits for although it is blocked. */
    private volatile long waitedFor;
    private boolean hasSavedMask;
    /** The mask from before a call that set one for its own duration. */
    private long savedMask;
    /** The error number by which an interrupted call said how to restart it, or 0. */
    private int restart;
    private Continuation continuation = () -> -Errno.EINTR;

    /** The rest of a call that was interrupted. */
    @FunctionalInterface
    public interface Continuation {
        long call();
    }

    public ThreadSignals(LinuxThread thread, ProcessSignals process, long mask) {
        this.thread = thread;
        this.process = process;
        this.mask = mask;
    }

    /** Sends a signal to this thread. From any thread. */
    public void send(SignalInfo info) {
        if (info.signal() == Signal.SIGKILL) {
            thread.process.endBySignal(Signal.SIGKILL);
        } else if (!process.isDropped(info.signal(), this)) {
            pending.add(info);
            if (wants(Signal.bit(info.signal()))) {
                alert();
            }
        }
    }

    /** Makes the thread look at its signals soon. */
    void alert() {
        thread.hart.requestAttention();
        thread.wake();
    }

    /** Whether a signal is to be delivered before the guest's next instruction. */
    public boolean isPending() {
        return ((pending.set() | process.pending().set()) & ~mask) != 0;
    }

    /** Signals that are pending but blocked. */
    long blockedPending() {
        return (pending.set() | process.pending().set()) & mask;
    }

    /** Whether the thread takes a signal of a set: does not block it, or waits for it. */
    boolean wants(long set) {
        return (set & (~mask | waitedFor)) != 0;
    }

    boolean waitsFor(int signal) {
        return (waitedFor & Signal.bit(signal)) != 0;
    }

    public long mask() {
        return mask;
    }

    /** Blocks the signals of a set, and no others. */
    public void setMask(long set) {
        long newlyBlocked = set & ~mask;
        mask = set & ~Signal.UNBLOCKABLE;
        process.retarget(newlyBlocked);
    }

    /** Sets a mask until the call in progress has ended and the handlers that interrupted it have been set up. */
    public void setMaskForCall(long set) {
        savedMask = mask;
        hasSavedMask = true;
        setMask(set);
    }

    AlternateStack stack() {
        return stack;
    }

    void setStack(AlternateStack newStack) {
        stack = newStack;
    }

    void forget(int signal) {
        pending.remove(signal);
    }

    /** Takes a pending signal of a set, or gives null. */
    SignalInfo take(long set) {
        SignalInfo own = pending.take(set);
        SignalInfo taken = own != null ? own : process.pending().take(set);
        if (taken != null && taken.code() == SignalInfo.SI_TIMER) {
            process.noteOverrun(taken);
        }
        return taken;
    }

    void setWaitedFor(long set) {
        waitedFor = set;
    }

    /**
     * Ends a call that a signal interrupted, and that does not begin anew if no handler runs but goes on.
     *
     * @return what the call returns
     */
    public long interrupt(Continuation rest) {
        continuation = rest;
        return -Errno.ERESTART_RESTARTBLOCK;
    }

    /** restart_syscall(2). */
    long resume() {
        Continuation rest = continuation;
        continuation = () -> -Errno.EINTR;
        return rest.call();
    }

    /** Whether a call with that result needs {@link #afterCall}. */
    public boolean concerns(long result) {
        return hasSavedMask || isPending() || isRestart(result);
    }

    private static boolean isRestart(long result) {
        return result == -Errno.ERESTARTSYS || result == -Errno.ERESTARTNOHAND
                || result == -Errno.ERESTART_RESTARTBLOCK;
    }

    /**
     * Delivers signals behind a call, and makes the call restart if it is to.
     *
     * @param number of the call
     * @param argument what a0 held before
     * @param result what the call returned; it stands in a0
     */
    public void afterCall(long number, long argument, long result) {
        Hart hart = thread.hart;
        if (number != RT_SIGRETURN && isRestart(result)) {
            restart = (int) -result;
            hart.x[A0] = argument;
            hart.pc -= ECALL_LENGTH;
        } else {
            restoreMask();
        }
        deliver();
        if (restart == Errno.ERESTART_RESTARTBLOCK) {
            hart.x[A7] = RESTART_SYSCALL;
        }
        restart = 0;
    }

    /** Sets up the handlers of all signals that are to be delivered. */
    public void deliver() {
        while (!thread.process.isExiting()) {
            SignalInfo info = take(~mask);
            if (info == null) {
                break;
            }
            SignalAction action = process.use(info.signal());
            if (action.hasHandler()) {
                enter(info, action);
            } else if (Signal.stops(info.signal())) {
                process.host().stop(info.signal(), thread.process.pid());
            } else if (!action.ignores(info.signal())) {
                thread.process.endBySignal(info.signal());
            }
        }
        restoreMask();
    }

    private void restoreMask() {
        if (hasSavedMask) {
            hasSavedMask = false;
            setMask(savedMask);
        }
    }

    /** A trap of this thread's hart becomes a signal, which ends the process if it is blocked or ignored. */
    public void fault(Trap trap) {
        force(Faults.signal(trap, thread.hart.pc, thread.memory()));
        deliver();
    }

    /** An invalid frame or stack. */
    void forceSegmentationFault() {
        force(SignalInfo.ofKernel(Signal.SIGSEGV));
    }

    private void force(SignalInfo info) {
        SignalAction action = process.action(info.signal());
        if (action.handler() == SignalAction.IGNORE || (mask & Signal.bit(info.signal())) != 0) {
            process.setAction(info.signal(), SignalAction.OF_DEFAULT);
            setMask(mask & ~Signal.bit(info.signal()));
        }
        pending.remove(info.signal());
        pending.add(info);
    }

    private void enter(SignalInfo info, SignalAction action) {
        Hart hart = thread.hart;
        interruptCall(action);
        long pointer = hart.x[STACK_POINTER];
        long frame = frame(pointer, action);
        try {
            if (stack.contains(pointer) && !stack.contains(frame)) {
                throw new Trap(Cause.STORE_PAGE_FAULT, frame);
            }
            SignalFrame.write(thread.memory(), frame, info, hart, hasSavedMask ? savedMask : mask, stack);
        } catch (Trap _) {
            if (info.signal() == Signal.SIGSEGV) {
                process.setAction(Signal.SIGSEGV, SignalAction.OF_DEFAULT);
            }
            forceSegmentationFault();
            return;
        }
        if (stack.disarms()) {
            stack = AlternateStack.NONE;
        }
        hasSavedMask = false;
        hart.x[RETURN_ADDRESS] = process.trampoline();
        hart.x[STACK_POINTER] = frame;
        hart.x[A0] = info.signal();
        hart.x[A1] = SignalFrame.infoOf(frame);
        hart.x[A2] = SignalFrame.contextOf(frame);
        hart.pc = action.handler() & ~1L;
        hart.reservationAddress = -1;
        setMask(mask | action.blocked(info.signal()));
    }

    private long frame(long pointer, SignalAction action) {
        boolean switches = action.onAlternateStack() && !stack.isNone() && !stack.contains(pointer);
        return SignalFrame.below(switches ? stack.start() + stack.size() : pointer);
    }

    /** A handler is going to run: the call that it interrupts restarts only if its action says so. */
    private void interruptCall(SignalAction action) {
        if (restart != 0 && (restart != Errno.ERESTARTSYS || !action.restartsCalls())) {
            thread.hart.x[A0] = -Errno.EINTR;
            thread.hart.pc += ECALL_LENGTH;
        }
        restart = 0;
    }

    /**
     * Goes back to what a handler interrupted, rt_sigreturn(2).
     *
     * @return what a0 holds then
     */
    long leave() {
        Hart hart = thread.hart;
        AddressSpace memory = thread.memory();
        long frame = hart.x[STACK_POINTER];
        try {
            AlternateStack kept = SignalFrame.stackIn(memory, frame);
            setMask(SignalFrame.read(memory, hart));
            if (!stack.contains(hart.x[STACK_POINTER])) {
                stack = kept.size() == 0 || (kept.flags() & AlternateStack.SS_DISABLE) != 0
                        ? AlternateStack.NONE : kept;
            }
        } catch (Trap _) {
            forceSegmentationFault();
        }
        return hart.x[A0];
    }
}
