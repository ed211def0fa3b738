package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What translated code compares addresses with. */
class AccessibleRangeTest {
    private static final int PAGE = AddressSpace.PAGE;
    private static final long LOW = 0x1_0000;
    private static final long HIGH = 0x8_0000;
    private static final int READ_WRITE = Protection.READ | Protection.WRITE;
    /** More often than ranges take turns. */
    private static final int OFTEN = 20;

    private final AddressSpace memory = new AddressSpace(1 << 20);

    @BeforeEach
    void map() {
        memory.mappings().map(LOW, PAGE, READ_WRITE);
        memory.mappings().map(HIGH, PAGE, READ_WRITE);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    private AccessibleRange lastUsedAt(long address) {
        AccessibleRange range = memory.accessible(Long.BYTES, READ_WRITE, false);
        assertTrue(range.find(LOW + HIGH - address));
        assertTrue(range.find(address));
        return range;
    }

    @Test
    void whatAnotherPlaceUsedBeforeIsComparedWithFirstOnceItIsUsed() {
        lastUsedAt(HIGH);
        AccessibleRange other = memory.accessible(Integer.BYTES, READ_WRITE, false);
        assertEquals(HIGH, other.bounds.start);
        assertTrue(other.coveredBefore(LOW));
        assertEquals(LOW, other.bounds.start);
        assertTrue(other.coveredBefore(HIGH + PAGE - Integer.BYTES));
    }

    @Test
    void rangesThatAlternateStayAsTheyAre() {
        AccessibleRange range = lastUsedAt(HIGH);
        for (int i = 0; i < OFTEN; i++) {
            range.coveredBefore(range.bounds.start == LOW ? HIGH : LOW);
        }
        AccessibleRange.Bounds last = range.bounds;
        long other = LOW + HIGH - last.start;
        assertTrue(range.coveredBefore(other));
        assertEquals(last, range.bounds);
    }

    @Test
    void whatIsNotAccessibleAnyMoreTakesNoTurn() {
        AccessibleRange range = lastUsedAt(HIGH);
        memory.mappings().protect(LOW, PAGE, Protection.READ);
        assertFalse(range.coveredBefore(LOW));
        assertNull(range.covering(HIGH));
    }
}
