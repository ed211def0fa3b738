package dev.rvj.isa.semantics;

/**
 * Multiplication and division, unprivileged specification, "M Extension for Integer Multiplication and Division". Unsigned
 * divisions are signed ones where that is the same: of those HotSpot makes multiplications if the divisor is a constant.
 */
public final class RvM {
    private RvM() {
    }

    public static long mul(long rs1, long rs2) {
        return rs1 * rs2;
    }

    public static long mulh(long rs1, long rs2) {
        return Math.multiplyHigh(rs1, rs2);
    }

    public static long mulhsu(long rs1, long rs2) {
        return Math.multiplyHigh(rs1, rs2) + (rs2 >> 63 & rs1);
    }

    public static long mulhu(long rs1, long rs2) {
        return Math.unsignedMultiplyHigh(rs1, rs2);
    }

    public static long div(long rs1, long rs2) {
        return rs2 == 0 ? -1 : rs1 / rs2;
    }

    public static long divu(long rs1, long rs2) {
        return rs1 >= 0 && rs2 > 0 ? rs1 / rs2 : rs2 == 0 ? -1 : Long.divideUnsigned(rs1, rs2);
    }

    public static long rem(long rs1, long rs2) {
        return rs2 == 0 ? rs1 : rs1 % rs2;
    }

    public static long remu(long rs1, long rs2) {
        return rs1 >= 0 && rs2 > 0 ? rs1 % rs2 : rs2 == 0 ? rs1 : Long.remainderUnsigned(rs1, rs2);
    }

    public static long mulw(long rs1, long rs2) {
        return (int) rs1 * (int) rs2;
    }

    public static long divw(long rs1, long rs2) {
        return (int) rs2 == 0 ? -1 : (int) rs1 / (int) rs2;
    }

    public static long divuw(long rs1, long rs2) {
        return (int) rs2 == 0 ? -1 : (int) (Integer.toUnsignedLong((int) rs1) / Integer.toUnsignedLong((int) rs2));
    }

    public static long remw(long rs1, long rs2) {
        return (int) rs2 == 0 ? (int) rs1 : (int) rs1 % (int) rs2;
    }

    public static long remuw(long rs1, long rs2) {
        return (int) rs2 == 0 ? (int) rs1 : (int) (Integer.toUnsignedLong((int) rs1) % Integer.toUnsignedLong((int) rs2));
    }
}
