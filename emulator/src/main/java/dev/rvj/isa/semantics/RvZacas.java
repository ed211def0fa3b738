package dev.rvj.isa.semantics;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Memory;

/** Atomic compare-and-swap, unprivileged specification, "Zacas Extension for Atomic Compare-and-Swap (CAS) Instructions". */
public final class RvZacas {
    private RvZacas() {
    }

    public static long amocas_w(Hart hart, Memory memory, long rs1, long rs2, long rd) {
        return memory.compareAndExchangeInt(rs1, (int) rd, (int) rs2);
    }

    public static long amocas_d(Hart hart, Memory memory, long rs1, long rs2, long rd) {
        return memory.compareAndExchangeLong(rs1, rd, rs2);
    }

    /**
     * Compares and swaps 16 bytes; register pairs, and the pair of x0 is zero. Atomic towards other amocas.q only: a JVM
     * has no access of 16 bytes.
     *
     * @param rs2 the number of the pair's lower register, as is {@code rd}
     */
    public static void amocas_q(long[] x, Memory memory, long rs1, int rs2, int rd) {
        if ((rs1 & 15) != 0) {
            throw new Trap(Cause.STORE_ADDRESS_MISALIGNED, rs1);
        }
        memory.checkStore(rs1, 16);
        long low;
        long high;
        synchronized (memory.pairLock()) {
            low = memory.loadLong(rs1);
            high = memory.loadLong(rs1 + 8);
            if (low == pair(x, rd, 0) && high == pair(x, rd, 1)) {
                memory.storeLong(rs1, pair(x, rs2, 0));
                memory.storeLong(rs1 + 8, pair(x, rs2, 1));
            }
        }
        if (rd != 0) {
            x[rd] = low;
            x[rd + 1] = high;
        }
    }

    private static long pair(long[] x, int number, int half) {
        return number == 0 ? 0 : x[number + half];
    }
}
