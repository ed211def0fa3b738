package dev.rvj.isa.semantics;

/** Single-bit operations, unprivileged specification, "Zbs Extension". */
public final class RvZbs {
    private RvZbs() {
    }

    public static long bclr(long rs1, long rs2) {
        return rs1 & ~(1L << rs2);
    }

    public static long bclri(long rs1, int shamt) {
        return rs1 & ~(1L << shamt);
    }

    public static long bext(long rs1, long rs2) {
        return rs1 >>> rs2 & 1;
    }

    public static long bexti(long rs1, int shamt) {
        return rs1 >>> shamt & 1;
    }

    public static long binv(long rs1, long rs2) {
        return rs1 ^ 1L << rs2;
    }

    public static long binvi(long rs1, int shamt) {
        return rs1 ^ 1L << shamt;
    }

    public static long bset(long rs1, long rs2) {
        return rs1 | 1L << rs2;
    }

    public static long bseti(long rs1, int shamt) {
        return rs1 | 1L << shamt;
    }
}
