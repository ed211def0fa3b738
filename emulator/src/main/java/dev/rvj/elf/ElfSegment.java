package dev.rvj.elf;

/**
 * A program header. Addresses, offsets and sizes are in bytes; those of a segment that is loaded are checked: they
 * lie in the file and do not overflow.
 *
 * @param index its place in the program header table
 * @param flags {@link #EXECUTABLE}, {@link #WRITABLE}, {@link #READABLE}
 */
public record ElfSegment(int index, int type, int flags, long offset, long address, long physicalAddress, long fileSize,
        long memorySize, long align) {
    public static final int LOAD = 1;
    public static final int DYNAMIC = 2;
    public static final int INTERPRETER = 3;
    public static final int PROGRAM_HEADERS = 6;

    public static final int EXECUTABLE = 1;
    public static final int WRITABLE = 2;
    public static final int READABLE = 4;

    /** The address behind the segment. */
    public long end() {
        return address + memorySize;
    }

    public boolean contains(long at) {
        return Long.compareUnsigned(at - address, memorySize) < 0;
    }
}
