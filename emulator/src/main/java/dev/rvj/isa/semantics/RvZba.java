package dev.rvj.isa.semantics;

/** Address generation, unprivileged specification, "Zba Extension". */
public final class RvZba {
    private RvZba() {
    }

    public static long add_uw(long rs1, long rs2) {
        return (rs1 & 0xffff_ffffL) + rs2;
    }

    public static long sh1add(long rs1, long rs2) {
        return (rs1 << 1) + rs2;
    }

    public static long sh2add(long rs1, long rs2) {
        return (rs1 << 2) + rs2;
    }

    public static long sh3add(long rs1, long rs2) {
        return (rs1 << 3) + rs2;
    }

    public static long sh1add_uw(long rs1, long rs2) {
        return ((rs1 & 0xffff_ffffL) << 1) + rs2;
    }

    public static long sh2add_uw(long rs1, long rs2) {
        return ((rs1 & 0xffff_ffffL) << 2) + rs2;
    }

    public static long sh3add_uw(long rs1, long rs2) {
        return ((rs1 & 0xffff_ffffL) << 3) + rs2;
    }

    public static long slli_uw(long rs1, int shamt) {
        return (rs1 & 0xffff_ffffL) << shamt;
    }
}
