package dev.rvj.translator.emit;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.memory.Protection;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The loads and stores of a region, in groups that one check serves: those of a block off one value of a register. Behind a
 * TLB also those of the blocks that are entered from there alone, unless they are the first to store: the check is of a page,
 * and where it fails because of what is not executed, little is lost.
 */
final class AccessGroups {
    /** Farther apart than this, accesses are checked apart. What {@link HostAccess} adds has to be less than a page. */
    private static final int WIDEST = 2048;
    /** The same where a check is of a page: the wider, the more often not all is in one. */
    private static final int WIDEST_PAGED = 128;

    /** What remembers where accesses of one kind off one register went. */
    static final class Slot {
        private final boolean writes;
        private final boolean writesFirst;
        /** The most bytes that a group spans. */
        int span;
        /** Whether the addresses may be anywhere. */
        boolean far;

        private Slot(Group group) {
            writes = group.writes;
            writesFirst = group.writesFirst;
        }

        boolean stores() {
            return writes;
        }

        boolean storesFirst() {
            return writesFirst;
        }

        int protection() {
            return writes ? Protection.READ | Protection.WRITE : Protection.READ;
        }
    }

    /** The bytes that accesses off one register go to, wherever it points: what is compared in the same way C2 compares but once. */
    static final class Window {
        private int low = Integer.MAX_VALUE;
        private int high = Integer.MIN_VALUE;

        private void add(Group group) {
            low = Math.min(low, group.low);
            high = Math.max(high, group.high);
        }

        /** The lowest offset. */
        int low() {
            return low;
        }

        /** Bytes from the lowest to behind the highest. */
        int span() {
            return high - low;
        }
    }

    /** Accesses that one check serves. */
    static final class Group {
        private final int base;
        private final int firstSize;
        private final boolean writesFirst;
        private boolean writes;
        private int size;
        private int low;
        private int high;
        private boolean far;
        private boolean inLoop;
        /** Whether the check is elsewhere: ahead of the loop that the accesses are in. */
        boolean isAhead;
        Slot slot;
        /** Null where it would be too wide. */
        Window window;

        private Group(int base, int offset, int firstSize, boolean writesFirst) {
            this.base = base;
            this.firstSize = firstSize;
            this.writesFirst = writesFirst;
            low = offset;
            high = offset;
        }

        /** Whether any access is a store. */
        boolean writes() {
            return writes;
        }

        /** How many accesses there are. */
        int size() {
            return size;
        }

        /** The register that the addresses are relative to. */
        int base() {
            return base;
        }

        /** The lowest offset. */
        int low() {
            return low;
        }

        /** Whether the addresses may be anywhere. */
        boolean isFar() {
            return far;
        }

        /** Whether all accesses are to the bytes of the first one, or some of them. */
        boolean isOnePlace() {
            return span() == firstSize;
        }

        /** Whether control may come back to it within the region. */
        boolean isInLoop() {
            return inLoop;
        }

        /** Of groups that are likely to access the same page in the same way. */
        int key() {
            return base << 1 | (writes ? 1 : 0);
        }

        /** Bytes from the lowest to behind the highest. */
        int span() {
            return high - low;
        }
    }

    private final GuestMemory guest;
    private final Map<Site, Group> byFirst = new IdentityHashMap<>();
    private final Map<Site, Group> bySite = new IdentityHashMap<>();
    private final Map<Integer, Slot> slots = new HashMap<>();

    AccessGroups(Region region, GuestMemory guest) {
        this.guest = guest;
        Map<BasicBlock, BasicBlock> predecessors = guest.isPaged() ? region.onlyPredecessors() : Map.of();
        Map<BasicBlock, Map<Integer, Group>> ends = new IdentityHashMap<>();
        for (BasicBlock block : region.blocks()) {
            find(region, block, predecessors, ends);
        }
        if (guest.isPaged()) {
            for (Group group : byFirst.values()) {
                int kind = group.base << 2 | (group.writes ? 2 : 0) | (group.writesFirst ? 1 : 0);
                group.slot = slots.computeIfAbsent(kind * (WIDEST_PAGED + 1) + group.span(), _ -> new Slot(group));
                group.slot.span = group.span();
            }
            return;
        }
        Map<Integer, Window> windows = new HashMap<>();
        byFirst.values().forEach(group -> windows.computeIfAbsent(group.base, _ -> new Window()).add(group));
        Set<Integer> farBases = byFirst.values().stream().filter(Group::isFar).map(Group::base).collect(Collectors.toSet());
        for (Group group : byFirst.values()) {
            group.far = farBases.contains(group.base);
            group.slot = slots.computeIfAbsent(group.key(), _ -> new Slot(group));
            group.slot.far = group.far;
            group.slot.span = Math.max(group.slot.span, group.span());
            Window window = windows.get(group.base);
            group.window = window.span() <= WIDEST ? window : null;
        }
    }

    /**
     * Finds the groups of a block, and of those before it first.
     *
     * @param ends the groups that are open where blocks end
     */
    private void find(Region region, BasicBlock block, Map<BasicBlock, BasicBlock> predecessors,
            Map<BasicBlock, Map<Integer, Group>> ends) {
        if (ends.containsKey(block)) {
            return;
        }
        Map<Integer, Group> open = new HashMap<>();
        ends.put(block, open);
        BasicBlock before = predecessors.get(block);
        if (before != null) {
            find(region, before, predecessors, ends);
            open.putAll(ends.get(before));
        }
        Set<Group> inherited = Set.copyOf(open.values());
        for (Site site : block.sites()) {
            Instruction instruction = site.instruction();
            Access access = Access.of(instruction.opcode());
            if (access != null) {
                Group group = open.get(instruction.rs1());
                int low = instruction.imm();
                int high = low + access.size();
                boolean writes = instruction.opcode().kind() == Kind.STORE;
                int widest = guest.isPaged() ? WIDEST_PAGED : WIDEST;
                if (group == null || Math.max(high, group.high) - Math.min(low, group.low) > widest
                        || writes && !group.writes && inherited.contains(group)) {
                    group = new Group(instruction.rs1(), low, access.size(), writes);
                    open.put(instruction.rs1(), group);
                    group.inLoop = guest.isPaged() && region.isInLoop(site.pc());
                    byFirst.put(site, group);
                }
                group.low = Math.min(low, group.low);
                group.high = Math.max(high, group.high);
                group.far |= guest.isFar(site.pc());
                bySite.put(site, group);
                group.writes |= writes;
                group.size++;
            }
            for (long written = Registers.written(instruction) & Registers.ALL_X; written != 0; written &= written - 1) {
                open.remove(Long.numberOfTrailingZeros(written));
            }
        }
    }

    /** Whether an access may be anywhere. */
    boolean isFar(Site site) {
        return bySite.get(site).far;
    }

    /** The groups, in no order. */
    Collection<Group> all() {
        return byFirst.values();
    }

    /** The group of an access. */
    Group of(Site site) {
        return bySite.get(site);
    }

    /** The group that begins with an access; null if another one's check serves it. */
    Group beginningAt(Site site) {
        return byFirst.get(site);
    }
}
