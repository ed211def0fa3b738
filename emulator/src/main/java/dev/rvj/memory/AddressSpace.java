package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The memory of a user-mode process: one flat range that starts at address 0, with a protection a page. Harts may
 * use it at the same time.
 */
public final class AddressSpace extends Memory implements AutoCloseable {
    public static final int PAGE = PageTable.PAGE;

    /**
     * Where near addresses end: those below are indices of a byte buffer, whose accesses the JVM's compilers have done far
     * sooner than those of a segment.
     */
    public static final int NEAR = Integer.MAX_VALUE & -PAGE;

    private static final int SHIFT = PageTable.SHIFT;
    private static final int OFFSET = PAGE - 1;
    private static final int READ = Protection.READ;
    private static final int WRITE = Protection.WRITE;

    private final Reservation reservation;
    /** All bytes; null as long as they were not wanted. */
    private MemorySegment segment;
    private final MappedByteBuffer near;
    private final Mappings mappings;
    private final PageTable table;
    /** Whether one hart uses the memory: then plain accesses do, whose handles the JDK need not make. */
    private boolean isAlone;

    /**
     * @param size bytes, a multiple of {@link #PAGE} below 8 TiB
     * @throws java.io.UncheckedIOException if the host does not give that much
     */
    public AddressSpace(long size) {
        this(size, size);
    }

    /**
     * @param size bytes, a multiple of {@link #PAGE} below 8 TiB
     * @param limit bytes that may be in use; an access that needs more throws {@link MemoryExhausted}
     * @throws java.io.UncheckedIOException if the host does not give that much
     */
    public AddressSpace(long size, long limit) {
        reservation = new Reservation(size, limit);
        List<CodeObserver> observers = new CopyOnWriteArrayList<>();
        table = new PageTable((int) (size >>> SHIFT), observers);
        near = reservation.near;
        mappings = new Mappings(reservation, table, observers);
    }

    /**
     * Makes access to memory ready, which takes the JDK milliseconds when first wanted. Who is about to run a program may
     * have another thread do it meanwhile.
     */
    public static void prepare() {
        PlainAccess.LONG.accessModeType(VarHandle.AccessMode.GET);
    }

    public long size() {
        return reservation.length;
    }

    /** Whether one hart alone uses the memory. Before another one begins, {@code false} has to be said here by what starts it. */
    public void alone(boolean alone) {
        isAlone = alone;
    }

    public Mappings mappings() {
        return mappings;
    }

    /** Gives the memory back; no hart may run any more. */
    @Override
    public void close() {
        mappings.close();
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
        return segment().asSlice(address, length);
    }

    /** {@link #slice} as a buffer, of at least one byte; far faster to make for the first time where the range is near. */
    public ByteBuffer buffer(long address, int length, int protection) {
        touch(address, length, protection);
        return isNear(address, length) ? near.slice((int) address, length) : segment().asSlice(address, length).asByteBuffer();
    }

    private void touch(long address, long length, int protection) {
        mappings.touch(address, length, protection);
        if ((protection & WRITE) != 0) {
            mappings.codeChanged(address, length);
        }
    }

    /** Writes bytes that the guest itself may not be allowed to write; for loading programs. */
    public void initialize(long address, byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        mappings.touch(address, length, Protection.NONE);
        mappings.codeChanged(address, length);
        // The first use of a segment of an array takes 10 ms, as long as all else that is done to start a program.
        if (isNear(address, length)) {
            near.put((int) address, bytes, offset, length);
        } else {
            MemorySegment.copy(MemorySegment.ofArray(bytes), offset, segment(), address, length);
        }
    }

    /** What is below {@link #NEAR}, for code that asks an {@link AccessibleRange} what it may touch. */
    public MappedByteBuffer near() {
        return near;
    }

    /** Where the host has it, for the same: as long as this is open, so that harts have to end before. */
    public NearAddress nearAddress() {
        return new NearAddress(segment());
    }

    /**
     * Whether code may access it by {@link #nearAddress}: who started the JVM allows that ({@code --enable-native-access}), and
     * all addresses of {@link NearAddress#MASK}, and the page behind them, are in it, so that nothing else of the host's can be
     * met.
     */
    public boolean isAddressable() {
        return AddressSpace.class.getModule().isNativeAccessEnabled() && size() > NearAddress.MASK + PAGE;
    }

    /** What may be done without further ado with each near page, {@link Protection} bits. */
    public byte[] access() {
        return table.access;
    }

    /** All of memory, for code that asks an {@link AccessibleRange} what it may touch. */
    public MemorySegment segment() {
        MemorySegment known = segment;
        if (known == null) {
            known = reservation.segment();
            segment = known;
        }
        return known;
    }

