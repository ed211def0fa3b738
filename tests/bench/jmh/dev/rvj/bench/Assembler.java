package dev.rvj.bench;

import dev.rvj.isa.Opcode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Instructions one after the other, and a program file around them. */
final class Assembler {
    static final int RA = 1;
    static final int T0 = 5;
    static final int T1 = 6;
    static final int S0 = 8;
    static final int A0 = 10;
    static final int A1 = 11;
    static final int A7 = 17;

    private static final int HEADERS = 64 + 56;

    private final ByteBuffer words = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    int here() {
        return words.position();
    }

    Assembler word(int word) {
        words.putInt(word);
        return this;
    }

    Assembler r(Opcode opcode, int rd, int rs1, int rs2) {
        return word(opcode.match() | rd << 7 | rs1 << 15 | rs2 << 20);
    }

    Assembler i(Opcode opcode, int rd, int rs1, int imm) {
        return word(opcode.match() | rd << 7 | rs1 << 15 | imm << 20);
    }

    Assembler s(Opcode opcode, int rs2, int rs1, int imm) {
        return word(opcode.match() | (imm & 31) << 7 | rs1 << 15 | rs2 << 20 | imm >> 5 << 25);
    }

    /** A branch to an offset from the start. */
    Assembler branch(Opcode opcode, int rs1, int rs2, int target) {
        int imm = target - here();
        return word(opcode.match() | rs1 << 15 | rs2 << 20 | (imm >> 11 & 1) << 7 | (imm >> 1 & 15) << 8
                | (imm >> 5 & 63) << 25 | (imm >> 12 & 1) << 31);
    }

    /** A jump to an offset from the start. */
    Assembler jump(int rd, int target) {
        int imm = target - here();
        return word(Opcode.JAL.match() | rd << 7 | (imm >> 12 & 255) << 12 | (imm >> 11 & 1) << 20
                | (imm >> 1 & 1023) << 21 | (imm >> 20 & 1) << 31);
    }

    /** A constant of 31 bits. */
    Assembler load(int rd, int value) {
        int upper = value + 0x800 & 0xffff_f000;
        word(Opcode.LUI.match() | rd << 7 | upper);
        return i(Opcode.ADDIW, rd, rd, value - upper);
    }

    byte[] bytes() {
        byte[] bytes = new byte[here()];
        words.get(0, bytes);
        return bytes;
    }

    /** A program with these instructions at an address, one segment that may all be done to. */
    byte[] program(long address) {
        byte[] code = bytes();
        ByteBuffer file = ByteBuffer.allocate(HEADERS + code.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        file.putShort(16, (short) 2).putShort(18, (short) 243).putInt(20, 1);
        file.putLong(24, address).putLong(32, 64).putShort(52, (short) 64);
        file.putShort(54, (short) 56).putShort(56, (short) 1);
        file.putInt(64, 1).putInt(68, 7).putLong(72, HEADERS).putLong(80, address).putLong(88, address);
        file.putLong(96, code.length).putLong(104, code.length + 4096L).putLong(112, 8);
        file.put(HEADERS, code);
        return file.array();
    }
}
