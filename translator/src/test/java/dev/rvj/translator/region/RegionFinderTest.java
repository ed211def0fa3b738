package dev.rvj.translator.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which instructions become a region, where it is entered, and which registers it holds. */
class RegionFinderTest {
    private static final long BASE = 0x1000;
    private static final int BUDGET = 2000;
    private static final int RA = 1;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;

    private static List<Long> starts(Region region) {
        return region.byAddress().stream().map(block -> block.pc() - BASE).toList();
    }

    private static Region find(long offset, CodeMap map, int budget) {
        return RegionFinder.find(BASE + offset, new Scope(map, budget, true, Scope.Copies.NONE));
    }

    /** 0: a0 = 1; 4: a1 += a0; 8: --a2; 12: back to 4 unless a2 is 0; 16: ret. */
    private static Code loop() {
        return new Code().i(Opcode.ADDI, A0, 0, 1).r(Opcode.ADD, A1, A1, A0).i(Opcode.ADDI, A2, A2, -1)
                .branch(Opcode.BNE, A2, 0, 4).ret();
    }

    @Test
    void loopIsSplitWhereItIsEntered() {
        assertEquals(List.of(0L, 4L, 16L), starts(find(0, new CodeMap(BASE, loop()), BUDGET)));
    }

    @Test
    void whatWasNotReachedIsLeftOutUntilItIs() {
        CodeMap map = new CodeMap(BASE, loop());
        map.unreached.add(BASE + 16);
        Region region = find(0, map, BUDGET);
        assertEquals(List.of(0L, 4L), starts(region));
        assertTrue(region.omitted().contains(BASE + 16));
    }

    @Test
    void regionsEndWhereOthersBegin() {
        CodeMap map = new CodeMap(BASE, loop());
        map.translated.add(BASE + 4);
        assertEquals(List.of(0L), starts(find(0, map, BUDGET)));
        assertEquals(List.of(4L, 16L), starts(find(4, map, BUDGET)));
    }

    @Test
    void calledFunctionIsNotInTheRegionButWhatFollowsTheCallIs() {
        Code code = new Code().jump(RA, 12).i(Opcode.ADDI, A0, A0, 1).ret().ret();
        assertEquals(List.of(0L, 4L), starts(find(0, new CodeMap(BASE, code), BUDGET)));
    }

