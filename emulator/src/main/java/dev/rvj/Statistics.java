package dev.rvj;

import java.time.Duration;

/**
 * What a run took.
 *
 * @param instructions retired instructions, of all harts
 * @param time from the first instruction to the last
 */
public record Statistics(long instructions, Duration time) {
    /** Millions of instructions a second. */
    public double mips() {
        return instructions * 1e3 / Math.max(1, time.toNanos());
    }
}
