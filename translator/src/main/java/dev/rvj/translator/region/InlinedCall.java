package dev.rvj.translator.region;

import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.List;

/**
 * A call of a small function: a region has a copy of its code for each such call, from which the return leads to behind the call.
 *
 * @param caller the copy that calls, 0 for the region's own code
 * @param target the function's address
 * @param blocks the function's, by ascending address
 */
record InlinedCall(int caller, Site site, long target, List<List<Site>> blocks) {
    /** What the function may weigh: a call weighs more than half of that. */
    private static final int MOST_WEIGHT = 300;
    /** The same where the function calls others, and so is among what calls most often. */
    private static final int MOST_CALLING_WEIGHT = 700;
    /** How far away the function may be, in bytes: instructions are told by where they are from the region's entry. */
    private static final long FARTHEST = 1 << 20;

    /**
     * The call of a function by a site, if it can be inlined; else null.
     *
     * @param isRecursive whether it is the region's own
     */
    static InlinedCall of(int caller, Site site, long target, Scope scope, boolean isRecursive) {
        if (target == site.end() || Math.abs(target - site.pc()) > FARTHEST || !scope.source().isReached(target)) {
            return null;
        }
        Region function = RegionFinder.find(target,
                scope.within(0, Long.MAX_VALUE).ofBudget(MOST_CALLING_WEIGHT).withoutCopies());
        if (function == null || !comesBack(function, site)) {
            return null;
        }
        boolean mayCall = isRecursive || scope.copies() == Scope.Copies.HOT;
        boolean calls = function.blocks().stream().anyMatch(function::calls);
        return function.weight() < (!calls ? MOST_WEIGHT : mayCall ? MOST_CALLING_WEIGHT : 0)
                ? new InlinedCall(caller, site, target, function.byAddress().stream().map(BasicBlock::sites).toList()) : null;
    }

    /** Whether a function returns, and jumps nowhere else that is not known. */
    private static boolean comesBack(Region function, Site site) {
        boolean returns = false;
        for (BasicBlock block : function.blocks()) {
            boolean isReturn = isReturn(block.last(), site);
            if (!isReturn && !function.calls(block) && block.last().instruction().opcode() == Opcode.JALR) {
                return false;
            }
            returns |= isReturn;
        }
        return returns;
    }

    private static boolean isReturn(Site last, Site site) {
        return last.instruction().opcode() == Opcode.JALR && last.instruction().rd() == 0 && last.instruction().imm() == 0
                && last.instruction().rs1() == site.instruction().rd();
    }

    /** Whether an instruction of the function returns. */
    boolean isReturn(Site last) {
        return isReturn(last, site);
    }

    /** Whether this is what a block of a region ends with. */
    boolean isAtEndOf(BasicBlock block) {
        return caller == block.copy() && site.pc() == block.last().pc();
    }

    /** What the region weighs more with the copy. */
    int weight() {
        int copied = blocks.stream().flatMap(List::stream).mapToInt(each -> RegionFinder.weight(each.instruction())).sum();
        return site.instruction().opcode() == Opcode.JAL ? copied - RegionFinder.weight(site.instruction()) : copied;
    }
}
