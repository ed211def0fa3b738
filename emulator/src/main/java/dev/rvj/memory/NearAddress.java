package dev.rvj.memory;

import java.lang.foreign.MemorySegment;
import java.nio.MappedByteBuffer;

/**
 * The host's address of the guest's address 0. Of a constant C2 would make sums with every offset, which it keeps in
 * registers ahead of branches; of a variable it makes operands of the accesses.
 */
public final class NearAddress {
    /** What addresses of programs have on the hosts of 64 bits. */
    static final int BITS = 48;

    /** Shifted, so that C2 knows that there is no sign in what is shifted back. Not final, so that it does not know more. */
    private long shifted;

    NearAddress(MappedByteBuffer near) {
        shifted = MemorySegment.ofBuffer(near).address() << Long.SIZE - BITS;
    }

    /** Whether who started the JVM lets rvj access memory by the host's addresses ({@code --enable-native-access}). */
    public static boolean isEnabled() {
        return NearAddress.class.getModule().isNativeAccessEnabled();
    }

    public long value() {
        return shifted >>> Long.SIZE - BITS;
    }
}
