package dev.rvj.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What is mapped where in a user address space, a page of 4 KiB at a time. Writers hold the monitor; harts read
 * {@link #access} without it.
 */
final class PageTable {
    static final int SHIFT = 12;
    static final int PAGE = 1 << SHIFT;

    private static final int CHUNK = 1 << 12;

    private static final int PROTECTION = Protection.READ | Protection.WRITE | Protection.EXECUTE;
    private static final int MAPPED = 8;
    /** The page holds code that an engine decoded: stores must tell. */
    private static final int WATCHED = 16;
    /** The page's bytes are what its mapping says; those of other pages are yet to be filled in. */
    private static final int READY = 32;
    /** The page's bytes are those of the shared file it maps: the first store must tell. */
    private static final int CLEAN = 64;

    private static final int NEAR_PAGES = AddressSpace.NEAR >>> SHIFT;

    /**
     * What an access of a near page may do without further ado, {@link Protection} bits; less than what the mapping allows
     * while the page is not ready, watched or clean. And nothing for the page behind, the last one below 2 GiB: the
     * interpreter's loops take all below that for near.
     */
    final byte[] access;
    /** The same of pages that are not near; null as long as none was mapped: clearing it takes milliseconds. */
    private byte[] farAccess;
    private final int pages;
    /** A chunk of pages of which none was ever mapped is null: most are, and clearing them would take milliseconds. */
    private final byte[][] chunks;
    private final FreeRanges free;
    private final RememberedRanges remembered = new RememberedRanges();
    private final List<Memory.CodeObserver> observers;
    /** Null as long as nobody asked for one. */
    private FixedRanges fixed;

    /** @param observers who is told where a {@link FixedRange} is void */
    PageTable(int pages, List<Memory.CodeObserver> observers) {
        this.pages = pages;
        this.observers = observers;
        access = new byte[NEAR_PAGES + 1];
        chunks = new byte[(pages + CHUNK - 1) / CHUNK][];
        free = new FreeRanges(pages);
    }

    int pages() {
        return pages;
    }

    /** How many runs of pages are free. */
    int gaps() {
        return free.count();
    }

    /** Whether accesses of a page may do something without further ado. */
    boolean allowsAccess(long page, int protection) {
        if (page < NEAR_PAGES) {
            return (access[(int) page] & protection) == protection;
        }
        byte[] far = farAccess;
        long index = page - NEAR_PAGES;
        return far != null && index < far.length && (far[(int) index] & protection) == protection;
    }

    /** The first of the pages down from one, to a lowest one, that all allow an access; the page itself need not. */
    int firstAllowing(int page, int lowest, int protection) {
        int from = page;
        if (page < NEAR_PAGES) {
            while (from > lowest && (access[from - 1] & protection) == protection) {
                from--;
            }
        } else {
            while (from > lowest && allowsAccess(from - 1, protection)) {
                from--;
            }
        }
        return from;
    }

    /** Behind the last of the pages up from one, to before a limit, that all allow an access. */
    int behindAllowing(int page, int limit, int protection) {
        int to = page;
        if (limit <= NEAR_PAGES) {
            while (to < limit && (access[to] & protection) == protection) {
                to++;
            }
        } else {
            while (to < limit && allowsAccess(to, protection)) {
                to++;
            }
        }
        return to;
    }

    boolean isMapped(int page) {
        return (state(page) & MAPPED) != 0;
    }

    boolean allows(int page, int protection) {
        return (state(page) & protection) == protection && isMapped(page);
    }

    boolean isWatched(int page) {
        return (state(page) & WATCHED) != 0;
    }

    boolean isReady(int page) {
        return (state(page) & READY) != 0;
    }

    /** Whether the page was stored to since {@link #clean}. */
    boolean isWritten(int page) {
        return (state(page) & (READY | CLEAN)) == READY;
    }

    int protection(int page) {
        return state(page) & PROTECTION;
    }

    /** Maps pages, whose bytes are yet to be filled in. */
    void map(int from, int to, int protection) {
        boolean wasFree = free.nextUsed(from, to) >= to;
        free.use(from, to);
        if (wasFree) {
            mapFree(from, to, (byte) (MAPPED | protection));
            return;
        }
        int lost = 0;
        for (int page = from; page < to; page++) {
            lost |= change(page, MAPPED | protection);
        }
        lose(from, to, lost);
    }

    /** Maps pages that nothing is accessible of, all at once: a stack has thousands. */
    private void mapFree(int from, int to, byte newState) {
        for (int page = from; page < to;) {
            int end = Math.min(to, (page / CHUNK + 1) * CHUNK);
            Arrays.fill(chunk(page), page % CHUNK, (end - 1) % CHUNK + 1, newState);
            page = end;
        }
    }

    private byte[] chunk(int page) {
        byte[] chunk = chunks[page / CHUNK];
        if (chunk == null) {
            chunk = new byte[CHUNK];
            chunks[page / CHUNK] = chunk;
        }
        return chunk;
    }

    void unmap(int from, int to) {
        free.free(from, to);
        int lost = 0;
        for (int page = from; page < to; page++) {
            lost |= change(page, 0);
        }
        lose(from, to, lost);
    }

    void protect(int from, int to, int protection) {
        int lost = 0;
        for (int page = from; page < to; page++) {
            lost |= change(page, state(page) & ~PROTECTION | protection);
        }
        lose(from, to, lost);
    }

    /** Forgets what mapped pages hold: it is to be filled in anew. */
    void discard(int from, int to) {
        int lost = 0;
        for (int page = from; page < to; page++) {
            lost |= change(page, state(page) & (MAPPED | PROTECTION));
        }
        lose(from, to, lost);
    }

    void watch(int page, boolean watched) {
        set(page, watched ? state(page) | WATCHED : state(page) & ~WATCHED);
    }

    void ready(int page) {
        set(page, state(page) | READY);
    }

    void clean(int page) {
        set(page, state(page) | CLEAN);
    }

    void written(int page) {
        set(page, state(page) & ~CLEAN);
    }

    /** The first of {@code count} unmapped pages in a row in {@code [from, to)}, or -1. */
    int findFree(int count, int from, int to) {
        return free.find(count, from, to);
    }

    /** The first page at or above one that is not mapped, or {@code limit}. */
    int nextFree(int page, int limit) {
        return free.nextFree(page, limit);
    }

    /** The first page at or above one that is mapped, or {@code limit}. */
    int nextMapped(int page, int limit) {
        return free.nextUsed(page, limit);
    }

    private int state(int page) {
        byte[] chunk = chunks[page / CHUNK];
        return chunk == null ? 0 : chunk[page % CHUNK];
    }

    private void set(int page, int newState) {
        lose(page, page + 1, change(page, newState));
    }

    /** Changes a page's state. Returns the accesses that the page allows no more. */
    private int change(int page, int newState) {
        int allowed = (newState & (MAPPED | READY)) == (MAPPED | READY) ? newState & PROTECTION : 0;
        if ((newState & (WATCHED | CLEAN)) != 0) {
            allowed &= ~Protection.WRITE;
        }
        if (newState == 0 && chunks[page / CHUNK] == null) {
            return 0;
        }
        chunk(page)[page % CHUNK] = (byte) newState;
        return setAccess(page, allowed);
    }

    /** Returns the accesses that the page allows no more. */
    private int setAccess(int page, int allowed) {
        byte[] part = access;
        int index = page;
        if (page >= NEAR_PAGES) {
            if (farAccess == null) {
                farAccess = new byte[pages - NEAR_PAGES];
            }
            part = farAccess;
            index = page - NEAR_PAGES;
        }
        int lost = part[index] & ~allowed;
        part[index] = (byte) allowed;
        return lost;
    }

    RememberedRanges remembered() {
        return remembered;
    }

    /**
     * The largest range around a near page whose pages all allow an access, as far as that may be relied on; null if the page
     * does not.
     *
     * @param first the first page that a range may have
     */
    FixedRange fixedRange(int page, int first, int protection) {
        if (fixed == null) {
            fixed = new FixedRanges(observers);
        }
        if (page < first || !isFixed(page, protection)) {
            return null;
        }
        int from = page;
        while (from > first && isFixed(from - 1, protection)) {
            from--;
        }
        int to = page + 1;
        while (to < NEAR_PAGES && isFixed(to, protection)) {
            to++;
        }
        fixed.add(from, to, protection);
        return new FixedRange((long) from << SHIFT, (long) to << SHIFT, protection);
    }

    private boolean isFixed(int page, int protection) {
        return (access[page] & protection) == protection && fixed.isSteady(page);
    }

    /** @param lost accesses that pages, from one to before another, allow no more */
    private void lose(int from, int to, int lost) {
        if (lost != 0) {
            remembered.lose(from, to, lost);
            if (fixed != null) {
                fixed.lose(from, to, lost);
            }
        }
    }
}
