package dev.rvj.isa;

/** Writes instruction words from their parts. Unprivileged specification, "Immediate Encoding Variants". */
public final class Encoder {
    private Encoder() {
    }

    /** The full-size word of an instruction. */
    public static int encode(Instruction instruction) {
        return encode(instruction.opcode(), instruction.rd(), instruction.rs1(), instruction.rs2(),
                instruction.rs3(), instruction.imm());
    }

    /** The word with these operands; what the format has no place for must be 0. */
    public static int encode(Opcode opcode, int rd, int rs1, int rs2, int rs3, int imm) {
        int registers = rd << 7 | rs1 << 15 | rs2 << 20 | rs3 << 27;
        return opcode.match() | registers | switch (opcode.format()) {
            case I, L, JR, FL, CSR, CSRI, FENCE, FENCEI, SHIFT, SHIFTW -> imm << 20;
            case S, FS -> (imm & 0x1f) << 7 | imm >>> 5 << 25;
            case B -> bits(imm, 12, 1) << 31 | bits(imm, 5, 6) << 25 | bits(imm, 1, 4) << 8 | bits(imm, 11, 1) << 7;
            case J -> bits(imm, 20, 1) << 31 | bits(imm, 1, 10) << 21 | bits(imm, 11, 1) << 20
                    | bits(imm, 12, 8) << 12;
            case U, UPC -> imm;
            case AMO, LR, CAS, CASPAIR -> imm << 25;
            case FR, FR1, FR4, FTOX, XTOF -> imm << 12;
            case R, R1, N, SFENCE, CBO, FSGN, FMINMAX, FCMP, FMVX, XMVF -> 0;
        };
    }

    private static int bits(int value, int low, int count) {
        return value >>> low & (1 << count) - 1;
    }
}
