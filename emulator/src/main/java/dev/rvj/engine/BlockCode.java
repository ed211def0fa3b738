package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.isa.Instruction;
import java.util.List;

/** Packs instructions into the words that {@link Block} describes. */
final class BlockCode {
    private BlockCode() {
    }

    static long word(Instruction instruction, long offset) {
        List<String> operands = instruction.opcode().format().operands();
        int rd = instruction.rd() == 0 && operands.contains("rd") ? Hart.SINK : instruction.rd();
        long sources = operands.contains("pc") ? offset
                : instruction.rs1() | instruction.rs2() << 6 | (long) instruction.rs3() << 12;
        return Dispatch.code(instruction.opcode()) | (long) rd << 9 | sources << 15 | (long) instruction.imm() << 32;
    }

    /** Gives the first word of a pair that the interpreter executes at once the pair's code. */
    static void fuse(long[] code, List<Instruction> instructions) {
        for (int i = 0; i + 1 < instructions.size(); i++) {
            int fused = Dispatch.fused(instructions.get(i).opcode(), instructions.get(i + 1).opcode());
            if (fused >= 0) {
                code[i] = code[i] & -512 | fused;
                i++;
            }
        }
    }
}
