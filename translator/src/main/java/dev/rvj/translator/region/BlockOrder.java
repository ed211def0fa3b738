package dev.rvj.translator.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders blocks in reverse postorder: only where control comes back in a loop does a block lead to itself or to one before
 * it. Compilers place what is rare behind the function's end, from where jumps lead to lower addresses without any loop.
 */
final class BlockOrder {
    private final Map<Long, List<Site>> blocks = new HashMap<>();
    private final Map<Long, Set<Long>> targets;
    private final Set<Long> visited = new HashSet<>();
    private final List<List<Site>> postorder = new ArrayList<>();

    private BlockOrder(List<List<Site>> blocks, Map<Long, Set<Long>> targets) {
        this.targets = targets;
        blocks.forEach(block -> this.blocks.put(block.getFirst().pc(), block));
    }

    /**
     * The blocks in order, the entry first.
     *
     * @param targets where indirect jumps have led, by their address
     */
    static List<BasicBlock> of(long entry, List<List<Site>> blocks, Map<Long, Set<Long>> targets) {
        BlockOrder order = new BlockOrder(blocks, targets);
        order.visit(entry);
        Collections.reverse(order.postorder);
        List<BasicBlock> result = new ArrayList<>();
        order.postorder.forEach(sites -> result.add(new BasicBlock(result.size(), sites)));
        return result;
    }

    /** What is behind a block is visited last, and so comes next. */
    private void visit(long pc) {
        List<Site> block = blocks.get(pc);
        if (block == null || !visited.add(pc)) {
            return;
        }
        Site last = block.getLast();
        Flow.successors(last, targets.getOrDefault(last.pc(), Set.of())).forEach(this::visit);
        postorder.add(block);
    }
}
