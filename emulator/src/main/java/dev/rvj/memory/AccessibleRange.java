package dev.rvj.memory;

import dev.rvj.hart.Trap;

/**
 * A range of an {@link AddressSpace} that allows an access without further ado: translated code keeps at each place the
 * one that it used last there, so that a comparison with its bounds is all that an access takes.
 */
public final class AccessibleRange implements AccessPlace {
    /** How far a range is looked for on either side, in pages. */
    private static final int FARTHEST = 1 << 14;
    private static final Bounds NONE = new Bounds(0, 0, null);
    /** No range has the page before: where what is less than a page behind an address is in a range, the address is positive. */
    static final int FIRST = 1;
    /** So many ranges looked for, and there is no range that was used last: the place goes back and forth. */
    private static final int OFTEN = 64;

    private final PageTable table;
    private final Mappings mappings;
    private final int length;
    private final int protection;
    /** Where ranges end. */
    private final long end;
    /** The range used last. Plain, so that C2 may keep it. */
    public Bounds bounds = NONE;

    /** Whether the page table knows of this. */
    boolean isRemembered;
    private int found;
    private boolean far;

    /** Where accesses may begin: {@code room} addresses from {@code start}; and the range before, or null. */
    public static final class Bounds {
        public final long start;
        public final long room;
        final Bounds before;

        Bounds(long start, long room, Bounds before) {
            this.start = start;
            this.room = room;
            this.before = before;
        }

        /** What is left of both ranges without some pages: the longer part where that is in the middle. */
        Bounds without(int from, int to, int length) {
            Bounds rest = before == null ? null : before.without(from, to, length);
            long low = (long) from << PageTable.SHIFT;
            long high = (long) to << PageTable.SHIFT;
            long end = start + room + length - 1;
            if (room <= 0 || low >= end || high <= start) {
                return rest == before ? this : new Bounds(start, room, rest);
            }
            long below = low - start;
            long above = end - high;
            return below > above ? new Bounds(start, Math.max(below - length + 1, 0), rest)
                    : new Bounds(high, Math.max(above - length + 1, 0), rest);
        }
    }

    AccessibleRange(PageTable table, Mappings mappings, int length, int protection, long end) {
        this.table = table;
        this.mappings = mappings;
        this.length = length;
        this.protection = protection;
        this.end = end;
        expect();
    }

    /** Begins with the ranges that were found last for other places: a program has few that matter. */
    private void expect() {
        synchronized (table) {
            Bounds last = table.remembered().last(protection);
            if (last != null) {
                bounds = fitted(last, last.before == null ? null : fitted(last.before, null));
                table.remembered().add(this);
            }
        }
    }

    /** @param range for accesses of one byte */
    private Bounds fitted(Bounds range, Bounds before) {
        long room = Math.min(range.start + range.room, end) - range.start - length + 1;
        return new Bounds(range.start, Math.max(room, 0), before);
    }

    /** Whether the bytes at an address are accessible in the range that was used before the last one. */
    public boolean coveredBefore(long address) {
        return covering(address) != null;
    }

    /** Whether the bytes at an address are accessible in one of the two ranges that were used last. */
    public boolean covered(long address) {
        return Long.compareUnsigned(address - bounds.start, bounds.room) < 0 || coveredBefore(address);
    }

    /** The range that was used before the last one, if the bytes at an address are accessible in it; else null. */
    public Bounds covering(long address) {
        Bounds before = bounds.before;
        return before != null && Long.compareUnsigned(address - before.start, before.room) < 0 ? before : null;
    }

    /** The range with the bytes at an address, found as by {@link #find} if need be; null if there is none. */
    public Bounds found(long address) {
        Bounds before = covering(address);
        return before != null ? before : find(address) ? bounds : null;
    }

    @Override
    public boolean isUnsteady() {
        return found >= OFTEN;
    }

    /** Whether a range was asked for at an address above those that ranges are for. */
    @Override
    public boolean isFar() {
        return far;
    }

    @Override
    public boolean find(long address) {
        synchronized (table) {
            try {
                mappings.touch(address, length, protection);
            } catch (Trap _) {
                return false;
            }
            if (address > end - length) {
                far = true;
                return false;
            }
            int page = (int) (address >>> PageTable.SHIFT);
            if (page < FIRST) {
                return false;
            }
            int from = table.firstAllowing(page, Math.max(page - FARTHEST, FIRST), protection);
            int to = table.behindAllowing(page, (int) Math.min(page + FARTHEST, end >>> PageTable.SHIFT), protection);
            long start = (long) from << PageTable.SHIFT;
            long room = ((long) to << PageTable.SHIFT) - start - length + 1;
            if (address - start >= room) {
                return false;
            }
            bounds = new Bounds(start, room, new Bounds(bounds.start, bounds.room, null));
            found++;
            table.remembered().found(protection, new Bounds(start, room + length - 1, null));
            table.remembered().add(this);
            return true;
        }
    }

    /** Some pages, from one to before another, allow less than they did. */
    void lose(int from, int to, int lost) {
        if ((protection & lost) != 0) {
            bounds = bounds.without(from, to, length);
        }
    }
}
