package dev.rvj.translator.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WidthsTest {
    private static final long BASE = 0x1000;
    private static final long LOOP = BASE + 4;
    private static final int A0 = 10;
    private static final int A1 = 11;

    /** 0: a0 = 1; 4: --a1; 8: back to 4 unless a1 is 0; 12: ret. */
    private static Region loop() {
        Code code = new Code().i(Opcode.ADDI, A0, 0, 1).i(Opcode.ADDIW, A1, A1, -1).branch(Opcode.BNE, A1, 0, 4).ret();
        return RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), 2000, true, Scope.Copies.NONE));
    }

    private static long narrowInLoop(Set<Long> entered) {
        Region region = loop();
        return new Widths(region, entered).narrowIn(region.blockAt(LOOP)) & (Registers.x(A0) | Registers.x(A1));
    }

    @Test
    void whatIsNarrowOnTheWayToALoopAndInItStaysSo() {
        assertEquals(Registers.x(A0), narrowInLoop(Set.of()));
    }

    private static long throughout(Code code) {
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), 2000, true, Scope.Copies.NONE));
        return new Widths(region).throughout(new Liveness(region));
    }

    @Test
    void throughoutIsWhatNothingElseIsEverIn() {
        assertEquals(Registers.x(A0), throughout(new Code().i(Opcode.ADDI, A0, 0, 1).i(Opcode.ADDIW, A1, A1, -1).branch(Opcode.BNE, A1, 0, 4).ret()),
                "the caller may have anything in a1");
        assertEquals(Registers.x(A1), throughout(new Code().i(Opcode.LW, A1, A0, 0).i(Opcode.LD, A0, A0, 8).ret()));
        assertEquals(0, throughout(new Code().i(Opcode.LW, A1, A0, 0).i(Opcode.LD, A1, A0, 8).ret()), "something else at last");
    }

    @Test
    void whatIsBehindACallMayBeAnything() {
        Code code = new Code().i(Opcode.ADDI, A0, 0, 1).jump(1, 0x100).i(Opcode.ADDIW, A1, A0, 1).ret();
        assertEquals(Registers.x(A1), throughout(code));
    }

    /** Else the region would refuse control that comes with other values, and the interpreter would have to go on. */
    @Test
    void nothingIsKnownWhereControlComesFromElsewhere() {
        assertEquals(0, narrowInLoop(Set.of(LOOP)));
    }

    /** 0: --a1; 4: back to 0 unless a1 is 0; 8: ret. */
    @Test
    void whatTheFirstRoundMakesNarrowIsSoInALoopBehindACopyOfIt() {
        Code code = new Code().i(Opcode.ADDIW, A1, A1, -1).branch(Opcode.BNE, A1, 0, 0).ret();
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), 2000, true, Scope.Copies.NONE));
        assertEquals(0, new Widths(region, Set.of()).narrowIn(region.entry()) & Registers.x(A1));
        assertEquals(Registers.x(A1), Widths.peeled(region, Set.of()).narrowIn(region.entry()) & Registers.x(A1));
        assertEquals(0, Widths.peeled(region, Set.of(BASE)).narrowIn(region.entry()) & Registers.x(A1));
    }
}
