package dev.rvj.translator.aot;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the indirect jumps of a switch lead, by the shape that compilers give them: an index that is scaled, a table's
 * address, a load from it, perhaps an addition, a jump. A target too many costs room in the jar; one too few is found at run
 * time.
 */
final class JumpTables {
    /** How far before a jump the address of its table is looked for, in instructions. */
    private static final int FARTHEST = 16;
    private static final int MOST_TARGETS = 1024;

    private final ProgramCode code;
    private final ProgramData data;

    JumpTables(ProgramCode code, ProgramData data) {
        this.code = code;
        this.data = data;
    }

    /**
     * Where a jump leads, as far as can be told.
     *
     * @param from the function's first address
     * @param to the address behind it
     */
    Set<Long> targets(long pc, long from, long to) {
        Instruction jump = code.at(pc);
        if (jump == null || jump.opcode() != Opcode.JALR || jump.rd() != 0 || Flow.isReturn(jump) || jump.imm() != 0) {
            return Set.of();
        }
        Set<Long> found = new LinkedHashSet<>();
        Deque<Site> before = before(pc, from);
        Site load = writer(before, jump.rs1());
        if (load != null && load.instruction().opcode() == Opcode.ADD) {
            // The table holds distances from its own address.
            Instruction sum = load.instruction();
            Site one = writerBefore(before, load, sum.rs1());
            Site other = writerBefore(before, load, sum.rs2());
            Site word = isWord(one) ? one : isWord(other) ? other : null;
            if (word != null) {
                long base = address(before, load, word == one ? sum.rs2() : sum.rs1());
                read(found, base, word.instruction().imm(), true, from, to);
            }
        } else if (load != null && (isWord(load) || load.instruction().opcode() == Opcode.LD)) {
            Site sum = writerBefore(before, load, load.instruction().rs1());
            if (sum != null && sum.instruction().opcode().format().operands().contains("rs2")) {
                long base = address(before, sum, sum.instruction().rs1());
                base = base != 0 ? base : address(before, sum, sum.instruction().rs2());
                readAbsolute(found, base, load.instruction(), from, to);
            }
        }
        return found;
    }

    private static boolean isWord(Site site) {
        return site != null && (site.instruction().opcode() == Opcode.LW || site.instruction().opcode() == Opcode.LWU);
    }

    /** The instructions before a jump, the nearest first. */
    private Deque<Site> before(long pc, long from) {
        Deque<Site> sites = new ArrayDeque<>();
        long start = Math.max(from, pc - FARTHEST * Integer.BYTES);
        for (long at = start; at < pc;) {
            Instruction instruction = code.at(at);
            if (instruction == null) {
                at += Short.BYTES;
                continue;
            }
            sites.push(new Site(at, instruction));
            at += instruction.length();
        }
        return sites;
    }

    /** The nearest instruction that writes a register. */
    private static Site writer(Deque<Site> sites, int register) {
        for (Site site : sites) {
            if (Registers.written(site.instruction()) == Registers.x(register)) {
                return site;
            }
        }
        return null;
    }

    private static Site writerBefore(Deque<Site> sites, Site end, int register) {
        Deque<Site> left = new ArrayDeque<>(sites);
        left.removeIf(site -> site.pc() >= end.pc());
        return writer(left, register);
    }

    /** The constant that a register holds before an instruction; 0 if that can not be told. */
    private long address(Deque<Site> sites, Site end, int register) {
        Site low = writerBefore(sites, end, register);
        if (low == null) {
            return 0;
        }
        Instruction instruction = low.instruction();
        if (instruction.opcode() == Opcode.ADDI) {
            Site high = writerBefore(sites, low, instruction.rs1());
            long upper = high == null ? 0 : upper(high);
            return upper == 0 ? 0 : upper + instruction.imm();
        }
        return upper(low);
    }

    /** What lui or auipc sets its register to; 0 for other instructions. */
    static long upper(Site site) {
        return switch (site.instruction().opcode()) {
            case LUI -> RvI.lui(site.instruction().imm());
            case AUIPC -> RvI.auipc(site.pc(), site.instruction().imm());
            default -> 0;
        };
    }

    private void read(Set<Long> found, long base, int offset, boolean relative, long from, long to) {
        for (long at = base + offset; base != 0 && found.size() < MOST_TARGETS && data.holds(at, Integer.BYTES);
                at += Integer.BYTES) {
            long target = data.intAt(at) + (relative ? base : 0);
            if (!isTarget(target, from, to)) {
                return;
            }
            found.add(target);
        }
    }

    private void readAbsolute(Set<Long> found, long base, Instruction load, long from, long to) {
        if (load.opcode() != Opcode.LD) {
            read(found, base, load.imm(), false, from, to);
            return;
        }
        for (long at = base + load.imm(); base != 0 && found.size() < MOST_TARGETS && data.holds(at, Long.BYTES);
                at += Long.BYTES) {
            if (!isTarget(data.longAt(at), from, to)) {
                return;
            }
            found.add(data.longAt(at));
        }
    }

    private boolean isTarget(long pc, long from, long to) {
        Instruction instruction = pc >= from && pc < to ? code.at(pc) : null;
        return instruction != null && instruction.opcode().kind() != Kind.SYSTEM;
    }
}
