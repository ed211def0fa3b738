package dev.rvj.translator.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import org.junit.jupiter.api.Test;

class InnerLoopTest {
    private static final long BASE = 0x1000;
    private static final int RA = 1;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;

    private static InnerLoop loop(long head, Code code) {
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), 2000, true, Scope.Copies.NONE));
        return region.innerLoop(region.blockAt(BASE + head));
    }

    @Test
    void whatIsAddedOnceInEachRoundIsAStep() {
        InnerLoop loop = loop(0, new Code().i(Opcode.LD, A1, A0, 0).i(Opcode.ADDI, A0, A0, -24).branch(Opcode.BNE, A0, A2, 0).ret());
        assertEquals(-24, loop.step(A0).stride());
        assertEquals(0, loop.step(A2).stride());
        assertNull(loop.step(A1), "loaded");
        assertEquals(3, loop.shortestRound());
        assertTrue(loop.isCounted());
    }

    @Test
    void whatIsAddedTwiceOrNotAlwaysIsNone() {
        assertNull(loop(0, new Code().i(Opcode.ADDI, A0, A0, 8).i(Opcode.ADDI, A0, A0, 8).branch(Opcode.BNE, A0, A2, 0).ret()).step(A0));
        Code skips = new Code().branch(Opcode.BEQ, A1, 0, 8).i(Opcode.ADDI, A0, A0, 8).branch(Opcode.BNE, A1, A2, 0).ret();
        assertNull(loop(0, skips).step(A0));
        assertEquals(2, loop(0, skips).shortestRound());
        assertFalse(loop(0, skips).isCounted());
    }

    @Test
    void aLoopThatEndsByWhatItLoadsIsNotCounted() {
        assertFalse(loop(0, new Code().i(Opcode.LD, A1, A0, 0).i(Opcode.ADDI, A0, A0, 8).branch(Opcode.BNE, A1, A2, 0).ret()).isCounted());
    }

    @Test
    void onlyTheInnermostLoopIsOne() {
        Code nested = new Code().i(Opcode.ADDI, A0, 0, 9).i(Opcode.ADDI, A0, A0, -1).branch(Opcode.BNE, A0, 0, 4)
                .i(Opcode.ADDI, A1, A1, -1).branch(Opcode.BNE, A1, 0, 0).ret();
        assertNull(loop(0, nested));
        assertNotNull(loop(4, nested));
        assertNull(loop(12, nested));
    }

    @Test
    void aLoopThatCallsIsNone() {
        assertNull(loop(0, new Code().jump(RA, 12).branch(Opcode.BNE, A1, 0, 0).ret().ret()));
    }

    /** The first block leads into the middle. */
    @Test
    void aLoopThatIsEnteredElsewhereIsNone() {
        Code code = new Code().branch(Opcode.BEQ, A0, 0, 12).i(Opcode.ADDI, A1, A1, 1).branch(Opcode.BEQ, A1, A2, 20)
                .i(Opcode.ADDI, A0, A0, 1).branch(Opcode.BNE, A0, A2, 4).ret();
        assertNull(loop(4, code));
        assertNull(loop(12, code));
    }
}