    /**
     * What remembers the range that allows accesses at some place.
     *
     * @param length bytes that are accessed at once
     * @param protection {@link Protection} bits
     * @param far whether the range may be anywhere, not only below {@link #NEAR}
     */
    public AccessibleRange accessible(int length, int protection, boolean far) {
        return new AccessibleRange(table, mappings, length, protection, far ? size() : Math.min(size(), NEAR));
    }

    /**
     * Finds the range of near pages around an address that all allow an access. Observers of code are told when a page of it
     * allows less.
     *
     * @param user gets the range, if there is one, before any observer can be told
     */
    public void fixedRange(long address, int protection, Consumer<FixedRange> user) {
        if (Long.compareUnsigned(address, Math.min(size(), NEAR)) < 0) {
            synchronized (table) {
                FixedRange range = table.fixedRange((int) (address >>> SHIFT), AccessibleRange.FIRST, protection);
                if (range != null) {
                    user.accept(range);
                }
            }
        }
    }

    /**
     * Has ranges that are asked for later begin with the one around an address, or, if there is another call, with that
     * one's and this.
     */
    public void expectAccess(long address, int protection) {
        accessible(1, protection, false).find(address);
    }

    @Override
    public byte loadByte(long address) {
        if (!readable(address, 1)) {
            mappings.touch(address, 1, READ);
        }
        return isNear(address, 1) ? near.get((int) address) : (byte) loadFar(address, 1);
    }

    @Override
    public short loadShort(long address) {
        if (!readable(address, 2)) {
            mappings.touch(address, 2, READ);
        }
        return isNear(address, 2) ? near.getShort((int) address) : (short) loadFar(address, 2);
    }

    @Override
    public int loadInt(long address) {
        if (!readable(address, 4)) {
            mappings.touch(address, 4, READ);
        }
        return isNear(address, 4) ? near.getInt((int) address) : (int) loadFar(address, 4);
    }

    @Override
    public long loadLong(long address) {
        if (!readable(address, 8)) {
            mappings.touch(address, 8, READ);
        }
        return isNear(address, 8) ? near.getLong((int) address) : loadFar(address, 8);
    }

    @Override
    public void storeByte(long address, byte value) {
        if (writable(address, 1)) {
            setByte(address, value);
        } else {
            mappings.touch(address, 1, WRITE);
            setByte(address, value);
            changed(address, 1);
        }
    }

    private void setByte(long address, byte value) {
        if (isNear(address, 1)) {
            near.put((int) address, value);
        } else {
            storeFar(address, value, 1);
        }
    }

    @Override
    public void storeShort(long address, short value) {
        if (writable(address, 2)) {
            setShort(address, value);
        } else {
            mappings.touch(address, 2, WRITE);
            setShort(address, value);
            changed(address, 2);
        }
    }

    private void setShort(long address, short value) {
        if (isNear(address, 2)) {
            near.putShort((int) address, value);
        } else {
            storeFar(address, value, 2);
        }
    }

    @Override
    public void storeInt(long address, int value) {
        if (writable(address, 4)) {
            setInt(address, value);
        } else {
            mappings.touch(address, 4, WRITE);
            setInt(address, value);
            changed(address, 4);
        }
    }

    private void setInt(long address, int value) {
        if (isNear(address, 4)) {
            near.putInt((int) address, value);
        } else {
            storeFar(address, value, 4);
        }
    }

    @Override
    public void storeLong(long address, long value) {
        if (writable(address, 8)) {
            setLong(address, value);
        } else {
            mappings.touch(address, 8, WRITE);
            setLong(address, value);
            changed(address, 8);
        }
    }

    private void setLong(long address, long value) {
        if (isNear(address, 8)) {
            near.putLong((int) address, value);
        } else {
            storeFar(address, value, 8);
        }
    }

    @Override
    public int fetchShort(long address) {
        if (!table.allowsAccess(address >>> SHIFT, Protection.EXECUTE)) {
            mappings.touch(address, 2, Protection.EXECUTE);
        }
        return (isNear(address, 2) ? near.getShort((int) address) : (int) loadFar(address, 2)) & 0xffff;
    }

    @Override
    public int loadReservedInt(long address) {
        long at = aligned(address, 4, READ);
        return isAlone ? loadInt(at) : (int) AtomicAccess.INT.getAcquire(segment(), at);
    }

