package dev.rvj.memory;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** What others remember of a page table: void where pages allow less than they did. Who calls holds the table's monitor. */
final class RememberedRanges {
    /** Ranges below which it is not worth looking for those that are gone. */
    private static final int FEW = 1 << 10;

    private final List<WeakReference<AccessibleRange>> ranges = new ArrayList<>();
    private int most = FEW;
    /** By protection, the range that was found last, for accesses of one byte, and the one before. */
    private final AccessibleRange.Bounds[] found = new AccessibleRange.Bounds[Protection.ALL + 1];

    void add(AccessibleRange range) {
        if (range.isRemembered) {
            return;
        }
        range.isRemembered = true;
        if (ranges.size() == most) {
            ranges.removeIf(reference -> reference.refersTo(null));
            most = Math.max(FEW, 2 * ranges.size());
        }
        ranges.add(new WeakReference<>(range));
    }

    /** @param lost accesses that pages, from one to before another, allow no more */
    void lose(int from, int to, int lost) {
        for (int protection = 0; protection < found.length; protection++) {
            if (found[protection] != null && (protection & lost) != 0) {
                found[protection] = found[protection].without(from, to, 1);
            }
        }
        for (WeakReference<AccessibleRange> reference : ranges) {
            AccessibleRange range = reference.get();
            if (range != null) {
                range.lose(from, to, lost);
            }
        }
    }

    AccessibleRange.Bounds last(int protection) {
        return found[protection];
    }

    /** @param range for accesses of one byte */
    void found(int protection, AccessibleRange.Bounds range) {
        AccessibleRange.Bounds last = found[protection];
        if (last == null || last.start != range.start || last.room != range.room) {
            found[protection] = new AccessibleRange.Bounds(range.start, range.room, last == null ? null
                    : new AccessibleRange.Bounds(last.start, last.room, null));
        }
    }
}
