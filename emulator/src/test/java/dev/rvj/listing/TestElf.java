package dev.rvj.listing;

import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSection;
import dev.rvj.elf.ElfSegment;
import dev.rvj.elf.ElfSymbol;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of one segment with one section of code, at 0x10000, and symbols. */
final class TestElf {
    private static final long ADDRESS = 0x10000;
    private static final int CODE_OFFSET = 0x1000;
    private static final int SECTION_HEADER = 64;
    private static final int SECTION_TABLE = 40;
    private static final int SECTION_COUNT = 60;
    private static final int STRINGS = 3;
    private static final int SECTIONS = 4;

    private final ByteBuffer elf;
    private final int sectionTable;
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();

    TestElf(byte[] code, List<ElfSymbol> symbols) {
        strings.write(0);
        int symbolOffset = CODE_OFFSET + code.length;
        int symbolSize = 24 * (symbols.size() + 1);
        ByteBuffer table = ByteBuffer.allocate(symbolSize).order(ByteOrder.LITTLE_ENDIAN).position(24);
        for (ElfSymbol symbol : symbols) {
            table.putInt(string(symbol.name())).put((byte) (symbol.binding() << 4 | symbol.type())).put((byte) 0)
                    .putShort((short) symbol.section()).putLong(symbol.value()).putLong(symbol.size());
        }
        int[] names = {0, string(".text"), string(".symtab"), string(".strtab")};
        int stringOffset = symbolOffset + symbolSize;
        sectionTable = stringOffset + strings.size();
        elf = ByteBuffer.allocate(sectionTable + SECTIONS * SECTION_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header();
        elf.put(CODE_OFFSET, code).put(symbolOffset, table.array()).put(stringOffset, strings.toByteArray());
        section(1, names[1], 1, ElfSection.ALLOCATED | ElfSection.EXECUTABLE, ADDRESS, CODE_OFFSET, code.length, 0);
        section(2, names[2], ElfSection.SYMBOL_TABLE, 0, 0, symbolOffset, symbolSize, STRINGS);
        section(STRINGS, names[3], 3, 0, 0, stringOffset, strings.size(), 0);
        int segment = ElfFile.HEADER_SIZE;
        elf.putInt(segment, ElfSegment.LOAD).putInt(segment + 4, ElfSegment.READABLE | ElfSegment.EXECUTABLE)
                .putLong(segment + 8, CODE_OFFSET).putLong(segment + 16, ADDRESS).putLong(segment + 24, ADDRESS)
                .putLong(segment + 32, code.length).putLong(segment + 40, code.length).putLong(segment + 48, 0x1000);
    }

    private void header() {
        elf.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).putShort(16, (short) 2).putShort(18, (short) 243)
                .putInt(20, 1).putLong(24, ADDRESS).putLong(32, ElfFile.HEADER_SIZE).putLong(SECTION_TABLE, sectionTable)
                .putShort(52, (short) ElfFile.HEADER_SIZE).putShort(54, (short) ElfFile.PROGRAM_HEADER_SIZE)
                .putShort(56, (short) 1).putShort(58, (short) SECTION_HEADER)
                .putShort(SECTION_COUNT, (short) SECTIONS).putShort(62, (short) STRINGS);
    }

    private void section(int index, int name, int type, long flags, long address, long offset, long size, int link) {
        int at = sectionTable + index * SECTION_HEADER;
        elf.putInt(at, name).putInt(at + 4, type).putLong(at + 8, flags).putLong(at + 16, address)
                .putLong(at + 24, offset).putLong(at + 32, size).putInt(at + 40, link);
    }

    private int string(String text) {
        int at = strings.size();
        strings.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        strings.write(0);
        return at;
    }

    TestElf withoutSections() {
        elf.putLong(SECTION_TABLE, 0).putShort(SECTION_COUNT, (short) 0);
        return this;
    }

    void putLong(int offset, long value) {
        elf.putLong(offset, value);
    }

    /** Changes a field of a section header: 8 bytes, or the 4 of the link. */
    void putSectionField(int section, int field, long value) {
        int at = sectionTable + section * SECTION_HEADER + field;
        if (field == 40) {
            elf.putInt(at, (int) value);
        } else {
            elf.putLong(at, value);
        }
    }

    byte[] bytes() {
        return elf.array();
    }
}
