package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Map<Long, JumpTable> tables;
    private final List<InlinedCall> inlined;
    /** By copy, by address. */
    private final List<Map<Long, BasicBlock>> byPc = new ArrayList<>();
    /** Null until somebody asks, as are the next two. By the place of the block that leads to them. */
    private List<List<BasicBlock>> successors;
    private List<Loop> loops;
    private InnerLoop[] innerLoops;

    /** The places of blocks that control goes through from where it comes back to. */
    private record Loop(int first, int last) {
    }

    /**
     * @param pc where it is entered
     * @param blocks its own, by ascending address
     * @param inlined its calls that are inlined, by copy
     * @param omitted addresses that it leads to and that had not been reached yet
     * @param targets where its indirect jumps have led, by their address
     * @param tables where they get their targets from, as far as that is known, by their address
     */
    Region(long pc, List<List<Site>> blocks, List<InlinedCall> inlined, Set<Long> omitted, Map<Long, Set<Long>> targets,
            Map<Long, JumpTable> tables) {
        this.targets = targets;
        this.tables = tables;
        this.pc = pc;
        this.omitted = omitted;
        this.inlined = inlined;
        List<BasicBlock> unordered = new ArrayList<>();
        blocks.forEach(sites -> unordered.add(new BasicBlock(0, 0, sites)));
        for (int copy = 1; copy <= inlined.size(); copy++) {
            for (List<Site> sites : inlined.get(copy - 1).blocks()) {
                unordered.add(new BasicBlock(0, copy, sites));
            }
        }
        index(unordered);
        this.blocks = BlockOrder.of(entry(), this::findSuccessors);
        index(this.blocks);
    }

    private void index(List<BasicBlock> all) {
        byPc.clear();
        for (int copy = 0; copy <= inlined.size(); copy++) {
            byPc.add(new HashMap<>());
        }
        all.forEach(block -> byPc.get(block.copy()).put(block.pc(), block));
    }

    /** The address where it is entered. */
    public long pc() {
        return pc;
    }

    /** The blocks: the entry first, the others behind those that they are reached by, but where control comes back. */
    public List<BasicBlock> blocks() {
        return blocks;
    }

    /** The blocks by ascending address, those of inlined calls behind its own. */
    public List<BasicBlock> byAddress() {
        return blocks.stream().sorted(BasicBlock::order).toList();
    }

    /** The lowest address of its own. */
    public long lowest() {
        return byAddress().getFirst().pc();
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
        return blockAt(pc);
    }

    /** The block of its own at an address; null if it is not in the region. */
    public BasicBlock blockAt(long target) {
        return byPc.getFirst().get(target);
    }

    /** The block at an address that another one leads to; null if it is not in the region. */
    public BasicBlock next(BasicBlock from, long target) {
        InlinedCall call = from.copy() == 0 ? null : inlined.get(from.copy() - 1);
        if (call != null && call.isReturn(from.last())) {
            return target == call.site().end() ? byPc.get(call.caller()).get(target) : null;
        }
        return byPc.get(copyAt(from, target)).get(target);
    }

    /** The copy that is inlined for a block's call of an address, or else the one that the block is in. */
    private int copyAt(BasicBlock block, long target) {
        for (int copy = 1; copy <= inlined.size(); copy++) {
            if (inlined.get(copy - 1).isAtEndOf(block) && inlined.get(copy - 1).target() == target) {
                return copy;
            }
        }
        return block.copy();
    }

    /** The first blocks of the functions that are inlined for the call at the end of a block. */
    public List<BasicBlock> inlinedTargets(BasicBlock block) {
        return inlined.stream().filter(call -> call.isAtEndOf(block)).map(call -> next(block, call.target())).toList();
    }

    /** Whether control goes on from a block in another because a call that leaves the region came back. */
    public boolean comesBack(BasicBlock from, BasicBlock to) {
        return calls(from) && to.copy() == from.copy();
    }

    /** Whether a block ends with a call that leaves the region, to come back behind it; an indirect one always may. */
    public boolean calls(BasicBlock block) {
        return block.ending() == Kind.JUMP && Flow.isCall(block.last().instruction())
                && (isIndirect(block) || inlinedTargets(block).isEmpty());
    }

    /** What its instructions weigh. */
    public int weight() {
        return blocks.stream().mapToInt(RegionFinder::weight).sum();
    }

    /** The registers that are read or written, as a set. */
    public long used() {
        return blocks.stream().flatMap(block -> block.sites().stream()).map(Site::instruction)
                .mapToLong(instruction -> Registers.read(instruction) | Registers.written(instruction)).reduce(0, (one, other) -> one | other);
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
        }, budget, scope.userMode(), scope.copies()).without(scope.apart()), tables);
    }

    /** The blocks that the indirect jump at the end of a block has led to. */
    public List<BasicBlock> indirectTargets(BasicBlock block) {
        if (block.copy() != 0) {
            BasicBlock behind = next(block, inlined.get(block.copy() - 1).site().end());
            return behind == null ? List.of() : List.of(behind);
        }
        return targets.getOrDefault(block.last().pc(), Set.of()).stream().map(this::blockAt).filter(Objects::nonNull)
                .sorted(BasicBlock::order).toList();
    }

    /** The table that the jump at the end of a block reads its target from, all in the block; null if it is not known. */
    public JumpTable table(BasicBlock block) {
        JumpTable table = block.copy() == 0 ? tables.get(block.last().pc()) : null;
        return table != null && table.scaling().pc() >= block.pc() && table.sum().pc() >= block.pc() ? table : null;
    }

    /** The tables that jumps read their targets from. */
    public Collection<JumpTable> tables() {
        return tables.values();
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
            for (BasicBlock target : successors(block)) {
                if (comesBack(block, target) || only.putIfAbsent(target, block) != null) {
                    joins.add(target);
                }
            }
        }
        only.keySet().removeAll(joins);
        return only;
    }

    /** The blocks that a block leads to, what is behind it last; from calls that leave the region it leads behind them. */
    List<BasicBlock> successors(BasicBlock block) {
        if (successors == null) {
            successors = blocks.stream().map(this::findSuccessors).toList();
        }
        return successors.get(block.index());
    }

    private List<BasicBlock> findSuccessors(BasicBlock block) {
        Site last = block.last();
        if (isIndirect(block) && !calls(block)) {
            return indirectTargets(block);
        }
        List<BasicBlock> successors = new ArrayList<>();
        if (block.ending() == Kind.BRANCH || block.ending() == Kind.JUMP && !calls(block)) {
            successors.add(next(block, Flow.target(last)));
        }
        if (isIndirect(block)) {
            successors.addAll(inlinedTargets(block));
        }
        if (block.ending() != Kind.JUMP || calls(block)) {
            successors.add(next(block, block.end()));
        }
        successors.removeIf(Objects::isNull);
        return successors;
    }

    /** Whether the region may be left at the end of a block. */
    boolean isLeft(BasicBlock block) {
        return calls(block) || isIndirect(block) || successors(block).size() < (block.ending() == Kind.BRANCH ? 2 : 1);
    }

    private static boolean isIndirect(BasicBlock block) {
        return block.last().instruction().opcode() == Opcode.JALR;
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

    /** Which blocks lead to one, by their place: that one itself only if control comes back to it. */
    boolean[] leadingTo(BasicBlock block) {
        boolean[] leads = new boolean[blocks.size()];
        for (boolean changed = true; changed;) {
            changed = false;
            for (BasicBlock from : blocks.reversed()) {
                if (!leads[from.index()] && successors(from).stream().anyMatch(next -> next == block || leads[next.index()])) {
                    leads[from.index()] = true;
                    changed = true;
                }
            }
        }
        return leads;
    }

    /** How many instructions there are. */
    public int size() {
        return blocks.stream().mapToInt(block -> block.sites().size()).sum();
    }
}
