package dev.rvj.tests.fuzz;

import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;

/**
 * One encoded instruction.
 *
 * @param bits 16 or 32 bits
 * @param reference what of the immediate depends on where the item's target is
 */
record Word(int bits, Reference reference) {
    /** How an instruction names the address of an item. Unprivileged specification, "Immediate Encoding Variants". */
    enum Reference {
        NONE(0), BRANCH(13), JUMP(21), COMPRESSED_BRANCH(9), COMPRESSED_JUMP(12),
        /** The high 20 bits of the distance from here, of an auipc. */
        HIGH(32),
        /** The low 12 bits of the distance from the word before, which has the high ones. */
        LOW(32);

        private final int width;

        Reference(int width) {
            this.width = width;
        }
    }

    static Word of(int bits) {
        return new Word(bits, Reference.NONE);
    }

    /** An instruction with registers and an immediate of 12 bits in its high bits. */
    static Word i(Opcode opcode, int rd, int rs1, int imm) {
        return of(opcode.match() | rd << 7 | rs1 << 15 | imm << 20);
    }

    static Word r(Opcode opcode, int rd, int rs1, int rs2) {
        return of(opcode.match() | rd << 7 | rs1 << 15 | rs2 << 20);
    }

    static Word s(Opcode opcode, int rs2, int rs1, int imm) {
        return of(opcode.match() | (imm & 31) << 7 | rs1 << 15 | rs2 << 20 | imm >>> 5 << 25);
    }

    /** @param imm its low 12 bits do not count */
    static Word u(Opcode opcode, int rd, int imm) {
        return of(opcode.match() | rd << 7 | imm & -4096);
    }

    Word to(Reference other) {
        return new Word(bits, other);
    }

    Word from(int rs1) {
        return new Word(bits & ~(31 << 15) | rs1 << 15, reference);
    }

    /** Bytes. */
    int length() {
        return Decoder.length(bits);
    }

    /** Null if it is none. */
    Instruction instruction() {
        return Decoder.decode(bits);
    }

    /** The bits with a distance in bytes in the immediate; for {@link Reference#LOW}, that from the word before. */
    int resolved(int distance) {
        if (reference != Reference.NONE && distance != distance << 32 - reference.width >> 32 - reference.width) {
            throw new IllegalArgumentException(distance + " bytes are too far for a " + reference);
        }
        return bits | switch (reference) {
            case NONE -> 0;
            case BRANCH -> at(distance, 12, 12, 31) | at(distance, 10, 5, 25) | at(distance, 4, 1, 8) | at(distance, 11, 11, 7);
            case JUMP -> at(distance, 20, 20, 31) | at(distance, 10, 1, 21) | at(distance, 11, 11, 20)
                    | at(distance, 19, 12, 12);
            case COMPRESSED_BRANCH -> at(distance, 8, 8, 12) | at(distance, 4, 3, 10) | at(distance, 7, 6, 5)
                    | at(distance, 2, 1, 3) | at(distance, 5, 5, 2);
            case COMPRESSED_JUMP -> at(distance, 11, 11, 12) | at(distance, 4, 4, 11) | at(distance, 9, 8, 9)
                    | at(distance, 10, 10, 8) | at(distance, 6, 6, 7) | at(distance, 7, 7, 6) | at(distance, 3, 1, 3)
                    | at(distance, 5, 5, 2);
            case HIGH -> distance + 0x800 & -4096;
            case LOW -> distance << 20;
        };
    }

    /** Moves the bits from {@code high} to {@code low} of a value to where the lowest of them is bit {@code to}. */
    private static int at(int value, int high, int low, int to) {
        return (value >>> low & (1 << high - low + 1) - 1) << to;
    }
}
