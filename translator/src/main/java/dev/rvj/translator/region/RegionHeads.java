package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.HashMap;
import java.util.Map;

/** Says where a region should be entered for a hot place to be in it: where control comes by often, and early. */
public final class RegionHeads {
    /** How far a function's entry may be from a place in it, in bytes. */
    private static final int LONGEST_FUNCTION = 1 << 12;
    /** How much more than a region is looked at. */
    private static final int WIDER = 3;

    private RegionHeads() {
    }

    /**
     * A region's entry.
     *
     * @param scope what the region may consist of
     */
    public record Head(long pc, Scope scope) {
    }

    /**
     * The function's entry, if that is known and the function fits into a region; else the head of the outermost loop around a
     * hot place that does; else the function's entry, if it can be told from the return address; else the place itself. Where
     * what was translated ahead is left too often, the place itself in the outermost loop that fits: it is left again and again
     * within that, and control may never come to where the loop or function begins.
     *
     * @param returnAddress what ra holds there
     * @param merge whether the loop or function may have a region: one that is left too often
     */
    public static Head headOf(long pc, long returnAddress, boolean merge, Scope scope) {
        if (merge && scope.source().isAhead()) {
            Head around = loopAround(pc, true, scope);
            if (around != null) {
                return new Head(pc, around.scope());
            }
        }
        Head function = functionBefore(pc, merge, scope);
        if (function != null) {
            return function;
        }
        Head loop = loopAround(pc, merge, scope);
        return loop != null ? loop : new Head(functionAround(pc, returnAddress, scope), scope);
    }

    private static Head functionBefore(long pc, boolean merge, Scope scope) {
        long function = scope.source().functionBefore(pc);
        if (function < 0 || pc - function > LONGEST_FUNCTION || !merge && scope.source().isTranslated(function)) {
            return null;
        }
        Scope whole = scope.within(function, function + LONGEST_FUNCTION);
        Region region = RegionFinder.find(function, whole.withoutCopies());
        return region != null && region.contains(pc) && region.weight() < scope.budget() ? new Head(function, whole) : null;
    }

    private static Head loopAround(long pc, boolean merge, Scope scope) {
        Region around = RegionFinder.find(pc, scope.within(0, Long.MAX_VALUE).ofBudget(WIDER * scope.budget()).withoutCopies());
        if (around == null) {
            return null;
        }
        Map<Long, Long> ends = new HashMap<>();
        int[] weights = new int[around.blocks().size()];
        boolean[] comesBack = around.leadingTo(around.entry());
        for (BasicBlock block : around.blocks()) {
            weights[block.index()] = RegionFinder.weight(block);
            long target = direct(block);
            BasicBlock head = around.blockAt(target);
            // Compilers put aside what is seldom executed: from there control jumps back, but does not come there again.
            if (target <= pc && pc <= block.last().pc() && comesBack[block.index()] && head != null && comesBack[head.index()]) {
                ends.merge(target, block.end(), Math::max);
            }
        }
        Head best = null;
        long length = -1;
        for (Map.Entry<Long, Long> loop : ends.entrySet()) {
            long start = loop.getKey();
            long end = loop.getValue();
            int size = 0;
            for (BasicBlock block : around.blocks()) {
                size += block.pc() >= start && block.end() <= end ? weights[block.index()] : 0;
            }
            if (end - start > length && size <= scope.budget() && (merge || !scope.source().isTranslated(start))) {
                best = new Head(start, scope.within(start, end));
                length = end - start;
            }
        }
        return best;
    }

    private static long direct(BasicBlock block) {
        Instruction last = block.last().instruction();
        boolean goes = last.opcode().kind() == Kind.BRANCH || last.opcode() == Opcode.JAL && !Flow.isCall(last);
        return goes ? Flow.target(block.last()) : Long.MAX_VALUE;
    }

    /** The target of the call before the return address, if the place is reached from there. */
    private static long functionAround(long pc, long returnAddress, Scope scope) {
        long before = returnAddress - Integer.BYTES;
        Instruction call = returnAddress == 0 || !scope.source().isOnKnownPage(before) ? null : scope.source().at(before);
        if (call == null || call.opcode() != Opcode.JAL || !Flow.isCall(call)) {
            return pc;
        }
        long target = Flow.target(new Site(before, call));
        if (target > pc || pc - target > LONGEST_FUNCTION || scope.source().isTranslated(target)) {
            return pc;
        }
        Region function = RegionFinder.find(target, scope.withoutCopies());
        return function != null && function.contains(pc) ? target : pc;
    }
}
