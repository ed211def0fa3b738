package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;

/** sched(7): threads have the default policy, and run where the host lets them. */
final class Scheduling {
    private static final int SCHED_OTHER = 0;
    private static final int SCHED_FIFO = 1;
    private static final int SCHED_RR = 2;
    private static final int SCHED_IDLE = 5;
    private static final int HIGHEST_PRIORITY = 99;
    /** Nanoseconds of a time slice, as Linux gives them. */
    private static final long INTERVAL = 3_000_000;

    private Scheduling() {
    }

    static long call(SystemCall call, LinuxProcess process, AddressSpace memory, long a0, long a1, long a2) {
        return switch (call) {
            case SCHED_YIELD -> {
                Thread.yield();
                yield 0;
            }
            case SCHED_GETAFFINITY -> {
                check(process, a0);
                yield getAffinity(memory, (int) a1, a2);
            }
            case SCHED_SETAFFINITY -> {
                check(process, a0);
                yield (memory.loadByte(a2) & harts()) == 0 ? -Errno.EINVAL : 0;
            }
            case SCHED_GETSCHEDULER -> {
                check(process, a0);
                yield SCHED_OTHER;
            }
            case SCHED_SETSCHEDULER -> {
                check(process, a0);
                yield policy((int) a1, memory.loadInt(a2));
            }
            case SCHED_GETPARAM -> {
                check(process, a0);
                memory.storeInt(a1, 0);
                yield 0;
            }
            case SCHED_SETPARAM -> {
                check(process, a0);
                yield memory.loadInt(a1) == 0 ? 0 : -Errno.EINVAL;
            }
            case SCHED_GET_PRIORITY_MAX -> limit((int) a0, HIGHEST_PRIORITY);
            case SCHED_GET_PRIORITY_MIN -> limit((int) a0, 1);
            case SCHED_RR_GET_INTERVAL -> {
                check(process, a0);
                memory.storeLong(a1, 0);
                memory.storeLong(a1 + Long.BYTES, INTERVAL);
                yield 0;
            }
            default -> -Errno.ENOSYS;
        };
    }

    /** A bit a hart that the guest may run on; not more than one word of them. */
    static long harts() {
        return -1L >>> Long.SIZE - Math.min(Long.SIZE, Runtime.getRuntime().availableProcessors());
    }

    private static long getAffinity(AddressSpace memory, int size, long set) {
        if (size < Long.BYTES || (size & Long.BYTES - 1) != 0) {
            return -Errno.EINVAL;
        }
        memory.storeLong(set, harts());
        return Long.BYTES;
    }

    private static long policy(int policy, int priority) {
        boolean realTime = policy == SCHED_FIFO || policy == SCHED_RR;
        if (policy < 0 || policy > SCHED_IDLE || realTime == (priority == 0)) {
            return -Errno.EINVAL;
        }
        return realTime ? -Errno.EPERM : 0;
    }

    private static long limit(int policy, int realTimeLimit) {
        return policy == SCHED_FIFO || policy == SCHED_RR ? realTimeLimit
                : policy >= 0 && policy <= SCHED_IDLE ? 0 : -Errno.EINVAL;
    }

    private static void check(LinuxProcess process, long tid) {
        if ((int) tid < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if ((int) tid != 0 && (int) tid != process.pid() && process.thread((int) tid) == null) {
            throw new SystemCallException(Errno.ESRCH);
        }
    }
}
