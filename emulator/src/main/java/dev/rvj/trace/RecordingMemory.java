package dev.rvj.trace;

import dev.rvj.memory.ForwardingMemory;
import dev.rvj.memory.Memory;
import java.util.ArrayList;
import java.util.List;

/** Passes accesses on to another memory, and remembers those that succeed. */
final class RecordingMemory extends ForwardingMemory {
    /** @param length bytes */
    record Store(long address, int length, long value) {
    }

    final List<Long> loads = new ArrayList<>();
    final List<Store> stores = new ArrayList<>();

    RecordingMemory(Memory memory) {
        super(memory);
    }

    void forget() {
        loads.clear();
        stores.clear();
    }

    @Override
    public byte loadByte(long address) {
        byte value = memory.loadByte(address);
        loads.add(address);
        return value;
    }

    @Override
    public short loadShort(long address) {
        short value = memory.loadShort(address);
        loads.add(address);
        return value;
    }

    @Override
    public int loadInt(long address) {
        int value = memory.loadInt(address);
        loads.add(address);
        return value;
    }

    @Override
    public long loadLong(long address) {
        long value = memory.loadLong(address);
        loads.add(address);
        return value;
    }

    @Override
    public void storeByte(long address, byte value) {
        stores.add(new Store(address, Byte.BYTES, value));
        memory.storeByte(address, value);
    }

    @Override
    public void storeShort(long address, short value) {
        stores.add(new Store(address, Short.BYTES, value));
        memory.storeShort(address, value);
    }

    @Override
    public void storeInt(long address, int value) {
        stores.add(new Store(address, Integer.BYTES, value));
        memory.storeInt(address, value);
    }

    @Override
    public void storeLong(long address, long value) {
        stores.add(new Store(address, Long.BYTES, value));
        memory.storeLong(address, value);
    }

    @Override
    public int loadReservedInt(long address) {
        int value = memory.loadReservedInt(address);
        loads.add(address);
        return value;
    }

    @Override
    public long loadReservedLong(long address) {
        long value = memory.loadReservedLong(address);
        loads.add(address);
        return value;
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        int old = memory.compareAndExchangeInt(address, expected, value);
        loads.add(address);
        if (old == expected) {
            stores.add(new Store(address, Integer.BYTES, value));
        }
        return old;
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        long old = memory.compareAndExchangeLong(address, expected, value);
        loads.add(address);
        if (old == expected) {
            stores.add(new Store(address, Long.BYTES, value));
        }
        return old;
    }

    @Override
    public int getAndAddInt(long address, int value) {
        int old = memory.getAndAddInt(address, value);
        update(address, Integer.BYTES, old + value);
        return old;
    }

    @Override
    public long getAndAddLong(long address, long value) {
        long old = memory.getAndAddLong(address, value);
        update(address, Long.BYTES, old + value);
        return old;
    }

    @Override
    public int getAndSetInt(long address, int value) {
        int old = memory.getAndSetInt(address, value);
        update(address, Integer.BYTES, value);
        return old;
    }

    @Override
    public long getAndSetLong(long address, long value) {
        long old = memory.getAndSetLong(address, value);
        update(address, Long.BYTES, value);
        return old;
    }

    private void update(long address, int length, long value) {
        loads.add(address);
        stores.add(new Store(address, length, value));
    }
}
