package dev.rvj.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** For how long translated code is run at a time. */
class SlicesTest {
    private static final int YOUNG = 6000;
    private static final int SHORT = 512;
    private static final long INSTRUCTIONS = 1 << 16;
    private static final long FAST = INSTRUCTIONS / 2;
    private static final long SLOW = INSTRUCTIONS * 2;

    private static Entry old(Slices slices) {
        Entry entry = new Entry(0);
        for (int i = 0; i < YOUNG; i++) {
            slices.begin(entry);
        }
        return entry;
    }

    @Test
    void aFewOfTheFirstSlicesAreLonger() {
        Slices slices = new Slices(false);
        Entry entry = new Entry(0);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 1; i <= 1 << 11; i++) {
            counts.merge(slices.begin(entry), 1, Integer::sum);
        }
        assertEquals(Map.of(SHORT, 1792, 2 * SHORT, 128, 4 * SHORT, 64, 8 * SHORT, 32, 16 * SHORT, 16, 32 * SHORT, 8,
                64 * SHORT, 4, 128 * SHORT, 4), counts);
    }

    @Test
    void oldCodeIsRunForLongSlices() {
        Slices slices = new Slices(false);
        assertEquals(Slices.LONG, slices.begin(old(slices)));
        assertTrue(slices.isTelling());
    }

    @Test
    void oneOfSixteenLongSlicesIsTimed() {
        Slices slices = new Slices(false);
        Entry entry = old(slices);
        int timed = 0;
        for (int i = 0; i < 160; i++) {
            slices.begin(entry);
            timed += slices.isTimed() ? 1 : 0;
        }
        assertEquals(10, timed);
    }

    @Test
    void codeThatWasTranslatedAheadIsRunForShortOnes() {
        Slices slices = new Slices(true);
        Entry entry = new Entry(0);
        for (int i = 1; i < YOUNG; i++) {
            assertEquals(SHORT, slices.begin(entry));
        }
        assertEquals(Slices.LONG, slices.begin(entry));
    }

    /** Twice: once may be the machine's doing. */
    @Test
    void codeThatBecomesSlowIsRunForShortOnesAgain() {
        Slices slices = new Slices(false);
        Entry entry = old(slices);
        for (int i = 0; i < 10; i++) {
            end(slices, entry, FAST);
        }
        end(slices, entry, SLOW);
        end(slices, entry, FAST);
        assertEquals(Slices.LONG, slices.begin(entry));
        end(slices, entry, SLOW);
        end(slices, entry, SLOW);
        assertEquals(SHORT, slices.begin(entry));
    }

    @Test
    void codeThatStaysSlowIsLeftAloneForLongerAndLonger() {
        Slices slices = new Slices(false);
        Entry entry = old(slices);
        end(slices, entry, FAST);
        int looks = 0;
        for (int round = 0; round < 10_000; round++) {
            if (entry.pace.isSlow(SLOW, INSTRUCTIONS, true)) {
                looks++;
            }
        }
        assertTrue(looks > 3 && looks < 15, looks + "");
    }

    @Test
    void timesOfShortSlicesTellNothing() {
        Slices slices = new Slices(false);
        slices.begin(new Entry(0));
        assertFalse(slices.isTimed());
        assertFalse(slices.isTelling());
    }

    private static void end(Slices slices, Entry entry, long nanoseconds) {
        slices.end(entry, nanoseconds, INSTRUCTIONS);
    }
}
