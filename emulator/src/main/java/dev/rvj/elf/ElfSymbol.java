package dev.rvj.elf;

/**
 * A symbol. System V ABI, "Symbol Table".
 *
 * @param name that of the section for a symbol of type {@link #SECTION}
 * @param value its address; in a thread-local section, the offset in the block
 * @param section index of the section it is defined in, or {@link #UNDEFINED}, {@link #ABSOLUTE}, {@link #COMMON}
 * @param type {@link #OBJECT}, {@link #FUNCTION} …
 * @param binding {@link #LOCAL}, {@link #GLOBAL}, {@link #WEAK}
 */
public record ElfSymbol(String name, long value, long size, int section, int type, int binding) {
    public static final int UNDEFINED = 0;
    public static final int ABSOLUTE = 0xfff1;
    public static final int COMMON = 0xfff2;

    public static final int OBJECT = 1;
    public static final int FUNCTION = 2;
    public static final int SECTION = 3;
    public static final int FILE = 4;

    public static final int LOCAL = 0;
    public static final int GLOBAL = 1;
    public static final int WEAK = 2;
}
