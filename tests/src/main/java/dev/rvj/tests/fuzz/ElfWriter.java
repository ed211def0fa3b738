package dev.rvj.tests.fuzz;

import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes static executables of two segments: code, which may be written, and data. */
final class ElfWriter {
    private static final int EXECUTABLE = 2;
    private static final int RISCV = 243;
    /** EF_RISCV_RVC and EF_RISCV_FLOAT_ABI_DOUBLE, RISC-V ABIs Specification, "File Header". */
    private static final int FLAGS = 5;
    private static final int ALIGNMENT = 4096;
    private static final int ALL = ElfSegment.READABLE | ElfSegment.WRITABLE | ElfSegment.EXECUTABLE;

    private ElfWriter() {
    }

    /** @param textAddress where the code lies and begins, a multiple of 4096, as is {@code dataAddress} */
    static byte[] write(int textAddress, byte[] text, int dataAddress, byte[] data) {
        int dataOffset = ALIGNMENT + (text.length + ALIGNMENT - 1 & -ALIGNMENT);
        ByteBuffer elf = ByteBuffer.allocate(dataOffset + data.length).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).putShort(16, (short) EXECUTABLE).putShort(18, (short) RISCV)
                .putInt(20, 1).putLong(24, textAddress).putLong(32, ElfFile.HEADER_SIZE).putInt(48, FLAGS)
                .putShort(52, (short) ElfFile.HEADER_SIZE).putShort(54, (short) ElfFile.PROGRAM_HEADER_SIZE)
                .putShort(56, (short) 2);
        segment(elf, ElfFile.HEADER_SIZE, ALL, ALIGNMENT, textAddress, text);
        segment(elf, ElfFile.HEADER_SIZE + ElfFile.PROGRAM_HEADER_SIZE, ElfSegment.READABLE | ElfSegment.WRITABLE,
                dataOffset, dataAddress, data);
        return elf.array();
    }

    private static void segment(ByteBuffer elf, int header, int flags, int offset, long address, byte[] bytes) {
        elf.putInt(header, ElfSegment.LOAD).putInt(header + 4, flags).putLong(header + 8, offset)
                .putLong(header + 16, address).putLong(header + 24, address).putLong(header + 32, bytes.length)
                .putLong(header + 40, bytes.length).putLong(header + 48, ALIGNMENT);
        elf.put(offset, bytes);
    }
}