    @Test
    void smallFunctionsThatCallNothingAreCopiedForEachCall() {
        Code code = new Code().jump(RA, 12).jump(RA, 12).ret().i(Opcode.ADDI, A0, A0, 1).ret();
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), BUDGET, true, Scope.Copies.HOT));
        assertEquals(List.of(0L, 12L, 4L, 12L, 8L), region.blocks().stream().map(block -> block.pc() - BASE).toList());
        assertEquals(List.of(0, 1, 0, 2, 0), region.blocks().stream().map(BasicBlock::copy).toList());
        assertFalse(region.calls(region.entry()));
    }

    @ParameterizedTest
    @CsvSource({"ADDI, false", "JAL, false", "JALR, true", "ECALL, true"})
    void functionsThatGoElsewhereAreCalled(Opcode does, boolean isCalled) {
        Code code = new Code().jump(RA, 8).ret();
        switch (does) {
            case JAL -> code.jump(RA, 4);
            case JALR -> code.i(Opcode.JALR, 0, A0, 0);
            case ECALL -> code.ecall();
            default -> code.i(Opcode.ADDI, A0, A0, 1);
        }
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code.ret()), BUDGET, true, Scope.Copies.HOT));
        assertEquals(isCalled, region.calls(region.entry()));
    }

    private static List<Integer> copies(Region region, long offset) {
        return region.blocks().stream().filter(block -> block.pc() == BASE + offset).map(BasicBlock::copy).toList();
    }

    /** 0: calls 8; 8: calls 16. */
    @Test
    void copiesHaveCopiesOfWhatTheyCall() {
        Code code = new Code().jump(RA, 8).ret().jump(RA, 16).ret().i(Opcode.ADDI, A0, A0, 1).ret();
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), BUDGET, true, Scope.Copies.HOT));
        assertEquals(List.of(1), copies(region, 8));
        assertEquals(List.of(2), copies(region, 16));
        BasicBlock last = region.blocks().stream().filter(block -> block.copy() == 2).findFirst().orElseThrow();
        assertEquals(List.of(1), region.indirectTargets(last).stream().map(BasicBlock::copy).toList());
    }

    @ParameterizedTest
    @CsvSource({"HOT, false", "SMALL, true"})
    void functionsThatCallOthersAreCopiedWhereItIsKnownWhatIsHot(Scope.Copies copies, boolean isCalled) {
        Code code = new Code().jump(RA, 8).ret().jump(RA, 16).ret().i(Opcode.ADDI, A0, A0, 1).ret();
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), BUDGET, true, copies));
        assertEquals(isCalled, region.calls(region.entry()));
    }

    /** 0: calls itself. */
    @ParameterizedTest
    @EnumSource(names = {"SMALL", "HOT"})
    void recursionIsCopiedTwice(Scope.Copies copies) {
        Code code = new Code().branch(Opcode.BEQ, A0, 0, 12).i(Opcode.ADDI, A0, A0, -1).jump(RA, 0).ret();
        Region region = RegionFinder.find(BASE, new Scope(new CodeMap(BASE, code), BUDGET, true, copies));
        assertEquals(List.of(0, 1, 2), copies(region, 0).stream().sorted().toList());
        List<BasicBlock> calling = region.blocks().stream().filter(region::calls).toList();
        assertEquals(List.of(2), calling.stream().map(BasicBlock::copy).toList());
    }

    /** 0: calls what a1 points to, which was 12, 20 and what is further away than copies may be. */
    @Test
    void indirectCallHasCopiesOfWhereItHasLed() {
        Code code = new Code().i(Opcode.ADDI, A0, 0, 1).i(Opcode.JALR, RA, A1, 0).ret()
                .i(Opcode.ADDI, A0, A0, 1).ret().i(Opcode.ADDI, A2, A0, 1).ret();
        CodeMap map = new CodeMap(BASE, code);
        map.targets.put(BASE + 4, Set.of(BASE + 12, BASE + 20, BASE + (2 << 20)));
        Region region = RegionFinder.find(BASE, new Scope(map, BUDGET, true, Scope.Copies.HOT));
        BasicBlock entry = region.entry();
        BasicBlock behind = region.blockAt(BASE + 8);
        assertTrue(region.calls(entry));
        assertEquals(Set.of(BASE + 12, BASE + 20), Set.copyOf(region.inlinedTargets(entry).stream().map(BasicBlock::pc).toList()));
        assertTrue(region.comesBack(entry, behind));
        region.inlinedTargets(entry).forEach(target -> {
            assertFalse(region.comesBack(entry, target));
            assertEquals(Registers.x(A0) | Registers.x(RA), new Liveness(region).dirtyIn(target));
        });
    }

    @Test
    void targetsOfIndirectJumpsAreInTheRegion() {
        Code code = new Code().i(Opcode.JALR, 0, A0, 0).ret().ret().ret();
        CodeMap map = new CodeMap(BASE, code);
        map.targets.put(BASE, Set.of(BASE + 4, BASE + 12));
        Region region = find(0, map, BUDGET);
        assertEquals(List.of(0L, 4L, 12L), starts(region));
        assertEquals(2, region.indirectTargets(region.entry()).size());
    }

    /** What is rare is behind the end, and jumps to a lower address from there. */
    @Test
    void onlyLoopsLeadToBlocksBefore() {
        Code code = new Code().branch(Opcode.BEQ, A0, 0, 16).i(Opcode.ADDI, A1, A1, 1).branch(Opcode.BNE, A1, A2, 4).ret()
                .i(Opcode.ADDI, A0, A0, 1).jump(0, 4);
        Region region = find(0, new CodeMap(BASE, code), BUDGET);
        assertEquals(List.of(0L, 16L, 4L, 12L), region.blocks().stream().map(block -> block.pc() - BASE).toList());
        assertFalse(region.isInLoop(BASE + 16));
        assertTrue(region.isInLoop(BASE + 4));
        assertFalse(region.isInLoop(BASE + 12));
    }

    @Test
    void budgetCutsARegion() {
        Code code = new Code();
        for (int i = 0; i < 1000; i++) {
            code.i(Opcode.LD, A0, A1, 0);
        }
        Region region = find(0, new CodeMap(BASE, code.ret()), 300);
        assertTrue(region.weight() >= 300 && region.weight() < 360, region.weight() + "");
    }

    @Test
    void whatIsInterpretedIsNoRegion() {
        assertNull(find(0, new CodeMap(BASE, new Code().ecall()), BUDGET));
        assertEquals(1, find(0, new CodeMap(BASE, new Code().i(Opcode.ADDI, A0, 0, 1).ecall()), BUDGET).size());
    }

    /** The hot place is in the inner of two loops. */
    @Test
    void headIsThatOfTheOutermostLoopThatFits() {
        Code code = new Code().i(Opcode.ADDI, A1, 0, 9).i(Opcode.ADDI, A2, 0, 9).i(Opcode.ADDI, A2, A2, -1)
                .branch(Opcode.BNE, A2, 0, 8).i(Opcode.ADDI, A1, A1, -1).branch(Opcode.BNE, A1, 0, 4).ret();
        CodeMap map = new CodeMap(BASE, code);
        assertEquals(BASE + 4, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, BUDGET, true, Scope.Copies.NONE)).pc());
        assertEquals(BASE + 8, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, 40, true, Scope.Copies.NONE)).pc());
        map.translated.add(BASE + 4);
        assertEquals(BASE + 8, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, BUDGET, true, Scope.Copies.NONE)).pc());
    }

    /** The hot place was put aside, and jumps back, but control does not come there again. */
    @Test
    void jumpsBackAloneAreNoLoop() {
        Code code = new Code().branch(Opcode.BEQ, A0, 0, 12).i(Opcode.ADDI, A1, A1, 1).ret()
                .i(Opcode.ADDI, A0, A0, 1).jump(0, 4);
        Scope scope = new Scope(new CodeMap(BASE, code), BUDGET, true, Scope.Copies.NONE);
        assertEquals(BASE + 12, RegionHeads.headOf(BASE + 12, 0, false, scope).pc());
    }

    @Test
    void whatARegionHasItKeepsWhereOthersBegin() {
        CodeMap map = new CodeMap(BASE, loop());
        Region region = find(0, map, BUDGET);
        map.translated.add(BASE + 4);
        Scope scope = new Scope(map, BUDGET, true, Scope.Copies.NONE);
        assertFalse(RegionFinder.find(BASE, scope).contains(BASE + 4));
        assertTrue(RegionFinder.find(BASE, scope.keeping(region)).contains(BASE + 4));
    }

    @ParameterizedTest
    @CsvSource({"LD, 1, true", "LD, 5, false", "ADDI, 2, true", "ADDI, 5, false", "ADD, 2, false"})
    void whatGivesBackTheStackAndJumpsCallsLast(Opcode does, int rd, boolean isTailCall) {
        Code code = new Code();
        if (does == Opcode.ADD) {
            code.r(does, rd, 2, A0);
        } else {
            code.i(does, rd, 2, 16);
        }
        Region region = find(0, new CodeMap(BASE, code.jump(0, 12).ret().ret()), BUDGET);
        assertEquals(isTailCall, Flow.isTailCall(region.entry()));
        assertFalse(Flow.isTailCall(region.blockAt(BASE + 12)), "a return");
    }

    @Test
    void whatWasTranslatedAheadIsMergedWhereItIsLeftTooOften() {
        CodeMap map = new CodeMap(BASE, loop());
        map.functions.add(BASE);
        map.translated.addAll(Set.of(BASE, BASE + 4, BASE + 8));
        assertEquals(BASE, RegionHeads.headOf(BASE + 8, 0, true, new Scope(map, BUDGET, true, Scope.Copies.NONE)).pc());
        map.ahead = true;
        RegionHeads.Head head = RegionHeads.headOf(BASE + 8, 0, true, new Scope(map, BUDGET, true, Scope.Copies.NONE));
        assertEquals(BASE + 8, head.pc());
        assertTrue(RegionFinder.find(head.pc(), head.scope()).contains(BASE + 4));
    }

    /** The hot place is in a loop of a function that is known to be called. */
    @Test
    void headIsThatOfTheFunctionIfAllOfItFits() {
        CodeMap map = new CodeMap(BASE, loop());
        map.functions.add(BASE);
        assertEquals(BASE, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, BUDGET, true, Scope.Copies.NONE)).pc());
        assertEquals(BASE + 4, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, 40, true, Scope.Copies.NONE)).pc());
        map.translated.add(BASE);
        assertEquals(BASE + 4, RegionHeads.headOf(BASE + 8, 0, false, new Scope(map, BUDGET, true, Scope.Copies.NONE)).pc());
    }

    @Test
    void headOfAFunctionIsWhatTheCallLeadsTo() {
        Code code = new Code().jump(RA, 8).ret().i(Opcode.ADDI, A0, A0, 1).i(Opcode.ADDI, A0, A0, 1).ret();
        Scope scope = new Scope(new CodeMap(BASE, code), BUDGET, true, Scope.Copies.NONE);
        assertEquals(BASE + 8, RegionHeads.headOf(BASE + 12, BASE + 4, false, scope).pc());
        assertEquals(BASE + 12, RegionHeads.headOf(BASE + 12, 0, false, scope).pc());
    }

    @Test
    void loopKeepsWhatItReadsAndWritesBackWhatItWrote() {
        Region region = find(0, new CodeMap(BASE, loop()), BUDGET);
        Liveness liveness = new Liveness(region);
        BasicBlock body = region.blockAt(BASE + 4);
        assertEquals(Registers.x(A1) | Registers.x(A2) | Registers.x(RA), liveness.liveIn(region.entry()));
        assertEquals(Registers.x(A0) | Registers.x(A1) | Registers.x(A2) | Registers.x(RA), liveness.liveIn(body));
        assertEquals(Registers.x(A0) | Registers.x(A1) | Registers.x(A2), liveness.dirtyIn(body));
    }

    @Test
    void callWritesEverythingBack() {
        Code code = new Code().i(Opcode.ADDI, A0, 0, 1).jump(RA, 20).r(Opcode.ADD, A0, A0, A1).ret().ret().ret();
        Region region = find(0, new CodeMap(BASE, code), BUDGET);
        BasicBlock behind = region.blockAt(BASE + 8);
        assertEquals(0, new Liveness(region).dirtyIn(behind));
        assertEquals(Registers.x(A0) | Registers.x(A1) | Registers.x(RA), new Liveness(region).liveIn(behind));
    }
}
