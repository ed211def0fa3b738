package dev.rvj.translator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.engine.Difference;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.engine.Translator;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.Memory;
import dev.rvj.translator.Guest.How;
import dev.rvj.translator.jit.JitTranslator;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A region that does not do what the interpreter does is found the first time that it does not. */
class CheckedRunTest {
    private static final int S0 = 8;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int ROUNDS = 5;
    /** Instructions of a round. */
    private static final int LENGTH = 4;
    /** In the first round, the region is left at the store: it has yet to find where it may access memory. */
    private static final int WRONG_ROUNDS = ROUNDS - 1;
    private static final long END = Guest.CODE + 16;

    /** What is wrong with a region, and the line of the report that says so. */
    enum Fault {
        REGISTER("x11                 0x0000000000000007  0x000000000000000c  0x000000000000000b", (code, run, memory) -> {
            long next = code.run(run, run.hart.x, 0);
            run.hart.x[A1]++;
            return next;
        }),
        FLOATING_POINT_REGISTER("f3                  0x0000000000000000  0x0000000000000001  0x0000000000000000", (code, run, _) -> {
            run.hart.f[3] = 1;
            return code.run(run, run.hart.x, 0);
        }),
        FLAGS("fflags              0x0000000000000000  0x0000000000000010  0x0000000000000000", (code, run, _) -> {
            run.hart.fcsr.flags = 16;
            return code.run(run, run.hart.x, 0);
        }),
        ROUNDING_MODE("frm                 0x0000000000000000  0x0000000000000001  0x0000000000000000", (code, run, _) -> {
            run.hart.fcsr.roundingMode = 1;
            return code.run(run, run.hart.x, 0);
        }),
        RESERVATION("reservation         none                0x80 holds 0x0      none", (code, run, _) -> {
            run.hart.reservationAddress = 0x80;
            return code.run(run, run.hart.x, 0);
        }),
        WAY("pc                  0x0000000000010000  0x0000000000010014  0x0000000000010010", (code, run, _) ->
                code.run(run, run.hart.x, 0) + 4),
        VALUE_IN_MEMORY("0x80000             0x07                0x7f                0x0b", (code, run, memory) -> {
            long next = code.run(run, run.hart.x, 0);
            memory.storeByte(Guest.DATA, (byte) 0x7f);
            return next;
        }),
        ADDITIONAL_STORE("0x80800             0x0000              0x0201              0x0000", (code, run, memory) -> {
            memory.storeShort(Guest.DATA + 0x800, (short) 0x201);
            return code.run(run, run.hart.x, 0);
        }),
        NO_STORE("0x80000             0x07                0x07                0x0b", (_, run, _) -> {
            run.fuel -= LENGTH * WRONG_ROUNDS;
            run.hart.x[A0] = 0;
            run.hart.x[A1] += WRONG_ROUNDS;
            return END;
        }),
        A_TRAP_IS_NOT_SEEN("the interpreter raised ENVIRONMENT_CALL_FROM_U_MODE", (code, run, _) -> {
            long next = code.run(run, run.hart.x, 0) + 4;
            run.fuel--;
            return next;
        }),
        EXCEPTION("translated code failed: java.lang.IllegalStateException: a defect", (_, _, _) -> {
            throw new IllegalStateException("a defect");
        });

        private final String line;
        private final Wrong wrong;

        Fault(String line, Wrong wrong) {
            this.line = line;
            this.wrong = wrong;
        }
    }

    private interface Wrong {
        long run(TranslatedCode code, TieredRun run, Memory memory);
    }

    /** Increments a1 and stores it, a0 times. */
    private static Guest guest(Translator.Factory translator) {
        Code code = new Code().i(Opcode.ADDI, A1, A1, 1).s(Opcode.SB, S0, A1, 0).i(Opcode.ADDI, A0, A0, -1)
                .branch(Opcode.BNE, A0, 0, 0).ecall();
        Guest guest = new Guest(How.CHECKED, translator).code(code);
        guest.hart.x[S0] = Guest.DATA;
        guest.hart.x[A0] = ROUNDS;
        guest.hart.x[A1] = 6;
        return guest;
    }

    private static Translator.Factory wrong(Fault fault) {
        return (memory, options) -> changed(Translator.class, new JitTranslator.Factory().create(memory, options), "draft",
                draft -> changed(Translator.Draft.class, (Translator.Draft) draft, "translate", code -> new TranslatedCode() {
                    @Override
                    public long run(TieredRun run, long[] x, int depth) {
                        boolean isWrong = run.hart.pc == Guest.CODE && x[A0] == WRONG_ROUNDS;
                        TranslatedCode right = (TranslatedCode) code;
                        return isWrong ? fault.wrong.run(right, run, memory) : right.run(run, x, depth);
                    }
                }));
    }

    /** An object one of whose methods returns something else. */
    private static <T> T changed(Class<T> type, T object, String method, UnaryOperator<Object> change) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, called, arguments) -> {
            Object result = called.invoke(object, arguments);
            return called.getName().equals(method) ? change.apply(result) : result;
        }));
    }

    private static Difference difference(Fault fault) {
        try (Guest guest = guest(wrong(fault))) {
            return assertThrows(Difference.class, () -> guest.run(Long.MAX_VALUE));
        }
    }

    @Test
    void rightCodeIsRunToItsEnd() {
        try (Guest guest = guest(null)) {
            guest.run(Long.MAX_VALUE);
            assertEquals(END, guest.hart.pc);
            assertEquals(LENGTH * ROUNDS, guest.hart.instret);
            assertEquals(6 + ROUNDS, guest.memory.loadByte(Guest.DATA));
            assertTrue(guest.statistics().isAny(), "nothing was translated");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDifferenceIsReported(Fault fault) {
        Difference found = difference(fault);
        assertTrue(found.report().lines().toList().contains(fault.line), found.report());
    }

    @Test
    void theReportHasBothStatesAndTheInstructions() {
        Difference found = difference(Fault.REGISTER);
        assertEquals("translated code at 0x10000 and the interpreter differ, after 4 instructions of hart 0", found.getMessage());
        assertEquals("""
                                    before              translated          interpreted
                pc                  0x0000000000010000  0x0000000000010010  0x0000000000010010
                x11                 0x0000000000000007  0x000000000000000c  0x000000000000000b
                instructions:
                  0x10000\taddi\ta1,a1,1
                  0x10004\tsb\ta1,0(s0)
                  0x10008\taddi\ta0,a0,-1
                  0x1000c\tbnez\ta0,0x10000
                """, found.report());
        assertEquals(LENGTH * ROUNDS, found.instructions());
    }

    /** What a region does is not seen where it goes beyond the limit. */
    @ParameterizedTest
    @EnumSource(names = {"REGISTER", "VALUE_IN_MEMORY"})
    void asManyInstructionsAsAreToldShowTheDifferenceAgain(Fault fault) {
        long instructions = difference(fault).instructions();
        try (Guest guest = guest(wrong(fault))) {
            assertEquals(instructions, assertThrows(Difference.class, () -> guest.run(instructions)).instructions());
        }
    }
}
