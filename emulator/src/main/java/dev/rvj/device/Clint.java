package dev.rvj.device;

import dev.rvj.memory.Device;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * The core-local interruptor of one hart: {@code mtime}, {@code mtimecmp} and the software interrupt, laid out as
 * SiFive's CLINT. Privileged specification, "Machine Timer (mtime and mtimecmp) Registers".
 */
public final class Clint implements Device, AutoCloseable {
    public static final long START = 0x0200_0000;
    public static final long SIZE = 0x1_0000;
    /** {@code mtime} counts 10 million a second. */
    public static final long FREQUENCY = 10_000_000;

    private static final long NANOSECONDS_PER_TICK = 1_000_000_000 / FREQUENCY;
    private static final long MSIP = 0x0000;
    private static final long MTIMECMP = 0x4000;
    private static final long MTIME = 0xbff8;

    private final LongSupplier nanoseconds;
    private final Runnable changed;
    private long zero;
    private volatile long compare = -1;
    private volatile boolean software;
    private volatile boolean closed;
    /** The timer's interrupt was announced since the registers were last written. */
    private volatile boolean announced;
    private Thread alarm;

    /**
     * @param nanoseconds the clock that {@code mtime} follows
     * @param changed called when an interrupt may have become pending, from any thread
     */
    public Clint(LongSupplier nanoseconds, Runnable changed) {
        this.nanoseconds = nanoseconds;
        this.changed = changed;
        zero = nanoseconds.getAsLong() / NANOSECONDS_PER_TICK;
    }

    /** {@code mtime}. */
    public long time() {
        return nanoseconds.getAsLong() / NANOSECONDS_PER_TICK - zero;
    }

    public boolean isTimerPending() {
        return Long.compareUnsigned(time(), compare) >= 0;
    }

    public boolean isSoftwarePending() {
        return software;
    }

    /** How long until the timer interrupt becomes pending, at most {@code limit} nanoseconds. */
    public long untilTimer(long limit) {
        long ticks = compare - time();
        if (Long.compareUnsigned(time(), compare) >= 0) {
            return 0;
        }
        return Long.compareUnsigned(ticks, limit / NANOSECONDS_PER_TICK) < 0 ? ticks * NANOSECONDS_PER_TICK : limit;
    }

    @Override
    public long load(long offset, int size) {
        long value = register(offset & -8) >>> 8 * (offset & 7);
        return size == 8 ? value : value & (1L << 8 * size) - 1;
    }

    private long register(long offset) {
        return switch ((int) offset) {
            case (int) MSIP -> software ? 1 : 0;
            case (int) MTIMECMP -> compare;
            case (int) MTIME -> time();
            default -> 0;
        };
    }

    @Override
    public void store(long offset, int size, long value) {
        long shift = 8 * (offset & 7);
        long mask = (size == 8 ? -1 : (1L << 8 * size) - 1) << shift;
        long merged = register(offset & -8) & ~mask | value << shift & mask;
        switch ((int) (offset & -8)) {
            case (int) MSIP -> software = (merged & 1) != 0;
            case (int) MTIMECMP -> compare = merged;
            case (int) MTIME -> zero += time() - merged;
            default -> { }
        }
        announced = false;
        changed.run();
        setAlarm();
    }

    /** A thread waits for the timer, so that a running hart need not look at the clock. */
    private void setAlarm() {
        if (untilTimer(Long.MAX_VALUE) == Long.MAX_VALUE) {
            return;
        }
        if (alarm == null) {
            alarm = Thread.ofPlatform().daemon().name("rvj timer").start(this::waitForTimer);
        } else {
            LockSupport.unpark(alarm);
        }
    }

    private void waitForTimer() {
        while (!closed) {
            long left = untilTimer(Long.MAX_VALUE);
            if (left > 0 || announced) {
                LockSupport.parkNanos(this, left > 0 ? left : Long.MAX_VALUE);
            } else {
                announced = true;
                changed.run();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(alarm);
    }
}
