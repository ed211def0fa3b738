package dev.rvj.isa.semantics;

/** Crossbar permutations, unprivileged specification, "Zbkx Extension". */
public final class RvZbkx {
    private RvZbkx() {
    }

    /** Each nibble of rs2 is the index of the nibble of rs1 that stands in its place. */
    public static long xperm4(long rs1, long rs2) {
        long result = 0;
        for (int at = 0; at < 64; at += 4) {
            int index = (int) (rs2 >>> at) & 15;
            result |= (rs1 >>> 4 * index & 15) << at;
        }
        return result;
    }

    /** Each byte of rs2 is the index of the byte of rs1 that stands in its place, 0 where there is none. */
    public static long xperm8(long rs1, long rs2) {
        long result = 0;
        for (int at = 0; at < 64; at += 8) {
            int index = (int) (rs2 >>> at) & 0xff;
            if (index < 8) {
                result |= (rs1 >>> 8 * index & 0xff) << at;
            }
        }
        return result;
    }
}
