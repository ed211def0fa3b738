package dev.rvj.memory;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which pages of an address space come from a {@link PageStore}. */
final class BackedRanges {
    private final NavigableMap<Integer, Range> byStart = new TreeMap<>();

    /**
     * Pages of one mapping of a store.
     *
     * @param offset of the first page in the store, in bytes
     * @param shared whether stores to memory go to the store
     */
    record Range(int from, int to, PageStore store, long offset, boolean shared) {
        long offsetOf(int page) {
            return offset + ((long) (page - from) << PageTable.SHIFT);
        }

        Range part(int start, int end) {
            return new Range(start, end, store, offsetOf(start), shared);
        }

        Range moved(int start) {
            return new Range(start, start + to - from, store, offset, shared);
        }
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The range that a page is in, or null. */
    Range at(int page) {
        Map.Entry<Integer, Range> entry = byStart.floorEntry(page);
        return entry == null || entry.getValue().to <= page ? null : entry.getValue();
    }

    void add(Range range) {
        byStart.put(range.from, range);
    }

    /** The parts of ranges that lie in {@code [from, to)}, upwards. */
    List<Range> in(int from, int to) {
        if (isEmpty()) {
            return List.of();
        }
        Integer first = byStart.floorKey(from);
        return byStart.subMap(first == null ? from : first, true, to, false).values().stream()
                .filter(range -> range.to > from)
                .map(range -> range.part(Math.max(from, range.from), Math.min(to, range.to)))
                .toList();
    }

    /** Takes pages out of all ranges, and gives what was taken; its stores stay open. */
    List<Range> cut(int from, int to) {
        List<Range> cut = in(from, to);
        for (Range part : cut) {
            Range whole = at(part.from);
            byStart.remove(whole.from);
            if (whole.from < part.from) {
                add(whole.part(whole.from, part.from));
            }
            if (part.to < whole.to) {
                add(whole.part(part.to, whole.to));
            }
        }
        return cut;
    }

    boolean uses(PageStore store) {
        return byStart.values().stream().anyMatch(range -> range.store == store);
    }

    int count() {
        return byStart.size();
    }

    List<Range> all() {
        return List.copyOf(byStart.values());
    }
}
