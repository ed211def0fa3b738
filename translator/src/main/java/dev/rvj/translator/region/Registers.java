package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;

/** Sets of registers, a bit each: x1 to x31 are bits 1 to 31, f0 to f31 bits 32 to 63. Bit 0 is never set: x0 is no state. */
public final class Registers {
    /** The bit number of f0. */
    public static final int F = 32;
    /** All x registers; f registers are none of them. */
    public static final long ALL_X = (1L << F) - 1;

    private static final int RS1 = 1;
    private static final int RS2 = 1 << 1;
    private static final int OLD = 1 << 2;
    private static final int FRS1 = 1 << 3;
    private static final int FRS2 = 1 << 4;
    private static final int FRS3 = 1 << 5;
    private static final int RD = 1 << 6;
    private static final int FRD = 1 << 7;
    private static final int FCSR = 1 << 8;
    /** Which of these operands an opcode has, by its ordinal: translation asks all the time. */
    private static final int[] OPERANDS = operands();

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
        int operands = OPERANDS[instruction.opcode().ordinal()];
        long set = 0;
        if ((operands & RS1) != 0) {
            set |= x(instruction.rs1());
        }
        if ((operands & RS2) != 0) {
            set |= x(instruction.rs2());
        }
        if ((operands & OLD) != 0) {
            set |= x(instruction.rd());
        }
        if ((operands & FRS1) != 0) {
            set |= f(instruction.rs1());
        }
        if ((operands & FRS2) != 0) {
            set |= f(instruction.rs2());
        }
        if ((operands & FRS3) != 0) {
            set |= f(instruction.rs3());
        }
        return set;
    }

    /** What an instruction writes. */
    public static long written(Instruction instruction) {
        int operands = OPERANDS[instruction.opcode().ordinal()];
        return (operands & RD) != 0 ? x(instruction.rd()) : (operands & FRD) != 0 ? f(instruction.rd()) : 0;
    }

    /** Whether an instruction reads the rounding mode or accrues exceptions. */
    public static boolean usesFcsr(Instruction instruction) {
        return (OPERANDS[instruction.opcode().ordinal()] & FCSR) != 0;
    }

    private static int[] operands() {
        Opcode[] opcodes = Opcode.values();
        int[] all = new int[opcodes.length];
        for (Opcode opcode : opcodes) {
            for (String operand : opcode.format().operands()) {
                all[opcode.ordinal()] |= switch (operand) {
                    case "rs1" -> RS1;
                    case "rs2" -> RS2;
                    case "old" -> OLD;
                    case "frs1" -> FRS1;
                    case "frs2" -> FRS2;
                    case "frs3" -> FRS3;
                    case "rd" -> RD;
                    case "frd" -> FRD;
                    case "fcsr" -> FCSR;
                    default -> 0;
                };
            }
        }
        return all;
    }
}
