package dev.rvj.engine;

import static dev.rvj.engine.TestMachine.CODE;
import static dev.rvj.engine.TestMachine.DATA;
import static dev.rvj.engine.TestMachine.i;
import static dev.rvj.engine.TestMachine.r;
import static dev.rvj.engine.TestMachine.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Csr;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpreterTest {
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int C_NOP = 0x0001;
    private static final int ECALL = Opcode.ECALL.match();
    private static final int FENCE_I = Opcode.FENCE_I.match();
    private static final long LONG_RUN = 1 << 20;

    private final TestMachine machine = new TestMachine();

    @AfterEach
    void close() {
        machine.close();
    }

    /** Adds 1 to a0 until it is a1: {@code addi a0,a0,1; bne a0,a1,.-4; ecall}. */
    private void count(long to) {
        machine.code(CODE, i(Opcode.ADDI, A0, A0, 1), s(Opcode.BNE, A0, A1, -4), ECALL);
        machine.hart.x[A1] = to;
    }

    @Test
    void loopsUntilTheEnvironmentEndsIt() {
        count(1_000_000);
        machine.run(Long.MAX_VALUE);
        assertEquals(1_000_000, machine.hart.x[A0]);
        assertEquals(2_000_000, machine.hart.instret);
        assertEquals(CODE + 8, machine.hart.pc);
        assertEquals(Cause.ENVIRONMENT_CALL_FROM_U_MODE, machine.trap().cause());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 63, 64, 65, 4095, 4096, 4097, 4159, 4160, 4161, 8192, 200_001})
    void retiresNoMoreThanTheLimit(long limit) {
        count(-1);
        machine.run(limit);
        assertEquals(limit, machine.hart.instret);
        assertEquals((limit + 1) / 2, machine.hart.x[A0]);
        assertEquals(CODE + limit % 2 * 4, machine.hart.pc);
        assertTrue(machine.traps.isEmpty());
    }

    /** What a register led to is a function if a link was kept. */
    @ParameterizedTest
    @CsvSource({"1, 0x1040", "5, 0x1040", "0, -1"})
    void knowsWhatIsCalled(int rd, long function) {
        try (TestMachine lean = new TestMachine(TestMachine.Loop.LEAN_FLAT)) {
            lean.code(CODE, i(Opcode.JALR, rd, A0, 0)).code(CODE + 0x40, i(Opcode.ADDI, A1, A1, 1), ECALL);
            lean.hart.x[A0] = CODE + 0x40;
            lean.run(Long.MAX_VALUE);
            assertEquals(1, lean.hart.x[A1]);
            assertEquals(function, lean.interpreter.source().functionBefore(CODE + 0x44));
        }
    }

    @Test
    void goesOnWhereALimitEndedIt() {
        count(1000);
        for (int run = 0; run < 2000; run += 7) {
            machine.run(7);
        }
        assertEquals(1000, machine.hart.x[A0]);
        assertEquals(2000, machine.hart.instret);
        assertEquals(CODE + 8, machine.hart.pc);
    }

    @Test
    void aStepIsOneInstruction() {
        count(2);
        assertEquals(null, machine.interpreter.step());
        assertEquals(CODE + 4, machine.hart.pc);
        assertEquals(1, machine.hart.x[A0]);
        machine.interpreter.step();
        assertEquals(CODE, machine.hart.pc);
        assertEquals(2, machine.hart.instret);
    }

    @Test
    void x0StaysZero() {
        machine.code(CODE, i(Opcode.ADDI, 0, 0, 5), i(Opcode.LUI, 0, 0, 0x1000), i(Opcode.LD, 0, A1, 0),
                r(Opcode.AMOADD_D, 0, A1, A1), i(Opcode.CSRRS, 0, 0, Csr.TIME), i(Opcode.JAL, 0, 0, 4),
                r(Opcode.ADD, A0, 0, 0), ECALL);
        machine.memory.storeLong(DATA, -1);
        machine.hart.x[A0] = 7;
        machine.hart.x[A1] = DATA;
        machine.run(LONG_RUN);
        assertEquals(0, machine.hart.x[0]);
        assertEquals(0, machine.hart.x[A0]);
    }

    @Test
    void jalrReadsItsBaseBeforeItWritesTheLink() {
        machine.code(CODE, i(Opcode.JALR, A0, A0, 1)).code(CODE + 0x100, ECALL);
        machine.hart.x[A0] = CODE + 0x100;
        machine.run(LONG_RUN);
        assertEquals(CODE + 0x100, machine.hart.pc);
        assertEquals(CODE + 4, machine.hart.x[A0]);
    }

    @Test
    void theLinkOfACompressedJumpIsTwoBytesOn() {
        machine.code(CODE, C_NOP, 0x9502).code(CODE + 0x100, ECALL);
        machine.hart.x[A0] = CODE + 0x100;
        machine.run(LONG_RUN);
        assertEquals(CODE + 4, machine.hart.x[1]);
    }

    @Test
    void indirectJumpsGoWhereTheRegisterSaysEachTime() {
        machine.code(CODE, i(Opcode.JALR, 1, A0, 0))
                .code(CODE + 0x100, i(Opcode.ADDI, A1, A1, 1), i(Opcode.ADDI, A0, A0, 0x40),
                        i(Opcode.JALR, 0, A2, 0))
                .code(CODE + 0x140, i(Opcode.ADDI, A1, A1, 16), i(Opcode.ADDI, A0, A0, 0x40),
                        i(Opcode.JALR, 0, A2, 0))
                .code(CODE + 0x180, ECALL);
        machine.hart.x[A0] = CODE + 0x100;
        machine.hart.x[A2] = CODE;
        machine.run(LONG_RUN);
        assertEquals(17, machine.hart.x[A1]);
        assertEquals(CODE + 0x180, machine.hart.pc);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRET, 3", "CYCLE, 3", "TIME, 42"})
    void countersReadExactlyInTheMiddleOfABlock(String csr, long value) throws ReflectiveOperationException {
        int number = Csr.class.getField(csr).getInt(null);
        machine.code(CODE, C_NOP, C_NOP, C_NOP, i(Opcode.CSRRS, A0, 0, number), C_NOP, ECALL);
        machine.run(LONG_RUN);
        assertEquals(value, machine.hart.x[A0]);
        assertEquals(5, machine.hart.instret);
    }

    @Test
    void anInstructionMayCrossPages() {
        long last = CODE + AddressSpace.PAGE - 2;
        machine.code(last - 2, C_NOP, i(Opcode.ADDI, A0, 0, 99), ECALL);
        machine.hart.pc = last - 2;
        machine.run(LONG_RUN);
        assertEquals(99, machine.hart.x[A0]);
        assertEquals(last + 4, machine.hart.pc);
        assertEquals(2, machine.hart.instret);
    }

    @Test
    void aPageCrossingInstructionFaultsAtItsSecondHalf() {
        long second = CODE + AddressSpace.PAGE;
        machine.code(second - 4, C_NOP, i(Opcode.ADDI, A0, 0, 99));
        machine.flat.mappings().unmap(second, AddressSpace.PAGE);
        machine.hart.pc = second - 4;
        machine.run(LONG_RUN);
        checkTrap(Cause.INSTRUCTION_PAGE_FAULT, second, second - 2, 1);
    }

    @Test
    void aPageCrossingInstructionFollowsAChangeOfEitherPage() {
        long last = CODE + AddressSpace.PAGE - 2;
        machine.code(last, i(Opcode.ADDI, A0, 0, 0x111), ECALL);
        machine.hart.pc = last;
        machine.run(LONG_RUN);
        machine.memory.storeShort(last + 2, (short) (i(Opcode.ADDI, A0, 0, 0x222) >>> 16));
        machine.hart.pc = last;
        machine.run(LONG_RUN);
        assertEquals(0x222, machine.hart.x[A0]);
        machine.memory.storeShort(last, (short) i(Opcode.ADDI, A1, 0, 0x222));
        machine.hart.pc = last;
        machine.run(LONG_RUN);
        assertEquals(0x222, machine.hart.x[A1]);
    }

    @Test
    void dataIsNotExecuted() {
        machine.hart.pc = DATA;
        machine.run(LONG_RUN);
        checkTrap(Cause.INSTRUCTION_PAGE_FAULT, DATA, DATA, 0);
    }

    @Test
    void runningOffTheEndFaultsBehindIt() {
        long end = CODE + 2 * AddressSpace.PAGE;
        machine.code(end - 4, C_NOP, C_NOP);
        machine.hart.pc = end - 4;
        machine.run(LONG_RUN);
        checkTrap(Cause.INSTRUCTION_PAGE_FAULT, end, end, 2);
    }

    /** Three instructions, the second of which traps with a2 as its base. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LD        | 0x40000 | LOAD_PAGE_FAULT          | 0x40000",
        "LD        | 0x4ffc  | LOAD_PAGE_FAULT          | 0x5000",
        "LBU       | -1      | LOAD_PAGE_FAULT          | -1",
        "LBU       | 0x8000000000000000 | LOAD_PAGE_FAULT | 0x8000000000000000",
        "SB        | 0x40000 | STORE_PAGE_FAULT         | 0x40000",
        "SD        | 0x4ffc  | STORE_PAGE_FAULT         | 0x5000",
        "AMOADD_W  | 0x4002  | STORE_ADDRESS_MISALIGNED | 0x4002",
        "AMOADD_D  | 0x4004  | STORE_ADDRESS_MISALIGNED | 0x4004",
        "LR_D      | 0x4004  | LOAD_ADDRESS_MISALIGNED  | 0x4004",
        "SC_W      | 0x40000 | STORE_PAGE_FAULT         | 0x40000",
        "AMOSWAP_D | 0x40000 | STORE_PAGE_FAULT         | 0x40000",
        "EBREAK    | 0       | BREAKPOINT               | 0x1004",
        "MRET      | 0       | ILLEGAL_INSTRUCTION      | 0x30200073"})
    void trapsAreExact(Opcode opcode, String base, Cause cause, String value) {
        int word = opcode.match() | (opcode.format().operands().contains("rs1") ? A2 << 15 : 0)
                | (opcode.format().operands().contains("rd") ? A1 << 7 : 0);
        machine.code(CODE, i(Opcode.ADDI, A0, A0, 1), word, i(Opcode.ADDI, A0, A0, 1));
        machine.hart.x[A1] = 77;
        machine.hart.x[A2] = number(base);
        machine.run(LONG_RUN);
        checkTrap(cause, number(value), CODE + 4, 1);
        assertEquals(1, machine.hart.x[A0]);
        assertEquals(77, machine.hart.x[A1]);
    }

    @ParameterizedTest
    @CsvSource({"0x0000, 0x0000", "0x9000, 0x9000", "0xffffffff, 0xffffffff", "0x0000707b, 0x0000707b"})
    void wordsThatAreNoInstructionTrapWithTheirBits(String word, String value) {
        machine.code(CODE, C_NOP, Integer.parseUnsignedInt(word.substring(2), 16));
        machine.run(LONG_RUN);
        checkTrap(Cause.ILLEGAL_INSTRUCTION, Long.decode(value), CODE + 2, 1);
    }

    @Test
    void aReservedDynamicRoundingModeTrapsWithItsBits() {
        int word = i(Opcode.FADD_D, 0, 0, 7);
        machine.code(CODE, C_NOP, word);
        machine.hart.fcsr.roundingMode = 5;
        machine.run(LONG_RUN);
        checkTrap(Cause.ILLEGAL_INSTRUCTION, word, CODE + 2, 1);
    }

    /** Stores {@code addi a0,a0,16} over the {@code addi a0,a0,1} behind the store, runs it, and once more. */
    private void patch(int between) {
        machine.code(CODE, i(Opcode.ADDI, A0, A0, 1), s(Opcode.SW, A2, A1, 0), between, i(Opcode.ADDI, A0, A0, 1),
                i(Opcode.JAL, 0, 0, 0x100 - 0x10)).code(CODE + 0x100, ECALL);
        machine.hart.x[A1] = i(Opcode.ADDI, A0, A0, 16);
        machine.hart.x[A2] = CODE + 0xc;
        machine.run(LONG_RUN);
    }

    @Test
    void afterFenceIStoredCodeExecutes() {
        patch(FENCE_I);
        assertEquals(17, machine.hart.x[A0]);
    }

    @Test
    void withoutFenceIStoredCodeExecutesFromTheNextJumpOn() {
        patch(i(Opcode.ADDI, 0, 0, 0));
        long first = machine.hart.x[A0];
        assertTrue(first == 2 || first == 17, "old or new code, but not " + first);
        machine.hart.pc = CODE + 0xc;
        machine.hart.x[A0] = 0;
        machine.run(LONG_RUN);
        assertEquals(16, machine.hart.x[A0]);
    }

    /** The loop's own body grows by one each time around. */
    @Test
    void aLoopMayRewriteItself() {
        machine.code(CODE, i(Opcode.ADDI, A0, A0, 1), r(Opcode.ADD, 6, 6, 7), s(Opcode.SW, 5, 6, 0), FENCE_I,
                i(Opcode.ADDI, A1, A1, -1), s(Opcode.BNE, A1, 0, -0x14), ECALL);
        machine.hart.x[5] = CODE;
        machine.hart.x[6] = i(Opcode.ADDI, A0, A0, 1);
        machine.hart.x[7] = 1 << 20;
        machine.hart.x[A1] = 100;
        machine.run(LONG_RUN);
        assertEquals(100 * 101 / 2, machine.hart.x[A0]);
    }

    @Test
    void unmappedCodeNoLongerExecutes() {
        count(3);
        machine.run(LONG_RUN);
        machine.flat.mappings().protect(CODE, AddressSpace.PAGE, Protection.READ);
        machine.hart.pc = CODE;
        long before = machine.hart.instret;
        machine.run(LONG_RUN);
        checkTrap(Cause.INSTRUCTION_PAGE_FAULT, CODE, CODE, before);
    }

    @Test
    void attentionComesBeforeTheFirstInstruction() {
        count(-1);
        machine.hart.requestAttention();
        machine.run(LONG_RUN);
        assertEquals(1, machine.attended);
        assertEquals(0, machine.hart.instret);
    }

    @Test
    void attentionEndsAnEndlessLoop() throws InterruptedException {
        machine.code(CODE, Opcode.JAL.match());
        Thread thread = Thread.ofPlatform().start(() -> {
            while (machine.attended == 0) {
                machine.hart.requestAttention();
                Thread.onSpinWait();
            }
        });
        assertTimeoutPreemptively(Duration.ofSeconds(300), () -> machine.run(Long.MAX_VALUE));
        assertEquals(CODE, machine.hart.pc);
        thread.join();
    }

    @Test
    void twoMachinesDoNotMeet() {
        try (TestMachine other = new TestMachine()) {
            count(5);
            other.code(CODE, i(Opcode.ADDI, A0, 0, 9), ECALL).run(LONG_RUN);
            machine.run(LONG_RUN);
            assertEquals(5, machine.hart.x[A0]);
            assertEquals(9, other.hart.x[A0]);
        }
    }

    private static long number(String text) {
        return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
    }

    private void checkTrap(Cause cause, long value, long pc, long instret) {
        Trap trap = machine.trap();
        assertEquals(cause, trap.cause());
        assertEquals(Long.toHexString(value), Long.toHexString(trap.value()));
        assertEquals(Long.toHexString(pc), Long.toHexString(machine.hart.pc));
        assertEquals(instret, machine.hart.instret);
    }

    @Test
    void stopsWhereACallIsAwaitedHoweverControlCameThereBefore() {
        try (TestMachine lean = new TestMachine(TestMachine.Loop.LEAN_FLAT)) {
            long awaited = CODE + 8;
            lean.code(CODE, i(Opcode.ADDI, A0, A0, 1), s(Opcode.BEQ, 0, 0, 4),
                    i(Opcode.ADDI, A1, A1, 1), s(Opcode.BEQ, 0, 0, -12));
            Entry entry = lean.translations.entry(lean.memory.codeContext(), awaited);
            for (int time = 1; time <= 3; time++) {
                lean.hart.pc = awaited;
                lean.interpreter.interpret(4);
                lean.translations.stopAt(entry);
                lean.interpreter.forget(awaited);
                lean.hart.pc = CODE;
                long before = lean.hart.x[A1];
                lean.interpreter.interpret(100);
                assertEquals(awaited, lean.hart.pc);
                assertEquals(before, lean.hart.x[A1]);
            }
        }
    }
}
