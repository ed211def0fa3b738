package dev.rvj.memory;

/** Passes everything on to another memory; what extends it observes some of that. */
public abstract class ForwardingMemory extends Memory {
    protected final Memory memory;

    protected ForwardingMemory(Memory memory) {
        this.memory = memory;
    }

    @Override
    public byte loadByte(long address) {
        return memory.loadByte(address);
    }

    @Override
    public short loadShort(long address) {
        return memory.loadShort(address);
    }

    @Override
    public int loadInt(long address) {
        return memory.loadInt(address);
    }

    @Override
    public long loadLong(long address) {
        return memory.loadLong(address);
    }

    @Override
    public void storeByte(long address, byte value) {
        memory.storeByte(address, value);
    }

    @Override
    public void storeShort(long address, short value) {
        memory.storeShort(address, value);
    }

    @Override
    public void storeInt(long address, int value) {
        memory.storeInt(address, value);
    }

    @Override
    public void storeLong(long address, long value) {
        memory.storeLong(address, value);
    }

    @Override
    public int fetchShort(long address) {
        return memory.fetchShort(address);
    }

    @Override
    public int loadReservedInt(long address) {
        return memory.loadReservedInt(address);
    }

    @Override
    public long loadReservedLong(long address) {
        return memory.loadReservedLong(address);
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        return memory.compareAndExchangeInt(address, expected, value);
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        return memory.compareAndExchangeLong(address, expected, value);
    }

    @Override
    public int getAndAddInt(long address, int value) {
        return memory.getAndAddInt(address, value);
    }

    @Override
    public long getAndAddLong(long address, long value) {
        return memory.getAndAddLong(address, value);
    }

    @Override
    public int getAndSetInt(long address, int value) {
        return memory.getAndSetInt(address, value);
    }

    @Override
    public long getAndSetLong(long address, long value) {
        return memory.getAndSetLong(address, value);
    }

    @Override
    public void checkStore(long address, int length) {
        memory.checkStore(address, length);
    }

    @Override
    public boolean isPlain(long address, int length, int protection) {
        return memory.isPlain(address, length, protection);
    }

    @Override
    public Object pairLock() {
        return memory.pairLock();
    }

    @Override
    public void synchronizeCode() {
        memory.synchronizeCode();
    }

    @Override
    public void synchronizeTranslation() {
        memory.synchronizeTranslation();
    }

    @Override
    public void synchronizeTranslation(long address) {
        memory.synchronizeTranslation(address);
    }

    @Override
    public boolean isConstant(long address, int length) {
        return memory.isConstant(address, length);
    }

    @Override
    public long codeContext() {
        return memory.codeContext();
    }

    @Override
    public void observeCode(CodeObserver observer) {
        memory.observeCode(observer);
    }

    @Override
    public void ignoreCode(CodeObserver observer) {
        memory.ignoreCode(observer);
    }

    @Override
    public void watchCode(long address) {
        memory.watchCode(address);
    }
}
