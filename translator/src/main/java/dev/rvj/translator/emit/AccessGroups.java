package dev.rvj.translator.emit;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.memory.Protection;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** The loads and stores of a region, in groups that one check serves: those of a block off one value of a register. */
final class AccessGroups {
    /** Farther apart than this, accesses are checked apart. */
    private static final int WIDEST = 2048;

    /** Where the range is kept that was used last by the accesses of one kind off one register. */
    static final class Slot {
        private final boolean writes;
        /** The most bytes that a group spans. */
        int span;
        /** Whether the addresses may be anywhere. */
        boolean far;

        private Slot(boolean writes) {
            this.writes = writes;
        }

        int protection() {
            return writes ? Protection.READ | Protection.WRITE : Protection.READ;
        }
    }

    /** Accesses that one check serves. */
    static final class Group {
        private final int base;
        private boolean writes;
        private int low;
        private int high;
        private boolean far;
        Slot slot;

        private Group(int base, int offset, int size) {
            this.base = base;
            low = offset;
            high = offset + size;
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

        /** Bytes from the lowest to behind the highest. */
        int span() {
            return high - low;
        }
    }

    private final LongPredicate isFar;
    private final Map<Site, Group> byFirst = new IdentityHashMap<>();
    private final Map<Site, Group> bySite = new IdentityHashMap<>();
    private final Map<Integer, Slot> slots = new HashMap<>();

    /** @param isFar whether an access at an address in the code goes to far ones */
    AccessGroups(Region region, LongPredicate isFar) {
        this.isFar = isFar;
        for (BasicBlock block : region.blocks()) {
            find(block);
        }
        Set<Integer> farBases = byFirst.values().stream().filter(Group::isFar).map(Group::base).collect(Collectors.toSet());
        for (Group group : byFirst.values()) {
            group.far = farBases.contains(group.base);
            int key = group.base << 1 | (group.writes ? 1 : 0);
            group.slot = slots.computeIfAbsent(key, _ -> new Slot(group.writes));
            group.slot.far = group.far;
            group.slot.span = Math.max(group.slot.span, group.span());
        }
    }

    private void find(BasicBlock block) {
        Map<Integer, Group> open = new HashMap<>();
        for (Site site : block.sites()) {
            Instruction instruction = site.instruction();
            Access access = Access.of(instruction.opcode());
            if (access != null) {
                Group group = open.get(instruction.rs1());
                int low = instruction.imm();
                int high = low + access.size();
                if (group == null || Math.max(high, group.high) - Math.min(low, group.low) > WIDEST) {
                    group = new Group(instruction.rs1(), low, access.size());
                    open.put(instruction.rs1(), group);
                    byFirst.put(site, group);
                }
                group.low = Math.min(low, group.low);
                group.high = Math.max(high, group.high);
                group.far |= isFar.test(site.pc());
                bySite.put(site, group);
                group.writes |= instruction.opcode().kind() == Kind.STORE;
            }
            for (long written = Registers.written(instruction) & 0xffff_ffffL; written != 0; written &= written - 1) {
                open.remove(Long.numberOfTrailingZeros(written));
            }
        }
    }

    /** Whether an access may be anywhere. */
    boolean isFar(Site site) {
        return bySite.get(site).far;
    }

    /** The group that begins with an access; null if another one's check serves it. */
    Group beginningAt(Site site) {
        return byFirst.get(site);
    }
}
