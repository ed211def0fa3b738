package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Memory;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import dev.rvj.translator.Code;
import dev.rvj.translator.region.CodeMap;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import dev.rvj.translator.region.Site;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which accesses begin a group, and so are checked; the other ones are served by that check. */
class AccessGroupsTest {
    private static final long PC = 0x1000;
    private static final int RA = 1;
    private static final int S0 = 8;
    private static final int A0 = 10;
    private static final int A1 = 11;

    private static List<Integer> checked(Memory memory, UnaryOperator<Code> program) {
        Region region = RegionFinder.find(PC, new Scope(new CodeMap(PC, program.apply(new Code())), 2000, true, Scope.Copies.NONE));
        AccessGroups groups = new AccessGroups(region, new GuestMemory(memory));
        return region.blocks().stream().flatMap(block -> block.sites().stream())
                .filter(site -> groups.beginningAt(site) != null).map(Site::pc).map(pc -> (int) (pc - PC)).toList();
    }

    private static void check(List<Integer> flat, List<Integer> paged, UnaryOperator<Code> program) {
        try (AddressSpace memory = new AddressSpace(1 << 20); Ram ram = new Ram(PC, 1 << 20)) {
            assertEquals(flat, checked(memory, program), "flat");
            assertEquals(paged, checked(new SystemMemory(new Bus(ram), new Pmp()), program), "paged");
        }
    }

    @Test
    void oneCheckServesABlock() {
        check(List.of(0), List.of(0), code -> code.i(Opcode.LD, A0, S0, 8).s(Opcode.SD, S0, A0, 120).i(Opcode.LB, A0, S0, 0).ret());
    }

    @Test
    void aPageIsCheckedForNarrowerGroupsThanARange() {
        check(List.of(0), List.of(0, 4), code -> code.i(Opcode.LD, A0, S0, 0).i(Opcode.LB, A0, S0, 128).ret());
    }

    @Test
    void anotherValueOfTheRegisterIsCheckedAnew() {
        check(List.of(0, 8), List.of(0, 8), code -> code.i(Opcode.LD, A0, S0, 0).i(Opcode.ADDI, S0, S0, 8).i(Opcode.LD, A0, S0, 0).ret());
    }

    @Test
    void blocksThatAreEnteredFromThereAloneAreServed() {
        check(List.of(0, 8, 16), List.of(0), code -> code.i(Opcode.LD, A0, S0, 0).branch(Opcode.BEQ, A0, 0, 16)
                .i(Opcode.LD, A1, S0, 8).ret().i(Opcode.LD, A1, S0, 16).ret());
    }

    @Test
    void theFirstStoreIsCheckedAnew() {
        check(List.of(0, 8), List.of(0, 8), code -> code.i(Opcode.LD, A0, S0, 0).branch(Opcode.BEQ, A0, 0, 16)
                .s(Opcode.SD, S0, A1, 8).ret().ret());
        check(List.of(0, 12), List.of(0), code -> code.i(Opcode.LD, A0, S0, 0).s(Opcode.SD, S0, A1, 0)
                .branch(Opcode.BEQ, A0, 0, 20).s(Opcode.SD, S0, A1, 8).ret().ret());
    }

    @Test
    void blocksThatAreEnteredFromElsewhereAreCheckedAnew() {
        // The branch leads over an instruction to where that goes on.
        check(List.of(0, 12), List.of(0, 12), code -> code.i(Opcode.LD, A0, S0, 0).branch(Opcode.BEQ, A0, 0, 12)
                .i(Opcode.ADDI, A1, A1, 1).i(Opcode.LD, A1, S0, 0).ret());
        // The region is entered where the loop goes back to.
        check(List.of(0), List.of(0), code -> code.i(Opcode.LD, A0, S0, 0).branch(Opcode.BEQ, A0, 0, 0).ret());
    }

    @Test
    void whatIsBehindACallIsCheckedAnew() {
        check(List.of(0, 8), List.of(0, 8), code -> code.i(Opcode.LD, A0, S0, 0).jump(RA, 64).i(Opcode.LD, A0, S0, 0).ret());
    }
}
