package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Basic blocks that are translated as one. */
public final class Region {
    private final long pc;
    private final List<BasicBlock> blocks;
    private final Set<Long> omitted;
    private final Map<Long, Set<Long>> targets;
    private final Map<Long, BasicBlock> byPc = new HashMap<>();
    /** Null until somebody asks, as is the next. */
    private List<Loop> loops;
    private InnerLoop[] innerLoops;

    /** The places of blocks that control goes through from where it comes back to. */
    private record Loop(int first, int last) {
    }

    /**
     * @param pc where it is entered
     * @param blocks by ascending address
     * @param omitted addresses that it leads to and that had not been reached yet
     * @param targets where its indirect jumps have led, by their address
     */
    Region(long pc, List<List<Site>> blocks, Set<Long> omitted, Map<Long, Set<Long>> targets) {
        this.targets = targets;
        this.pc = pc;
        this.omitted = omitted;
        this.blocks = BlockOrder.of(pc, blocks, targets);
        this.blocks.forEach(block -> byPc.put(block.pc(), block));
    }

    /** The address where it is entered. */
    public long pc() {
        return pc;
    }

    /** The blocks: the entry first, the others behind those that they are reached by, but where control comes back. */
    public List<BasicBlock> blocks() {
        return blocks;
    }

    /** The blocks by ascending address. */
    public List<BasicBlock> byAddress() {
        return blocks.stream().sorted(Comparator.comparingLong(BasicBlock::pc)).toList();
    }

    /** The lowest address. */
    public long lowest() {
        return blocks.stream().mapToLong(BasicBlock::pc).min().orElseThrow();
    }

    /** Where the region is left because what is there had not been reached when it was formed. */
    public Set<Long> omitted() {
        return omitted;
    }

    /** Whether an address is in some block. */
    public boolean contains(long address) {
        return blocks.stream().anyMatch(block -> block.pc() <= address && address < block.end());
    }

    public BasicBlock entry() {
        return byPc.get(pc);
    }

    /** The block at an address; null if it is not in the region. */
    public BasicBlock blockAt(long target) {
        return byPc.get(target);
    }

    /** What its instructions weigh. */
    public int weight() {
        return blocks.stream().flatMap(block -> block.sites().stream())
                .mapToInt(site -> RegionFinder.weight(site.instruction())).sum();
    }

    /** A region of what is nearest to the entry. */
    public Region smaller(int budget, Scope scope) {
        Map<Long, Instruction> known = new HashMap<>();
        blocks.forEach(block -> block.sites().forEach(site -> known.put(site.pc(), site.instruction())));
        return RegionFinder.find(pc, new Scope(new CodeSource() {
            @Override
            public Instruction at(long address) {
                return known.get(address);
            }

            @Override
            public boolean isReached(long address) {
                return known.containsKey(address);
            }

            @Override
            public Set<Long> targets(long address) {
                return targets.getOrDefault(address, Set.of());
            }

            @Override
            public boolean isTranslated(long address) {
                return false;
            }
        }, budget, scope.userMode()));
    }

    /** The blocks that the indirect jump at the end of a block has led to. */
    public List<BasicBlock> indirectTargets(BasicBlock block) {
        return targets.getOrDefault(block.last().pc(), Set.of()).stream().map(this::blockAt).filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(BasicBlock::pc)).toList();
    }

    /** Whether control may come back to an address without leaving the region. */
    public boolean isInLoop(long address) {
        if (loops == null) {
            loops = new ArrayList<>();
            for (BasicBlock block : blocks) {
                for (BasicBlock target : successors(block)) {
                    if (target.index() <= block.index()) {
                        loops.add(new Loop(target.index(), block.index()));
                    }
                }
            }
        }
        return blocks.stream().filter(block -> block.pc() <= address && address < block.end())
                .anyMatch(block -> loops.stream().anyMatch(loop -> loop.first <= block.index() && block.index() <= loop.last));
    }

    /**
     * The block that each block is entered from alone, where there is one, and it does not call in between: what it leaves in
     * registers is what the other one finds.
     */
    public Map<BasicBlock, BasicBlock> onlyPredecessors() {
        Map<BasicBlock, BasicBlock> only = new IdentityHashMap<>();
        Set<BasicBlock> joins = Collections.newSetFromMap(new IdentityHashMap<>());
        joins.add(entry());
        for (BasicBlock block : blocks) {
            boolean calls = block.ending() == Kind.JUMP && Flow.isCall(block.last().instruction());
            for (BasicBlock target : successors(block)) {
                if (calls || only.putIfAbsent(target, block) != null) {
                    joins.add(target);
                }
            }
        }
        only.keySet().removeAll(joins);
        return only;
    }

    /** The blocks that a block leads to, calls left out. */
    List<BasicBlock> successors(BasicBlock block) {
        return Flow.successors(block.last(), targets.getOrDefault(block.last().pc(), Set.of())).stream()
                .map(this::blockAt).filter(Objects::nonNull).toList();
    }

    /** The loop without others in it whose rounds begin with a block; null if there is none. */
    public InnerLoop innerLoop(BasicBlock head) {
        if (innerLoops == null) {
            List<List<BasicBlock>> before = blocks.stream().<List<BasicBlock>>map(_ -> new ArrayList<>()).toList();
            blocks.forEach(block -> successors(block).forEach(next -> before.get(next.index()).add(block)));
            innerLoops = blocks.stream().map(block -> InnerLoop.of(this, block, before)).toArray(InnerLoop[]::new);
        }
        return innerLoops[head.index()];
    }

    /** How many instructions there are. */
    public int size() {
        return blocks.stream().mapToInt(block -> block.sites().size()).sum();
    }
}
