package dev.rvj.memory;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pages of an address space that nothing is mapped to, as an index that finds room in logarithmic time. */
final class FreeRanges {
    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();
    private final NavigableSet<Range> bySize = new TreeSet<>();

    private record Range(int from, int to) implements Comparable<Range> {
        int count() {
            return to - from;
        }

        /** The smaller first; of the same size, the higher first. */
        @Override
        public int compareTo(Range other) {
            return count() != other.count() ? Integer.compare(count(), other.count())
                    : Integer.compare(other.from, from);
        }
    }

    FreeRanges(int pages) {
        add(0, pages);
    }

    /** Marks pages as mapped, whether or not they were. */
    void use(int from, int to) {
        Map.Entry<Integer, Integer> gap = endByStart.lowerEntry(to);
        while (gap != null && gap.getValue() > from) {
            remove(gap.getKey(), gap.getValue());
            add(gap.getKey(), Math.min(from, gap.getValue()));
            add(Math.max(to, gap.getKey()), gap.getValue());
            gap = endByStart.lowerEntry(Math.min(to, gap.getKey()));
        }
    }

    /** Marks pages as not mapped, whether or not they were. */
    void free(int from, int to) {
        int start = from;
        int end = to;
        Map.Entry<Integer, Integer> gap = endByStart.floorEntry(to);
        while (gap != null && gap.getValue() >= from) {
            start = Math.min(start, gap.getKey());
            end = Math.max(end, gap.getValue());
            remove(gap.getKey(), gap.getValue());
            gap = endByStart.floorEntry(to);
        }
        add(start, end);
    }

    /** How many ranges there are. */
    int count() {
        return endByStart.size();
    }

    /** The first page at or above one that is free, or {@code limit}. */
    int nextFree(int page, int limit) {
        Map.Entry<Integer, Integer> gap = endByStart.floorEntry(page);
        if (gap != null && gap.getValue() > page) {
            return page;
        }
        Integer above = endByStart.ceilingKey(page);
        return above == null || above > limit ? limit : above;
    }

    /** The first page at or above one that is mapped, or {@code limit}. */
    int nextUsed(int page, int limit) {
        Map.Entry<Integer, Integer> gap = endByStart.floorEntry(page);
        return gap == null || gap.getValue() <= page ? page : Math.min(gap.getValue(), limit);
    }

    /**
     * The first of {@code count} free pages in {@code [from, to)}, or -1: the top of the smallest range that holds
     * them, so that a mapping takes the place of one of its size that went before.
     */
    int find(int count, int from, int to) {
        for (Range range : bySize.tailSet(new Range(Integer.MAX_VALUE - count, Integer.MAX_VALUE), true)) {
            int end = Math.min(range.to, to);
            if (end - count >= Math.max(range.from, from)) {
                return end - count;
            }
        }
        return -1;
    }

    private void add(int from, int to) {
        if (from < to) {
            endByStart.put(from, to);
            bySize.add(new Range(from, to));
        }
    }

    private void remove(int from, int to) {
        endByStart.remove(from);
        bySize.remove(new Range(from, to));
    }
}
