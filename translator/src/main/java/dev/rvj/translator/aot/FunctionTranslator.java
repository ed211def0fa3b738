package dev.rvj.translator.aot;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
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
import java.util.Set;
import java.util.TreeSet;

/**
 * Translates the instructions from a function's entry to before the next one's. A region is made for the entry, and for every
 * place where a region may be left: behind what is interpreted, where it would have been too large, and where loops begin,
 * since there it is left to see whether anybody wants the hart.
 */
final class FunctionTranslator implements CodeSource {
    private final Setting setting;
    private final long start;
    private final long end;
    private final TreeSet<Long> heads = new TreeSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    /** How far loops reach, by where they begin. */
    private final Map<Long, Long> loops = new HashMap<>();
    private final Map<Long, Set<Long>> targets = new HashMap<>();
    private final List<RegionClass> made = new ArrayList<>();
    private final Set<Long> elsewhere = new TreeSet<>();

    /** @param start the first address of the function, and {@code end} the one behind it */
    FunctionTranslator(Setting setting, long start, long end) {
        this.setting = setting;
        this.start = start;
        this.end = end;
    }

    /** Translates what is needed for control to come in at some addresses. */
    void translate(Collection<Long> entries) {
        entries.forEach(this::need);
        while (!open.isEmpty()) {
            long head = open.remove();
            Instruction first = at(head);
            Scope scope = scope(head);
            Region region = first == null ? null : RegionFinder.find(head, scope);
            RegionClass code = region == null ? null
                    : RegionClass.of(region, scope, setting.memory(), setting.source(), setting.symbols());
            if (code != null) {
                made.add(code);
                code.region().blocks().forEach(block -> follow(code.region(), block));
            } else if (first != null) {
                need(head + first.length());
            }
        }
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    /** What was translated. */
    List<RegionClass> made() {
        return made;
    }

    /** Where control goes from here to the middle of other functions. */
    Set<Long> elsewhere() {
        return elsewhere;
    }

    private Scope scope(long head) {
        Scope scope = new Scope(this, RegionClass.BUDGET, setting.memory().isFlat());
        if (head == start) {
            return scope.within(start, end);
        }
        return loops.containsKey(head) ? scope.within(head, loops.get(head)) : scope;
    }

    private void need(long pc) {
        if (setting.code().at(pc) == null || setting.functions().contains(pc) && pc != start) {
            return;
        }
        if (pc < start || pc >= end) {
            elsewhere.add(pc);
        } else if (heads.add(pc)) {
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
        } else if (block.index() <= from.index()) {
            loops.merge(target, from.end(), Math::max);
            need(target);
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
