package dev.rvj.memory;

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

    private final Map<Key, Page> pages = new HashMap<>();
    private final Map<Long, List<Page>> byPhysical = new HashMap<>();

    synchronized boolean contains(Translation translation, long address) {
        return pages.containsKey(new Key(translation, address));
    }

    /** Adds a page that is not known; whether it is the first one of its physical page. */
    synchronized boolean add(Page page) {
        pages.put(new Key(page.translation, page.address), page);
        List<Page> same = byPhysical.computeIfAbsent(page.leaf.physical() >>> Ram.PAGE_SHIFT, _ -> new ArrayList<>());
        same.add(page);
        return same.size() == 1;
    }

    /** Forgets a page; whether it was the last one of its physical page. */
    synchronized boolean remove(Page page) {
        long physical = page.leaf.physical() >>> Ram.PAGE_SHIFT;
        List<Page> same = byPhysical.get(physical);
        if (same == null || !same.remove(page)) {
            return false;
        }
        pages.remove(new Key(page.translation, page.address));
        if (same.isEmpty()) {
            byPhysical.remove(physical);
        }
        return same.isEmpty();
    }

    synchronized List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The pages whose physical page has an address. */
    synchronized List<Page> at(long physical) {
        return List.copyOf(byPhysical.getOrDefault(physical >>> Ram.PAGE_SHIFT, List.of()));
    }
}
