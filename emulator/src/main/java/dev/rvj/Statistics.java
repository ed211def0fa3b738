package dev.rvj;

import dev.rvj.engine.TranslationStatistics;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run took.
 *
 * @param instructions retired instructions, of all harts
 * @param time from the first instruction to the last
 * @param translation what translation did; nothing where all was interpreted
 */
public record Statistics(long instructions, Duration time, Optional<TranslationStatistics> translation) {
    /** Millions of instructions a second. */
    public double mips() {
        return instructions * 1e3 / Math.max(1, time.toNanos());
    }
}
