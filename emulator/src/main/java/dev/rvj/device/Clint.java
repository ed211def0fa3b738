package dev.rvj.device;

import dev.rvj.memory.Device;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The core-local interruptor: {@code mtime}, and for each hart {@code mtimecmp} and the software interrupt, laid out as
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

    private static final class Lines {
        private volatile long compare = -1;
        private volatile boolean software;
        /** The timer's interrupt was announced since the registers were last written. */
        private volatile boolean announced;
    }

    private final LongSupplier nanoseconds;
    private final Runnable changed;
    private final Lines[] harts;
    private volatile long zero;
    private volatile boolean closed;
    private Thread alarm;

    /**
     * @param nanoseconds the clock that {@code mtime} follows
     * @param harts how many there are
     * @param changed called when an interrupt may have become pending, from any thread
     */
    public Clint(LongSupplier nanoseconds, int harts, Runnable changed) {
        this.nanoseconds = nanoseconds;
        this.changed = changed;
        this.harts = Stream.generate(Lines::new).limit(harts).toArray(Lines[]::new);
        zero = nanoseconds.getAsLong() / NANOSECONDS_PER_TICK;
    }

    /** {@code mtime}. */
    public long time() {
        return nanoseconds.getAsLong() / NANOSECONDS_PER_TICK - zero;
    }

    public boolean isTimerPending(int hart) {
        return Long.compareUnsigned(time(), harts[hart].compare) >= 0;
    }

    public boolean isSoftwarePending(int hart) {
        return harts[hart].software;
    }

    /** How long until a hart's timer interrupt becomes pending, at most {@code limit} nanoseconds. */
    public long untilTimer(int hart, long limit) {
        long now = time();
        long ticks = harts[hart].compare - now;
        if (Long.compareUnsigned(now, harts[hart].compare) >= 0) {
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
        if (offset == MTIME) {
            return time();
        }
        if (offset >= MTIMECMP) {
            long hart = (offset - MTIMECMP) / Long.BYTES;
            return hart < harts.length ? harts[(int) hart].compare : 0;
        }
        return software(offset) | software(offset + Integer.BYTES) << Integer.SIZE;
    }

    private long software(long offset) {
        long hart = (offset - MSIP) / Integer.BYTES;
        return hart < harts.length && harts[(int) hart].software ? 1 : 0;
    }

    @Override
    public synchronized void store(long offset, int size, long value) {
        if (offset < MTIMECMP) {
            // A store is for the words that it covers alone: another hart may store to their neighbours.
            for (long at = offset & -Integer.BYTES; at < offset + size; at += Integer.BYTES) {
                long hart = (at - MSIP) / Integer.BYTES;
                if (hart < harts.length && at >= offset) {
                    harts[(int) hart].software = (value >>> 8 * (at - offset) & 1) != 0;
                }
            }
        } else {
            long shift = 8 * (offset & 7);
            long mask = (size == 8 ? -1 : (1L << 8 * size) - 1) << shift;
            long merged = register(offset & -8) & ~mask | value << shift & mask;
            long hart = (offset - MTIMECMP) / Long.BYTES;
            if ((offset & -8) == MTIME) {
                zero += time() - merged;
            } else if (hart < harts.length) {
                harts[(int) hart].compare = merged;
            }
            for (Lines lines : harts) {
                lines.announced = false;
            }
        }
        changed.run();
        setAlarm();
    }

    /** Nanoseconds until an interrupt that was not announced becomes pending, 0 where one is. */
    private long untilAlarm() {
        long least = Long.MAX_VALUE;
        for (int hart = 0; hart < harts.length; hart++) {
            if (!harts[hart].announced) {
                least = Math.min(least, untilTimer(hart, Long.MAX_VALUE));
            }
        }
        return least;
    }

    /** A thread waits for the timer, so that a running hart need not look at the clock. */
    private void setAlarm() {
        if (untilAlarm() == Long.MAX_VALUE) {
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
            long left = untilAlarm();
            if (left > 0) {
                LockSupport.parkNanos(this, left);
            } else {
                for (int hart = 0; hart < harts.length; hart++) {
                    harts[hart].announced |= isTimerPending(hart);
                }
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
