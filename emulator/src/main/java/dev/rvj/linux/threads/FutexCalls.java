package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import dev.rvj.linux.timers.Clock;
import dev.rvj.linux.timers.TimeSpec;
import dev.rvj.memory.AddressSpace;

/** The operations of futex(2). Words are private and shared alike, as no other process has them. */
final class FutexCalls {
    private static final int FUTEX_WAIT = 0;
    private static final int FUTEX_WAKE = 1;
    private static final int FUTEX_REQUEUE = 3;
    private static final int FUTEX_CMP_REQUEUE = 4;
    private static final int FUTEX_WAKE_OP = 5;
    private static final int FUTEX_WAIT_BITSET = 9;
    private static final int FUTEX_WAKE_BITSET = 10;
    private static final int FUTEX_PRIVATE_FLAG = 128;
    private static final int FUTEX_CLOCK_REALTIME = 256;

    private final Futexes futexes;
    private final AddressSpace memory;

    FutexCalls(LinuxProcess process) {
        futexes = process.futexes();
        memory = process.memory();
    }

    /** @param second the timeout's address or a count, as the operation has it */
    long call(LinuxThread thread, long address, int flags, int value, long second, long other, int third) {
        int operation = flags & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME);
        boolean realTime = (flags & FUTEX_CLOCK_REALTIME) != 0;
        if (realTime && operation != FUTEX_WAIT_BITSET) {
            return -Errno.ENOSYS;
        }
        return switch (operation) {
            case FUTEX_WAIT -> await(thread, address, value, second == 0 ? Futexes.FOREVER
                    : System.nanoTime() + Math.min(TimeSpec.read(memory, second), Long.MAX_VALUE / 2), Futexes.ALL);
            case FUTEX_WAIT_BITSET -> await(thread, address, value, second == 0 ? Futexes.FOREVER
                    : Clock.deadline(realTime ? Clock.REALTIME : Clock.MONOTONIC, TimeSpec.read(memory, second)),
                    third);
            case FUTEX_WAKE -> futexes.wake(aligned(address), Math.max(1, value), Futexes.ALL);
            case FUTEX_WAKE_BITSET -> third == 0 ? -Errno.EINVAL
                    : futexes.wake(aligned(address), Math.max(1, value), third);
            case FUTEX_REQUEUE -> (value | (int) second) < 0 ? -Errno.EINVAL
                    : futexes.requeue(aligned(address), value, aligned(other), (int) second);
            case FUTEX_CMP_REQUEUE -> (value | (int) second) < 0 ? -Errno.EINVAL
                    : futexes.compareAndRequeue(aligned(address), third, value, aligned(other), (int) second);
            case FUTEX_WAKE_OP -> wakeOperation(address, value, (int) second, other, third);
            default -> -Errno.ENOSYS;
        };
    }

    private long await(LinuxThread thread, long address, int value, long deadline, int bits) {
        if (bits == 0) {
            return -Errno.EINVAL;
        }
        long result = futexes.await(thread, aligned(address), value, bits, deadline);
        // With a timeout, a restart must not wait that long again.
        return result != -Errno.ERESTARTSYS || deadline == Futexes.FOREVER ? result
                : thread.signals().interrupt(() -> await(thread, address, value, deadline, bits));
    }

    private long wakeOperation(long address, int count, int otherCount, long other, int encoded) {
        aligned(address);
        int operand = encoded << 8 >> 20;
        if ((encoded & 1 << 31) != 0) {
            operand = 1 << (operand & 31);
        }
        int old = replace(aligned(other), encoded >>> 28 & 7, operand);
        int woken = futexes.wake(address, Math.max(1, count), Futexes.ALL);
        return holds(old, encoded >>> 24 & 15, encoded << 20 >> 20)
                ? woken + futexes.wake(other, Math.max(1, otherCount), Futexes.ALL) : woken;
    }

    private int replace(long address, int operation, int operand) {
        int old = memory.loadInt(address);
        while (true) {
            int value = switch (operation) {
                case 0 -> operand;
                case 1 -> old + operand;
                case 2 -> old | operand;
                case 3 -> old & ~operand;
                case 4 -> old ^ operand;
                default -> throw new SystemCallException(Errno.ENOSYS);
            };
            int seen = memory.compareAndExchangeInt(address, old, value);
            if (seen == old) {
                return old;
            }
            old = seen;
        }
    }

    private static boolean holds(int old, int comparison, int operand) {
        return switch (comparison) {
            case 0 -> old == operand;
            case 1 -> old != operand;
            case 2 -> old < operand;
            case 3 -> old <= operand;
            case 4 -> old > operand;
            case 5 -> old >= operand;
            default -> throw new SystemCallException(Errno.ENOSYS);
        };
    }

    private static long aligned(long address) {
        if ((address & Integer.BYTES - 1) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return address;
    }
}
