package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import dev.rvj.translator.Guest;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.CodeMap;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasesTest {
    private static final int S0 = 8;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final long HELD = 0x1234;

    /** What bases are held to be at the loads of code, by address; s0 points to data, a1 is 5, a0 is something else. */
    private static List<Long> atLoads(Code code) {
        CodeMap source = new CodeMap(Guest.CODE, code).holding(S0, Guest.DATA).holding(A1, 5).holding(A0, HELD);
        Region region = RegionFinder.find(Guest.CODE, new Scope(source, 2000, true, Scope.Copies.NONE));
        try (Guest guest = new Guest(Guest.How.INTERPRETED)) {
            Bases bases = new Bases(region, Pointers.of(new GuestMemory(guest.memory, true), source));
            List<Long> found = new ArrayList<>();
            for (BasicBlock block : region.byAddress()) {
                block.sites().stream().filter(site -> site.instruction().opcode() == Opcode.LD).forEach(site -> found.add(bases.of(site)));
            }
            return found;
        }
    }

    @Test
    void whatIsAddedPointsToWhereItsParts() {
        assertEquals(List.of(Guest.DATA, Guest.DATA + 40),
                atLoads(new Code().i(Opcode.LD, A0, S0, 0).i(Opcode.SLLI, A0, A1, 3).r(Opcode.ADD, A0, A0, S0).i(Opcode.LD, A0, A0, 0).ret()));
    }

    @Test
    void whatIsLoadedIsWhatItsRegisterHeld() {
        assertEquals(List.of(Guest.DATA, HELD), atLoads(new Code().i(Opcode.LD, A0, S0, 0).i(Opcode.LD, A1, A0, 0).ret()));
    }

    @Test
    void aBlockGoesOnWithWhatTheOnlyOneBeforeItLeaves() {
        Code code = new Code().i(Opcode.ADDI, A0, S0, 16).branch(Opcode.BEQ, A1, 0, 12).i(Opcode.LD, A1, A0, 0);
        assertEquals(List.of(Guest.DATA + 16, HELD), atLoads(code.i(Opcode.LD, A1, A0, 8).ret()), "two lead to the second");
    }
}
