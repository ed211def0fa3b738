package dev.rvj.translator.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import dev.rvj.translator.region.CodeMap;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which loop a region had better not have: 0: ADDI; 4 to 24: a loop around that from 8 to 20, which a branch leads back in; ret. */
class LoopExtentsTest {
    private static final long BASE = 0x1000;
    private static final int A0 = 10;

    private final CodeMap map = new CodeMap(BASE, new Code().i(Opcode.ADDI, A0, 0, 1).i(Opcode.ADDI, A0, A0, 1)
            .i(Opcode.ADDI, A0, A0, 1).branch(Opcode.BEQ, A0, 0, 8).branch(Opcode.BNE, A0, 0, 8)
            .branch(Opcode.BNE, A0, 0, 4).ret());
    private final LoopExtents loops = new LoopExtents(map, BASE, BASE + 28);

    private Region find(long entry, int budget, Set<Long> apart) {
        return RegionFinder.find(BASE + entry, new Scope(map, budget, true, Scope.Copies.NONE).without(apart));
    }

    @Test
    void loopsReachToTheLastThatLeadsBack() {
        assertEquals(BASE + 24, loops.endOf(BASE + 4));
        assertEquals(BASE + 20, loops.endOf(BASE + 8));
        assertEquals(BASE, loops.endOf(BASE));
    }

    @ParameterizedTest
    @CsvSource({"0, 2000, 4", "0, 30, 4", "4, 2000, -1", "4, 30, 8", "8, 30, -1"})
    void longestLoopThatIsCutOrHasOthersInIt(long entry, int budget, long apart) {
        assertEquals(apart < 0 ? -1 : BASE + apart, loops.apartFrom(find(entry, budget, Set.of())));
    }

    @Test
    void regionsEndWhereALoopIsApart() {
        Region region = find(0, 2000, Set.of(BASE + 4));
        assertEquals(1, region.size());
        assertEquals(-1, loops.apartFrom(region));
        assertTrue(find(4, 2000, Set.of(BASE + 4)).contains(BASE + 20));
    }
}
