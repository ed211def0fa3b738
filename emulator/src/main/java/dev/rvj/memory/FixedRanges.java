package dev.rvj.memory;

import java.util.BitSet;
import java.util.List;

/** What was said to be a {@link FixedRange}. Who calls holds the page table's monitor. */
final class FixedRanges {
    private static final int PROTECTIONS = Integer.SIZE - Integer.numberOfLeadingZeros(Protection.ALL);

    /** More pages than there are near ones. */
    private static final int WIDEST = 1 << 20;

    private final List<Memory.CodeObserver> observers;
    /** By protection's bit, the pages of all ranges. */
    private final BitSet[] pages = new BitSet[PROTECTIONS];
    /** Pages that allowed less once, and may do so again: code would be made anew each time. */
    private final BitSet unsteady = new BitSet();
    /** How many pages around those that are lost are taken for unsteady, too: after twenty times, no page is in a range any more. */
    private int margin = 1;

    FixedRanges(List<Memory.CodeObserver> observers) {
        this.observers = observers;
        for (int bit = 0; bit < pages.length; bit++) {
            pages[bit] = new BitSet();
        }
    }

    /** Whether a page may be in a range. */
    boolean isSteady(int page) {
        return !unsteady.get(page);
    }

    void add(int from, int to, int protection) {
        for (int bit = 0; bit < pages.length; bit++) {
            if ((protection >>> bit & 1) != 0) {
                pages[bit].set(from, to);
            }
        }
    }

    /** Tells observers if there are ranges with pages, from one to before another, that allow some accesses no more. */
    void lose(int from, int to, int lost) {
        boolean isFixed = false;
        for (int bit = 0; bit < pages.length; bit++) {
            int first = (lost >>> bit & 1) == 0 ? -1 : pages[bit].nextSetBit(from);
            isFixed |= first >= 0 && first < to;
        }
        if (isFixed) {
            unsteady.set(Math.max(from - margin, 0), to + margin);
            margin = Math.min(2 * margin, WIDEST);
            for (BitSet each : pages) {
                each.clear(from, to);
            }
            observers.forEach(observer -> observer.rangeLost((long) from << PageTable.SHIFT, (long) to << PageTable.SHIFT, lost));
        }
    }
}
