package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The memory of a user-mode process: one flat range that starts at address 0, with a protection a page. Harts may
 * use it at the same time.
 */
public final class AddressSpace extends Memory implements AutoCloseable {
    public static final int PAGE = PageTable.PAGE;

    private static final int SHIFT = PageTable.SHIFT;
    private static final int OFFSET = PAGE - 1;
    private static final int READ = Protection.READ;
    private static final int WRITE = Protection.WRITE;
    private static final VarHandle SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
    private static final VarHandle INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
    private static final VarHandle LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
    private static final VarHandle BYTE = ValueLayout.JAVA_BYTE.varHandle();

    private final Arena arena = Arena.ofShared();
    private final MemorySegment segment;
    private final PageTable table;
    private final byte[] access;
    private final List<CodeObserver> observers = new CopyOnWriteArrayList<>();

    /**
     * @param size bytes, a multiple of {@link #PAGE} below 8 TiB
     * @throws java.io.UncheckedIOException if the host does not give that much
     */
    public AddressSpace(long size) {
        segment = Reservation.reserve(size, arena);
        table = new PageTable(Math.toIntExact(size >>> SHIFT));
        access = table.access;
    }

    public long size() {
        return segment.byteSize();
    }

    /** Gives the memory back; no hart may run any more. */
    @Override
    public void close() {
        arena.close();
    }

    /** Makes a range of pages read as zero under a protection, whatever was there. */
    public void map(long address, long length, int protection) {
        synchronized (table) {
            forgetCode(address, length);
            table.map(page(address), page(address + length), protection);
        }
    }

    public void unmap(long address, long length) {
        synchronized (table) {
            forgetCode(address, length);
            table.unmap(page(address), page(address + length));
        }
    }

    public void protect(long address, long length, int protection) {
        synchronized (table) {
            forgetCode(address, length);
            table.protect(page(address), page(address + length), protection);
        }
    }

    /** Makes a range of mapped pages read as zero. */
    public void discard(long address, long length) {
        synchronized (table) {
            forgetCode(address, length);
            table.discard(page(address), page(address + length));
        }
    }

