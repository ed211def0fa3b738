package dev.rvj.memory;

import java.lang.foreign.MemorySegment;

/**
 * The host's address of the guest's address 0. Of a constant C2 would make sums with every offset, which it keeps in
 * registers ahead of branches; of a variable it makes operands of the accesses.
 */
public final class NearAddress {
    /** What of a guest's address is added: in memory that is a page larger, nothing else is less than a page behind the sum. */
    public static final long MASK = 0xffff_ffffL;
    /** What addresses of programs have on the hosts of 64 bits. */
    static final int BITS = 48;

    /** Shifted, so that C2 knows that there is no sign in what is shifted back. Not final, so that it does not know more. */
    private long shifted;

    NearAddress(MemorySegment memory) {
        shifted = memory.address() << Long.SIZE - BITS;
    }

    public long value() {
        return shifted >>> Long.SIZE - BITS;
    }
}
