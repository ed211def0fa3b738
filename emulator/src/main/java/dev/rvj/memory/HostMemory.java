package dev.rvj.memory;

import java.lang.foreign.MemorySegment;

/**
 * Plain little-endian accesses by the host's address, at any alignment, for translated code that has made sure that the
 * address is one in a guest's memory: C2 makes an instruction of each, since nothing is left to be checked.
 *
 * <p>With their assertions, which are off where speed matters, the methods are too large for C1 to inline: it takes twenty
 * times as long for what is behind a segment's access as for a call, and gives up where there are many.
 */
public final class HostMemory {
    /** All of the host's address space. */
    @SuppressWarnings("restricted")
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private HostMemory() {
    }

    /** Whether a program may have something there. */
    private static boolean isAddress(long address) {
        return address > 0 && address >>> NearAddress.BITS == 0;
    }

    public static byte get(long address) {
        assert isAddress(address) : Long.toHexString(address);
        return (byte) PlainAccess.BYTE.get(ALL, address);
    }

    public static void put(long address, byte value) {
        assert isAddress(address) : Long.toHexString(address);
        PlainAccess.BYTE.set(ALL, address, value);
    }

    public static short getShort(long address) {
        assert isAddress(address) : Long.toHexString(address);
        return (short) PlainAccess.SHORT.get(ALL, address);
    }

    public static void putShort(long address, short value) {
        assert isAddress(address) : Long.toHexString(address);
        PlainAccess.SHORT.set(ALL, address, value);
    }

    public static int getInt(long address) {
        assert isAddress(address) : Long.toHexString(address);
        return (int) PlainAccess.INT.get(ALL, address);
    }

    public static void putInt(long address, int value) {
        assert isAddress(address) : Long.toHexString(address);
        PlainAccess.INT.set(ALL, address, value);
    }

    public static long getLong(long address) {
        assert isAddress(address) : Long.toHexString(address);
        return (long) PlainAccess.LONG.get(ALL, address);
    }

    public static void putLong(long address, long value) {
        assert isAddress(address) : Long.toHexString(address);
        PlainAccess.LONG.set(ALL, address, value);
    }
}