    /** Whether every page of a range is mapped. */
    public boolean isMapped(long address, long length) {
        synchronized (table) {
            for (int page = page(address); page < page(address + length + OFFSET); page++) {
                if (!table.isMapped(page)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The {@link Protection} of a mapped address; -1 where nothing is mapped. */
    public int protection(long address) {
        synchronized (table) {
            return address >>> SHIFT < table.pages() && table.isMapped(page(address))
                    ? table.protection(page(address)) : -1;
        }
    }

    /** The first address of a free range in {@code [from, to)}, or -1. All are multiples of {@link #PAGE}. */
    public long findFree(long length, long from, long to) {
        synchronized (table) {
            int found = table.findFree(page(length), page(from), page(to));
            return found < 0 ? -1 : (long) found << SHIFT;
        }
    }

    /**
     * The bytes of a range, for a system call to read or write in place.
     *
     * @param protection what the guest's mapping must allow
     * @throws Trap page fault with the first address that does not
     */
    public MemorySegment slice(long address, long length, int protection) {
        if (length == 0) {
            return MemorySegment.NULL;
        }
        touch(address, length, protection);
        if ((protection & WRITE) != 0) {
            synchronized (table) {
                forgetCode(address, length);
            }
        }
        return segment.asSlice(address, length);
    }

    /** Writes bytes that the guest itself may not be allowed to write; for loading programs. */
    public void initialize(long address, byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        touch(address, length, Protection.NONE);
        synchronized (table) {
            forgetCode(address, length);
            for (int page = page(address); page <= page(address + length - 1); page++) {
                table.written(page);
            }
        }
        MemorySegment.copy(bytes, offset, segment, ValueLayout.JAVA_BYTE, address, length);
    }

    @Override
    public byte loadByte(long address) {
        long page = address >>> SHIFT;
        if (page < access.length && (access[(int) page] & READ) != 0) {
            return (byte) BYTE.get(segment, address);
        }
        touch(address, 1, READ);
        return (byte) BYTE.get(segment, address);
    }

    @Override
    public short loadShort(long address) {
        if (!readable(address, 2)) {
            touch(address, 2, READ);
        }
        return (short) SHORT.get(segment, address);
    }

    @Override
    public int loadInt(long address) {
        if (!readable(address, 4)) {
            touch(address, 4, READ);
        }
        return (int) INT.get(segment, address);
    }

    @Override
    public long loadLong(long address) {
        if (!readable(address, 8)) {
            touch(address, 8, READ);
        }
        return (long) LONG.get(segment, address);
    }

    @Override
    public void storeByte(long address, byte value) {
        if (writable(address, 1)) {
            BYTE.set(segment, address, value);
        } else {
            touch(address, 1, WRITE);
            BYTE.set(segment, address, value);
            changed(address, 1);
        }
    }

    @Override
    public void storeShort(long address, short value) {
        if (writable(address, 2)) {
            SHORT.set(segment, address, value);
        } else {
            touch(address, 2, WRITE);
            SHORT.set(segment, address, value);
            changed(address, 2);
        }
    }

    @Override
    public void storeInt(long address, int value) {
        if (writable(address, 4)) {
            INT.set(segment, address, value);
        } else {
            touch(address, 4, WRITE);
            INT.set(segment, address, value);
            changed(address, 4);
        }
    }

    @Override
    public void storeLong(long address, long value) {
        if (writable(address, 8)) {
            LONG.set(segment, address, value);
        } else {
            touch(address, 8, WRITE);
            LONG.set(segment, address, value);
            changed(address, 8);
        }
    }

    @Override
    public int fetchShort(long address) {
        long page = address >>> SHIFT;
        if (page >= access.length || (access[(int) page] & Protection.EXECUTE) == 0) {
            touch(address, 2, Protection.EXECUTE);
        }
        return (short) SHORT.get(segment, address) & 0xffff;
    }

    @Override
    public int loadReservedInt(long address) {
        return (int) AtomicAccess.INT.getAcquire(segment, aligned(address, 4, READ));
    }

    @Override
    public long loadReservedLong(long address) {
        return (long) AtomicAccess.LONG.getAcquire(segment, aligned(address, 8, READ));
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        int old = (int) AtomicAccess.INT.compareAndExchange(segment, aligned(address, 4, READ | WRITE), expected, value);
        changed(address, 4);
        return old;
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        long old = (long) AtomicAccess.LONG.compareAndExchange(
                segment, aligned(address, 8, READ | WRITE), expected, value);
        changed(address, 8);
        return old;
    }

    @Override
    public int getAndAddInt(long address, int value) {
        int old = (int) AtomicAccess.INT.getAndAdd(segment, aligned(address, 4, READ | WRITE), value);
        changed(address, 4);
        return old;
    }

    @Override
    public long getAndAddLong(long address, long value) {
        long old = (long) AtomicAccess.LONG.getAndAdd(segment, aligned(address, 8, READ | WRITE), value);
        changed(address, 8);
        return old;
    }

    @Override
    public int getAndSetInt(long address, int value) {
        int old = (int) AtomicAccess.INT.getAndSet(segment, aligned(address, 4, READ | WRITE), value);
        changed(address, 4);
        return old;
    }

    @Override
    public long getAndSetLong(long address, long value) {
        long old = (long) AtomicAccess.LONG.getAndSet(segment, aligned(address, 8, READ | WRITE), value);
        changed(address, 8);
        return old;
    }

    @Override
    public void checkStore(long address, int length) {
        touch(address, length, WRITE);
    }

    @Override
    public void observeCode(CodeObserver observer) {
        observers.add(observer);
    }

    @Override
    public void ignoreCode(CodeObserver observer) {
        observers.remove(observer);
    }

    @Override
    public void watchCode(long address) {
        synchronized (table) {
            table.watch(page(address), true);
        }
    }

    private boolean readable(long address, int length) {
        long page = address >>> SHIFT;
        return page < access.length && (access[(int) page] & READ) != 0 && (address & OFFSET) <= PAGE - length;
    }

    private boolean writable(long address, int length) {
        long page = address >>> SHIFT;
        return page < access.length && (access[(int) page] & WRITE) != 0 && (address & OFFSET) <= PAGE - length;
    }

    private long aligned(long address, int length, int protection) {
        if ((address & length - 1) != 0) {
            throw new Trap((protection & WRITE) != 0
                    ? Cause.STORE_ADDRESS_MISALIGNED : Cause.LOAD_ADDRESS_MISALIGNED, address);
        }
        long page = address >>> SHIFT;
        if (page >= access.length || (access[(int) page] & protection) != protection) {
            touch(address, length, protection);
        }
        return address;
    }

    private static int page(long address) {
        return (int) (address >>> SHIFT);
    }

    /** Makes a range ready for an access, or traps. */
    private void touch(long address, long length, int protection) {
        synchronized (table) {
            for (long at = address; Long.compareUnsigned(at - address, length) < 0; at = (at | OFFSET) + 1) {
                if (at >>> SHIFT >= table.pages() || !table.allows(page(at), protection)) {
                    throw new Trap(fault(protection), at);
                }
                if (table.isStale(page(at))) {
                    segment.asSlice(at & -PAGE, PAGE).fill((byte) 0);
                    table.cleared(page(at));
                }
            }
        }
    }

    private static Cause fault(int protection) {
        return (protection & WRITE) != 0 ? Cause.STORE_PAGE_FAULT
                : protection == Protection.EXECUTE ? Cause.INSTRUCTION_PAGE_FAULT : Cause.LOAD_PAGE_FAULT;
    }

    /** Tells the observers about a store that the fast path did not do, where decoded code is near. */
    private void changed(long address, int length) {
        if ((access[page(address)] & access[page(address + length - 1)] & WRITE) == 0) {
            synchronized (table) {
                forgetCode(address, length);
            }
        }
    }

    private void forgetCode(long address, long length) {
        for (long at = address; at < address + length; at = (at | OFFSET) + 1) {
            int page = page(at);
            if (page < table.pages() && table.isWatched(page)) {
                int count = (int) (Math.min(address + length, (at | OFFSET) + 1) - at);
                boolean left = false;
                for (CodeObserver observer : observers) {
                    left |= observer.codeChanged(at, count);
                }
                table.watch(page, left);
            }
        }
    }
}
