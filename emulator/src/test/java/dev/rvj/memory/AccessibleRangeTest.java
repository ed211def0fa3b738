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
}
