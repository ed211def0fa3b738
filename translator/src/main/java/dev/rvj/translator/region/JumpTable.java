package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The table of a switch: where an indirect jump leads, by an index, as long as a register holds the table's address. Found by the
 * shape that compilers give to switches in one block: an index is scaled, added to the table's address, and at last an entry loaded,
 * the address added to it or not, and jumped to. The table has to be where the program can not write.
 *
 * @param jump the address of the jump
 * @param scaling the instruction that scales the index
 * @param index how it does that
 * @param sum the instruction that adds the index to the table's address; it may be the same
 * @param base the register that holds the address
 * @param load the instruction that loads the entry
 * @param isRelative whether another one behind that adds the address
 * @param address the table's
 * @param bytes of an entry
 * @param targets by index
 */
public record JumpTable(long jump, Site scaling, Index index, Site sum, int base, Site load, boolean isRelative,
        long address, int bytes, List<Long> targets) {
    /** Which bits of the register that is scaled are the index. */
    public enum Index {
        /** All. */
        ALL,
        /** The low half. */
        LOW,
        /** The high half, since the low half was shifted there and holds nothing. */
        HIGH
    }

    private static final int REGISTERS = 32;
    private static final int MOST_TARGETS = 512;
    /** How far from the jump its targets may be, in bytes. */
    private static final long FARTHEST = 1 << 16;
    /** How far before the block the function may begin that says where the table is, and how far is looked otherwise, in bytes. */
    private static final long LONGEST_FUNCTION = 1 << 13;
    private static final long FAR = 1 << 10;

    /** Whether any byte of the table is in a range. */
    public boolean overlaps(long start, int length) {
        return start < end() && address < start + length;
    }

    /** The address behind the table. */
    public long end() {
        return address + (long) targets.size() * bytes;
    }

    /**
     * The table that a jump's target is read from.
     *
     * @param block the instructions up to the jump, from where its block begins
     * @return null if none is found
     */
    static JumpTable of(List<Site> block, CodeSource source) {
        Site jump = block.getLast();
        if (jump.instruction().imm() != 0 || Flow.isReturn(jump.instruction())) {
            return null;
        }
        Site last = writer(block, jump, jump.instruction().rs1());
        if (last == null || last.instruction().opcode() != Opcode.ADD) {
            return last == null ? null : ofLoad(block, last, false, source);
        }
        // The entries are distances from the table.
        JumpTable found = ofSum(block, last, last.instruction().rs1(), last.instruction().rs2(), source);
        return found != null ? found : ofSum(block, last, last.instruction().rs2(), last.instruction().rs1(), source);
    }

    private static JumpTable ofSum(List<Site> block, Site sum, int entry, int base, CodeSource source) {
        Site load = writer(block, sum, entry);
        JumpTable found = load == null || load.instruction().opcode() != Opcode.LW ? null : ofLoad(block, load, true, source);
        boolean isSame = found != null && found.base == base && writer(block, sum, base) == writer(block, found.sum, base);
        return isSame ? found : null;
    }

    private static JumpTable ofLoad(List<Site> block, Site load, boolean isRelative, CodeSource source) {
        Opcode opcode = load.instruction().opcode();
        int bytes = opcode == Opcode.LD ? Long.BYTES : opcode == Opcode.LW || opcode == Opcode.LWU ? Integer.BYTES : 0;
        int last = block.size() - (isRelative ? 3 : 2);
        boolean isLast = last >= 0 && block.get(last) == load;
        Site sum = bytes == 0 || !isLast || load.instruction().imm() != 0 ? null : writer(block, load, load.instruction().rs1());
        if (sum == null) {
            return null;
        }
        int shift = Integer.numberOfTrailingZeros(bytes);
        Instruction adds = sum.instruction();
        Index direct = switch (adds.opcode()) {
            case SH2ADD -> shift == 2 ? Index.ALL : null;
            case SH3ADD -> shift == 3 ? Index.ALL : null;
            case SH2ADD_UW -> shift == 2 ? Index.LOW : null;
            case SH3ADD_UW -> shift == 3 ? Index.LOW : null;
            default -> null;
        };
        if (direct != null) {
            return read(block, sum, direct, sum, adds.rs2(), load, isRelative, source);
        }
        if (adds.opcode() != Opcode.ADD) {
            return null;
        }
        for (boolean first : new boolean[] {true, false}) {
            Site scaling = writer(block, sum, first ? adds.rs1() : adds.rs2());
            Index index = scaling == null ? null : index(block, scaling, shift);
            if (index != null) {
                return read(block, scaling, index, sum, first ? adds.rs2() : adds.rs1(), load, isRelative, source);
            }
        }
        return null;
    }

    private static Index index(List<Site> block, Site scaling, int shift) {
        Instruction instruction = scaling.instruction();
        return switch (instruction.opcode()) {
            case SLLI -> instruction.imm() == shift ? Index.ALL : null;
            case SLLI_UW -> instruction.imm() == shift ? Index.LOW : null;
            case SRLI -> {
                Site up = writer(block, scaling, instruction.rs1());
                boolean isHigh = instruction.imm() == Integer.SIZE - shift && up != null
                        && up.instruction().opcode() == Opcode.SLLI && up.instruction().imm() == Integer.SIZE;
                yield isHigh ? Index.HIGH : null;
            }
            default -> null;
        };
    }

    private static JumpTable read(List<Site> block, Site scaling, Index index, Site sum, int base, Site load, boolean isRelative,
            CodeSource source) {
        int bytes = load.instruction().opcode() == Opcode.LD ? Long.BYTES : Integer.BYTES;
        long jump = block.getLast().pc();
        long address = constant(block, sum, base, source);
        List<Long> targets = new ArrayList<>();
        while (address != 0 && targets.size() < MOST_TARGETS) {
            OptionalLong entry = source.constant(address + (long) targets.size() * bytes, bytes);
            long target = entry.orElse(0) + (isRelative ? address : 0);
            if (entry.isEmpty() || (target & 1) != 0 || Math.abs(target - jump) > FARTHEST) {
                break;
            }
            targets.add(target);
        }
        return targets.isEmpty() ? null : new JumpTable(jump, scaling, index, sum, base, load, isRelative, address, bytes,
                targets);
    }

    /** The last constant that a register was set to before an instruction; 0 for none. Whether it still holds it is not known. */
    private static long constant(List<Site> block, Site end, int register, CodeSource source) {
        long start = block.getFirst().pc();
        long function = source.functionBefore(start);
        long[] known = new long[REGISTERS];
        boolean isKnown = function >= 0 && start - function <= LONGEST_FUNCTION;
        for (long at = isKnown ? function : start - FAR; at < start;) {
            Instruction instruction = source.isOnKnownPage(at) ? source.at(at) : null;
            if (instruction != null) {
                note(new Site(at, instruction), known);
            }
            at += instruction == null ? Short.BYTES : instruction.length();
        }
        for (Site site : block) {
            if (site == end) {
                break;
            }
            note(site, known);
        }
        return known[register];
    }

    private static void note(Site site, long[] known) {
        Instruction instruction = site.instruction();
        switch (instruction.opcode()) {
            case LUI -> known[instruction.rd()] = RvI.lui(instruction.imm());
            case AUIPC -> known[instruction.rd()] = RvI.auipc(site.pc(), instruction.imm());
            case ADDI -> {
                if (known[instruction.rs1()] != 0 && instruction.imm() != 0) {
                    known[instruction.rd()] = known[instruction.rs1()] + instruction.imm();
                }
            }
            default -> {
            }
        }
        known[0] = 0;
    }

    /** The nearest instruction of a block before another one that writes an x register. */
    private static Site writer(List<Site> block, Site end, int register) {
        Site found = null;
        for (Site site : block) {
            if (site == end) {
                return found;
            }
            if ((Registers.written(site.instruction()) & Registers.x(register)) != 0) {
                found = site;
            }
        }
        return found;
    }
}
