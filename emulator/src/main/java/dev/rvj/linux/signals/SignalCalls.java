package dev.rvj.linux.signals;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.LittleEndian;
import dev.rvj.memory.Protection;
import java.lang.foreign.MemorySegment;

/** System calls on signals. */
public final class SignalCalls implements SystemCallArea {
    private static final int SIG_BLOCK = 0;
    private static final int SIG_UNBLOCK = 1;
    private static final int SIG_SETMASK = 2;
    /** A set that a thread library blocks around its own doings is no wish to be sent the host's signals. */
    private static final int MANY = 32;
    private static final long NANOSECONDS = 1_000_000_000;

    private final LinuxProcess process;
    private final ProcessSignals signals;
    private final AddressSpace memory;

    public SignalCalls(LinuxProcess process) {
        this.process = process;
        signals = process.signals();
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        ThreadSignals own = thread.signals();
        return switch (call) {
            case RT_SIGACTION -> action((int) a0, a1, a2, a3);
            case RT_SIGPROCMASK -> mask(own, (int) a0, a1, a2, a3);
            case RT_SIGPENDING -> pending(own, a0, a1);
            case RT_SIGSUSPEND -> suspend(thread, a0, a1);
            case RT_SIGTIMEDWAIT -> timedWait(thread, a0, a1, a2, a3);
            case RT_SIGQUEUEINFO -> queue((int) a0, (int) a1, a2);
            case RT_TGSIGQUEUEINFO -> queueToThread((int) a0, (int) a1, (int) a2, a3);
            case RT_SIGRETURN -> own.leave();
            case RESTART_SYSCALL -> own.resume();
            case SIGALTSTACK -> alternateStack(thread, a0, a1);
            case KILL -> kill((int) a0, (int) a1);
            case TKILL -> killThread((int) a0, (int) a1);
            case TGKILL -> (int) a0 <= 0 || (int) a1 <= 0 ? -Errno.EINVAL
                    : (int) a0 != process.pid() ? -Errno.ESRCH : killThread((int) a1, (int) a2);
            default -> -Errno.ENOSYS;
        };
    }

    private long action(int signal, long act, long old, long setSize) {
        checkSetSize(setSize);
        if (signal < 1 || signal > Signal.SIGRTMAX
                || act != 0 && (Signal.UNBLOCKABLE & Signal.bit(signal)) != 0) {
            return -Errno.EINVAL;
        }
        SignalAction before = signals.action(signal);
        if (act != 0) {
            MemorySegment bytes = memory.slice(act, SignalAction.SIZE, Protection.READ);
            signals.setAction(signal, new SignalAction(bytes.get(LittleEndian.LONG, 0),
                    bytes.get(LittleEndian.LONG, 8), bytes.get(LittleEndian.LONG, 16) & ~Signal.UNBLOCKABLE));
        }
        if (old != 0) {
            MemorySegment bytes = memory.slice(old, SignalAction.SIZE, Protection.WRITE);
            bytes.set(LittleEndian.LONG, 0, before.handler());
            bytes.set(LittleEndian.LONG, 8, before.flags());
            bytes.set(LittleEndian.LONG, 16, before.mask());
        }
        return 0;
    }

    private long mask(ThreadSignals own, int how, long set, long old, long setSize) {
        checkSetSize(setSize);
        long before = own.mask();
        if (set != 0) {
            long wanted = memory.loadLong(set);
            if (how != SIG_UNBLOCK && Long.bitCount(wanted) < MANY) {
                signals.host().claimAll(wanted);
            }
            own.setMask(switch (how) {
                case SIG_BLOCK -> before | wanted;
                case SIG_UNBLOCK -> before & ~wanted;
                case SIG_SETMASK -> wanted;
                default -> throw new SystemCallException(Errno.EINVAL);
            });
        }
        if (old != 0) {
            memory.storeLong(old, before);
        }
        return 0;
    }

    private long pending(ThreadSignals own, long set, long setSize) {
        if (Long.compareUnsigned(setSize, Long.BYTES) > 0) {
            return -Errno.EINVAL;
        }
        memory.storeLong(set, own.blockedPending());
        return 0;
    }

    private long suspend(LinuxThread thread, long set, long setSize) {
        checkSetSize(setSize);
        thread.signals().setMaskForCall(memory.loadLong(set));
        while (!thread.isInterrupted()) {
            thread.pause();
        }
        return -Errno.ERESTARTNOHAND;
    }

