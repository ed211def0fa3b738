package dev.rvj.isa.semantics;

/** Bit manipulation for cryptography, unprivileged specification, "Zbkb Extension". */
public final class RvZbkb {
    private RvZbkb() {
    }

    public static long pack(long rs1, long rs2) {
        return rs1 & 0xffff_ffffL | rs2 << 32;
    }

    public static long packh(long rs1, long rs2) {
        return rs1 & 0xff | (rs2 & 0xff) << 8;
    }

    public static long packw(long rs1, long rs2) {
        return (int) rs1 & 0xffff | (int) rs2 << 16;
    }

    /** Reverses the bits of each byte. */
    public static long brev8(long rs1) {
        return Long.reverseBytes(Long.reverse(rs1));
    }
}
