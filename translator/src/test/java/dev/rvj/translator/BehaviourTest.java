package dev.rvj.translator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Csr;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.Protection;
import dev.rvj.translator.Guest.How;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What translated code is left for, and what it must not outlive, ends as it does on the interpreter. */
@Timeout(60)
class BehaviourTest {
    private static final int RA = 1;
    private static final int SP = 2;
    private static final int T0 = 5;
    private static final int T1 = 6;
    private static final int T2 = 7;
    private static final int S0 = 8;
    private static final int S1 = 9;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final long ROUNDS = 300_000;
    /** Hundredths of a second. */
    private static final int PATIENCE = 3000;

    static void compare(How how, Code code, Consumer<Guest> prepare) {
        try (Guest expected = new Guest(How.INTERPRETED).code(code); Guest found = new Guest(how).code(code)) {
            for (Guest guest : new Guest[] {expected, found}) {
                guest.hart.x[S0] = Guest.DATA;
                guest.hart.x[SP] = Guest.DATA + Guest.PAGE;
                guest.hart.x[A2] = ROUNDS;
                prepare.accept(guest);
                guest.run(Long.MAX_VALUE);
            }
            assertEquals(expected.state(), found.state());
            assertTrue(how == How.CHECKED || found.tiered.translatedInstructions() > 0, "nothing was translated");
        }
    }

    /** Counts a2 down to 0. */
    private static Code loop(Code code, int head) {
        return code.i(Opcode.ADDI, A2, A2, -1).branch(Opcode.BNE, A2, 0, head);
    }

    /** A function changes the instruction that its caller goes on with. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void codeThatACalledFunctionChangesIsNotExecutedAsItWas(How how) {
        int function = 12 * Integer.BYTES;
        Code code = new Code().jump(0, 4);
        int head = code.size();
        code.jump(RA, function);
        int changed = code.size();
        code.i(Opcode.ADDI, A0, A0, 1);
        loop(code, head);
        code.ecall();
        fill(code, function);
        code.i(Opcode.ADDI, T1, 0, 3);
        code.branch(Opcode.BNE, A2, T1, code.size() + 12);
        code.s(Opcode.SW, T0, A1, changed);
        code.add(Opcode.FENCE_I.match());
        code.ret();
        compare(how, code, guest -> {
            guest.hart.x[T0] = Guest.CODE;
            guest.hart.x[A1] = Code.word(Opcode.ADDI, A0, A0, 0, 0, 1000);
        });
    }

    /** All rounds of a loop but the first find an int: the one by which the loop is entered finds what it likes. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED", "CHECKED"})
    void aLoopIsEnteredWithMoreThanAnInt(How how) {
        Code code = new Code();
        code.r(Opcode.XOR, T0, A0, A1).r(Opcode.ADD, S1, S1, T0).i(Opcode.ADDIW, A0, T0, 1);
        loop(code, 0);
        code.ecall();
        compare(how, code, guest -> {
            guest.hart.x[A0] = 0x1234_5678_9abc_def0L;
            guest.hart.x[A1] = 77;
        });
    }

    /** The register points below address 0, and what is a few bytes behind is there. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "BUFFERED", "CHECKED"})
    void theFirstPageIsAccessedFromBelow(How how) {
        Code code = new Code();
        code.s(Opcode.SD, S0, A1, 8).i(Opcode.LD, A0, S0, 8).r(Opcode.ADD, S1, S1, A0).i(Opcode.ADDI, A1, A1, 3);
        code.i(Opcode.ADDI, A2, A2, -1).branch(Opcode.BNE, A2, 0, 0);
        code.ecall();
        compare(how, code, guest -> {
            guest.memory.mappings().map(0, Guest.PAGE, Protection.READ | Protection.WRITE);
            guest.hart.x[S0] = -4;
            guest.hart.x[A2] = 2000;
        });
    }

    /** A loop changes an instruction of its own, at the last round but two; the fence.i comes behind. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void codeThatChangesItselfIsNotExecutedAsItWas(How how) {
        Code code = new Code().i(Opcode.ADDI, T1, 0, 3);
        int head = code.size();
        code.branch(Opcode.BNE, A2, T1, code.size() + 12);
        code.s(Opcode.SW, T0, A1, code.size() + 8);
        code.add(Opcode.FENCE_I.match());
        code.i(Opcode.ADDI, A0, A0, 1);
        loop(code, head);
        code.ecall();
        compare(how, code, guest -> {
            guest.hart.x[T0] = Guest.CODE;
            guest.hart.x[A1] = Code.word(Opcode.ADDI, A0, A0, 0, 0, 1000);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void memoryThatIsUnmappedBetweenTwoRunsOfALoopIsGone(How how) {
        compare(how, storesTwice(), guest -> guest.call = () -> {
            guest.memory.mappings().unmap(Guest.DATA, Guest.PAGE);
            guest.hart.x[A2] = 5;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void memoryThatIsProtectedBetweenTwoRunsOfALoopIsReadOnly(How how) {
        compare(how, storesTwice(), guest -> guest.call = () -> {
            guest.memory.mappings().protect(Guest.DATA, Guest.PAGE, Protection.READ);
            guest.hart.x[A2] = 5;
        });
    }

    /** A function ends by a jump to another one, which is called by others, too, so that it is a region of its own. */
    @ParameterizedTest
    @CsvSource({"EAGER, false", "EAGER, true", "TIERED, false", "TIERED, true", "CHECKED, false", "CHECKED, true"})
    void aFunctionThatEndsByCallingAnotherComesBackBehindItsOwnCall(How how, boolean isIndirect) {
        int function = 12 * Integer.BYTES;
        int last = 20 * Integer.BYTES;
        Code code = new Code();
        code.jump(RA, last);
        code.jump(RA, function);
        code.i(Opcode.ADDI, A0, A0, 3);
        loop(code, 0);
        code.ecall();
        fill(code, function);
        code.i(Opcode.ADDI, SP, SP, -16).s(Opcode.SD, SP, RA, 8).i(Opcode.ADDI, A0, A0, 5);
        code.i(Opcode.LD, RA, SP, 8).i(Opcode.ADDI, SP, SP, 16);
        if (isIndirect) {
            code.i(Opcode.JALR, 0, S1, 0);
        } else {
            code.jump(0, last);
        }
        fill(code, last);
        code.r(Opcode.ADD, A1, A1, A0).ret();
        compare(how, code, guest -> guest.hart.x[S1] = Guest.CODE + last);
    }

