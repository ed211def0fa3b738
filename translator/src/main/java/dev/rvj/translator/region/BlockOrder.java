package dev.rvj.translator.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Orders blocks in reverse postorder: only where control comes back in a loop does a block lead to itself or to one before
 * it. Compilers place what is rare behind the function's end, from where jumps lead to lower addresses without any loop.
 */
final class BlockOrder {
    private final Function<BasicBlock, List<BasicBlock>> successors;
    private final Set<BasicBlock> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<BasicBlock> postorder = new ArrayList<>();

    private BlockOrder(Function<BasicBlock, List<BasicBlock>> successors) {
        this.successors = successors;
    }

    /** The blocks that are reached from an entry, which comes first, with their places. */
    static List<BasicBlock> of(BasicBlock entry, Function<BasicBlock, List<BasicBlock>> successors) {
        BlockOrder order = new BlockOrder(successors);
        order.visit(entry);
        Collections.reverse(order.postorder);
        List<BasicBlock> result = new ArrayList<>();
        order.postorder.forEach(block -> result.add(new BasicBlock(result.size(), block.copy(), block.sites())));
        return result;
    }

    /** What is behind a block is visited last, and so comes next. */
    private void visit(BasicBlock block) {
        if (visited.add(block)) {
            successors.apply(block).forEach(this::visit);
            postorder.add(block);
        }
    }
}
