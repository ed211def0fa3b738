package dev.rvj.memory;

import dev.rvj.hart.Trap;

/**
 * What a hart's instructions see of memory. Little-endian; misaligned loads and stores work.
 *
 * <p>Every method throws {@link Trap} for an access that the address space does not allow, with the first address
 * that fails as its value. An atomic access must be aligned, or traps as misaligned.
 */
public abstract class Memory {
    private final Object pairLock = new Object();

    public abstract byte loadByte(long address);

    public abstract short loadShort(long address);

    public abstract int loadInt(long address);

    public abstract long loadLong(long address);

    public abstract void storeByte(long address, byte value);

    public abstract void storeShort(long address, short value);

    public abstract void storeInt(long address, int value);

    public abstract void storeLong(long address, long value);

    /** The 16 bits at an even address, zero-extended, for execution. */
    public abstract int fetchShort(long address);

    /** Like {@link #loadInt} but only naturally aligned, with acquire semantics: for load-reserved. */
    public abstract int loadReservedInt(long address);

    public abstract long loadReservedLong(long address);

    /** Stores {@code value} if the memory holds {@code expected}; returns what it held. Sequentially consistent. */
    public abstract int compareAndExchangeInt(long address, int expected, int value);

    public abstract long compareAndExchangeLong(long address, long expected, long value);

    public abstract int getAndAddInt(long address, int value);

    public abstract long getAndAddLong(long address, long value);

    public abstract int getAndSetInt(long address, int value);

    public abstract long getAndSetLong(long address, long value);

    /** Traps as a store of that many bytes would; writes nothing. */
    public abstract void checkStore(long address, int length);

    /**
     * Whether an access does nothing but read or write bytes of main memory: it does not trap, nobody has to be told of
     * it, and the host has the page ready. May say no where there is none of that.
     *
     * @param protection what the access needs, {@link Protection} bits
     */
    public abstract boolean isPlain(long address, int length, int protection);

    /**
     * Whether a range holds what can be read, and not be written unless observers of code in its pages are told first. May say no
     * where that is so.
     */
    public boolean isConstant(long address, int length) {
        return false;
    }

    /** Guards accesses of 16 bytes, which are atomic towards each other. */
    public Object pairLock() {
        return pairLock;
    }

    /** FENCE.I: the hart's later fetches see its earlier stores. */
    public void synchronizeCode() {
    }

    /** SFENCE.VMA, for all addresses and address spaces. */
    public void synchronizeTranslation() {
    }

    /** SFENCE.VMA for the leaf page-table entries of one address, in all address spaces. */
    public void synchronizeTranslation(long address) {
    }

    /**
     * A number that stands for how addresses translate for execution now; code decoded under another one must not
     * be executed.
     */
    public long codeContext() {
        return 0;
    }

    /** The observer is told of stores into the pages that {@link #watchCode} named. */
    public abstract void observeCode(CodeObserver observer);

    public abstract void ignoreCode(CodeObserver observer);

    /** Marks the page with an address as one that decoded code was read from. */
    public abstract void watchCode(long address);

    /** Is told that code it may have decoded is no longer what memory holds. */
    public interface CodeObserver {
        /**
         * Bytes changed in a watched page.
         *
         * @return whether anything decoded is left in the page; if not, it is no longer watched
         */
        boolean codeChanged(long address, int length);

        /** All decoded code is void. */
        void allCodeChanged();

        /** Addresses, some of them of a {@link FixedRange}, allow some accesses no more. */
        default void rangeLost(long from, long to, int lost) {
        }
    }
}