    /** What the caller has compared with its range before the call is no longer there behind it. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "BUFFERED", "TIERED"})
    void memoryThatACalledFunctionTakesAwayIsGone(How how) {
        int function = 12 * Integer.BYTES;
        Code code = new Code();
        code.i(Opcode.LD, A0, S0, 8).r(Opcode.ADD, S1, S1, A0);
        code.jump(RA, function);
        code.s(Opcode.SD, S0, A2, 16);
        loop(code, 0);
        code.ecall();
        fill(code, function);
        code.i(Opcode.ADDI, T1, 0, 3);
        code.branch(Opcode.BNE, A2, T1, code.size() + 8);
        code.ecall();
        code.ret();
        compare(how, code, guest -> guest.call = () -> guest.memory.mappings().unmap(Guest.DATA, Guest.PAGE));
    }

    /** Code whose range another hart has taken away gets no more fuel from what it calls, and so comes to its end. */
    @Test
    void callersThatAreVoidGetNoFuel() {
        try (Guest guest = new Guest(How.EAGER).code(loop(new Code().s(Opcode.SD, S0, A1, 0), 0).ecall())) {
            guest.hart.x[S0] = Guest.DATA;
            guest.hart.x[A2] = 2000;
            guest.run(Long.MAX_VALUE);
            guest.memory.fixedRange(Guest.DATA, Protection.READ, _ -> { });
            assertTrue(guest.tiered.refuel());
            guest.memory.mappings().unmap(Guest.DATA, Guest.PAGE);
            assertFalse(guest.tiered.refuel());
        }
    }