    private long timedWait(LinuxThread thread, long set, long info, long timeout, long setSize) {
        checkSetSize(setSize);
        long wanted = memory.loadLong(set) & ~Signal.UNBLOCKABLE;
        long nanoseconds = timeout == 0 ? Long.MAX_VALUE : duration(timeout);
        signals.host().claimAll(wanted);
        SignalInfo found = await(thread, wanted, nanoseconds);
        if (found == null) {
            return thread.isInterrupted() ? -Errno.EINTR : -Errno.EAGAIN;
        }
        if (info != 0) {
            found.write(memory.slice(info, SignalInfo.SIZE, Protection.WRITE));
        }
        return found.signal();
    }

    private static SignalInfo await(LinuxThread thread, long wanted, long nanoseconds) {
        ThreadSignals own = thread.signals();
        long start = System.nanoTime();
        own.setWaitedFor(wanted);
        try {
            while (true) {
                SignalInfo found = own.take(wanted);
                long left = nanoseconds - (System.nanoTime() - start);
                if (found != null || left <= 0 || thread.isInterrupted()) {
                    return found;
                }
                thread.pause(left);
            }
        } finally {
            own.setWaitedFor(0);
        }
    }

    /** The nanoseconds that a struct timespec holds. */
    private long duration(long timespec) {
        long seconds = memory.loadLong(timespec);
        long nanoseconds = memory.loadLong(timespec + Long.BYTES);
        if (seconds < 0 || nanoseconds < 0 || nanoseconds >= NANOSECONDS) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return seconds >= Long.MAX_VALUE / NANOSECONDS ? Long.MAX_VALUE : seconds * NANOSECONDS + nanoseconds;
    }

    private long queue(int pid, int signal, long info) {
        SignalInfo sent = SignalInfo.read(memory.slice(info, SignalInfo.SIZE, Protection.READ), signal);
        if (pid != process.pid()) {
            return -Errno.ESRCH;
        }
        if (isValid(signal)) {
            signals.send(sent);
        }
        return 0;
    }

    private long queueToThread(int pid, int tid, int signal, long info) {
        SignalInfo sent = SignalInfo.read(memory.slice(info, SignalInfo.SIZE, Protection.READ), signal);
        if (pid <= 0 || tid <= 0) {
            return -Errno.EINVAL;
        }
        LinuxThread target = process.thread(tid);
        if (pid != process.pid() || target == null) {
            return -Errno.ESRCH;
        }
        if (isValid(signal)) {
            target.signals().send(sent);
        }
        return 0;
    }

    private long kill(int pid, int signal) {
        if (pid != process.pid() && pid != 0 && pid != -1 && pid != -process.pid()) {
            return -Errno.ESRCH;
        }
        if (isValid(signal)) {
            signals.send(SignalInfo.sent(signal, SignalInfo.SI_USER, process.pid(), process.identity().user()));
        }
        return 0;
    }

    private long killThread(int tid, int signal) {
        if (tid <= 0) {
            return -Errno.EINVAL;
        }
        LinuxThread target = process.thread(tid);
        if (target == null) {
            return -Errno.ESRCH;
        }
        if (isValid(signal)) {
            target.signals().send(SignalInfo.sent(signal, SignalInfo.SI_TKILL, process.pid(), process.identity().user()));
        }
        return 0;
    }

    /** False for signal 0, which only asks whether there is somebody to send to. */
    private static boolean isValid(int signal) {
        if (signal < 0 || signal > Signal.SIGRTMAX) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return signal != 0;
    }

    private long alternateStack(LinuxThread thread, long set, long old) {
        ThreadSignals own = thread.signals();
        AlternateStack before = own.stack();
        long pointer = thread.hart.x[2];
        if (set != 0) {
            AlternateStack wanted =
                    SignalFrame.readStack(memory.slice(set, AlternateStack.SIZE, Protection.READ));
            int mode = wanted.flags() & ~AlternateStack.SS_AUTODISARM;
            if (before.contains(pointer)) {
                return -Errno.EPERM;
            }
            if (mode != 0 && mode != AlternateStack.SS_ONSTACK && mode != AlternateStack.SS_DISABLE) {
                return -Errno.EINVAL;
            }
            if (mode == AlternateStack.SS_DISABLE) {
                own.setStack(AlternateStack.NONE);
            } else if (Long.compareUnsigned(wanted.size(), AlternateStack.MINSIGSTKSZ) < 0) {
                return -Errno.ENOMEM;
            } else {
                own.setStack(wanted);
            }
        }
        if (old != 0) {
            SignalFrame.writeStack(memory.slice(old, AlternateStack.SIZE, Protection.WRITE), before,
                    before.state(pointer));
        }
        return 0;
    }

    private static void checkSetSize(long size) {
        if (size != Long.BYTES) {
            throw new SystemCallException(Errno.EINVAL);
        }
    }
}
