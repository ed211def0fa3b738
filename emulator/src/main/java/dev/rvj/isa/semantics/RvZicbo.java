package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;

/** Cache-block management and zeroing, unprivileged specification, "Cache-Block Management Instructions". */
public final class RvZicbo {
    private RvZicbo() {
    }

    /** Bytes of a cache block. */
    public static final long BLOCK = 64;

    /** There is no cache to manage; what is left are the permission checks. */
    public static void cbo_inval(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkCacheBlock(hart, true);
        memory.checkStore(rs1 & -BLOCK, (int) BLOCK);
    }

    public static void cbo_clean(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkCacheBlock(hart, false);
        memory.checkStore(rs1 & -BLOCK, (int) BLOCK);
    }

    public static void cbo_flush(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkCacheBlock(hart, false);
        memory.checkStore(rs1 & -BLOCK, (int) BLOCK);
    }

    public static void cbo_zero(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkCacheBlockZero(hart);
        long address = rs1 & -BLOCK;
        memory.checkStore(address, (int) BLOCK);
        for (int offset = 0; offset < BLOCK; offset += Long.BYTES) {
            memory.storeLong(address + offset, 0);
        }
    }
}
