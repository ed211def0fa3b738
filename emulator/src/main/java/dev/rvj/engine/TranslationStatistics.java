package dev.rvj.engine;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What translation did in a run.
 *
 * @param instructions those that translated code executed, of all harts
 * @param provided regions that had been translated before the program ran, and were run
 * @param translated regions that were translated
 * @param installed regions that still have code
 * @param failed regions that could not be translated
 * @param evicted regions that made room for others
 * @param invalidated regions whose instructions were changed
 * @param bytes of bytecode that still is there
 * @param time that translation took
 * @param hottest the regions that were run most often, the first the hottest; none where none was translated during
 *        the run
 */
public record TranslationStatistics(long instructions, long provided, long translated, long installed, long failed, long evicted,
        long invalidated, long bytes, Duration time, Exits exits, List<HotRegion> hottest) {
    /** Whether there was anything translated, or to translate. */
    public boolean isAny() {
        return provided + translated + failed > 0;
    }

    /** What both did; the hottest regions are those of either that were run most often. */
    public TranslationStatistics plus(TranslationStatistics other) {
        List<HotRegion> both = Stream.concat(hottest.stream(), other.hottest.stream())
                .sorted(Comparator.comparingLong(HotRegion::runs).reversed())
                .limit(Math.max(hottest.size(), other.hottest.size())).toList();
        return new TranslationStatistics(instructions + other.instructions, provided + other.provided, translated + other.translated,
                installed + other.installed, failed + other.failed, evicted + other.evicted,
                invalidated + other.invalidated, bytes + other.bytes, time.plus(other.time), exits.plus(other.exits), both);
    }

    /**
     * How often harts came back from translated code.
     *
     * @param untranslated to a place that has none
     * @param interpreted for an instruction that the interpreter executes
     * @param outOfFuel to look whether anybody wants the hart
     * @param missed for an access outside the ranges known at its place
     */
    public record Exits(long untranslated, long interpreted, long outOfFuel, long missed) {
        /** The sum of both. */
        public Exits plus(Exits other) {
            return new Exits(untranslated + other.untranslated, interpreted + other.interpreted,
                    outOfFuel + other.outOfFuel, missed + other.missed);
        }
    }

    /**
     * A region.
     *
     * @param name symbol and offset, or null
     * @param runs how often it was run, calls from other regions left out
     */
    public record HotRegion(long pc, String name, long runs) {
    }
}
