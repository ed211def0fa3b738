package dev.rvj.memory;

import dev.rvj.hart.Trap;

/**
 * Ranges of an {@link AddressSpace} that allow an access without further ado. Translated code keeps in a slot the range
 * that it used last at a place, so that a comparison with its bounds is all that an access takes.
 */
public final class AccessibleRanges {
    /** How far a range is looked for on either side, in pages. */
    private static final int FARTHEST = 1 << 14;

    private final PageTable table;
    private final Mappings mappings;

    AccessibleRanges(PageTable table, Mappings mappings) {
        this.table = table;
        this.mappings = mappings;
    }

    /**
     * The slots: the first page of a range in the upper half of a word, how many pages in the lower; 0 for no range. All
     * become 0 when any page allows less than it did.
     */
    public long[] slots() {
        synchronized (table) {
            return table.ranges.words();
        }
    }

    /** The index of the first of some slots in a row; -1 if there are not so many. */
    public int allocate(int count) {
        synchronized (table) {
            return table.ranges.allocate(count);
        }
    }

    /** Gives slots back that nobody uses any more. */
    public void free(int first, int count) {
        synchronized (table) {
            table.ranges.free(first, count);
        }
    }

    /**
     * Makes bytes ready for an access, as the first one would, and finds the range of pages around them that allow it.
     *
     * @param protection {@link Protection} bits
     * @param slot where the range is kept
     * @return the range, as in a slot; 0 if an access traps, or has to be told to somebody
     */
    public long find(long address, int length, int protection, int slot) {
        synchronized (table) {
            try {
                mappings.touch(address, length, protection);
            } catch (Trap _) {
                return 0;
            }
            int page = (int) (address >>> PageTable.SHIFT);
            int from = page;
            while (from > 0 && page - from < FARTHEST && allows(from - 1, protection)) {
                from--;
            }
            int last = (int) (address + length - 1 >>> PageTable.SHIFT);
            int to = page;
            while (to < table.pages() && to - page < FARTHEST && allows(to, protection)) {
                to++;
            }
            if (to <= last) {
                return 0;
            }
            long range = (long) from << 32 | to - from;
            table.ranges.set(slot, range);
            return range;
        }
    }

    /** The address where a range begins. */
    public static long start(long range) {
        return range >>> Integer.SIZE << PageTable.SHIFT;
    }

    /** How many places for so many bytes a range has: 0 if it is no range. */
    public static long room(long range, int length) {
        return Math.max(0, ((range & 0xffff_ffffL) << PageTable.SHIFT) - length + 1);
    }

    private boolean allows(int page, int protection) {
        return (table.access[page] & protection) == protection;
    }
}
