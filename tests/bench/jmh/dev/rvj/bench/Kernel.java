package dev.rvj.bench;

import static dev.rvj.bench.Assembler.A0;
import static dev.rvj.bench.Assembler.A1;
import static dev.rvj.bench.Assembler.RA;
import static dev.rvj.bench.Assembler.S0;
import static dev.rvj.bench.Assembler.T0;
import static dev.rvj.bench.Assembler.T1;

import dev.rvj.isa.Opcode;
import java.util.function.Consumer;

/** What a round of a loop does, and the cost that it isolates. */
public enum Kernel {
    /** The loop alone: an addition and a branch. */
    EMPTY(_ -> { }),
    /** Dispatch: sixteen instructions that cost next to nothing to execute, each of another kind than the one before. */
    DISPATCH(code -> {
        for (int i = 0; i < 4; i++) {
            code.i(Opcode.ADDI, A0, A0, 1).r(Opcode.XOR, A1, A1, A0).r(Opcode.SLTU, T1, A1, A0).r(Opcode.OR, A0, A0, T1);
        }
    }),
    /** Eight loads off one register: the check of the permission, and the access. */
    LOAD(code -> {
        for (int i = 0; i < 8; i++) {
            code.i(Opcode.LD, A1, S0, 8 * i).r(Opcode.ADD, A0, A0, A1);
        }
    }),
    /** Eight stores off one register: beyond LOAD, the look whether there is code. */
    STORE(code -> {
        for (int i = 0; i < 8; i++) {
            code.s(Opcode.SD, A0, S0, 8 * i);
        }
    }),
    /** A call of a function and its return. */
    CALL(code -> code.jump(RA, code.here() + 8).jump(0, code.here() + 12).i(Opcode.ADDI, A0, A0, 1)
            .i(Opcode.JALR, 0, RA, 0)),
    /** An indirect jump that goes one of two ways in turn: nothing foretells it. */
    INDIRECT_JUMP(code -> {
        int start = code.here();
        // auipc t1; a1 = (t0 & 1) * 8; jump to the first or the second of two pairs of instructions.
        code.word(Opcode.AUIPC.match() | T1 << 7).i(Opcode.ANDI, A1, T0, 1).i(Opcode.SLLI, A1, A1, 3);
        code.r(Opcode.ADD, T1, T1, A1).i(Opcode.JALR, 0, T1, 20);
        code.i(Opcode.ADDI, A0, A0, 1).jump(0, start + 36).i(Opcode.ADDI, A0, A0, 2).jump(0, start + 36);
    }),
    /** A multiply-add in double precision with exact flags, none of which was raised before the round. */
    FLOATING_POINT(code -> code.i(Opcode.CSRRW, 0, 0, 1).word(Opcode.FMADD_D.match() | 7 << 12 | 2 << 7 | 1 << 15 | 1 << 20
            | 2 << 27).i(Opcode.CSRRS, A0, 0, 1)),
    /** An atomic addition that nobody contends for. */
    AMO(code -> code.r(Opcode.AMOADD_D, A0, S0, T0));

    private final Consumer<Assembler> body;

    Kernel(Consumer<Assembler> body) {
        this.body = body;
    }

    Assembler assemble() {
        Assembler code = new Assembler();
        // f1 = 1/3 or so, f2 = 0.
        code.load(T1, 0x3fd5_5555).i(Opcode.SLLI, T1, T1, 32).word(Opcode.FMV_D_X.match() | 1 << 7 | T1 << 15);
        int head = code.here();
        body.accept(code);
        code.i(Opcode.ADDI, T0, T0, -1);
        return code.branch(Opcode.BNE, T0, 0, head).word(Opcode.ECALL.match());
    }
}
