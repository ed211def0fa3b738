package dev.rvj.engine;

import static dev.rvj.engine.TestMachine.CODE;
import static dev.rvj.engine.TestMachine.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.Hart;
import dev.rvj.isa.Encoder;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two instructions that the interpreter executes with one dispatch do what they do one by one: with registers of one
 * that the other writes, and where either of them traps.
 */
@Timeout(60)
class FusedPairsTest {
    private static final int ECALL = Opcode.ECALL.match();
    /** Few, so that the two instructions meet in them often; x0 among them. */
    private static final int[] REGISTERS = {0, 5, 6, 7};
    private static final int ROUNDS = 64;
    /** Enough for the interpreter to run whole blocks. */
    private static final long LONG_RUN = 1 << 20;

    private record Pair(Opcode first, Opcode second) {
        boolean isFused() {
            return Dispatch.fused(first, second) >= 0;
        }
    }

    static Stream<Pair> pairs() {
        List<Pair> pairs = Stream.of(Opcode.values())
                .flatMap(first -> Stream.of(Opcode.values()).map(second -> new Pair(first, second)))
                .filter(Pair::isFused).toList();
        assertTrue(!pairs.isEmpty(), "no pair is fused");
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void doesWhatOneByOneDoes(Pair pair) {
        Random random = new Random(pair.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            int[] code = {word(pair.first, random), word(pair.second, random), ECALL, ECALL, ECALL};
            long seed = random.nextLong();
            for (TestMachine.Loop loop : List.of(TestMachine.Loop.FLAT, TestMachine.Loop.PAGED)) {
                try (TestMachine fused = machine(loop, code, seed); TestMachine single = machine(loop, code, seed)) {
                    fused.run(LONG_RUN);
                    while (single.traps.isEmpty()) {
                        single.run(1);
                    }
                    assertEquals(state(single), state(fused), loop.toString());
                }
            }
        }
    }

    private static int word(Opcode opcode, Random random) {
        boolean aligned = random.nextBoolean();
        int imm = switch (opcode.format()) {
            case B, J -> random.nextInt(2, 4) * 4;
            case SHIFT -> random.nextInt(64);
            case SHIFTW -> random.nextInt(32);
            case I -> random.nextInt(-2048, 2048);
            default -> opcode.kind() == Kind.LOAD || opcode.kind() == Kind.STORE
                    ? random.nextInt(0, 64) * (aligned ? 8 : 1) : 0;
        };
        List<String> operands = opcode.format().operands();
        return Encoder.encode(opcode, operand(operands, "rd", random), operand(operands, "rs1", random),
                operand(operands, "rs2", random), operand(operands, "rs3", random), imm);
    }

    private static int operand(List<String> operands, String name, Random random) {
        return operands.contains(name) || operands.contains("f" + name) ? REGISTERS[random.nextInt(REGISTERS.length)] : 0;
    }

    private static TestMachine machine(TestMachine.Loop loop, int[] code, long seed) {
        Random random = new Random(seed);
        TestMachine machine = new TestMachine(loop).code(CODE, code);
        for (long at = DATA; at < DATA + 1024; at += Long.BYTES) {
            machine.memory.storeLong(at, random.nextInt(4) == 0 ? DATA + random.nextInt(256) : random.nextLong());
        }
        Hart hart = machine.hart;
        for (int register = 1; register < 32; register++) {
            hart.x[register] = random.nextInt(4) == 0 ? random.nextLong() : DATA + random.nextInt(128) * 8;
            hart.f[register] = random.nextLong();
        }
        return machine;
    }

    private static String state(TestMachine machine) {
        StringBuilder out = new StringBuilder();
        Hart hart = machine.hart;
        out.append(machine.trap().getMessage()).append(" pc ").append(Long.toHexString(hart.pc))
                .append(" instret ").append(hart.instret);
        for (int register = 0; register < 32; register++) {
            out.append('\n').append(register).append(' ').append(Long.toHexString(hart.x[register])).append(' ')
                    .append(Long.toHexString(hart.f[register]));
        }
        for (long at = DATA; at < DATA + 2048; at += Long.BYTES) {
            out.append('\n').append(Long.toHexString(machine.memory.loadLong(at)));
        }
        return out.toString();
    }
}
