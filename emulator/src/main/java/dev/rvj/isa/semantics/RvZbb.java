package dev.rvj.isa.semantics;

/** Basic bit manipulation, unprivileged specification, "Zbb Extension". */
public final class RvZbb {
    private RvZbb() {
    }

    public static long andn(long rs1, long rs2) {
        return rs1 & ~rs2;
    }

    public static long orn(long rs1, long rs2) {
        return rs1 | ~rs2;
    }

    public static long xnor(long rs1, long rs2) {
        return ~(rs1 ^ rs2);
    }

    public static long max(long rs1, long rs2) {
        return Math.max(rs1, rs2);
    }

    public static long maxu(long rs1, long rs2) {
        return Long.compareUnsigned(rs1, rs2) > 0 ? rs1 : rs2;
    }

    public static long min(long rs1, long rs2) {
        return Math.min(rs1, rs2);
    }

    public static long minu(long rs1, long rs2) {
        return Long.compareUnsigned(rs1, rs2) < 0 ? rs1 : rs2;
    }

    public static long rol(long rs1, long rs2) {
        return Long.rotateLeft(rs1, (int) rs2);
    }

    public static long ror(long rs1, long rs2) {
        return Long.rotateRight(rs1, (int) rs2);
    }

    public static long rolw(long rs1, long rs2) {
        return Integer.rotateLeft((int) rs1, (int) rs2);
    }

    public static long rorw(long rs1, long rs2) {
        return Integer.rotateRight((int) rs1, (int) rs2);
    }

    public static long clz(long rs1) {
        return Long.numberOfLeadingZeros(rs1);
    }

    public static long ctz(long rs1) {
        return Long.numberOfTrailingZeros(rs1);
    }

    public static long cpop(long rs1) {
        return Long.bitCount(rs1);
    }

    public static long clzw(long rs1) {
        return Integer.numberOfLeadingZeros((int) rs1);
    }

    public static long ctzw(long rs1) {
        return Integer.numberOfTrailingZeros((int) rs1);
    }

    public static long cpopw(long rs1) {
        return Integer.bitCount((int) rs1);
    }

    public static long sext_b(long rs1) {
        return (byte) rs1;
    }

    public static long sext_h(long rs1) {
        return (short) rs1;
    }

    public static long zext_h(long rs1) {
        return rs1 & 0xffff;
    }

    public static long rev8(long rs1) {
        return Long.reverseBytes(rs1);
    }

    /** Each byte becomes all ones if any of its bits is set. */
    public static long orc_b(long rs1) {
        long low = 0x0101_0101_0101_0101L;
        long any = rs1 | rs1 >>> 4 & 0x0f0f_0f0f_0f0f_0f0fL;
        any |= any >>> 2 & 0x3f3f_3f3f_3f3f_3f3fL;
        any |= any >>> 1 & 0x7f7f_7f7f_7f7f_7f7fL;
        return (any & low) * 0xff;
    }

    public static long rori(long rs1, int shamt) {
        return Long.rotateRight(rs1, shamt);
    }

    public static long roriw(long rs1, int shamt) {
        return Integer.rotateRight((int) rs1, shamt);
    }
}
