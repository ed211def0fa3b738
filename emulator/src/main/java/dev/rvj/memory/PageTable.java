package dev.rvj.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

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
    /** What of {@link #access} others remember; void when a page allows less than it did. */
    private final Set<AccessibleRange> remembered = Collections.newSetFromMap(new WeakHashMap<>());

    /** By protection, the range that was found last, for accesses of one byte, and the one before. */
    private final AccessibleRange.Bounds[] found = new AccessibleRange.Bounds[Protection.ALL + 1];

    PageTable(int pages) {
        this.pages = pages;
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
        for (int page = from; page < to; page++) {
            set(page, MAPPED | protection);
        }
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
        for (int page = from; page < to; page++) {
            set(page, 0);
        }
    }

    void protect(int from, int to, int protection) {
        for (int page = from; page < to; page++) {
            set(page, state(page) & ~PROTECTION | protection);
        }
    }

    /** Forgets what mapped pages hold: it is to be filled in anew. */
    void discard(int from, int to) {
        for (int page = from; page < to; page++) {
            set(page, state(page) & (MAPPED | PROTECTION));
        }
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
        int allowed = (newState & (MAPPED | READY)) == (MAPPED | READY) ? newState & PROTECTION : 0;
        if ((newState & (WATCHED | CLEAN)) != 0) {
            allowed &= ~Protection.WRITE;
        }
        if (newState == 0 && chunks[page / CHUNK] == null) {
            return;
        }
        chunk(page)[page % CHUNK] = (byte) newState;
        if (setAccess(page, allowed)) {
            remembered.forEach(AccessibleRange::forget);
            remembered.clear();
            Arrays.fill(found, null);
        }
    }

    /** Returns whether the page allows less than it did. */
    private boolean setAccess(int page, int allowed) {
        byte[] part = access;
        int index = page;
        if (page >= NEAR_PAGES) {
            if (farAccess == null) {
                farAccess = new byte[pages - NEAR_PAGES];
            }
            part = farAccess;
            index = page - NEAR_PAGES;
        }
        boolean shrinks = (part[index] & ~allowed) != 0;
        part[index] = (byte) allowed;
        return shrinks;
    }

    AccessibleRange.Bounds lastFound(int protection) {
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

    void remember(AccessibleRange range) {
        remembered.add(range);
    }
}
