package dev.rvj.memory;

import java.util.Arrays;

/**
 * Pages of RAM that a hart may access without further ado, in one privilege mode under one setting of
 * {@code mstatus}. Direct-mapped.
 *
 * <p>An entry is four words: the virtual page that may be read, that may be written, that may be executed, each
 * {@link #NONE} or an address; and what makes an offset into RAM out of a virtual address when added.
 */
public final class Tlb {
    public static final int READ = 0;
    public static final int WRITE = 1;
    static final int EXECUTE = 2;
    public static final int DELTA = 3;
    /** No page: not a multiple of the page size. */
    static final long NONE = -1;

    /** What the number of a page is reduced to. */
    public static final int MASK = (1 << 10) - 1;

    /** How far an address is shifted to get its entry's place, and what of that counts. */
    public static final int SLOT_SHIFT = Ram.PAGE_SHIFT - 2;
    public static final int SLOT_MASK = MASK << 2;

    final long[] entries = new long[(MASK + 1) * 4];

    Tlb() {
        flush();
    }

    /** Where the entry of an address stands. */
    public static int slot(long address) {
        return (int) (address >>> SLOT_SHIFT) & SLOT_MASK;
    }

    void flush() {
        Arrays.fill(entries, NONE);
    }

    /** Forgets the page with an address. */
    void flush(long address) {
        Arrays.fill(entries, slot(address), slot(address) + 4, NONE);
    }

    /** Allows one kind of access, {@link #READ} to {@link #EXECUTE}, to the page with an address. */
    void add(long address, int kind, long delta) {
        int slot = slot(address);
        long page = address & -Ram.PAGE;
        for (int other = READ; other <= EXECUTE; other++) {
            if (entries[slot + other] != page || entries[slot + DELTA] != delta) {
                entries[slot + other] = NONE;
            }
        }
        entries[slot + kind] = page;
        entries[slot + DELTA] = delta;
    }

    /** Takes back the write permission of every page that is the one at an offset in RAM. */
    void protect(long offset) {
        for (int slot = 0; slot < entries.length; slot += 4) {
            if (entries[slot + WRITE] != NONE && entries[slot + WRITE] + entries[slot + DELTA] == offset) {
                entries[slot + WRITE] = NONE;
            }
        }
    }
}
