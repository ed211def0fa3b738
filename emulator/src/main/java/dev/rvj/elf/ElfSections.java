package dev.rvj.elf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The section header table of a program and its symbols: what debuggers and disassemblers look at. */
public final class ElfSections {
    private static final int HEADER_SIZE = 64;
    private static final int SYMBOL_SIZE = 24;
    /** In the ELF header: where the table is, how many headers it has, and which section holds their names. */
    private static final int TABLE_OFFSET = 40;
    private static final int COUNT = 60;
    private static final int NAMES = 62;

    /** Names may share bytes of the file; more than so often its length is meant to fill memory. */
    private static final int MOST_NAMES = 16;

    private final ElfFile file;
    private long nameBytes;
    private final List<ElfSection> sections = new ArrayList<>();

    private ElfSections(ElfFile file) throws ElfException {
        this.file = file;
        long table = file.getLong(TABLE_OFFSET);
        int count = file.getShort(COUNT);
        if (!file.holds(table, (long) count * HEADER_SIZE)) {
            throw new ElfException("section header table outside the file: " + count + " at offset 0x"
                    + Long.toHexString(table) + ", file of 0x" + Integer.toHexString(file.bytes().length));
        }
        int names = file.getShort(NAMES);
        long nameTable = names < count ? table + (long) names * HEADER_SIZE : 0;
        for (int i = 0; i < count; i++) {
            sections.add(section(i, table + (long) i * HEADER_SIZE, nameTable));
        }
    }

    /**
     * Reads the section headers; none where the file has no such table.
     *
     * @throws ElfException where the table or a section lies outside the file
     */
    public static ElfSections read(ElfFile file) throws ElfException {
        return new ElfSections(file);
    }

    /** All sections, in the file's order. */
    public List<ElfSection> all() {
        return List.copyOf(sections);
    }

    /**
     * The symbols of the symbol table, or of the dynamic one in a stripped program, in the file's order.
     *
     * @throws ElfException where the table refers to strings outside the file
     */
    public List<ElfSymbol> symbols() throws ElfException {
        List<ElfSymbol> symbols = symbols(ElfSection.SYMBOL_TABLE);
        return symbols.isEmpty() ? symbols(ElfSection.DYNAMIC_SYMBOL_TABLE) : symbols;
    }

    private List<ElfSymbol> symbols(int type) throws ElfException {
        List<ElfSymbol> symbols = new ArrayList<>();
        for (ElfSection section : sections) {
            if (section.type() == type) {
                if (section.link() < 0 || section.link() >= sections.size()) {
                    throw new ElfException("section " + section.index() + " has no strings: link " + section.link());
                }
                ElfSection strings = sections.get(section.link());
                for (long at = section.offset(); at + SYMBOL_SIZE <= section.offset() + section.size();
                        at += SYMBOL_SIZE) {
                    symbols.add(symbol(at, strings));
                }
            }
        }
        return symbols;
    }

    private ElfSymbol symbol(long at, ElfSection strings) throws ElfException {
        int information = file.bytes()[(int) at + 4];
        int type = information & 15;
        int section = file.getShort(at + 6);
        String name = type == ElfSymbol.SECTION && section < sections.size() ? sections.get(section).name()
                : string(strings.offset() + Integer.toUnsignedLong(file.getInt(at)));
        return new ElfSymbol(name, file.getLong(at + 8), file.getLong(at + 16), section, type, information >>> 4 & 15);
    }

    private ElfSection section(int index, long at, long nameTable) throws ElfException {
        int type = file.getInt(at + 4);
        long offset = file.getLong(at + 24);
        long size = file.getLong(at + 32);
        if (type != ElfSection.NO_BITS && !file.holds(offset, size)) {
            throw new ElfException("section " + index + " outside the file: 0x" + Long.toHexString(size)
                    + " bytes at offset 0x" + Long.toHexString(offset));
        }
        String name = nameTable == 0 ? ""
                : string(file.getLong(nameTable + 24) + Integer.toUnsignedLong(file.getInt(at)));
        return new ElfSection(index, name, type, file.getLong(at + 8), file.getLong(at + 16), offset, size,
                file.getInt(at + 40));
    }

    private String string(long offset) throws ElfException {
        byte[] bytes = file.bytes();
        if (!file.holds(offset, 1)) {
            throw new ElfException("name outside the file: offset 0x" + Long.toHexString(offset));
        }
        int end = (int) offset;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        nameBytes += end - offset;
        if (nameBytes > MOST_NAMES * (long) bytes.length) {
            throw new ElfException("names of sections and symbols that share their bytes are too long");
        }
        return new String(bytes, (int) offset, end - (int) offset, StandardCharsets.UTF_8);
    }
}
