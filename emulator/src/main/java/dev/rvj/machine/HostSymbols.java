package dev.rvj.machine;

import dev.rvj.elf.ElfFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The addresses that a program names for its host; 0 where it does not. */
final class HostSymbols {
    long toHost;
    long fromHost;

    private static final int SECTION_TABLE = 40;
    private static final int SECTION_COUNT = 60;
    private static final int SECTION_SIZE = 64;
    private static final int SYMBOL_TABLE = 2;
    private static final int SYMBOL_SIZE = 24;

    /** A symbol table that can not be read names nothing. */
    HostSymbols(ElfFile program) {
        ByteBuffer file = ByteBuffer.wrap(program.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int table = Math.toIntExact(file.getLong(SECTION_TABLE));
            for (int i = 0; i < file.getShort(SECTION_COUNT); i++) {
                int section = table + i * SECTION_SIZE;
                if (file.getInt(section + 4) == SYMBOL_TABLE) {
                    int strings = Math.toIntExact(file.getLong(table + file.getInt(section + 40) * SECTION_SIZE + 24));
                    read(file, section, strings);
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException _) {
            toHost = 0;
        }
    }

    private void read(ByteBuffer file, int section, int strings) {
        int start = Math.toIntExact(file.getLong(section + 24));
        int size = Math.toIntExact(file.getLong(section + 32));
        for (int symbol = start; symbol < start + size; symbol += SYMBOL_SIZE) {
            int name = strings + file.getInt(symbol);
            long value = file.getLong(symbol + 8);
            if (isNamed(file, name, "tohost")) {
                toHost = value;
            } else if (isNamed(file, name, "fromhost")) {
                fromHost = value;
            }
        }
    }

    private static boolean isNamed(ByteBuffer file, int at, String name) {
        byte[] expected = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] found = new byte[Math.min(expected.length, file.capacity() - at)];
        file.get(at, found);
        return java.util.Arrays.equals(expected, found);
    }
}
