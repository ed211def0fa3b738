package dev.rvj.linux.timers;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;

/** The struct timespec and timeval of the guest, as nanoseconds; what is too far away is Long.MAX_VALUE. */
public final class TimeSpec {
    public static final int SIZE = 16;
    private static final long NANOSECONDS = 1_000_000_000;
    private static final long MICROSECONDS = 1_000_000;

    private TimeSpec() {
    }

    /**
     * Reads a struct timespec.
     *
     * @throws SystemCallException EINVAL where it is none
     */
    public static long read(AddressSpace memory, long address) {
        return nanoseconds(memory.loadLong(address), memory.loadLong(address + Long.BYTES), NANOSECONDS);
    }

    public static void write(AddressSpace memory, long address, long nanoseconds) {
        memory.storeLong(address, nanoseconds / NANOSECONDS);
        memory.storeLong(address + Long.BYTES, nanoseconds % NANOSECONDS);
    }

    static long readMicroseconds(AddressSpace memory, long address) {
        return nanoseconds(memory.loadLong(address), memory.loadLong(address + Long.BYTES), MICROSECONDS);
    }

    static void writeMicroseconds(AddressSpace memory, long address, long nanoseconds) {
        memory.storeLong(address, nanoseconds / NANOSECONDS);
        memory.storeLong(address + Long.BYTES, nanoseconds % NANOSECONDS / (NANOSECONDS / MICROSECONDS));
    }

    private static long nanoseconds(long seconds, long fraction, long unit) {
        if (seconds < 0 || fraction < 0 || fraction >= unit) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return seconds >= Long.MAX_VALUE / NANOSECONDS ? Long.MAX_VALUE
                : seconds * NANOSECONDS + fraction * (NANOSECONDS / unit);
    }
}
