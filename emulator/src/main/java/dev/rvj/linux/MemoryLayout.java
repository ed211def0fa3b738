package dev.rvj.linux;

import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
import dev.rvj.memory.AddressSpace;

/**
 * Where what a process starts with lies in its address space: the program low, its heap behind it, the stack at the
 * end of what is near, mappings below the stack and, where they do not fit there, above. All are addresses.
 *
 * @param stackLow the lowest page of the main thread's stack
 * @param stackHigh the end of the stack
 * @param mappingsHigh the end of the first range for mappings that ask for no address; they grow down from it
 * @param moreMappings the start of the second, which ends with the address space
 */
public record MemoryLayout(long stackLow, long stackHigh, long mappingsHigh, long moreMappings) {
    /** Where a position-independent program goes; below it nothing is mapped, so that null pointers fault. */
    public static final long PROGRAM_BASE = 0x40_0000;
    /** The soft RLIMIT_STACK of Linux distributions. */
    public static final long STACK_SIZE = 8L << 20;
    /** The least memory that a program gets a stack and some room in. */
    public static final long LEAST_MEMORY = 16L << 20;

    /** Pages that stay free around the stack. */
    private static final long GAP = 16L * AddressSpace.PAGE;

    /**
     * The layout for a program; if that is not low, all of memory is taken for near.
     *
     * @param size of the address space
     */
    static MemoryLayout of(long size, ElfFile program) {
        long end = isLow(program) ? Math.min(size, AddressSpace.NEAR) : size;
        long high = end - GAP;
        long low = high - Math.min(STACK_SIZE, size / 4 & -AddressSpace.PAGE);
        return new MemoryLayout(low, high, low - GAP, end);
    }

    /** By a plain loop: a stream takes the JDK a millisecond of a short program's start. */
    private static boolean isLow(ElfFile program) {
        if (program.isPositionIndependent()) {
            return true;
        }
        for (ElfSegment segment : program.segments()) {
            if (segment.type() == ElfSegment.LOAD && segment.end() > AddressSpace.NEAR / 2) {
                return false;
            }
        }
        return true;
    }

    /** A page of the emulator's own in the guest's memory, as Linux has its vDSO: where no mapping comes by itself. */
    public long ownPage() {
        return stackHigh + GAP / 2;
    }
}
