package dev.rvj.engine;

import static dev.rvj.engine.TestMachine.CODE;
import static dev.rvj.engine.TestMachine.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.hart.Fcsr;
import dev.rvj.hart.Hart;
import dev.rvj.isa.Encoder;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;
import dev.rvj.memory.Memory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each instruction through the interpreter's loop does what its semantics method does with the operands that its
 * format names: no register, immediate or result is mixed up, in the main switch or the rare one.
 */
class DispatchTest {
    private static final int RD = 5;
    private static final int RS1 = 6;
    private static final int RS2 = 7;
    private static final int RS3 = 28;
    private static final int ROUNDS = 8;
    private static final String SEMANTICS = RvI.class.getPackageName() + ".Rv";

    static Stream<Opcode> opcodes() {
        Set<Kind> kinds = Set.of(Kind.VALUE, Kind.BRANCH, Kind.JUMP, Kind.LOAD, Kind.STORE, Kind.AMO);
        return Arrays.stream(Opcode.values()).filter(opcode -> kinds.contains(opcode.kind()))
                .filter(opcode -> !opcode.format().operands().contains("pair"));
    }

    @ParameterizedTest
    @MethodSource("opcodes")
    void executesTheSemanticsMethod(Opcode opcode) throws Exception {
        for (TestMachine.Loop loop : TestMachine.Loop.values()) {
            compareWithSemantics(opcode, loop);
        }
    }

    private static void compareWithSemantics(Opcode opcode, TestMachine.Loop loop) throws Exception {
        Random random = new Random(opcode.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            try (TestMachine machine = new TestMachine(loop); TestMachine expected = new TestMachine(loop)) {
                int imm = immediate(opcode, random);
                prepare(machine.hart, opcode, imm, random);
                copy(machine.hart, expected.hart);
                machine.memory.storeLong(DATA, 0x0123_4567_89ab_cdefL);
                expected.memory.storeLong(DATA, 0x0123_4567_89ab_cdefL);
                List<String> operands = opcode.format().operands();
                machine.code(CODE, Encoder.encode(opcode, has(operands, "rd") ? RD : 0,
                        has(operands, "rs1") ? RS1 : 0, has(operands, "rs2") ? RS2 : 0,
                        has(operands, "rs3") ? RS3 : 0, imm));
                machine.run(1);
                perform(opcode, imm, expected);
                compare(expected, machine);
            }
        }
    }

    private static boolean has(List<String> operands, String name) {
        return operands.contains(name) || operands.contains("f" + name);
    }

    private static int immediate(Opcode opcode, Random random) {
        return switch (opcode.format()) {
            case U, UPC -> random.nextInt() & -4096;
            case B, J -> random.nextInt(-1000, 1000) * 2;
            case I, JR -> random.nextInt(-2048, 2048);
            case SHIFT -> random.nextInt(64);
            case SHIFTW -> random.nextInt(32);
            case FR, FR1, FR4, FTOX, XTOF -> List.of(0, 1, 2, 3, 4, 7).get(random.nextInt(6));
            case AMO, LR, CAS -> random.nextInt(4);
            case L, S, FL, FS -> random.nextInt(-2048, 2048);
            default -> 0;
        };
    }

    private static void prepare(Hart hart, Opcode opcode, int imm, Random random) {
        for (int register = 1; register < 32; register++) {
            hart.x[register] = random.nextLong();
        }
        for (int register = 0; register < 32; register++) {
            hart.f[register] = random.nextBoolean() ? random.nextLong() : random.nextInt() | -1L << 32;
        }
        hart.fcsr.roundingMode = random.nextInt(5);
        boolean addresses = opcode.kind() == Kind.LOAD || opcode.kind() == Kind.STORE || opcode.kind() == Kind.AMO;
        if (addresses) {
            hart.x[RS1] = DATA - (opcode.kind() == Kind.AMO ? 0 : imm);
        }
        if (random.nextBoolean()) {
            hart.x[RS2] = hart.x[RS1];
        }
    }

    private static void copy(Hart from, Hart to) {
        System.arraycopy(from.x, 0, to.x, 0, from.x.length);
        System.arraycopy(from.f, 0, to.f, 0, from.f.length);
        to.fcsr.roundingMode = from.fcsr.roundingMode;
    }

    /** Does what the specification says an engine has to, around the semantics method. */
    private static void perform(Opcode opcode, int imm, TestMachine machine) throws Exception {
        Hart hart = machine.hart;
        List<String> operands = opcode.format().operands();
        Object result = call(opcode, imm, machine);
        hart.pc += 4;
        switch (opcode.kind()) {
            case BRANCH -> hart.pc = (boolean) result ? CODE + imm : hart.pc;
            case JUMP -> {
                hart.x[RD] = hart.pc;
                hart.pc = (long) result;
            }
            case STORE -> { }
            default -> {
                if (operands.contains("frd")) {
                    hart.f[RD] = (long) result;
                } else {
                    hart.x[RD] = (long) result;
                }
            }
        }
    }

    private static Object call(Opcode opcode, int imm, TestMachine machine) throws Exception {
        Hart hart = machine.hart;
        List<Object> arguments = new ArrayList<>();
        switch (opcode.kind()) {
            case LOAD -> arguments.addAll(List.of(machine.memory, hart.x[RS1] + imm));
            case STORE -> arguments.addAll(List.of(machine.memory, hart.x[RS1] + imm,
                    opcode.format().operands().contains("frs2") ? hart.f[RS2] : hart.x[RS2]));
            default -> {
                if (opcode.kind() == Kind.AMO) {
                    arguments.addAll(List.of(hart, machine.memory));
                }
                opcode.format().operands().stream().map(operand -> argument(operand, opcode, imm, hart))
                        .filter(argument -> argument != null).forEach(arguments::add);
            }
        }
        Method method = Arrays.stream(Class.forName(SEMANTICS + opcode.extension()).getMethods())
                .filter(candidate -> candidate.getName().equals(opcode.mnemonic().replace('.', '_')))
                .findFirst().orElseThrow();
        try {
            return method.invoke(null, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(opcode + " in " + e.getCause(), e.getCause());
        }
    }

    private static Object argument(String operand, Opcode opcode, int imm, Hart hart) {
        return switch (operand) {
            case "rs1" -> hart.x[RS1];
            case "rs2" -> hart.x[RS2];
            case "frs1" -> hart.f[RS1];
            case "frs2" -> hart.f[RS2];
            case "frs3" -> hart.f[RS3];
            case "old" -> hart.x[RD];
            case "imm" -> opcode.kind() == Kind.AMO || opcode.kind() == Kind.BRANCH ? null : (long) imm;
            case "shamt", "rm" -> imm;
            case "pc" -> CODE;
            case "fcsr" -> hart.fcsr;
            default -> null;
        };
    }

    private static void compare(TestMachine expected, TestMachine found) {
        assertEquals(List.of(), found.traps);
        for (int register = 0; register < 32; register++) {
            assertEquals(expected.hart.x[register], found.hart.x[register], "x" + register);
            assertEquals(expected.hart.f[register], found.hart.f[register], "f" + register);
        }
        assertEquals(Long.toHexString(expected.hart.pc), Long.toHexString(found.hart.pc));
        assertEquals(fcsr(expected.hart.fcsr), fcsr(found.hart.fcsr));
        assertEquals(data(expected.memory), data(found.memory));
    }

    private static String fcsr(Fcsr fcsr) {
        return fcsr.flags + " " + fcsr.roundingMode;
    }

    private static String data(Memory memory) {
        return Long.toHexString(memory.loadLong(DATA));
    }
}
