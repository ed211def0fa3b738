package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the instructions that are reached from an address by branches and direct jumps, nearest first. */
public final class RegionFinder {
    /** What a block's instructions may be counted with in 8 bits. */
    private static final int LONGEST_BLOCK = 200;

    private final long entry;
    private final Scope scope;
    private int weight;
    private final TreeMap<Long, Site> sites = new TreeMap<>();
    private final Set<Long> leaders = new TreeSet<>();
    private final Map<Long, Set<Long>> targets = new HashMap<>();
    private final Map<Long, JumpTable> tables;
    private final Set<Long> omitted = new HashSet<>();
    private final Deque<Long> open = new ArrayDeque<>();

    private RegionFinder(long entry, Scope scope, Map<Long, JumpTable> tables) {
        this.entry = entry;
        this.scope = scope;
        this.tables = new HashMap<>(tables);
    }

    /**
     * The region that is entered at an address.
     *
     * @return null if the first instruction can not be translated
     */
    public static Region find(long pc, Scope scope) {
        return find(pc, scope, Map.of());
    }

    /** @param tables what is known of those of indirect jumps, by their address */
    static Region find(long pc, Scope scope, Map<Long, JumpTable> tables) {
        RegionFinder finder = new RegionFinder(pc, scope, tables);
        finder.leaders.add(pc);
        finder.open.add(pc);
        while (!finder.open.isEmpty()) {
            finder.follow(finder.open.remove());
        }
        if (!finder.sites.containsKey(pc)) {
            return null;
        }
        List<InlinedCall> inlined = Inliner.calls(pc, finder.sites.values(), finder.weight, scope);
        finder.tables.keySet().retainAll(finder.targets.keySet());
        return new Region(pc, finder.blocks(), inlined, finder.omitted, finder.targets, finder.tables);
    }

    private void open(long pc) {
        if (scope.isTaken(pc) && pc != entry) {
            return;
        }
        if (!scope.source().isReached(pc)) {
            omitted.add(pc);
        } else if (leaders.add(pc)) {
            open.add(pc);
        }
    }

    private void follow(long pc) {
        long at = pc;
        while ((!scope.isTaken(at) || at == entry) && weight < scope.budget() && !sites.containsKey(at)) {
            Instruction instruction = scope.source().at(at);
            if (instruction == null || scope.isInterpreted(instruction)) {
                return;
            }
            Site site = new Site(at, instruction);
            sites.put(at, site);
            weight += weight(instruction);
            if (endsBlock(instruction)) {
                openSuccessors(site);
                return;
            }
            at = site.end();
        }
        if (sites.containsKey(at)) {
            leaders.add(at);
        }
    }

    private void openSuccessors(Site site) {
        Instruction instruction = site.instruction();
        if (instruction.opcode().kind() == Kind.BRANCH) {
            open(site.end());
            open(Flow.target(site));
        } else if (Flow.isCall(instruction)) {
            open(site.end());
            if (instruction.opcode() == Opcode.JALR && scope.copies() != Scope.Copies.NONE) {
                targets.put(site.pc(), scope.source().targets(site.pc()));
            }
        } else if (instruction.opcode() == Opcode.JAL) {
            open(Flow.target(site));
        } else if (!Flow.isReturn(instruction)) {
            Set<Long> found = new TreeSet<>(scope.source().targets(site.pc()));
            JumpTable table = tables.computeIfAbsent(site.pc(), _ -> JumpTable.of(before(site), scope.source()));
            if (table != null) {
                table.targets().stream().filter(scope.source()::isReached).forEach(found::add);
            }
            targets.put(site.pc(), found);
            found.forEach(this::open);
        }
    }

    /** The instructions of a block up to its last one. */
    private List<Site> before(Site last) {
        Deque<Site> block = new ArrayDeque<>();
        block.push(last);
        while (!leaders.contains(block.peek().pc())) {
            Map.Entry<Long, Site> before = sites.lowerEntry(block.peek().pc());
            if (before == null || before.getValue().end() != block.peek().pc() || endsBlock(before.getValue().instruction())) {
                break;
            }
            block.push(before.getValue());
        }
        return List.copyOf(block);
    }

    /** About how many bytes of bytecode a block becomes. */
    static int weight(BasicBlock block) {
        int weight = 0;
        for (Site site : block.sites()) {
            weight += weight(site.instruction());
        }
        return weight;
    }

    /** About how many bytes of bytecode an instruction becomes. */
    static int weight(Instruction instruction) {
        return switch (instruction.opcode().kind()) {
            case VALUE -> Registers.usesFcsr(instruction) ? 24 : 8;
            case LOAD, STORE -> 30;
            case BRANCH -> 20;
            case JUMP -> Flow.isCall(instruction) ? 180 : 12;
            case AMO -> 40;
            default -> 20;
        };
    }

    private static boolean endsBlock(Instruction instruction) {
        return instruction.opcode().kind() == Kind.BRANCH || instruction.opcode().kind() == Kind.JUMP;
    }

    private List<List<Site>> blocks() {
        List<List<Site>> blocks = new ArrayList<>();
        List<Site> block = new ArrayList<>();
        for (Site site : sites.values()) {
            if (!block.isEmpty() && (leaders.contains(site.pc()) || block.getLast().end() != site.pc()
                    || endsBlock(block.getLast().instruction()) || block.size() == LONGEST_BLOCK)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            block.add(site);
        }
        blocks.add(block);
        return blocks;
    }
}
