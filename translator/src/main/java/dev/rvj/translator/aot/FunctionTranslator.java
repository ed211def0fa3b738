package dev.rvj.translator.aot;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.emit.Assumptions;
import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import dev.rvj.translator.region.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Translates the instructions from a function's entry to before the next one's. A region is entered at the entry, and at every
 * place where a region may be left: behind what is interpreted, where it would have been too large, and where loops begin,
 * since there it is left to see whether anybody wants the hart. What is in a region already is not translated again for that.
 */
final class FunctionTranslator implements CodeSource {
    private final Setting setting;
    private final long start;
    private final long end;
    private final TreeSet<Long> heads = new TreeSet<>();
    /** Those of the heads that control comes to from elsewhere, not only where a region was left there to go on later. */
    private final Set<Long> foreign = new TreeSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private final LoopExtents loops;
    /** Where loops begin that are regions of their own: where one is cut in two, each round goes through both. */
    private final Set<Long> apart = new TreeSet<>();
    private final Map<Long, Set<Long>> targets = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Long, Part> byBlock = new HashMap<>();
    private final Set<Long> elsewhere = new TreeSet<>();

    /** A region, and where it is entered besides its first address. */
    private static final class Part {
        private Region region;
        private Scope scope;
        private final Set<Long> others = new TreeSet<>();
        /** Null as long as it is not translated, or could not be. */
        private RegionClass code;

        private Part(Region region, Scope scope) {
            this.region = region;
            this.scope = scope;
        }
    }

    /**
     * @param start the first address of the function, and {@code end} the one behind it
     * @param made where regions are entered already
     */
    FunctionTranslator(Setting setting, long start, long end, NavigableSet<Long> made) {
        this.setting = setting;
        this.start = start;
        this.end = end;
        heads.addAll(made.subSet(start, end));
        loops = new LoopExtents(this, start, end);
    }

    /** Translates what is needed for control to come in at some addresses. */
    FunctionTranslator translate(Collection<Long> entries) {
        entries.forEach(this::need);
        for (int written = 0; !open.isEmpty() || written < parts.size();) {
            if (!open.isEmpty()) {
                begin(open.remove());
            } else {
                write(parts.get(written++));
            }
        }
        return this;
    }

    /** Has control come in at an address: in the region that has it, if there is one. */
    private void begin(long head) {
        Part around = byBlock.get(head);
        if (around != null) {
            if (around.region.pc() == head || !around.others.add(head) && !foreign.contains(head)) {
                return;
            }
            if (around.code != null) {
                around.code = null;
                parts.add(around);
            }
            return;
        }
        Region region = RegionFinder.find(head, scope(head));
        while (region != null && separate(region)) {
            region = RegionFinder.find(head, scope(head));
        }
        if (region != null) {
            Part part = new Part(region, scope(head));
            parts.add(part);
            take(part);
        } else if (at(head) != null) {
            need(head + at(head).length());
        }
    }

    /** Has a loop be left out of a region. Returns whether there was one that had better be. */
    private boolean separate(Region region) {
        long loop = loops.apartFrom(region);
        return loop != LoopExtents.NONE && apart.add(loop);
    }

    private void take(Part part) {
        List<BasicBlock> own = part.region.blocks().stream().filter(block -> block.copy() == 0).toList();
        own.forEach(block -> byBlock.putIfAbsent(block.pc(), part));
        own.forEach(block -> follow(part.region, block));
    }

    private void write(Part part) {
        if (part.code != null) {
            return;
        }
        Region region = part.region;
        part.code = code(part, region);
        while (part.code != null && separate(part.code.region())) {
            part.scope = scope(region.pc());
            part.code = code(part, RegionFinder.find(region.pc(), part.scope));
        }
        if (part.code != null && part.code.region() == region) {
            return;
        }
        byBlock.values().removeIf(other -> other == part);
        Set<Long> lost = new TreeSet<>(part.others);
        if (part.code == null) {
            need(region.pc() + at(region.pc()).length());
        } else {
            part.region = part.code.region();
            lost.removeAll(part.code.others());
            take(part);
        }
        part.others.removeAll(lost);
        open.addAll(lost);
    }

    private RegionClass code(Part part, Region region) {
        return RegionClass.of(region, part.scope, setting.memory(), Assumptions.NONE, setting.source(), setting.symbols(), part.others,
                foreign);
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    /** What was translated. */
    List<RegionClass> made() {
        return parts.stream().distinct().map(part -> part.code).filter(Objects::nonNull).toList();
    }

    /** Where control goes from here to the middle of other functions. */
    Set<Long> elsewhere() {
        return elsewhere;
    }

    private Scope scope(long head) {
        Scope scope = new Scope(this, RegionClass.BUDGET, setting.memory().isFlat(), Scope.Copies.SMALL).without(apart);
        if (head == start) {
            return scope.within(start, end);
        }
        return loops.endOf(head) > head ? scope.within(head, loops.endOf(head)) : scope;
    }

    private void need(long pc) {
        reach(pc, true);
    }

    private void reach(long pc, boolean isForeign) {
        if (setting.code().at(pc) == null || setting.functions().contains(pc) && pc != start) {
            return;
        }
        if (pc < start || pc >= end) {
            elsewhere.add(pc);
            return;
        }
        boolean isNew = heads.add(pc);
        boolean isWider = isForeign && foreign.add(pc);
        if (isNew || isWider && byBlock.containsKey(pc)) {
            open.add(pc);
        }
    }

    private void follow(Region region, BasicBlock block) {
        Site last = block.last();
        switch (block.ending()) {
            case BRANCH -> {
                edge(region, block, block.end());
                edge(region, block, Flow.target(last));
            }
            case JUMP -> {
                if (Flow.isCall(last.instruction())) {
                    edge(region, block, block.end());
                } else if (last.instruction().opcode() == Opcode.JAL) {
                    edge(region, block, Flow.target(last));
                } else {
                    targets(last.pc()).forEach(target -> edge(region, block, target));
                }
            }
            default -> edge(region, block, block.end());
        }
    }

    private void edge(Region region, BasicBlock from, long target) {
        BasicBlock block = region.blockAt(target);
        if (block == null) {
            need(target);
        } else if (target <= from.pc()) {
            reach(target, false);
        }
    }

    @Override
    public Instruction at(long pc) {
        return setting.code().at(pc);
    }

    @Override
    public boolean isReached(long pc) {
        return at(pc) != null;
    }

    @Override
    public Set<Long> targets(long pc) {
        return targets.computeIfAbsent(pc, at -> setting.tables().targets(at, start, end));
    }

    @Override
    public boolean isTranslated(long pc) {
        return heads.contains(pc) || setting.functions().contains(pc);
    }
}
