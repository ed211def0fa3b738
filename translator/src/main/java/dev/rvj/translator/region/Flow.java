package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;

/** Where the last instruction of a block leads. */
public final class Flow {
    private static final int RA = 1;
    private static final int SP = 2;
    /** The alternate link register, unprivileged specification, "Unconditional Jumps". */
    private static final int T0 = 5;

    private Flow() {
    }

    /** The target of a branch or jal. */
    public static long target(Site site) {
        return RvI.jal(site.pc(), site.instruction().imm());
    }

    /** Whether a jump calls: it keeps the address behind it. */
    public static boolean isCall(Instruction instruction) {
        return instruction.rd() != 0;
    }

    /**
     * Whether a block seems to end a function by a jump to another one: it gives back the stack, or gets the return address from
     * there.
     */
    public static boolean isTailCall(BasicBlock block) {
        return block.ending() == Kind.JUMP && !isCall(block.last().instruction()) && !isReturn(block.last().instruction())
                && block.sites().stream().map(Site::instruction).anyMatch(Flow::leavesFrame);
    }

    private static boolean leavesFrame(Instruction instruction) {
        return instruction.rs1() == SP && (instruction.opcode() == Opcode.LD && instruction.rd() == RA
                || instruction.opcode() == Opcode.ADDI && instruction.rd() == SP && instruction.imm() > 0);
    }

    /** Whether a jalr returns from a call, by the hints of the specification. */
    public static boolean isReturn(Instruction instruction) {
        return instruction.opcode() == Opcode.JALR && instruction.rd() == 0
                && (instruction.rs1() == RA || instruction.rs1() == T0);
    }
}
