package dev.rvj.memory;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that a hart's decoded code was read from. */
final class CodePages {
    /**
     * A page as fetches saw it.
     *
     * @param address the virtual address where it begins
     * @param leaf what that led to
     */
    record Page(Translation translation, long address, Mmu.Leaf leaf) {
        /** Whether the leaf page-table entry of the page is the one of an address, too. */
        boolean contains(long other) {
            return (address ^ other) >>> leaf.shift() == 0;
        }
    }

    private record Key(Translation translation, long address) {
    }

    private final Ram ram;
    private final boolean copies;
    private final Map<Key, Page> pages = new HashMap<>();
    private final Map<Long, List<Page>> byPhysical = new HashMap<>();
    /** What each physical page held when it was first watched, or when this hart was told of a store. */
    private final Map<Long, MemorySegment> contents = new HashMap<>();

    /** @param copies whether {@link #changed} is to be known */
    CodePages(Ram ram, boolean copies) {
        this.ram = ram;
        this.copies = copies;
    }

    synchronized boolean contains(Translation translation, long address) {
        return pages.containsKey(new Key(translation, address));
    }

    /** Whether no page leads to the physical page of a leaf. */
    synchronized boolean isFirst(Mmu.Leaf leaf) {
        return !byPhysical.containsKey(leaf.physical());
    }

    synchronized void add(Page page) {
        long physical = page.leaf.physical();
        if (isFirst(page.leaf) && copies) {
            contents.put(physical, MemorySegment.ofArray(new byte[Ram.PAGE]).copyFrom(segment(physical, Ram.PAGE)));
        }
        pages.put(new Key(page.translation, page.address), page);
        byPhysical.computeIfAbsent(physical, _ -> new ArrayList<>()).add(page);
    }

    /** Forgets a page; whether it was the last one of its physical page. */
    synchronized boolean remove(Page page) {
        long physical = page.leaf.physical();
        List<Page> same = byPhysical.get(physical);
        if (same == null || !same.remove(page)) {
            return false;
        }
        pages.remove(new Key(page.translation, page.address));
        if (same.isEmpty()) {
            byPhysical.remove(physical);
            contents.remove(physical);
        }
        return same.isEmpty();
    }

    synchronized List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The pages whose physical page has an address. */
    synchronized List<Page> at(long physical) {
        return List.copyOf(byPhysical.getOrDefault(physical & -Ram.PAGE, List.of()));
    }

    /** This hart knows of a store within a page. */
    synchronized void stored(long physical, int length) {
        MemorySegment copy = contents.get(physical & -Ram.PAGE);
        if (copy != null) {
            copy.asSlice(physical & Ram.PAGE - 1, length).copyFrom(segment(physical, length));
        }
    }

    /** The physical pages that hold something else than this hart was told of. */
    synchronized List<Long> changed() {
        return contents.entrySet().stream()
                .filter(entry -> entry.getValue().mismatch(segment(entry.getKey(), Ram.PAGE)) >= 0)
                .map(Map.Entry::getKey).toList();
    }

    private MemorySegment segment(long physical, long length) {
        return ram.segment.asSlice(physical - ram.start(), length);
    }
}
