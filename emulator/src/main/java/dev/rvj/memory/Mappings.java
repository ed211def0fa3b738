package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * What is mapped in an {@link AddressSpace}, and the filling of its pages. Addresses and lengths are multiples of
 * {@link AddressSpace#PAGE} and lie inside, unless a method says otherwise.
 */
public final class Mappings implements AutoCloseable {
    private static final int SHIFT = PageTable.SHIFT;
    private static final int PAGE = PageTable.PAGE;
    private static final int OFFSET = PAGE - 1;

    private final Reservation reservation;
    private final PageTable table;
    private final BackedRanges backed = new BackedRanges();
    private final List<Memory.CodeObserver> observers;

    /** @param observers a list that may change while somebody goes through it */
    Mappings(Reservation reservation, PageTable table, List<Memory.CodeObserver> observers) {
        this.reservation = reservation;
        this.table = table;
        this.observers = observers;
    }

    /** Bytes of the host's memory that the guest has used so far; what it unmapped serves its later mappings. */
    public long used() {
        synchronized (table) {
            return reservation.used();
        }
    }

    @Override
    public void close() {
        synchronized (table) {
            dropBacked(0, table.pages());
            reservation.close();
        }
    }

    /** Makes a range of pages read as zero under a protection, whatever was there. */
    public void map(long address, long length, int protection) {
        synchronized (table) {
            replace(address, length);
            table.map(page(address), page(address + length), protection);
        }
    }

    /**
     * Maps a store, whatever was there. Pages are read when they are first used. A page beyond the store's end traps
     * with an access fault.
     *
     * @param offset of the first page in the store, in bytes
     * @param shared whether what is stored to memory goes to the store: at {@link #writeBack}, or when it is unmapped
     */
    public void map(long address, long length, int protection, PageStore store, long offset, boolean shared) {
        synchronized (table) {
            replace(address, length);
            table.map(page(address), page(address + length), protection);
            backed.add(new BackedRanges.Range(page(address), page(address + length), store, offset, shared));
        }
    }

    public void unmap(long address, long length) {
        synchronized (table) {
            replace(address, length);
            table.unmap(page(address), page(address + length));
        }
    }

    /** Changes the protection of mapped pages. */
    public void protect(long address, long length, int protection) {
        synchronized (table) {
            forgetCode(address, length);
            table.protect(page(address), page(address + length), protection);
        }
    }

    /** Whether no page of a range is shared with a store that may not be written. */
    public boolean mayBeWritable(long address, long length) {
        synchronized (table) {
            return backed.in(page(address), page(address + length)).stream()
                    .allMatch(range -> !range.shared() || range.store().isWritable());
        }
    }

    /** Makes a range of pages, where they are mapped, read as when they were: as zero, or as their store. */
    public void discard(long address, long length) {
        synchronized (table) {
            forgetCode(address, length);
            int end = page(address + length);
            int from = page(address);
            for (BackedRanges.Range range : backed.in(from, end)) {
                if (range.shared()) {
                    table.discard(from, range.from());
                    from = range.to();
                }
            }
            table.discard(from, end);
        }
    }

    /** Lets the mapping that ends at an address, which must be one, go on behind it. */
    public void extend(long end, long length) {
        synchronized (table) {
            int last = page(end) - 1;
            BackedRanges.Range range = backed.at(last);
            if (range == null) {
                map(end, length, table.protection(last));
            } else {
                map(end, length, table.protection(last), range.store(), range.offsetOf(last + 1), range.shared());
            }
        }
    }

    /** Moves mapped pages, with what they hold, to where they replace whatever was there. */
    public void move(long address, long length, long target) {
        synchronized (table) {
            forgetCode(address, length);
            replace(target, length);
            List<BackedRanges.Range> ranges = backed.cut(page(address), page(address + length));
            int distance = page(target) - page(address);
            ranges.forEach(range -> backed.add(range.moved(range.from() + distance)));
            for (int page = page(address); page < page(address + length); page++) {
                table.map(page + distance, page + distance + 1, table.protection(page));
                if (table.isReady(page)) {
                    movePage(page, page + distance);
                }
            }
            table.unmap(page(address), page(address + length));
        }
    }

    private void movePage(int page, int target) {
        reservation.commit((long) target << SHIFT);
        bytes(target).copyFrom(bytes(page));
        table.ready(target);
        BackedRanges.Range range = backed.at(target);
        if (range != null && range.shared() && !table.isWritten(page)) {
            table.clean(target);
        }
    }

    /**
     * Writes what was stored to shared pages to their stores.
     *
     * @throws IOException if a store does not take it
     */
    public void writeBack(long address, long length) throws IOException {
        synchronized (table) {
            for (BackedRanges.Range range : backed.in(page(address), page(address + length))) {
                if (range.shared()) {
                    writeBack(range);
                }
            }
        }
    }

    /** Whether the address space has a range, of any alignment. */
    public boolean isInside(long address, long length) {
        return address >= 0 && length >= 0 && address <= reservation.length - length;
    }

    /** Whether nobody writes to mapped pages of a range of any alignment: neither the guest nor who has the file. */
    boolean isConstant(long address, int length) {
        synchronized (table) {
            for (int page = page(address); page <= page(address + length - 1); page++) {
                BackedRanges.Range range = backed.at(page);
                if ((table.protection(page) & Protection.WRITE) != 0 || range != null && range.shared()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether every page of a range of any alignment is mapped. */
    public boolean isMapped(long address, long length) {
        if (!isInside(address, length)) {
            return false;
        }
        int end = page(address + length + OFFSET);
        synchronized (table) {
            return table.nextFree(page(address), end) >= end;
        }
    }

    /** Whether a range of any alignment lies inside and no page of it is mapped. */
    public boolean isFree(long address, long length) {
        if (!isInside(address, length)) {
            return false;
        }
        int end = page(address + length + OFFSET);
        synchronized (table) {
            return table.nextMapped(page(address), end) >= end;
        }
    }

    /** In how many pieces the address space is; each costs memory of the host's. */
    public int pieces() {
        synchronized (table) {
            return table.gaps() + backed.count();
        }
    }

    /** Whether the page with an address occupies memory. */
    public boolean isResident(long address) {
        synchronized (table) {
            return table.isReady(page(address));
        }
    }

    /** The {@link Protection} of a mapped address; -1 where nothing is mapped. */
    public int protection(long address) {
        synchronized (table) {
            return address >>> SHIFT < table.pages() && table.isMapped(page(address))
                    ? table.protection(page(address)) : -1;
        }
    }

    /** The next run of mapped pages with one protection at or above an address, or null. */
    public Range nextRange(long address) {
        synchronized (table) {
            int from = table.nextMapped((int) Math.min(address >>> SHIFT, table.pages()), table.pages());
            if (from == table.pages()) {
                return null;
            }
            int limit = table.nextFree(from, table.pages());
            int to = from + 1;
            while (to < limit && table.protection(to) == table.protection(from)) {
                to++;
            }
            return new Range((long) from << SHIFT, (long) to << SHIFT, table.protection(from));
        }
    }

    /** Addresses from {@code start} to before {@code end}, mapped under one {@link Protection}. */
    public record Range(long start, long end, int protection) {
    }

    /**
     * The first address of a free range in {@code [from, to)}, or -1. All are multiples of {@link #PAGE}, and
     * {@code to} is no more than the size.
     */
    public long findFree(long length, long from, long to) {
        if (length > to - from) {
            return -1;
        }
        synchronized (table) {
            int found = table.findFree(page(length), page(from), page(to));
            return found < 0 ? -1 : (long) found << SHIFT;
        }
    }

    /** Drops what engines decoded from a range, of any alignment. */
    public void codeChanged(long address, long length) {
        synchronized (table) {
            forgetCode(address, length);
        }
    }

    /** Makes a range ready for an access, or traps. */
    void touch(long address, long length, int protection) {
        synchronized (table) {
            for (long at = address; Long.compareUnsigned(at - address, length) < 0; at = (at | OFFSET) + 1) {
                if (at >>> SHIFT >= table.pages() || !table.allows(page(at), protection)) {
                    throw new Trap(fault(protection), at);
                }
                if (!table.isReady(page(at)) && !fill(page(at))) {
                    throw new Trap(beyondStore(protection), at);
                }
                if ((protection & Protection.WRITE) != 0) {
                    table.written(page(at));
                }
            }
        }
    }

    private static Cause fault(int protection) {
        return (protection & Protection.WRITE) != 0 ? Cause.STORE_PAGE_FAULT
                : protection == Protection.EXECUTE ? Cause.INSTRUCTION_PAGE_FAULT : Cause.LOAD_PAGE_FAULT;
    }

    private static Cause beyondStore(int protection) {
        return (protection & Protection.WRITE) != 0 ? Cause.STORE_ACCESS_FAULT
                : protection == Protection.EXECUTE ? Cause.INSTRUCTION_ACCESS_FAULT : Cause.LOAD_ACCESS_FAULT;
    }

    /** Gives a page the bytes that its mapping says; false if it lies beyond its store's end. */
    private boolean fill(int page) {
        BackedRanges.Range range = backed.at(page);
        boolean zero = reservation.commit((long) page << SHIFT);
        fillChunk(page, zero);
        if (range == null) {
            return true;
        }
        if (!zero) {
            reservation.clear((long) page << SHIFT, PAGE);
        }
        try {
            if (!range.store().read(range.offsetOf(page), bytes(page))) {
                return false;
            }
        } catch (IOException _) {
            return false;
        }
        table.ready(page);
        if (range.shared()) {
            table.clean(page);
        }
        return true;
    }

    /** Makes all anonymous pages of a chunk ready: the fewer gaps there are, the larger are the ranges that code knows. */
    private void fillChunk(int page, boolean zero) {
        int first = page & -(Reservation.CHUNK >>> SHIFT);
        int last = Math.min(first + (Reservation.CHUNK >>> SHIFT), table.pages());
        for (int each = first; each < last; each++) {
            if (table.isMapped(each) && !table.isReady(each) && backed.at(each) == null) {
                if (!zero) {
                    reservation.clear((long) each << SHIFT, PAGE);
                }
                table.ready(each);
            }
        }
    }

    private MemorySegment bytes(int page) {
        return reservation.segment().asSlice((long) page << SHIFT, PAGE);
    }

    /** Takes leave of what pages held. */
    private void replace(long address, long length) {
        forgetCode(address, length);
        dropBacked(page(address), page(address + length));
    }

    private void dropBacked(int from, int to) {
        if (backed.isEmpty()) {
            return;
        }
        List<BackedRanges.Range> dropped = backed.cut(from, to);
        for (BackedRanges.Range range : dropped) {
            try {
                if (range.shared()) {
                    writeBack(range);
                }
            } catch (IOException _) {
                // Whoever wants to know asks for it to be written back, and waits: msync(2).
                continue;
            } finally {
                if (!backed.uses(range.store())) {
                    range.store().close();
                }
            }
        }
    }

    private void writeBack(BackedRanges.Range range) throws IOException {
        for (int page = range.from(); page < range.to(); page++) {
            if (table.isWritten(page)) {
                range.store().write(range.offsetOf(page), bytes(page));
                table.clean(page);
            }
        }
    }

    private void forgetCode(long address, long length) {
        if (isFree(address, length)) {
            return;
        }
        for (long at = address; at < address + length; at = (at | OFFSET) + 1) {
            int page = page(at);
            if (table.isWatched(page)) {
                int count = (int) (Math.min(address + length, (at | OFFSET) + 1) - at);
                boolean left = false;
                for (Memory.CodeObserver observer : observers) {
                    left |= observer.codeChanged(at, count);
                }
                table.watch(page, left);
            }
        }
    }

    void observeCode(Memory.CodeObserver observer) {
        observers.add(observer);
    }

    void ignoreCode(Memory.CodeObserver observer) {
        observers.remove(observer);
    }

    void watchCode(long address) {
        synchronized (table) {
            table.watch(page(address), true);
        }
    }

    private static int page(long address) {
        return (int) (address >>> SHIFT);
    }
}