    @Override
    public long loadReservedLong(long address) {
        long at = aligned(address, 8, READ);
        return isAlone ? loadLong(at) : (long) AtomicAccess.LONG.getAcquire(segment(), at);
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        long at = aligned(address, 4, READ | WRITE);
        if (isAlone) {
            int old = loadInt(at);
            if (old == expected) {
                storeInt(at, value);
            }
            return old;
        }
        int old = (int) AtomicAccess.INT.compareAndExchange(segment(), at, expected, value);
        changed(address, 4);
        return old;
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        long at = aligned(address, 8, READ | WRITE);
        if (isAlone) {
            long old = loadLong(at);
            if (old == expected) {
                storeLong(at, value);
            }
            return old;
        }
        long old = (long) AtomicAccess.LONG.compareAndExchange(segment(), at, expected, value);
        changed(address, 8);
        return old;
    }

    @Override
    public int getAndAddInt(long address, int value) {
        long at = aligned(address, 4, READ | WRITE);
        if (isAlone) {
            int old = loadInt(at);
            storeInt(at, old + value);
            return old;
        }
        int old = (int) AtomicAccess.INT.getAndAdd(segment(), at, value);
        changed(address, 4);
        return old;
    }

    @Override
    public long getAndAddLong(long address, long value) {
        long at = aligned(address, 8, READ | WRITE);
        if (isAlone) {
            long old = loadLong(at);
            storeLong(at, old + value);
            return old;
        }
        long old = (long) AtomicAccess.LONG.getAndAdd(segment(), at, value);
        changed(address, 8);
        return old;
    }

    @Override
    public int getAndSetInt(long address, int value) {
        long at = aligned(address, 4, READ | WRITE);
        if (isAlone) {
            int old = loadInt(at);
            storeInt(at, value);
            return old;
        }
        int old = (int) AtomicAccess.INT.getAndSet(segment(), at, value);
        changed(address, 4);
        return old;
    }

    @Override
    public long getAndSetLong(long address, long value) {
        long at = aligned(address, 8, READ | WRITE);
        if (isAlone) {
            long old = loadLong(at);
            storeLong(at, value);
            return old;
        }
        long old = (long) AtomicAccess.LONG.getAndSet(segment(), at, value);
        changed(address, 8);
        return old;
    }

    @Override
    public void checkStore(long address, int length) {
        mappings.touch(address, length, WRITE);
    }

    @Override
    public boolean isPlain(long address, int length, int protection) {
        long first = address >>> SHIFT;
        long last = address + length - 1 >>> SHIFT;
        return first <= last && table.allowsAccess(first, protection) && table.allowsAccess(last, protection);
    }

    @Override
    public boolean isConstant(long address, int length) {
        return isPlain(address, length, READ) && mappings.isConstant(address, length);
    }

    @Override
    public void observeCode(CodeObserver observer) {
        mappings.observeCode(observer);
    }

    @Override
    public void ignoreCode(CodeObserver observer) {
        mappings.ignoreCode(observer);
    }

    @Override
    public void watchCode(long address) {
        mappings.watchCode(address);
    }

    private static boolean isNear(long address, int length) {
        return address <= NEAR - length;
    }

    /** One method for all lengths: too large to be inlined where no address is far. */
    private long loadFar(long address, int length) {
        return switch (length) {
            case 1 -> (byte) PlainAccess.BYTE.get(segment(), address);
            case 2 -> (short) PlainAccess.SHORT.get(segment(), address);
            case 4 -> (int) PlainAccess.INT.get(segment(), address);
            default -> (long) PlainAccess.LONG.get(segment(), address);
        };
    }

    private void storeFar(long address, long value, int length) {
        switch (length) {
            case 1 -> PlainAccess.BYTE.set(segment(), address, (byte) value);
            case 2 -> PlainAccess.SHORT.set(segment(), address, (short) value);
            case 4 -> PlainAccess.INT.set(segment(), address, (int) value);
            default -> PlainAccess.LONG.set(segment(), address, value);
        }
    }

    private boolean readable(long address, int length) {
        return table.allowsAccess(address >>> SHIFT, READ) && (address & OFFSET) <= PAGE - length;
    }

    private boolean writable(long address, int length) {
        return table.allowsAccess(address >>> SHIFT, WRITE) && (address & OFFSET) <= PAGE - length;
    }

    private long aligned(long address, int length, int protection) {
        if ((address & length - 1) != 0) {
            throw new Trap((protection & WRITE) != 0
                    ? Cause.STORE_ADDRESS_MISALIGNED : Cause.LOAD_ADDRESS_MISALIGNED, address);
        }
        if (!table.allowsAccess(address >>> SHIFT, protection)) {
            mappings.touch(address, length, protection);
        }
        return address;
    }

    /** Tells the observers about a store that the fast path did not do, where decoded code is near. */
    private void changed(long address, int length) {
        if (!table.allowsAccess(address >>> SHIFT, WRITE) || !table.allowsAccess(address + length - 1 >>> SHIFT, WRITE)) {
            mappings.codeChanged(address, length);
        }
    }
}
