package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.engine.TranslationStatistics;
import dev.rvj.engine.TranslationOptions;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

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
