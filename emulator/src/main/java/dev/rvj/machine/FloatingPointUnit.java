package dev.rvj.machine;

import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import java.util.List;

/**
 * Watches over {@code mstatus.FS}: where it is Off there are no floating-point instructions, and the first one that may
 * change a register or a flag makes it Dirty. That costs nothing while FS stays Dirty: in between, such instructions
 * are left out as if there were none, raise illegal instruction, and are tried again.
 */
final class FloatingPointUnit {
    private enum Use {
        NONE, READS, CHANGES
    }

    private static final Use[] USES = new Use[Opcode.values().length];

    static {
        for (Opcode opcode : Opcode.values()) {
            List<String> operands = opcode.format().operands();
            USES[opcode.ordinal()] = operands.contains("frd") || operands.contains("fcsr") ? Use.CHANGES
                    : operands.contains("frs1") || operands.contains("frs2") ? Use.READS : Use.NONE;
        }
    }

    private final Status status;

    FloatingPointUnit(Status status) {
        this.status = status;
    }

    /** Whether an instruction can be executed as FS is now. */
    boolean executes(Instruction instruction) {
        Use use = USES[instruction.opcode().ordinal()];
        return use == Use.NONE || switch (status.floatingPoint()) {
            case OFF -> false;
            case CLEAN -> use == Use.READS;
            case DIRTY -> true;
        };
    }

    /** Whether an instruction was illegal because FS did not say Dirty; now it does. */
    boolean makesDirty(int bits) {
        if (status.floatingPoint() != Status.FloatingPoint.CLEAN) {
            return false;
        }
        Instruction instruction = Decoder.decode(bits);
        if (instruction == null || executes(instruction)) {
            return false;
        }
        status.makeFloatingPointDirty();
        return true;
    }
}
