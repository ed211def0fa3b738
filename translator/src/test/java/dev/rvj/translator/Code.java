package dev.rvj.translator;

import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Instructions of 32 bits that follow each other. Unprivileged specification, "Immediate Encoding Variants". */
public final class Code {
    private final List<Integer> words = new ArrayList<>();

    /** The word with these operands; what the format has no place for must be 0. */
    public static int word(Opcode opcode, int rd, int rs1, int rs2, int rs3, int imm) {
        int registers = rd << 7 | rs1 << 15 | rs2 << 20 | rs3 << 27;
        return opcode.match() | registers | switch (opcode.format()) {
            case I, L, JR, FL, CSR, CSRI, FENCE, FENCEI, SHIFT, SHIFTW -> imm << 20;
            case S, FS -> (imm & 0x1f) << 7 | imm >>> 5 << 25;
            case B -> bits(imm, 12, 1) << 31 | bits(imm, 5, 6) << 25 | bits(imm, 1, 4) << 8 | bits(imm, 11, 1) << 7;
            case J -> bits(imm, 20, 1) << 31 | bits(imm, 1, 10) << 21 | bits(imm, 11, 1) << 20
                    | bits(imm, 12, 8) << 12;
            case U, UPC -> imm;
            case AMO, LR, CAS, CASPAIR -> imm << 25;
            case FR, FR1, FR4, FTOX, XTOF -> imm << 12;
            default -> 0;
        };
    }

    private static int bits(int value, int low, int count) {
        return value >>> low & (1 << count) - 1;
    }

    /** Adds an instruction with rd, rs1 and an immediate. */
    public Code i(Opcode opcode, int rd, int rs1, int imm) {
        return add(word(opcode, rd, rs1, 0, 0, imm));
    }

    /** Adds an instruction with registers alone. */
    public Code r(Opcode opcode, int rd, int rs1, int rs2) {
        return add(word(opcode, rd, rs1, rs2, 0, 0));
    }

    /** Adds a store or a branch. */
    public Code s(Opcode opcode, int rs1, int rs2, int imm) {
        return add(word(opcode, 0, rs1, rs2, 0, imm));
    }

    public Code add(int word) {
        words.add(word);
        return this;
    }

    /** Adds a call of, or with rd 0 a jump to, what is at a position in bytes. */
    public Code jump(int rd, int to) {
        return add(word(Opcode.JAL, rd, 0, 0, 0, to - size()));
    }

    /** Adds a branch to what is at a position in bytes. */
    public Code branch(Opcode opcode, int rs1, int rs2, int to) {
        return s(opcode, rs1, rs2, to - size());
    }

    public Code ecall() {
        return add(Opcode.ECALL.match());
    }

    public Code ret() {
        return i(Opcode.JALR, 0, 1, 0);
    }

    /** Bytes. */
    public int size() {
        return words.size() * Integer.BYTES;
    }

    public Instruction at(int position) {
        return Decoder.decode(words.get(position / Integer.BYTES));
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        words.forEach(bytes::putInt);
        return bytes.array();
    }
}
