package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.engine.CodeSource;
import dev.rvj.memory.FixedRange;
import dev.rvj.memory.Protection;
import dev.rvj.translator.Code;
import dev.rvj.translator.Guest;
import dev.rvj.translator.region.CodeMap;
import org.junit.jupiter.api.Test;

class PointersTest {
    private static final int S0 = 8;
    private static final int READ_WRITE = Protection.READ | Protection.WRITE;

    private static Pointers pointing(Guest guest, boolean byAddress, long address) {
        CodeSource source = new CodeMap(Guest.CODE, new Code()).holding(S0, address);
        return Pointers.of(new GuestMemory(guest.memory, byAddress), source);
    }

    @Test
    void rangesAreThoseThatRegistersPointTo() {
        try (Guest guest = new Guest(Guest.How.INTERPRETED)) {
            guest.memory.storeByte(Guest.DATA, (byte) 1);
            guest.memory.loadByte(Guest.DATA + 2 * Guest.PAGE);
            Pointers pointers = pointing(guest, true, Guest.DATA + 40);
            assertEquals(new FixedRange(Guest.DATA, Guest.DATA + 2 * Guest.PAGE, READ_WRITE), pointers.range(pointers.held(S0) - 40, 8, READ_WRITE));
            assertEquals(Guest.DATA + 3 * Guest.PAGE, pointers.range(pointers.held(S0), 8, Protection.READ).end());
            assertNull(pointers.range(pointers.held(S0) - 41, 8, READ_WRITE), "before the range");
            assertNull(pointers.range(pointers.held(S0) + 2 * Guest.PAGE - 47, 8, READ_WRITE), "partly behind it");
            assertNull(pointers.range(pointers.held(S0 + 1), 8, READ_WRITE), "the register holds no address");
            assertNull(pointing(guest, false, Guest.DATA).range(Guest.DATA, 8, READ_WRITE), "memory is a buffer");
            assertNull(pointing(guest, true, Guest.FAR).range(Guest.FAR, 8, READ_WRITE), "too far");
            assertNull(pointing(guest, true, Guest.FAR + Guest.DATA).range(Guest.FAR + Guest.DATA, 8, READ_WRITE), "far, with the low half of one");
        }
    }

    @Test
    void onlyWhatWasAnsweredIsLost() {
        try (Guest guest = new Guest(Guest.How.INTERPRETED)) {
            guest.memory.storeByte(Guest.DATA, (byte) 1);
            Pointers pointers = pointing(guest, true, Guest.DATA);
            assertFalse(pointers.isLostWith(Guest.DATA, Guest.DATA + 1, READ_WRITE));
            pointers.range(pointers.held(S0), 8, Protection.READ);
            assertTrue(pointers.isLostWith(Guest.DATA, Guest.DATA + 1, READ_WRITE));
            assertFalse(pointers.isLostWith(Guest.DATA, Guest.DATA + 1, Protection.WRITE));
            assertFalse(pointers.isLostWith(Guest.DATA - Guest.PAGE, Guest.DATA, READ_WRITE));
        }
    }
}
