package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;

/** Where the last instruction of a block leads. */
public final class Flow {
    private static final int RA = 1;
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

    /** Whether a jalr returns from a call, by the hints of the specification. */
    public static boolean isReturn(Instruction instruction) {
        return instruction.opcode() == Opcode.JALR && instruction.rd() == 0
                && (instruction.rs1() == RA || instruction.rs1() == T0);
    }
}
