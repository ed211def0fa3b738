package dev.rvj.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A small program file to be spoilt: a header, two segments at 0x10000 and 0x20000, 16 bytes each. */
public final class ElfImage {
    /** Offsets in the file header. */
    public static final int DATA = 5;
    public static final int CLASS = 4;
    public static final int TYPE = 16;
    public static final int MACHINE = 18;
    public static final int ENTRY = 24;
    public static final int PROGRAM_HEADERS = 32;
    public static final int PROGRAM_HEADER_SIZE = 54;
    public static final int PROGRAM_HEADER_COUNT = 56;
    /** The program headers, and offsets in them. */
    public static final int FIRST = 64;
    public static final int SECOND = FIRST + 56;
    public static final int SEGMENT_TYPE = 0;
    public static final int SEGMENT_FLAGS = 4;
    public static final int SEGMENT_OFFSET = 8;
    public static final int SEGMENT_ADDRESS = 16;
    public static final int SEGMENT_FILE_SIZE = 32;
    public static final int SEGMENT_MEMORY_SIZE = 40;
    /** Where the segments lie in the file, and its size. */
    public static final int CONTENT = SECOND + 56;
    public static final int SIZE = CONTENT + 32;

    private static final int RISCV = 243;

    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);

    public ElfImage() {
        bytes.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        put16(TYPE, 2).put16(MACHINE, RISCV).put64(ENTRY, 0x10000).put64(PROGRAM_HEADERS, FIRST);
        put16(PROGRAM_HEADER_SIZE, 56).put16(PROGRAM_HEADER_COUNT, 2);
        segment(FIRST, 5, CONTENT, 0x10000);
        segment(SECOND, 6, CONTENT + 16, 0x20000);
    }

    private void segment(int at, int flags, int offset, long address) {
        put32(at + SEGMENT_TYPE, 1).put32(at + SEGMENT_FLAGS, flags).put64(at + SEGMENT_OFFSET, offset);
        put64(at + SEGMENT_ADDRESS, address).put64(at + SEGMENT_FILE_SIZE, 16).put64(at + SEGMENT_MEMORY_SIZE, 16);
    }

    public ElfImage put8(int at, int value) {
        bytes.put(at, (byte) value);
        return this;
    }

    public ElfImage put16(int at, int value) {
        bytes.putShort(at, (short) value);
        return this;
    }

    public ElfImage put32(int at, int value) {
        bytes.putInt(at, value);
        return this;
    }

    public ElfImage put64(int at, long value) {
        bytes.putLong(at, value);
        return this;
    }

    public byte[] bytes() {
        return bytes.array().clone();
    }
}
