package dev.rvj.memory;

import java.util.Arrays;

/** What stores overwrite, in their order, so that they can be undone. */
public final class StoreLog {
    private static final int FEW = 1 << 10;

    private long[] addresses = new long[FEW];
    private byte[] lengths = new byte[FEW];
    private long[] before = new long[FEW];
    private long[] after = new long[FEW];
    private int size;

    void add(Memory memory, long address, int length) {
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            before = Arrays.copyOf(before, size * 2);
            after = Arrays.copyOf(after, size * 2);
        }
        addresses[size] = address;
        lengths[size] = (byte) length;
        before[size] = load(memory, address, length);
        size++;
    }

    /** Stores that were logged; one that did nothing in the end may be among them. */
    public int size() {
        return size;
    }

    public long address(int index) {
        return addresses[index];
    }

    /** Bytes. */
    public int length(int index) {
        return lengths[index];
    }

    /** What was there before the store, zero-extended. */
    public long before(int index) {
        return before[index];
    }

    /** What was there after all stores, zero-extended; known after {@link #readBack}. */
    public long after(int index) {
        return after[index];
    }

    /** Whether two logs are of the same places in the same order. */
    public boolean isOfSamePlaces(StoreLog other) {
        return size == other.size && Arrays.equals(addresses, 0, size, other.addresses, 0, size)
                && Arrays.equals(lengths, 0, size, other.lengths, 0, size);
    }

    /** Reads what there is after all stores. */
    public void readBack(Memory memory) {
        for (int i = 0; i < size; i++) {
            after[i] = load(memory, addresses[i], lengths[i]);
        }
    }

    /** Undoes all stores. */
    public void rollBack(Memory memory) {
        for (int i = size - 1; i >= 0; i--) {
            store(memory, addresses[i], lengths[i], before[i]);
        }
    }

    public void clear() {
        size = 0;
    }

    private static long load(Memory memory, long address, int length) {
        return switch (length) {
            case 1 -> memory.loadByte(address) & 0xff;
            case 2 -> memory.loadShort(address) & 0xffff;
            case 4 -> memory.loadInt(address) & 0xffff_ffffL;
            default -> memory.loadLong(address);
        };
    }

    private static void store(Memory memory, long address, int length, long value) {
        switch (length) {
            case 1 -> memory.storeByte(address, (byte) value);
            case 2 -> memory.storeShort(address, (short) value);
            case 4 -> memory.storeInt(address, (int) value);
            default -> memory.storeLong(address, value);
        }
    }
}