    /** A small function comes back behind another call than its own every so often, and to its caller's middle. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED", "CHECKED"})
    void aSmallFunctionReturnsWhereItsLinkSays(How how) {
        int function = 16 * Integer.BYTES;
        Code code = new Code();
        code.jump(RA, function);
        code.i(Opcode.ADDI, A0, A0, 3);
        code.jump(RA, function);
        code.i(Opcode.XORI, A0, A0, 5);
        loop(code, 0);
        code.ecall();
        fill(code, function);
        code.i(Opcode.LD, T0, S0, 0).i(Opcode.ADDI, T0, T0, 1).s(Opcode.SD, S0, T0, 0).i(Opcode.ANDI, T1, T0, 63);
        code.branch(Opcode.BNE, T1, 0, code.size() + 8);
        code.i(Opcode.ADDI, RA, RA, 4);
        code.i(Opcode.ADD, A0, A0, 0);
        compare(how, code.ret(), guest -> { });
    }

    /**
     * A loop calls, by a pointer that goes round a table of three: what counts, what calls that, and what calls itself a few
     * times; each of them comes back elsewhere every so often.
     */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED", "CHECKED"})
    void calledByAPointerTheyReturnWhereTheirLinkSays(How how) {
        int counting = 20 * Integer.BYTES;
        int calling = 30 * Integer.BYTES;
        int recursive = 40 * Integer.BYTES;
        Code code = new Code();
        code.i(Opcode.ADDI, T2, T2, 8).i(Opcode.ANDI, T2, T2, 31).r(Opcode.ADD, T0, T2, S0).i(Opcode.LD, T1, T0, 0);
        code.i(Opcode.ANDI, A1, A2, 3);
        code.i(Opcode.JALR, RA, T1, 0);
        code.i(Opcode.XORI, A0, A0, 5);
        code.i(Opcode.ADDI, A0, A0, 3);
        loop(code, 0);
        code.ecall();
        fill(code, counting);
        code.i(Opcode.ADDI, A0, A0, 1).i(Opcode.ANDI, T1, A0, 127);
        code.branch(Opcode.BNE, T1, 0, code.size() + 8);
        code.i(Opcode.ADDI, RA, RA, 4).ret();
        fill(code, calling);
        code.i(Opcode.ADDI, S1, RA, 0).jump(RA, counting).i(Opcode.SLLI, A0, A0, 1).i(Opcode.SRLI, A0, A0, 1);
        code.i(Opcode.ADDI, RA, S1, 0).ret();
        fill(code, recursive);
        code.branch(Opcode.BEQ, A1, 0, code.size() + 40);
        code.i(Opcode.ADDI, SP, SP, -16).s(Opcode.SD, SP, RA, 0).i(Opcode.ADDI, A1, A1, -1);
        code.jump(RA, recursive).i(Opcode.ADDI, A0, A0, 7).r(Opcode.XOR, A0, A0, A1);
        code.i(Opcode.LD, RA, SP, 0).i(Opcode.ADDI, SP, SP, 16).ret();
        compare(how, code.ret(), guest -> guest.longs(Guest.DATA,
                Guest.CODE + counting, Guest.CODE + calling, Guest.CODE + recursive, Guest.CODE + counting));
    }

    private static void fill(Code code, int size) {
        while (code.size() < size) {
            code.add(0);
        }
    }

    /** Goes through memory to its end; the counter would allow more. A part of the loop is skipped now and then. */
    @ParameterizedTest
    @CsvSource({"EAGER, 8, 0, 0", "EAGER, -8, 0, 8", "EAGER, 1, 0, 0", "EAGER, 24, 2040, 0", "EAGER, -3, -1, 4",
        "CHECKED, 8, 0, 0", "CHECKED, -3, -1, 4"})
    void theFirstAccessBehindMemoryTraps(How how, int stride, int offset, int behind) {
        for (Opcode access : List.of(Opcode.LD, Opcode.SD, Opcode.LBU, Opcode.SH)) {
            Code code = new Code();
            int head = code.size();
            code.i(Opcode.ADDI, A0, A0, 1);
            if (behind == 0) {
                code.add(Code.word(access, A1, S0, A0, 0, offset));
            }
            code.i(Opcode.ANDI, T0, A0, 7);
            code.branch(Opcode.BNE, T0, 0, code.size() + 8);
            code.i(Opcode.ADDI, T1, T1, 1);
            code.i(Opcode.ADDI, S0, S0, stride);
            if (behind != 0) {
                code.add(Code.word(access, A1, S0, A0, 0, offset));
            }
            loop(code, head);
            compare(how, code.ecall(), guest -> guest.hart.x[S0] = Guest.DATA + Guest.PAGE);
        }
    }

    /** 0 is no CSR, but right below those of floating point. */
    @ParameterizedTest
    @CsvSource({"EAGER, 0", "EAGER, 4", "EAGER, 0xc03", "CHECKED, 0"})
    void aCsrThatThereIsNotTraps(How how, int csr) {
        compare(how, new Code().i(Opcode.ADDI, A0, A0, 1).i(Opcode.CSRRSI, A1, 1, csr), _ -> { });
    }

    private static Code storesTwice() {
        Code code = new Code();
        code.i(Opcode.LD, A0, S0, 8);
        code.i(Opcode.ADDI, A0, A0, 1);
        code.s(Opcode.SD, S0, A0, 8);
        loop(code, 0);
        return code.ecall().jump(0, 0);
    }

