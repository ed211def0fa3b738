package dev.rvj.translator;

import dev.rvj.isa.Opcode;
import dev.rvj.memory.Protection;
import dev.rvj.translator.Guest.How;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Switches lead where their tables say, also when these have changed. */
@Timeout(60)
class SwitchTest {
    private static final int T0 = 5;
    private static final int S1 = 9;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int A3 = 13;
    private static final long TABLE = Guest.DATA + 2L * Guest.PAGE;
    private static final int CASES = 4;

    /** A program, and where its cases are. */
    private record Program(Code code, int[] cases) {
    }

    /**
     * Goes by the lowest bits of a2, which counts down, to a case each that adds something else to s1, and keeps in a3 what the jump
     * leaves in a0; behind an ecall, stores a1 as the first entry unless it is 0, and goes round once more if a2 is not 0.
     */
    private static Program program() {
        Code code = new Code().add(Code.word(Opcode.LUI, T0, 0, 0, 0, (int) TABLE));
        int head = code.size();
        code.i(Opcode.ANDI, A0, A2, CASES - 1).i(Opcode.SLLI, A0, A0, 2).r(Opcode.ADD, A0, A0, T0).i(Opcode.LW, A0, A0, 0)
                .r(Opcode.ADD, A0, A0, T0).i(Opcode.JALR, 0, A0, 0);
        int behind = code.size() + CASES * 2 * Integer.BYTES;
        int[] cases = new int[CASES];
        for (int i = 0; i < CASES; i++) {
            cases[i] = code.size();
            code.i(Opcode.ADDI, S1, S1, 1 << 2 * i).jump(0, behind);
        }
        code.r(Opcode.XOR, A3, A3, A0).r(Opcode.ADD, A3, A3, S1).i(Opcode.ADDI, A2, A2, -1).branch(Opcode.BNE, A2, 0, head).ecall();
        code.branch(Opcode.BEQ, A1, 0, code.size() + 8).s(Opcode.SW, T0, A1, 0);
        return new Program(code.branch(Opcode.BNE, A2, 0, head).ecall(), cases);
    }

    private static int distance(int place) {
        return (int) (Guest.CODE + place - TABLE);
    }

    private static void write(Guest guest, int... places) {
        ByteBuffer bytes = ByteBuffer.allocate(places.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(Arrays.stream(places).map(SwitchTest::distance).toArray());
        guest.memory.initialize(TABLE, bytes.array(), 0, bytes.capacity());
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "BUFFERED", "TIERED", "CHECKED"})
    void leadsWhereItsTableSays(How how) {
        Program program = program();
        BehaviourTest.compare(how, program.code, guest -> write(guest, program.cases));
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void leadsElsewhereWhenAnotherTableIsMappedThere(How how) {
        Program program = program();
        int[] cases = program.cases;
        BehaviourTest.compare(how, program.code, guest -> {
            write(guest, cases);
            guest.call = () -> {
                guest.memory.mappings().map(TABLE, Guest.PAGE, Protection.READ);
                write(guest, cases[1], cases[3], cases[0], cases[2]);
                guest.hart.x[A2] = 50_000;
            };
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void leadsElsewhereWhenTheProgramHasWrittenIt(How how) {
        Program program = program();
        BehaviourTest.compare(how, program.code, guest -> {
            write(guest, program.cases);
            guest.call = () -> {
                guest.memory.mappings().protect(TABLE, Guest.PAGE, Protection.READ | Protection.WRITE);
                guest.hart.x[A1] = distance(program.cases[3]);
                guest.hart.x[A2] = 50_000;
            };
        });
    }

    /** What is behind the table is in no case, and the entries there lead to none. */
    @ParameterizedTest
    @EnumSource(names = {"EAGER", "TIERED"})
    void trapsWhereTheIndexIsBehindThePage(How how) {
        Program program = program();
        BehaviourTest.compare(how, program.code, guest -> {
            write(guest, program.cases);
            guest.call = () -> {
                guest.hart.x[A2] = 1;
                guest.hart.x[T0] = TABLE + Guest.PAGE;
            };
        });
    }
}
