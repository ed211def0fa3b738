package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.engine.TranslationStatistics;
import dev.rvj.engine.TranslationOptions;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class BoundedTranslationTest {
    private static final int ROUNDS = 4;
    private static final int LOOPS = 500;
    private static final int MOST_REGIONS = 50;

    @Test
    void codeMadeForEverNeedsNoMoreClassesThanAreKept() {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        options.mostRegions = MOST_REGIONS;
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        try (SelfMadeCode guest = new SelfMadeCode(options, 100)) {
            assertEquals(guest.expected(LOOPS), guest.run(LOOPS));
            System.gc();
            int before = classes.getLoadedClassCount();
            for (int round = 0; round < ROUNDS; round++) {
                assertEquals(guest.expected(LOOPS), guest.run(LOOPS));
            }
            System.gc();
            int after = classes.getLoadedClassCount();
            assertTrue(after - before < LOOPS, before + " classes became " + after);
            TranslationStatistics statistics = guest.translations().statistics();
            assertTrue(statistics.evicted() > ROUNDS * LOOPS - MOST_REGIONS, statistics.toString());
            assertTrue(statistics.installed() <= MOST_REGIONS, statistics.toString());
            assertEquals(0, statistics.failed());
        }
    }

    /** Run by hand with {@code -Drvj.code.minutes=5}: prints what it finds. */
    @Test
    @EnabledIfSystemProperty(named = "rvj.code.minutes", matches = "[0-9]+")
    void codeMadeForMinutesNeedsNoMoreMemory() {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        options.mostRegions = 1000;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.getLong("rvj.code.minutes"));
        try (SelfMadeCode guest = new SelfMadeCode(options, 100)) {
            assertEquals(guest.expected(10 * LOOPS), guest.run(10 * LOOPS));
            Footprint before = Footprint.now();
            Footprint most = before;
            long loops = 0;
            while (System.nanoTime() < end) {
                assertEquals(guest.expected(LOOPS), guest.run(LOOPS));
                loops += LOOPS;
                most = most.orLarger(Footprint.now());
            }
            System.out.println(loops + " pieces of code made; at first " + before + ", at most " + most + ", at last "
                    + Footprint.now());
            assertTrue(most.metaspace() < 2 * before.metaspace() && most.heap() < before.heap() + (64 << 20)
                    && most.classes() < before.classes() + 2 * options.mostRegions, before + " became " + most);
        }
    }

    @Test
    void bytesOfBytecodeAreBounded() {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        options.mostBytes = 10_000;
        try (SelfMadeCode guest = new SelfMadeCode(options, 10)) {
            assertEquals(guest.expected(LOOPS), guest.run(LOOPS));
            TranslationStatistics statistics = guest.translations().statistics();
            assertTrue(statistics.bytes() <= options.mostBytes, statistics.toString());
        }
    }

    @Test
    void whatCanNotBeTranslatedIsInterpreted() {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        options.symbols = _ -> {
            throw new IllegalStateException("no translation here");
        };
        try (SelfMadeCode guest = new SelfMadeCode(options, 10)) {
            assertEquals(guest.expected(LOOPS), guest.run(LOOPS));
            assertTrue(guest.translations().statistics().failed() > 0);
        }
    }
}
