package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import java.util.List;

/** Sets of registers, a bit each: x1 to x31 are bits 1 to 31, f0 to f31 bits 32 to 63. Bit 0 is never set: x0 is no state. */
public final class Registers {
    /** The bit number of f0. */
    public static final int F = 32;

    private Registers() {
    }

    /** The set of an x register. */
    public static long x(int number) {
        return number == 0 ? 0 : 1L << number;
    }

    /** The set of an f register. */
    public static long f(int number) {
        return 1L << F + number;
    }

    /** What an instruction reads. */
    public static long read(Instruction instruction) {
        long set = 0;
        for (String operand : operands(instruction)) {
            set |= switch (operand) {
                case "rs1" -> x(instruction.rs1());
                case "rs2" -> x(instruction.rs2());
                case "old" -> x(instruction.rd());
                case "frs1" -> f(instruction.rs1());
                case "frs2" -> f(instruction.rs2());
                case "frs3" -> f(instruction.rs3());
                default -> 0;
            };
        }
        return set;
    }

    /** What an instruction writes. */
    public static long written(Instruction instruction) {
        List<String> operands = operands(instruction);
        return operands.contains("rd") ? x(instruction.rd()) : operands.contains("frd") ? f(instruction.rd()) : 0;
    }

    private static List<String> operands(Instruction instruction) {
        return instruction.opcode().format().operands();
    }
}
