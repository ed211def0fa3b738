package dev.rvj.isa.semantics;

/** Carry-less multiplication, unprivileged specification, "Zbc Extension". */
public final class RvZbc {
    private RvZbc() {
    }

    public static long clmul(long rs1, long rs2) {
        long product = 0;
        for (long rest = rs2; rest != 0; rest &= rest - 1) {
            product ^= rs1 << Long.numberOfTrailingZeros(rest);
        }
        return product;
    }

    public static long clmulh(long rs1, long rs2) {
        return clmulr(rs1, rs2) >>> 1;
    }

    /** Bits 126 to 63 of the product: the low half of the product of the reversed operands, reversed. */
    public static long clmulr(long rs1, long rs2) {
        return Long.reverse(clmul(Long.reverse(rs1), Long.reverse(rs2)));
    }
}
