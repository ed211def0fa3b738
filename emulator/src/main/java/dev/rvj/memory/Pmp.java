package dev.rvj.memory;

import dev.rvj.hart.PrivilegeMode;

/**
 * Physical memory protection with a granularity of 4 bytes, privileged specification, "Physical Memory Protection".
 */
public final class Pmp {
    public static final int ENTRIES = 16;

    private static final int ADDRESS_MODE = 3 << 3;
    private static final int TOR = 1 << 3;
    private static final int NA4 = 2 << 3;
    private static final int NAPOT = 3 << 3;
    private static final int LOCKED = 1 << 7;
    private static final int IMPLEMENTED = LOCKED | ADDRESS_MODE | 7;
    /** Physical addresses have 56 bits, and the registers hold them shifted right by 2. */
    private static final long ADDRESS = (1L << 54) - 1;
    /** What {@link #allowed} says of a range that an entry matches in part. */
    static final int SPLIT = -1;

    private final int[] configuration = new int[ENTRIES];
    private final long[] address = new long[ENTRIES];
    /** The range that an entry matches; empty where it is off. */
    private final long[] start = new long[ENTRIES];
    private final long[] end = new long[ENTRIES];

    /** {@code pmpaddr} of an entry. */
    public long address(int entry) {
        return address[entry];
    }

    /** Writes {@code pmpaddr} of an entry, unless a lock forbids it. */
    public void setAddress(int entry, long value) {
        boolean bounds = entry + 1 < ENTRIES && (configuration[entry + 1] & (LOCKED | ADDRESS_MODE)) == (LOCKED | TOR);
        if ((configuration[entry] & LOCKED) == 0 && !bounds) {
            address[entry] = value & ADDRESS;
            computeRanges();
        }
    }

    /** The configuration of eight entries, {@code pmpcfg}. */
    public long configuration(int firstEntry) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value |= (long) configuration[firstEntry + i] << 8 * i;
        }
        return value;
    }

    /** Writes the configuration of eight entries, but for locked ones. The reserved R=0 W=1 drops W. */
    public void setConfiguration(int firstEntry, long value) {
        for (int i = 0; i < 8; i++) {
            if ((configuration[firstEntry + i] & LOCKED) == 0) {
                int fields = (int) (value >>> 8 * i) & IMPLEMENTED;
                configuration[firstEntry + i] =
                        (fields & Protection.READ) == 0 ? fields & ~Protection.WRITE : fields;
            }
        }
        computeRanges();
    }

    /**
     * What a mode may do with all bytes of a range of physical addresses: {@link Protection} bits, or {@link #SPLIT}
     * where the entry that decides matches only some of the bytes.
     */
    int allowed(long from, long length, PrivilegeMode mode) {
        for (int i = 0; i < ENTRIES; i++) {
            if (start[i] < from + length && from < end[i]) {
                if (from < start[i] || end[i] < from + length) {
                    return SPLIT;
                }
                boolean bypassed = mode == PrivilegeMode.MACHINE && (configuration[i] & LOCKED) == 0;
                return bypassed ? Protection.ALL : configuration[i] & Protection.ALL;
            }
        }
        return mode == PrivilegeMode.MACHINE ? Protection.ALL : Protection.NONE;
    }

    private void computeRanges() {
        for (int i = 0; i < ENTRIES; i++) {
            start[i] = 0;
            end[i] = 0;
            switch (configuration[i] & ADDRESS_MODE) {
                case TOR -> {
                    start[i] = i == 0 ? 0 : address[i - 1] << 2;
                    end[i] = address[i] << 2;
                }
                case NA4 -> {
                    start[i] = address[i] << 2;
                    end[i] = start[i] + 4;
                }
                case NAPOT -> {
                    int ones = Long.numberOfTrailingZeros(~address[i]);
                    start[i] = (address[i] & -1L << ones) << 2;
                    end[i] = start[i] + (8L << ones);
                }
                default -> { }
            }
            if (end[i] <= start[i]) {
                start[i] = 0;
                end[i] = 0;
            }
        }
    }
}