    /** One access goes to near addresses and, from the middle on, to far ones; another the other way round. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void farMemoryIsAccessedByTheSameCode(How how) {
        Code code = storesTwice();
        compare(how, code, guest -> guest.call = () -> {
            guest.hart.x[S0] = Guest.FAR;
            guest.hart.x[A2] = ROUNDS;
            guest.call = () -> {
                guest.hart.x[S0] = Guest.DATA + 64;
                guest.hart.x[A2] = ROUNDS;
            };
        });
        compare(how, code, guest -> {
            guest.hart.x[S0] = Guest.FAR;
            guest.call = () -> {
                guest.hart.x[S0] = Guest.FAR + Guest.PAGE;
                guest.hart.x[A2] = 5;
            };
        });
    }

    /** Far more levels than regions may call each other. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void deepRecursionEnds(How how) {
        Code code = new Code();
        int function = 6 * Integer.BYTES;
        code.i(Opcode.ADDI, A2, S0, 0).jump(RA, function).i(Opcode.ADDI, T0, T0, -1).branch(Opcode.BNE, T0, 0, 0).ecall();
        pad(code, function);
        code.s(Opcode.SD, SP, RA, 0);
        code.i(Opcode.ADDI, SP, SP, 8);
        code.i(Opcode.ADDI, A2, A2, -1);
        code.branch(Opcode.BEQ, A2, 0, code.size() + 8);
        code.jump(RA, function);
        code.i(Opcode.ADDI, SP, SP, -8);
        code.i(Opcode.LD, RA, SP, 0);
        code.i(Opcode.ADDI, A0, A0, 3);
        code.ret();
        compare(how, code, guest -> {
            long stack = Guest.DATA + 16L * Guest.PAGE;
            guest.memory.mappings().map(stack, 1 << 20, Protection.READ | Protection.WRITE);
            guest.hart.x[SP] = stack;
            guest.hart.x[S0] = 100_000;
            guest.hart.x[T0] = 10;
        });
    }

    /** A function that was called by another returns to the caller's caller, every other time. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void returnsThatSkipACallerEnd(How how) {
        int outer = 8 * Integer.BYTES;
        int inner = 16 * Integer.BYTES;
        Code code = new Code().jump(RA, outer).i(Opcode.ADDI, A0, A0, 1);
        loop(code, 0).ecall();
        pad(code, outer).i(Opcode.ADDI, T0, RA, 0).jump(RA, inner).i(Opcode.ADDI, A1, A1, 1).i(Opcode.JALR, 0, T0, 0);
        pad(code, inner).i(Opcode.ANDI, T1, A2, 1).branch(Opcode.BEQ, T1, 0, code.size() + 8)
                .i(Opcode.ADDI, RA, T0, 0).ret();
        compare(how, code, _ -> { });
    }

    private static Code pad(Code code, int size) {
        while (code.size() < size) {
            code.add(0);
        }
        return code;
    }

    /** Two threads of the guest's own making: each calls a function that swaps sp, ra and what it counts. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void contextsAreSwitchedByHand(How how) {
        int first = 16 * Integer.BYTES;
        int second = 24 * Integer.BYTES;
        Code code = new Code().jump(0, first);
        int swap = code.size();
        code.s(Opcode.SD, SP, RA, 0).i(Opcode.LD, RA, S0, 8).s(Opcode.SD, S0, SP, 0);
        code.i(Opcode.LD, T0, S0, 16).s(Opcode.SD, S0, SP, 16).i(Opcode.ADDI, SP, T0, 0).i(Opcode.LD, RA, SP, 0).ret();
        pad(code, first);
        code.jump(RA, swap).i(Opcode.ADDI, A0, A0, 1);
        loop(code, first).ecall();
        pad(code, second);
        code.i(Opcode.ADDI, A1, A1, 2).jump(RA, swap).i(Opcode.ADDI, A1, A1, 5).jump(RA, swap).jump(0, second);
        compare(how, code, guest -> {
            guest.hart.x[SP] = Guest.DATA + 256;
            guest.memory.storeLong(Guest.DATA + 16, Guest.DATA + 512);
            guest.memory.storeLong(Guest.DATA + 512, Guest.CODE + second);
        });
    }

    /** The count is that of the interpreter, in the middle of a loop and behind one. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void retiredInstructionsAreCountedOneByOne(How how) {
        Code code = new Code().i(Opcode.ADDI, A0, A0, 1);
        code.i(Opcode.CSRRS, T0, 0, Csr.INSTRET).r(Opcode.XOR, A1, A1, T0);
        int head = code.size();
        code.i(Opcode.ANDI, T1, A2, 1).branch(Opcode.BEQ, T1, 0, code.size() + 8).i(Opcode.ADDI, A0, A0, 1);
        loop(code, head);
        code.i(Opcode.CSRRS, T0, 0, Csr.INSTRET).r(Opcode.ADD, A1, A1, T0).ecall().jump(0, 0);
        compare(how, code, guest -> guest.call = () -> guest.hart.x[A2] = 1001);
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void attentionReachesAnEndlessLoop(How how) throws InterruptedException {
        Code code = new Code().i(Opcode.ADDI, A0, A0, 1).jump(0, 0);
        try (Guest guest = new Guest(how).code(code)) {
            Thread thread = new Thread(() -> guest.run(Long.MAX_VALUE));
            thread.start();
            for (int i = 0; i < PATIENCE && guest.tiered.translatedInstructions() == 0; i++) {
                Thread.sleep(10);
            }
            guest.hart.requestAttention();
            thread.join(30_000);
            assertTrue(!thread.isAlive(), "the loop goes on");
            assertTrue(guest.tiered.translatedInstructions() > 0, "nothing was translated");
        }
    }
}
