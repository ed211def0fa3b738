package dev.rvj.elf;

/**
 * A section header. Offset and size lie in the file, except for a section of type {@link #NO_BITS}.
 *
 * @param index its place in the section header table
 * @param link the section that this one refers to; that of its strings for a symbol table
 */
public record ElfSection(int index, String name, int type, long flags, long address, long offset, long size,
        int link) {
    public static final int SYMBOL_TABLE = 2;
    public static final int NO_BITS = 8;
    public static final int DYNAMIC_SYMBOL_TABLE = 11;

    /** Bits of the flags: the section takes memory at run time, and holds instructions. */
    public static final long ALLOCATED = 2;
    public static final long EXECUTABLE = 4;

    /** The address behind the section. */
    public long end() {
        return address + size;
    }
}
