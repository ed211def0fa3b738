package dev.rvj.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An ELF file of a program that calls a function, which gives 1, makes it give 2, and calls it again. It ends with what it got
 * second in the high four bits of its exit code.
 */
final class ChangedProgram {
    static final int CODE = 0x21;

    private static final int HEADERS = 64 + 56;
    private static final int PAGE = 0x1000;
    private static final long BASE = 0x10000;
    private static final int[] MAIN = {
        0x789000ef,  // jal ra, 11000
        0x00050413,  // mv s0, a0
        0x00011537,  // lui a0, 0x11
        0x000015b7,  // lui a1, 0x1
        0x00700613,  // li a2, 7
        0x0e200893,  // li a7, 226: mprotect
        0x00000073,  // ecall
        0x000112b7,  // lui t0, 0x11
        0x00200337,  // lui t1, 0x200
        0x51330313,  // addi t1, t1, 0x513: li a0, 2
        0x0062a023,  // sw t1, 0(t0)
        0x0000100f,  // fence.i
        0x759000ef,  // jal ra, 11000
        0x00451513,  // slli a0, a0, 4
        0x00856533,  // or a0, a0, s0
        0x05d00893,  // li a7, 93: exit
        0x00000073,  // ecall
    };
    private static final int[] FUNCTION = {
        0x00100513,  // li a0, 1
        0x00008067,  // ret
    };

    private ChangedProgram() {
    }

    static Path write(Path file) throws IOException {
        return write(file, MAIN);
    }

    /** A program that begins with other instructions. */
    static Path write(Path file, int... main) throws IOException {
        ByteBuffer elf = ByteBuffer.allocate(PAGE + 2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(0x464c_457f).put((byte) 2).put((byte) 1).put((byte) 1).position(16);
        elf.putShort((short) 2).putShort((short) 243).putInt(1).putLong(BASE + HEADERS).putLong(64).putLong(0).putInt(0)
                .putShort((short) 64).putShort((short) 56).putShort((short) 1).putShort((short) 64).putShort((short) 0)
                .putShort((short) 0);
        elf.putInt(1).putInt(5).putLong(0).putLong(BASE).putLong(BASE).putLong(elf.capacity()).putLong(elf.capacity()).putLong(PAGE);
        for (int word : main) {
            elf.putInt(word);
        }
        elf.position(PAGE);
        for (int word : FUNCTION) {
            elf.putInt(word);
        }
        return Files.write(file, elf.array());
    }
}
