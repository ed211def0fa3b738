package dev.rvj.isa;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Instruction words to decode and disassemble. */
public final class InstructionWords {
    /** Register numbers with a part in aliases. */
    private static final int[] REGISTERS = {0, 1, 2, 5, 31};
    private static final int[] IMMEDIATES = {0, 1, 0xff, 0x7ff, 0x800, 0xfff};
    private static final int[] REGISTER_FIELDS = {7, 15, 20, 27};

    private InstructionWords() {
    }

    /** All 16-bit words that are no beginning of a longer one. */
    public static IntStream compressed() {
        return IntStream.range(0, 1 << 16).filter(word -> (word & 3) != 3);
    }

    /** So many words of each opcode in the tables, random but for values that matter. */
    public static IntStream ofEveryOpcode(int count, long seed) {
        Random random = new Random(seed);
        return Stream.of(Opcode.values()).flatMapToInt(opcode -> IntStream.range(0, count)
                .map(_ -> random(random) & ~opcode.mask() | opcode.match()));
    }

    private static int random(Random random) {
        int word = random.nextInt();
        for (int low : REGISTER_FIELDS) {
            if (random.nextInt(5) < 2) {
                word = word & ~(31 << low) | REGISTERS[random.nextInt(REGISTERS.length)] << low;
            }
        }
        if (random.nextInt(3) == 0) {
            word |= 7 << 12;
        }
        if (random.nextInt(5) == 0) {
            word = word & 0xf_ffff | IMMEDIATES[random.nextInt(IMMEDIATES.length)] << 20;
        }
        if (random.nextInt(5) == 0) {
            word = word & ~(31 << 20) | (word >>> 15 & 31) << 20;
        }
        return word;
    }
}
