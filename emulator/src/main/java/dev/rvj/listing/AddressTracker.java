package dev.rvj.listing;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;

/**
 * Guesses the address that an instruction means which adds to a register: lui and auipc leave the upper part of one
 * in a register, and the next instruction that adds to the register makes it whole.
 */
final class AddressTracker {
    private static final int ZERO = 0;
    private static final int GP = 3;
    private static final int TP = 4;
    private static final int COMPRESSED = 2;

    private final long[] upper = new long[32];
    private final boolean[] known = new boolean[32];
    private final boolean hasGlobalPointer;
    private final long globalPointer;
    private long address;

    AddressTracker(boolean hasGlobalPointer, long globalPointer) {
        this.hasGlobalPointer = hasGlobalPointer;
        this.globalPointer = globalPointer;
    }

    /** Looks at the next instruction; whether it has an {@link #address}. */
    boolean follow(Instruction instruction, long pc) {
        Opcode opcode = instruction.opcode();
        return switch (opcode) {
            case AUIPC -> keep(instruction.rd(), pc + instruction.imm());
            case LUI -> keep(instruction.rd(), instruction.imm());
            case ADDI, ADDIW -> instruction.rs1() != ZERO && instruction.imm() != 0 && !isStackAdjustment(instruction)
                    && complete(instruction, opcode == Opcode.ADDIW);
            case JALR -> instruction.length() > COMPRESSED && complete(instruction, false);
            default -> instruction.length() > COMPRESSED
                    && (opcode.kind() == Kind.LOAD || opcode.kind() == Kind.STORE) && complete(instruction, false);
        };
    }

    private static boolean isStackAdjustment(Instruction instruction) {
        return instruction.length() == COMPRESSED && instruction.rd() != instruction.rs1();
    }

    /** What the instruction last followed means. */
    long address() {
        return address;
    }

    private boolean keep(int register, long value) {
        upper[register] = value;
        known[register] = true;
        return false;
    }

    private boolean complete(Instruction instruction, boolean word) {
        int base = instruction.rs1();
        if (known[base]) {
            known[base] = false;
            address = (base == ZERO ? 0 : upper[base]) + instruction.imm();
        } else if (base == GP && hasGlobalPointer) {
            address = globalPointer + instruction.imm();
        } else if (base == TP || base == ZERO) {
            address = instruction.imm();
        } else {
            return false;
        }
        if (word) {
            address = (int) address;
        }
        return true;
    }
}
