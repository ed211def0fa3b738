package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;

/**
 * A memory whose stores can be undone: a log keeps what they overwrite. Of the harts that share it, one runs at a time.
 */
public final class LoggedMemory extends ForwardingMemory {
    /** Ends what was tried; whoever tried it knows why. */
    private static final Trap NOT_PLAIN = new Trap(Cause.LOAD_ACCESS_FAULT, 0);

    /** Null where nothing is logged. */
    private StoreLog log;
    private boolean trying;

    public LoggedMemory(Memory memory) {
        super(memory);
    }

    /** The memory itself. */
    public Memory memory() {
        return memory;
    }

    /** Logs stores from now on. */
    public void logTo(StoreLog newLog) {
        log = newLog;
    }

    /**
     * Logs stores from now on, and raises a trap where an access could not be undone, or would find something else when
     * done again: in the place of accesses to devices and of all that concerns others, see {@link Memory#isPlain}.
     */
    public void tryWith(StoreLog newLog) {
        log = newLog;
        trying = true;
    }

    /** Logs nothing from now on. */
    public void stopLogging() {
        log = null;
        trying = false;
    }

    /**
     * A store follows that is known to be plain. Translated code, which does not go through this memory for those, says so
     * itself; the TLB may have forgotten the page that it was found in.
     */
    public void storingPlain(long address, int length) {
        if (log != null) {
            log.add(memory, address, length);
        }
    }

    private void storing(long address, int length) {
        if (log == null || isLogged(address, length)) {
            return;
        }
        if (trying) {
            throw NOT_PLAIN;
        }
        // The TLB may have forgotten the page, for that of the instruction.
        memory.checkStore(address, length);
        isLogged(address, length);
    }

    private boolean isLogged(long address, int length) {
        if (!memory.isPlain(address, length, Protection.WRITE)) {
            return false;
        }
        try {
            log.add(memory, address, length);
            return true;
        } catch (Trap _) {
            // What can be written and not read has no contents to go back to.
            return false;
        }
    }

    private void check(long address, int length, int protection) {
        if (trying && !memory.isPlain(address, length, protection)) {
            throw NOT_PLAIN;
        }
    }

    @Override
    public byte loadByte(long address) {
        check(address, Byte.BYTES, Protection.READ);
        return memory.loadByte(address);
    }

    @Override
    public short loadShort(long address) {
        check(address, Short.BYTES, Protection.READ);
        return memory.loadShort(address);
    }

    @Override
    public int loadInt(long address) {
        check(address, Integer.BYTES, Protection.READ);
        return memory.loadInt(address);
    }

    @Override
    public long loadLong(long address) {
        check(address, Long.BYTES, Protection.READ);
        return memory.loadLong(address);
    }

    @Override
    public int loadReservedInt(long address) {
        check(address, Integer.BYTES, Protection.READ);
        return memory.loadReservedInt(address);
    }

    @Override
    public long loadReservedLong(long address) {
        check(address, Long.BYTES, Protection.READ);
        return memory.loadReservedLong(address);
    }

    @Override
    public void storeByte(long address, byte value) {
        storing(address, Byte.BYTES);
        memory.storeByte(address, value);
    }

    @Override
    public void storeShort(long address, short value) {
        storing(address, Short.BYTES);
        memory.storeShort(address, value);
    }

    @Override
    public void storeInt(long address, int value) {
        storing(address, Integer.BYTES);
        memory.storeInt(address, value);
    }

    @Override
    public void storeLong(long address, long value) {
        storing(address, Long.BYTES);
        memory.storeLong(address, value);
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        storing(address, Integer.BYTES);
        return memory.compareAndExchangeInt(address, expected, value);
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        storing(address, Long.BYTES);
        return memory.compareAndExchangeLong(address, expected, value);
    }

    @Override
    public int getAndAddInt(long address, int value) {
        storing(address, Integer.BYTES);
        return memory.getAndAddInt(address, value);
    }

    @Override
    public long getAndAddLong(long address, long value) {
        storing(address, Long.BYTES);
        return memory.getAndAddLong(address, value);
    }

    @Override
    public int getAndSetInt(long address, int value) {
        storing(address, Integer.BYTES);
        return memory.getAndSetInt(address, value);
    }

    @Override
    public long getAndSetLong(long address, long value) {
        storing(address, Long.BYTES);
        return memory.getAndSetLong(address, value);
    }

    @Override
    public void checkStore(long address, int length) {
        check(address, length, Protection.WRITE);
        memory.checkStore(address, length);
    }
}
