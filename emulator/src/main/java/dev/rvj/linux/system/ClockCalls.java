package dev.rvj.linux.system;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.timers.Clock;
import dev.rvj.memory.AddressSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** System calls that tell the time, and what time was used. */
public final class ClockCalls implements SystemCallArea {
    private static final int CLOCK_PROCESS_CPUTIME_ID = 2;
    private static final int CLOCK_THREAD_CPUTIME_ID = 3;
    private static final int CLOCK_MONOTONIC_RAW = 4;
    private static final int CLOCK_REALTIME_COARSE = 5;
    private static final int CLOCK_MONOTONIC_COARSE = 6;

    /** Where Linux tells, first of all, the nanoseconds that the thread that asks has run. */
    private static final Path THREAD_TIMES = Path.of("/proc/thread-self/schedstat");
    private static final int RUSAGE_CHILDREN = -1;
    private static final int RUSAGE_SIZE = 144;
    private static final long SECOND = 1_000_000_000;
    private static final long MICROSECOND = 1000;
    /** A tick of the clock that times(2) counts. */
    private static final long TICK = SECOND / 100;

    private final AddressSpace memory;

    public ClockCalls(LinuxProcess process) {
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case CLOCK_GETTIME -> {
                writeTime(a1, now((int) a0), 1);
                yield 0;
            }
            case CLOCK_GETRES -> {
                now((int) a0);
                if (a1 != 0) {
                    writeTime(a1, isCoarse((int) a0) ? TICK : 1, 1);
                }
                yield 0;
            }
            case GETTIMEOFDAY -> timeOfDay(a0, a1);
            case TIMES -> times(a0);
            case GETRUSAGE -> usage((int) a0, a1);
            default -> -Errno.ENOSYS;
        };
    }

    /**
     * What a clock shows, in nanoseconds.
     *
     * @param clock a clock id of clock_gettime(2); those that stand for a process or a thread are its CPU time
     * @throws dev.rvj.linux.SystemCallException EINVAL
     */
    public static long now(int clock) {
        return switch (clock) {
            case CLOCK_REALTIME_COARSE -> Clock.now(Clock.REALTIME);
            case CLOCK_MONOTONIC_RAW, CLOCK_MONOTONIC_COARSE -> Clock.now(Clock.MONOTONIC);
            case CLOCK_PROCESS_CPUTIME_ID -> processTime();
            case CLOCK_THREAD_CPUTIME_ID -> threadTime();
            default -> {
                if (clock >= 0) {
                    yield Clock.now(clock);
                }
                // The low bits of a negative id tell threads, with 4 set, from processes; linux/posix-timers.h.
                yield (clock & 4) != 0 ? threadTime() : processTime();
            }
        };
    }

    private static boolean isCoarse(int clock) {
        return clock == CLOCK_REALTIME_COARSE || clock == CLOCK_MONOTONIC_COARSE;
    }

    private static long processTime() {
        return ProcessHandle.current().info().totalCpuDuration().map(time -> Math.max(0, time.toNanos()))
                .orElseGet(System::nanoTime);
    }

    private static long threadTime() {
        try {
            String times = Files.readString(THREAD_TIMES);
            return Long.parseLong(times.substring(0, times.indexOf(' ')));
        } catch (IOException | NumberFormatException _) {
            return System.nanoTime();
        }
    }

    /** A struct timespec, or with another unit a struct timeval. */
    private void writeTime(long address, long nanoseconds, long unit) {
        memory.storeLong(address, Math.floorDiv(nanoseconds, SECOND));
        memory.storeLong(address + Long.BYTES, Math.floorMod(nanoseconds, SECOND) / unit);
    }

    private long timeOfDay(long address, long zone) {
        if (address != 0) {
            writeTime(address, Clock.now(Clock.REALTIME), MICROSECOND);
        }
        if (zone != 0) {
            ZoneOffset offset = ZoneId.systemDefault().getRules().getOffset(Instant.now());
            memory.storeInt(zone, -offset.getTotalSeconds() / 60);
            memory.storeInt(zone + Integer.BYTES, 0);
        }
        return 0;
    }

    private long times(long address) {
        if (address != 0) {
            memory.storeLong(address, processTime() / TICK);
            for (int i = 1; i < 4; i++) {
                memory.storeLong(address + (long) i * Long.BYTES, 0);
            }
        }
        return System.nanoTime() / TICK & Long.MAX_VALUE;
    }

    /** getrusage(2): CPU time and the size in memory; struct rusage has 144 bytes. */
    private long usage(int who, long address) {
        if (who < RUSAGE_CHILDREN || who > 1) {
            return -Errno.EINVAL;
        }
        for (int i = 0; i < RUSAGE_SIZE; i += Long.BYTES) {
            memory.storeLong(address + i, 0);
        }
        if (who != RUSAGE_CHILDREN) {
            writeTime(address, who == 0 ? processTime() : threadTime(), MICROSECOND);
            memory.storeLong(address + 32, Runtime.getRuntime().totalMemory() >>> 10);
        }
        return 0;
    }
}
