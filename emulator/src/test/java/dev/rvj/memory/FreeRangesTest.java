package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FreeRangesTest {
    private static final int PAGES = 200;

    @Test
    void findsTheTopOfTheOnlyRange() {
        assertEquals(90, new FreeRanges(PAGES).find(10, 0, 100));
    }

    @Test
    void prefersTheHoleThatFits() {
        FreeRanges free = new FreeRanges(PAGES);
        free.use(100, 200);
        free.free(120, 123);
        free.free(150, 155);
        assertEquals(120, free.find(3, 0, PAGES));
        assertEquals(151, free.find(4, 0, PAGES));
        assertEquals(94, free.find(6, 0, PAGES));
    }

    @Test
    void refusesWhatDoesNotFit() {
        FreeRanges free = new FreeRanges(PAGES);
        free.use(50, 51);
        assertEquals(-1, free.find(150, 0, PAGES));
        assertEquals(-1, free.find(11, 40, 61));
        assertEquals(-1, free.find(Integer.MAX_VALUE, 0, PAGES));
    }

    @Test
    void agreesWithASetOfPages() {
        Random random = new Random(1);
        BitSet used = new BitSet(PAGES);
        FreeRanges free = new FreeRanges(PAGES);
        for (int round = 0; round < 20_000; round++) {
            int from = random.nextInt(PAGES - 1);
            int to = from + 1 + random.nextInt(Math.min(20, PAGES - from));
            if (random.nextBoolean()) {
                used.set(from, to);
                free.use(from, to);
            } else {
                used.clear(from, to);
                free.free(from, to);
            }
            int page = random.nextInt(PAGES);
            assertEquals(Math.min(used.nextClearBit(page), PAGES), free.nextFree(page, PAGES));
            int next = used.nextSetBit(page);
            assertEquals(next < 0 ? PAGES : next, free.nextUsed(page, PAGES));
            int count = 1 + random.nextInt(30);
            int found = free.find(count, 10, 190);
            if (found < 0) {
                assertEquals(-1, firstFit(used, count, 10, 190));
            } else {
                int taken = used.nextSetBit(found);
                assertEquals(true, found >= 10 && found + count <= 190 && (taken < 0 || taken >= found + count));
            }
        }
    }

    private static int firstFit(BitSet used, int count, int from, int to) {
        for (int page = from; page + count <= to; page++) {
            int taken = used.nextSetBit(page);
            if (taken < 0 || taken >= page + count) {
                return page;
            }
        }
        return -1;
    }
}
