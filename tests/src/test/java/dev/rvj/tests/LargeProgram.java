package dev.rvj.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** An ELF file that takes seconds to translate: a function that calls thousands of others. Not meant to be run. */
final class LargeProgram {
    private static final int FUNCTIONS = 12_000;
    private static final int FUNCTION_WORDS = 16;
    private static final int HEADERS = 64 + 56;
    private static final long BASE = 0x10000;
    private static final int ADDI_A0 = 0x0015_0513;
    private static final int BNEZ_A0_BACK = 0xfe05_1ce3;
    private static final int RET = 0x0000_8067;

    private LargeProgram() {
    }

    static Path write(Path file) throws IOException {
        int size = HEADERS + Integer.BYTES * (FUNCTIONS + 1 + FUNCTIONS * FUNCTION_WORDS);
        ByteBuffer elf = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(0x464c_457f).put((byte) 2).put((byte) 1).put((byte) 1).position(16);
        elf.putShort((short) 2).putShort((short) 243).putInt(1).putLong(BASE + HEADERS).putLong(64).putLong(0).putInt(0)
                .putShort((short) 64).putShort((short) 56).putShort((short) 1).putShort((short) 64).putShort((short) 0)
                .putShort((short) 0);
        elf.putInt(1).putInt(5).putLong(0).putLong(BASE).putLong(BASE).putLong(size).putLong(size).putLong(0x1000);
        int functions = HEADERS + Integer.BYTES * (FUNCTIONS + 1);
        for (int i = 0; i < FUNCTIONS; i++) {
            elf.putInt(jalRa(functions + i * FUNCTION_WORDS * Integer.BYTES - elf.position()));
        }
        elf.putInt(RET);
        while (elf.hasRemaining()) {
            int word = (elf.position() - functions) / Integer.BYTES % FUNCTION_WORDS;
            elf.putInt(word == FUNCTION_WORDS - 1 ? RET : word == FUNCTION_WORDS / 2 ? BNEZ_A0_BACK : ADDI_A0);
        }
        return Files.write(file, elf.array());
    }

    /** JAL ra, RISC-V unprivileged specification, "Unconditional Jumps". */
    private static int jalRa(int offset) {
        return (offset >> 20 & 1) << 31 | (offset >> 1 & 0x3ff) << 21 | (offset >> 11 & 1) << 20 | (offset >> 12 & 0xff) << 12 | 0xef;
    }
}
