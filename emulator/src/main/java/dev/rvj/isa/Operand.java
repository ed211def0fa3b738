package dev.rvj.isa;

/** The words that stand for operands in the tables' assembly texts. */
enum Operand {
    RD, RS1, RS2, FRD, FRS1, FRS2, FRS3, IMM, SHAMT, UPPER, TARGET, CSR, UIMM, PRED, SUCC, RM;

    /** Register names of the calling convention, RISC-V ABIs Specification, "Register Convention". */
    private static final String[] X = {
        "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
        "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6"};
    private static final String[] F = {
        "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2", "fa3", "fa4", "fa5",
        "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10",
        "ft11"};
    private static final String[] ROUNDING_MODES = {"rne", "rtz", "rdn", "rup", "rmm"};
    private static final int DYN = 7;

    void append(StringBuilder out, Instruction instruction, long pc, AddressText addresses) {
        switch (this) {
            case RD -> out.append(X[instruction.rd()]);
            case RS1 -> out.append(X[instruction.rs1()]);
            case RS2 -> out.append(X[instruction.rs2()]);
            case FRD -> out.append(F[instruction.rd()]);
            case FRS1 -> out.append(F[instruction.rs1()]);
            case FRS2 -> out.append(F[instruction.rs2()]);
            case FRS3 -> out.append(F[instruction.rs3()]);
            case IMM -> out.append(instruction.imm());
            case SHAMT -> hexadecimal(out, instruction.imm());
            case UPPER -> hexadecimal(out, instruction.imm() >>> 12);
            case TARGET -> addresses.append(out, pc + instruction.imm());
            case CSR -> {
                String name = Csr.name(instruction.imm());
                if (name == null) {
                    hexadecimal(out, instruction.imm());
                } else {
                    out.append(name);
                }
            }
            case UIMM -> out.append(instruction.rs1());
            case PRED -> orderingSet(out, instruction.imm() >>> 4);
            case SUCC -> orderingSet(out, instruction.imm());
            case RM -> {
                if (instruction.imm() != DYN) {
                    out.append(',').append(ROUNDING_MODES[instruction.imm()]);
                }
            }
        }
    }

    private static void hexadecimal(StringBuilder out, int value) {
        out.append("0x").append(Integer.toHexString(value));
    }

    /** What a fence orders: device input and output, memory reads and writes. */
    private static void orderingSet(StringBuilder out, int bits) {
        if ((bits & 15) == 0) {
            out.append("unknown");
            return;
        }
        for (int i = 0; i < 4; i++) {
            if ((bits & 8 >>> i) != 0) {
                out.append("iorw".charAt(i));
            }
        }
    }
}
