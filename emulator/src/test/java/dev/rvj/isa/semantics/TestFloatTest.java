package dev.rvj.isa.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rvj.hart.Fcsr;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vectors of Berkeley TestFloat's {@code testfloat_gen}, built with its RISC-V specialization, level 1. Runs where
 * the system property {@code rvj.testfloat_gen} names that program.
 */
class TestFloatTest {
    private static final Map<String, String> TYPES = Map.of("h", "f16", "s", "f32", "d", "f64",
            "w", "i32", "wu", "ui32", "l", "i64", "lu", "ui64");
    private static final Map<String, String> OPERATIONS = Map.of("fadd", "add", "fsub", "sub", "fmul", "mul",
            "fdiv", "div", "fsqrt", "sqrt", "fmadd", "mulAdd", "feq", "eq", "flt", "lt", "fle", "le");
    private static final List<String> MODES = List.of("near_even", "minMag", "min", "max", "near_maxMag");

    /** The fused ones but fmadd, which differ from it in signs only, are left out for their running time. */
    static Stream<FloatInstruction> instructions() {
        return FloatInstruction.all().filter(instruction -> {
            String name = instruction.mnemonic().split("\\.")[0];
            return name.equals("fcvt") || OPERATIONS.containsKey(name);
        });
    }

    @ParameterizedTest
    @MethodSource("instructions")
    void agreesWithTestFloat(FloatInstruction instruction) throws IOException, InterruptedException {
        String generator = System.getProperty("rvj.testfloat_gen");
        assumeTrue(generator != null, "rvj.testfloat_gen is not set");
        for (int mode = Fcsr.RNE; mode <= (instruction.rounds() ? Fcsr.RMM : Fcsr.RNE); mode++) {
            Process process = new ProcessBuilder(generator, "-level", "1", "-tininessafter", "-exact",
                    "-r" + MODES.get(mode), function(instruction)).redirectErrorStream(true).start();
            long vectors = 0;
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    check(instruction, mode, line);
                    vectors++;
                }
            } finally {
                process.destroy();
            }
            assertEquals(0, process.waitFor());
            assertTrue(vectors > 0);
        }
    }

    private static String function(FloatInstruction instruction) {
        String operandType = TYPES.get(instruction.operandType());
        String operation = instruction.mnemonic().split("\\.")[0];
        return operandType + "_" + (operation.equals("fcvt")
                ? "to_" + TYPES.get(instruction.resultType())
                : OPERATIONS.get(operation));
    }

    /** A line is the operands, the result and the flags, in hexadecimal. */
    private static void check(FloatInstruction instruction, int mode, String line) {
        String[] words = line.split(" ");
        int count = instruction.operandCount();
        long[] sources = new long[3];
        for (int i = 0; i < count; i++) {
            sources[i] = register(instruction.operandType(), words[i]);
        }
        long expected = register(instruction.resultType(), words[count]);
        int flags = Integer.parseInt(words[count + 1], 16);
        for (int accrued = 0; accrued <= Fcsr.NX; accrued++) {
            Fcsr fcsr = new Fcsr();
            fcsr.flags = accrued;
            long actual = instruction.execute(sources[0], sources[1], sources[2], mode, fcsr);
            if (actual != expected || fcsr.flags != (flags | accrued)) {
                assertEquals(line, "%016x %02x".formatted(actual, fcsr.flags), instruction + " rm " + mode);
            }
        }
    }

    private static long register(String type, String word) {
        long bits = Long.parseUnsignedLong(word, 16);
        return switch (type) {
            case "h", "s", "d" -> FloatText.format(type).box(bits);
            case "w", "wu" -> (int) bits;
            default -> bits;
        };
    }
}
