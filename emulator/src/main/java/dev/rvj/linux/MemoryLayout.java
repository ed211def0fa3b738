package dev.rvj.linux;

import dev.rvj.memory.AddressSpace;

/**
 * Where what a process starts with lies in its address space: the program low, its heap behind it, the stack at the
 * end, mappings below the stack. All are addresses.
 *
 * @param stackLow the lowest page of the main thread's stack
 * @param stackHigh the end of the stack
 * @param mappingsHigh the end of the range for mappings that ask for no address; they grow down from it
 */
public record MemoryLayout(long stackLow, long stackHigh, long mappingsHigh) {
    /** Where a position-independent program goes; below it nothing is mapped, so that null pointers fault. */
    public static final long PROGRAM_BASE = 0x40_0000;
    /** The soft RLIMIT_STACK of Linux distributions. */
    public static final long STACK_SIZE = 8L << 20;
    /** The least memory that a program gets a stack and some room in. */
    public static final long LEAST_MEMORY = 16L << 20;

    /** Pages that stay free around the stack. */
    private static final long GAP = 16L * AddressSpace.PAGE;

    static MemoryLayout of(long size) {
        long high = size - GAP;
        long low = high - Math.min(STACK_SIZE, size / 4 & -AddressSpace.PAGE);
        return new MemoryLayout(low, high, low - GAP);
    }

    /** A page of the emulator's own in the guest's memory, as Linux has its vDSO: where no mapping comes by itself. */
    public long ownPage() {
        return stackHigh + GAP / 2;
    }
}
