package dev.rvj.translator.region;

import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.List;

/**
 * A call of a small function that calls nothing: a region has a copy of its code for each such call, from which the return
 * leads to behind the call.
 *
 * @param blocks the function's, by ascending address
 */
record InlinedCall(Site site, List<List<Site>> blocks) {
    /** What the function may weigh: a call weighs more than half of that. */
    private static final int MOST_WEIGHT = 300;
    /** How far away the function may be, in bytes: instructions are told by where they are from the region's entry. */
    private static final long FARTHEST = 1 << 21;

    /** The call that a site is, if it can be inlined; else null. */
    static InlinedCall of(Site site, Scope scope) {
        long target = Flow.target(site);
        if (Math.abs(target - site.pc()) > FARTHEST || !scope.source().isReached(target)) {
            return null;
        }
        Region function = RegionFinder.find(target, scope.within(0, Long.MAX_VALUE).ofBudget(MOST_WEIGHT).withoutInlining());
        return function != null && function.weight() < MOST_WEIGHT && isLeaf(function, site)
                ? new InlinedCall(site, function.byAddress().stream().map(BasicBlock::sites).toList()) : null;
    }

    private static boolean isLeaf(Region function, Site site) {
        boolean returns = false;
        for (BasicBlock block : function.blocks()) {
            boolean isReturn = isReturn(block.last(), site);
            if (block.ending() == Kind.JUMP && !isReturn && (function.calls(block) || block.last().instruction().opcode() == Opcode.JALR)) {
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

    int weight() {
        return blocks.stream().flatMap(List::stream).mapToInt(each -> RegionFinder.weight(each.instruction())).sum()
                - RegionFinder.weight(site.instruction());
    }
}
