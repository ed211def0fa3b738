package dev.rvj.linux;

import java.util.function.LongSupplier;

/** What rdtime reads: ticks of {@link Hardware#TIMEBASE_FREQUENCY} since the host's clock began. */
final class TimeCounter implements LongSupplier {
    private static final long TICK_NANOSECONDS = 1_000_000_000 / Hardware.TIMEBASE_FREQUENCY;

    @Override
    public long getAsLong() {
        return System.nanoTime() / TICK_NANOSECONDS;
    }
}
