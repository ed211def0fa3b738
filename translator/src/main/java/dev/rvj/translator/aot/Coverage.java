package dev.rvj.translator.aot;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Which executable bytes of a program were translated. */
public final class Coverage {
    private final ProgramCode code;
    /** By extent, a bit for each 16 bits that are in some region. */
    private final List<BitSet> covered = new ArrayList<>();
    private final Predicate<Instruction> interpreted;
    private long instructions;
    private long bytes;

    /** @param interpreted whether an instruction is left to the interpreter */
    Coverage(ProgramCode code, Predicate<Instruction> interpreted) {
        this.code = code;
        this.interpreted = interpreted;
        code.extents().forEach(_ -> covered.add(new BitSet()));
    }

    void add(Region region) {
        for (BasicBlock block : region.blocks()) {
            if (block.copy() == 0) {
                block.sites().forEach(this::mark);
            }
        }
    }

    private void mark(Site site) {
        for (int i = 0; i < covered.size(); i++) {
            ProgramCode.Extent extent = code.extents().get(i);
            int slot = (int) (site.pc() - extent.start()) / Short.BYTES;
            if (extent.contains(site.pc()) && !covered.get(i).get(slot)) {
                covered.get(i).set(slot, slot + site.instruction().length() / Short.BYTES);
                instructions++;
                bytes += site.instruction().length();
            }
        }
    }

    /** Instructions that are in some region. */
    public long instructions() {
        return instructions;
    }

    /** Bytes of them. */
    public long bytes() {
        return bytes;
    }

    /** Executable bytes of the program. */
    public long all() {
        return code.size();
    }

    /**
     * Executable bytes that are in no region.
     *
     * @param reason why
     */
    public record Left(long start, long end, String reason) {
    }

    /** What was left, by address; neighbours that were left for one reason as one. */
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            ProgramCode.Extent extent = code.extents().get(i);
            for (long pc = extent.start(); pc < extent.end();) {
                int slot = (int) (pc - extent.start()) / Short.BYTES;
                Instruction instruction = code.at(pc);
                long end = Math.min(extent.end(), pc + (instruction == null ? Short.BYTES : instruction.length()));
                if (!covered.get(i).get(slot)) {
                    String reason = reason(instruction);
                    Left last = left.isEmpty() ? null : left.getLast();
                    if (last != null && last.end == pc && last.reason.equals(reason)) {
                        left.removeLast();
                        left.add(new Left(last.start, end, reason));
                    } else {
                        left.add(new Left(pc, end, reason));
                    }
                }
                pc = end;
            }
        }
        return left;
    }

    private String reason(Instruction instruction) {
        if (instruction == null) {
            return "no instruction: data, or padding";
        }
        if (isNop(instruction)) {
            return "padding";
        }
        return interpreted.test(instruction) ? "left to the interpreter: " + instruction.opcode() : "nothing leads there";
    }

    /** Where instructions begin that are in no region, and that are no padding. */
    List<Long> gaps() {
        List<Long> gaps = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            ProgramCode.Extent extent = code.extents().get(i);
            int slots = (int) (extent.end() - extent.start()) / Short.BYTES;
            for (int slot = covered.get(i).nextClearBit(0); slot < slots;) {
                int next = covered.get(i).nextSetBit(slot);
                long end = next < 0 ? extent.end() : extent.start() + (long) next * Short.BYTES;
                long start = firstInstruction(extent.start() + (long) slot * Short.BYTES, end);
                if (start < end) {
                    gaps.add(start);
                }
                slot = next < 0 ? slots : covered.get(i).nextClearBit(next);
            }
        }
        return gaps;
    }

    private long firstInstruction(long from, long end) {
        long pc = from;
        while (pc < end) {
            Instruction instruction = code.at(pc);
            boolean isPadding = instruction == null || isNop(instruction);
            if (!isPadding) {
                return pc;
            }
            pc += instruction == null ? Short.BYTES : instruction.length();
        }
        return pc;
    }

    private static boolean isNop(Instruction instruction) {
        return instruction.opcode() == Opcode.ADDI && instruction.rd() == 0;
    }
}
