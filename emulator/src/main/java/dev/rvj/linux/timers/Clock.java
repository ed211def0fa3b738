package dev.rvj.linux.timers;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import java.time.Instant;

/** The clocks that threads sleep by, clock_gettime(2). Times are in nanoseconds. */
public final class Clock {
    public static final int REALTIME = 0;
    public static final int MONOTONIC = 1;
    private static final int PROCESS_CPUTIME = 2;
    private static final int BOOTTIME = 7;
    private static final int REALTIME_ALARM = 8;
    private static final int BOOTTIME_ALARM = 9;
    private static final int TAI = 11;
    private static final long NANOSECONDS = 1_000_000_000;

    private Clock() {
    }

    /**
     * What a clock shows. The CPU time of the process passes as real time does, for those that wait for it.
     *
     * @throws SystemCallException EINVAL where nothing can wait for that clock
     */
    public static long now(int clock) {
        return switch (clock) {
            case REALTIME, REALTIME_ALARM, TAI -> {
                Instant now = Instant.now();
                yield now.getEpochSecond() * NANOSECONDS + now.getNano();
            }
            case MONOTONIC, BOOTTIME, BOOTTIME_ALARM, PROCESS_CPUTIME -> System.nanoTime();
            default -> throw new SystemCallException(Errno.EINVAL);
        };
    }

    /** When, on {@link System#nanoTime}, a clock shows a time; the past and the far future are near enough. */
    public static long deadline(int clock, long time) {
        long left = time - now(clock);
        return System.nanoTime() + Math.clamp(left, 0, Long.MAX_VALUE / 2);
    }
}
