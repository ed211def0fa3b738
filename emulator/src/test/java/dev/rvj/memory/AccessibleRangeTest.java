package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AccessibleRangeTest {
    private static final int PAGE = AddressSpace.PAGE;

    /** Translated code takes a register for near if what is behind it is in a range. */
    @Test
    void noRangeHasTheFirstPage() {
        try (AddressSpace memory = new AddressSpace(1 << 20)) {
            memory.mappings().map(0, 3L * PAGE, Protection.READ | Protection.WRITE);
            AccessibleRange range = memory.accessible(Long.BYTES, Protection.READ, false);
            assertFalse(range.find(PAGE - 1));
            assertTrue(range.find(PAGE));
            assertEquals(PAGE, range.bounds.start);
            assertEquals(2L * PAGE - Long.BYTES + 1, range.bounds.room);
        }
    }

    /** The second look takes back what the first one did, where that was worse; there is no third. */
    @Test
    void whatAddressesAreMostlyInComesFirst() {
        try (AddressSpace memory = new AddressSpace(1 << 20)) {
            memory.mappings().map(PAGE, PAGE, Protection.READ);
            memory.mappings().map(3L * PAGE, PAGE, Protection.READ);
            AccessibleRange range = memory.accessible(Long.BYTES, Protection.READ, false);
            assertTrue(range.find(PAGE) && range.find(3L * PAGE));
            assertEquals(3L * PAGE, settled(memory, range, PAGE, 10), "too few to tell");
            assertEquals(PAGE, settled(memory, range, PAGE, 100));
            assertEquals(3L * PAGE, settled(memory, range, 3L * PAGE, 200));
            assertEquals(3L * PAGE, settled(memory, range, PAGE, 300));
        }
    }

    /** Where the range begins that is compared with first when an address was in the other one some times. */
    private static long settled(AddressSpace memory, AccessibleRange range, long address, int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(range.coveredBefore(address));
        }
        memory.settlePlaces();
        return range.bounds.start;
    }
}
