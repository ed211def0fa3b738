package dev.rvj.translator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Csr;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.Guest.How;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eager translation, and checking, translate code that is executed once, before it is. */
@Timeout(60)
class EagerTest {
    private static final int RA = 1;
    private static final int T0 = 5;
    private static final int S0 = 8;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int TIMES = 400;

    /** A straight line of some instructions, many times, each time at another address. */
    enum Line {
        ARITHMETIC {
            @Override
            void add(Code code, int time) {
                code.i(Opcode.ADDI, A0, A0, time).r(Opcode.MUL, A1, A1, A0).r(Opcode.XOR, A0, A0, A1).i(Opcode.SLLI, A1, A1, 3);
            }
        },
        /** Other places of the same pages, and of both of them. */
        MEMORY {
            @Override
            void add(Code code, int time) {
                code.i(Opcode.LD, A0, S0, 8 * time % 2040).i(Opcode.ADDI, A0, A0, 5).s(Opcode.SD, S0, A0, 8 * time % 2040)
                        .i(Opcode.LW, A1, T0, 4 * time % 2040).r(Opcode.ADD, A1, A1, A0).s(Opcode.SH, T0, A1, 2 * time);
            }
        },
        /** No result is as the host's until one was inexact, and later some still are not. */
        FLOATING_POINT {
            @Override
            void add(Code code, int time) {
                code.i(Opcode.ADDI, A0, 0, time).add(Code.word(Opcode.FCVT_D_W, 1, A0, 0, 0, 0))
                        .add(Code.word(Opcode.FDIV_D, 2, 2, 1, 0, 7)).add(Code.word(Opcode.FADD_D, 3, 2, 3, 0, 7))
                        .add(Code.word(Opcode.FSUB_D, 4, 1, 1, 0, 7)).r(Opcode.FMV_X_D, A1, 3, 0);
            }
        },
        /** One of ten is a CSR that is interpreted; right behind it a region begins with a result that is not ordinary. */
        BEHIND_WHAT_IS_INTERPRETED {
            @Override
            void add(Code code, int time) {
                code.i(Opcode.CSRRS, A0, 0, Csr.INSTRET).add(Code.word(Opcode.FSUB_D, 4, 1, 1, 0, 7));
                for (int i = 0; i < 8; i++) {
                    code.i(Opcode.ADDI, A1, A1, 1);
                }
            }
        },
        BRANCHES {
            @Override
            void add(Code code, int time) {
                code.i(Opcode.ANDI, A1, A0, 1).branch(Opcode.BNE, A1, 0, code.size() + 12).i(Opcode.ADDI, A0, A0, 3)
                        .jump(0, code.size() + 8).i(Opcode.ADDI, A0, A0, 1);
            }
        },
        /** Each of them calls another function, which stands behind the call. */
        CALLS {
            @Override
            void add(Code code, int time) {
                code.jump(RA, code.size() + 8).jump(0, code.size() + 12).i(Opcode.ADDI, A0, A0, 1).ret();
            }
        },
        /** Jumps whose target is computed, to behind what is no instruction. */
        COMPUTED_JUMPS {
            @Override
            void add(Code code, int time) {
                code.add(Code.word(Opcode.AUIPC, A1, 0, 0, 0, 0)).i(Opcode.JALR, 0, A1, 12).add(0).i(Opcode.ADDI, A0, A0, 1);
            }
        };

        abstract void add(Code code, int time);
    }

    @ParameterizedTest
    @CsvSource({"ARITHMETIC, 99", "MEMORY, 98", "FLOATING_POINT, 99", "BEHIND_WHAT_IS_INTERPRETED, 90", "BRANCHES, 99", "CALLS, 99", "COMPUTED_JUMPS, 99"})
    void whatIsExecutedOnceIsTranslated(Line line, int percent) {
        Code code = new Code();
        for (int time = 0; time < TIMES; time++) {
            line.add(code, time);
        }
        code.ecall();
        String expected = run(How.INTERPRETED, code, 0);
        assertEquals(expected, run(How.EAGER, code, percent));
        assertEquals(expected, run(How.CHECKED, code, percent));
    }

    /** @param percent how many of the instructions have to run in translated code */
    private static String run(How how, Code code, int percent) {
        try (Guest guest = new Guest(how).code(code)) {
            guest.hart.x[S0] = Guest.DATA;
            guest.hart.x[T0] = Guest.DATA + Guest.PAGE;
            // What is no return address must not have pages of data taken for code, either.
            guest.hart.x[RA] = Guest.DATA + 8;
            guest.run(Long.MAX_VALUE);
            long translated = how == How.INTERPRETED ? 0 : guest.statistics().instructions();
            assertTrue(100 * translated >= percent * guest.hart.instret, translated + " of " + guest.hart.instret + " translated");
            return guest.state();
        }
    }
}
