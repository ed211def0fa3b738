package dev.rvj.memory;

/**
 * What is mapped where in a user address space, a page of 4 KiB at a time. Writers hold the monitor; harts read
 * {@link #access} without it.
 */
final class PageTable {
    static final int SHIFT = 12;
    static final int PAGE = 1 << SHIFT;

    private static final int PROTECTION = Protection.READ | Protection.WRITE | Protection.EXECUTE;
    private static final int MAPPED = 8;
    /** The page holds code that an engine decoded: stores must tell. */
    private static final int WATCHED = 16;
    /** The page may hold bytes other than zero. */
    private static final int DIRTY = 32;
    /** The page reads as zero but its bytes are still to be cleared. */
    private static final int STALE = 64;

    /**
     * What an access may do without further ado, {@link Protection} bits; less than what the mapping allows while
     * the page is stale or watched.
     */
    final byte[] access;
    private final byte[] state;

    PageTable(int pages) {
        access = new byte[pages];
        state = new byte[pages];
    }

    int pages() {
        return state.length;
    }

    boolean isMapped(int page) {
        return (state[page] & MAPPED) != 0;
    }

    boolean allows(int page, int protection) {
        return (state[page] & protection) == protection && isMapped(page);
    }

    boolean isWatched(int page) {
        return (state[page] & WATCHED) != 0;
    }

    boolean isStale(int page) {
        return (state[page] & STALE) != 0;
    }

    int protection(int page) {
        return state[page] & PROTECTION;
    }

    /** Makes pages read as zero under a protection. */
    void map(int from, int to, int protection) {
        for (int page = from; page < to; page++) {
            set(page, MAPPED | protection | emptied(state[page]));
        }
    }

    void unmap(int from, int to) {
        for (int page = from; page < to; page++) {
            set(page, emptied(state[page]));
        }
    }

    void protect(int from, int to, int protection) {
        for (int page = from; page < to; page++) {
            set(page, state[page] & ~PROTECTION | protection);
        }
    }

    /** Makes pages read as zero. */
    void discard(int from, int to) {
        for (int page = from; page < to; page++) {
            set(page, state[page] & ~(WATCHED | DIRTY) | emptied(state[page]));
        }
    }

    void watch(int page, boolean watched) {
        set(page, watched ? state[page] | WATCHED : state[page] & ~WATCHED);
    }

    void cleared(int page) {
        set(page, state[page] & ~(STALE | DIRTY));
    }

    void written(int page) {
        state[page] |= DIRTY;
    }

    /** The first of {@code count} unmapped pages in a row in {@code [from, to)}, or -1. */
    int findFree(int count, int from, int to) {
        int run = 0;
        for (int page = from; page < to; page++) {
            run = isMapped(page) ? 0 : run + 1;
            if (run == count) {
                return page - count + 1;
            }
        }
        return -1;
    }

    private static int emptied(int state) {
        return (state & (DIRTY | STALE)) != 0 ? STALE : 0;
    }

    private void set(int page, int newState) {
        int allowed = (newState & (MAPPED | STALE)) == MAPPED ? newState & PROTECTION : 0;
        if ((newState & WATCHED) != 0) {
            allowed &= ~Protection.WRITE;
        }
        if ((allowed & Protection.WRITE) != 0) {
            newState |= DIRTY;
        }
        state[page] = (byte) newState;
        access[page] = (byte) allowed;
    }
}
