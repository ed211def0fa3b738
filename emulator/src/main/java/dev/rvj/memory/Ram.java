package dev.rvj.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.MappedByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A machine's main memory: one range of physical addresses, which costs the host only what is written. */
public final class Ram implements AutoCloseable {
    static final int PAGE_SHIFT = 12;
    static final int PAGE = 1 << PAGE_SHIFT;

    /** Is told of stores into pages that it watches. */
    public interface Observer {
        /** Bytes were stored at a physical address; they lie in one page. On the thread that stored them. */
        void stored(long address, int length);

        /** Stores into the page with an address have to be told from now on. With the lock of the RAM held. */
        default void watched(long address) {
        }
    }

    private final Reservation reservation;
    private final long start;
    private final long size;
    final MemorySegment segment;
    /** How many observers watch a page. */
    private final byte[] watched;
    /** The pages that were committed. */
    private final boolean[] usable;
    private final List<Observer> observers = new ArrayList<>();

    /**
     * @param start the first physical address, a multiple of the page size
     * @param size bytes, rounded up to pages
     * @throws java.io.UncheckedIOException if the host does not give that much
     */
    public Ram(long start, long size) {
        this.start = start;
        this.size = size + PAGE - 1 & -PAGE;
        reservation = new Reservation(this.size, this.size + Reservation.CHUNK - 1 & -Reservation.CHUNK);
        segment = reservation.segment();
        watched = new byte[(int) (this.size >>> PAGE_SHIFT)];
        usable = new boolean[watched.length];
    }

    public long start() {
        return start;
    }

    public long size() {
        return size;
    }

    /** Whether a whole range of physical addresses is RAM. */
    public boolean contains(long address, long length) {
        long offset = address - start;
        return offset >= 0 && offset < size && length >= 0 && length <= size - offset;
    }

    /** Whether a page is in {@link #near}. */
    boolean isNear(long page) {
        return contains(page, PAGE) && page - start < AddressSpace.NEAR;
    }

    MappedByteBuffer near() {
        return reservation.near;
    }

    /** Makes the page with a physical address usable. The methods that load and store do so themselves. */
    void commit(long address) {
        if (!usable[page(address)]) {
            synchronized (this) {
                reservation.commit(address - start);
                usable[page(address)] = true;
            }
        }
    }

    /** Copies bytes to a physical address, and tells who watches. */
    public void write(long address, byte[] bytes, int offset, int length) {
        long end = address + length;
        for (long at = address; at < end; at = (at | PAGE - 1) + 1) {
            int count = (int) Math.min(end - at, PAGE - (at & PAGE - 1));
            commit(at);
            MemorySegment.copy(bytes, offset + (int) (at - address), segment, ValueLayout.JAVA_BYTE, at - start, count);
            stored(at, count);
        }
    }

    /** The value at a physical address, zero-extended. */
    public long load(long address, int length) {
        commit(address);
        long offset = address - start;
        return switch (length) {
            case 1 -> (byte) PlainAccess.BYTE.get(segment, offset) & 0xffL;
            case 2 -> (short) PlainAccess.SHORT.get(segment, offset) & 0xffffL;
            case 4 -> (int) PlainAccess.INT.get(segment, offset) & 0xffff_ffffL;
            default -> (long) PlainAccess.LONG.get(segment, offset);
        };
    }

    /** Stores the low bytes of a value, and tells who watches. */
    public void store(long address, int length, long value) {
        if ((address & PAGE - 1) > PAGE - length) {
            for (int i = 0; i < length; i++) {
                store(address + i, 1, value >>> Byte.SIZE * i);
            }
            return;
        }
        commit(address);
        long offset = address - start;
        switch (length) {
            case 1 -> PlainAccess.BYTE.set(segment, offset, (byte) value);
            case 2 -> PlainAccess.SHORT.set(segment, offset, (short) value);
            case 4 -> PlainAccess.INT.set(segment, offset, (int) value);
            default -> PlainAccess.LONG.set(segment, offset, value);
        }
        stored(address, length);
    }

    /** Replaces the doubleword at an aligned address, and tells who watches; whether it was the one expected. */
    boolean compareAndSet(long address, long expected, long value) {
        commit(address);
        boolean same = AtomicAccess.LONG.compareAndSet(segment, address - start, expected, value);
        stored(address, Long.BYTES);
        return same;
    }

    public void observe(Observer observer) {
        observers.add(observer);
    }

    /** Has the observers told of stores into the page with an address, until as many calls of {@link #unwatch}. */
    public synchronized void watch(long address) {
        watched[page(address)]++;
        observers.forEach(observer -> observer.watched(address));
    }

    public synchronized void unwatch(long address) {
        watched[page(address)]--;
    }

    boolean isWatched(long address) {
        return watched[page(address)] != 0;
    }

    /** Tells the observers of a store, where the page is watched. */
    void stored(long address, int length) {
        if (watched[page(address)] != 0) {
            for (Observer observer : observers) {
                observer.stored(address, length);
            }
        }
    }

    private int page(long address) {
        return (int) (address - start >>> PAGE_SHIFT);
    }

    /** Gives the memory back; no hart may run any more. */
    @Override
    public void close() {
        reservation.close();
    }
}
