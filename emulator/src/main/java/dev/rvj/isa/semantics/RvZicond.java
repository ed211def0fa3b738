package dev.rvj.isa.semantics;

/** Conditional operations, unprivileged specification, "Zicond Extension for Integer Conditional Operations". */
public final class RvZicond {
    private RvZicond() {
    }

    public static long czero_eqz(long rs1, long rs2) {
        return rs2 == 0 ? 0 : rs1;
    }

    public static long czero_nez(long rs1, long rs2) {
        return rs2 != 0 ? 0 : rs1;
    }
}
