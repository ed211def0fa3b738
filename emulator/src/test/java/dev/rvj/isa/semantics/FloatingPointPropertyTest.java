package dev.rvj.isa.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.hart.Fcsr;
import dev.rvj.isa.semantics.ExactReference.Number;
import dev.rvj.isa.semantics.ExactReference.Result;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The instructions on structured random operands in each rounding mode: against exact rational arithmetic, and the
 * host's arithmetic against the soft float, with and without NX accrued before.
 */
class FloatingPointPropertyTest {
    private static final int AGAINST_REFERENCE = 3_000;
    private static final int AGAINST_SOFT_FLOAT = 40_000;

    static Stream<FloatInstruction> roundingInstructions() {
        return FloatInstruction.all().filter(FloatInstruction::rounds);
    }

    static Stream<FloatInstruction> arithmetic() {
        return roundingInstructions().filter(instruction -> !instruction.mnemonic().startsWith("fcvt"));
    }

    @ParameterizedTest
    @MethodSource("roundingInstructions")
    void roundsTheExactResult(FloatInstruction instruction) {
        int compared = 0;
        Operands operands = new Operands(instruction, 1);
        for (int mode = Fcsr.RNE; mode <= Fcsr.RMM; mode++) {
            for (int i = 0; i < AGAINST_REFERENCE; i++) {
                operands.advance();
                if (!operands.areFinite()) {
                    continue;
                }
                Result expected = reference(instruction, operands, mode);
                if (expected != null) {
                    check(instruction, operands, mode, expected);
                    compared++;
                }
            }
        }
        if (compared < AGAINST_REFERENCE) {
            throw new AssertionError("only " + compared + " comparisons of " + instruction);
        }
    }

    @ParameterizedTest
    @MethodSource("arithmetic")
    void agreesWithSoftFloat(FloatInstruction instruction) {
        Operands operands = new Operands(instruction, 2);
        for (int mode = Fcsr.RNE; mode <= Fcsr.RMM; mode++) {
            for (int i = 0; i < AGAINST_SOFT_FLOAT; i++) {
                operands.advance();
                Fcsr fcsr = new Fcsr();
                long bits = soft(instruction, operands, mode, fcsr);
                check(instruction, operands, mode, new Result(operands.format.box(bits), fcsr.flags));
            }
        }
    }

    private static void check(FloatInstruction instruction, Operands operands, int mode, Result expected) {
        check(instruction, operands, mode, expected, 0);
        check(instruction, operands, mode, expected, Fcsr.NX);
    }

    private static void check(FloatInstruction instruction, Operands operands, int mode, Result expected,
                              int accrued) {
        Fcsr fcsr = new Fcsr();
        fcsr.flags = accrued;
        long actual = instruction.execute(operands.rs1, operands.rs2, operands.rs3, mode, fcsr);
        if (actual != expected.bits() || fcsr.flags != (expected.flags() | accrued)) {
            assertEquals("%016x flags %d".formatted(expected.bits(), expected.flags() | accrued),
                    "%016x flags %d".formatted(actual, fcsr.flags),
                    "%s rm %d of %016x %016x %016x".formatted(
                            instruction, mode, operands.rs1, operands.rs2, operands.rs3));
        }
    }

    private static long soft(FloatInstruction instruction, Operands operands, int mode, Fcsr fcsr) {
        FloatFormat format = operands.format;
        long a = operands.a;
        long b = operands.b;
        long c = operands.c;
        long sign = format.signBit();
        return switch (instruction.mnemonic().split("\\.")[0]) {
            case "fadd" -> SoftFloat.add(format, a, b, mode, fcsr);
            case "fsub" -> SoftFloat.subtract(format, a, b, mode, fcsr);
            case "fmul" -> SoftFloat.multiply(format, a, b, mode, fcsr);
            case "fdiv" -> SoftFloat.divide(format, a, b, mode, fcsr);
            case "fsqrt" -> SoftFloat.squareRoot(format, a, mode, fcsr);
            case "fmadd" -> SoftFusedMultiplyAdd.fusedMultiplyAdd(format, a, b, c, mode, fcsr);
            case "fmsub" -> SoftFusedMultiplyAdd.fusedMultiplyAdd(format, a, b, c ^ sign, mode, fcsr);
            case "fnmsub" -> SoftFusedMultiplyAdd.fusedMultiplyAdd(format, a ^ sign, b, c, mode, fcsr);
            case "fnmadd" -> SoftFusedMultiplyAdd.fusedMultiplyAdd(format, a ^ sign, b, c ^ sign, mode, fcsr);
            default -> throw new AssertionError(instruction);
        };
    }

    /** The result in rd, or null where it is not a matter of rounding: division by zero and roots of negatives. */
    private static Result reference(FloatInstruction instruction, Operands operands, int mode) {
        String[] parts = instruction.mnemonic().split("\\.");
        Number a = operands.exactA();
        if (parts[0].equals("fcvt")) {
            return referenceConversion(parts[1], operands, a, mode);
        }
        Number b = Number.decode(operands.format, operands.b);
        Number c = Number.decode(operands.format, operands.c);
        boolean negativeA = operands.format.isNegative(operands.a);
        boolean negativeB = operands.format.isNegative(operands.b);
        boolean negativeC = operands.format.isNegative(operands.c);
        boolean negative = negativeA != negativeB;
        Result result = switch (parts[0]) {
            case "fadd" -> sum(operands, a, negativeA, b, negativeB, mode);
            case "fsub" -> sum(operands, a, negativeA, b.negated(), !negativeB, mode);
            case "fmul" -> ExactReference.round(operands.format, a.times(b), negative, mode);
            case "fdiv" -> b.integer().signum() == 0
                    ? null
                    : ExactReference.round(operands.format, a.dividedBy(b), negative, mode);
            case "fsqrt" -> a.integer().signum() < 0
                    ? null
                    : ExactReference.round(operands.format, a.squareRoot(), negativeA, mode);
            case "fmadd" -> sum(operands, a.times(b), negative, c, negativeC, mode);
            case "fmsub" -> sum(operands, a.times(b), negative, c.negated(), !negativeC, mode);
            case "fnmsub" -> sum(operands, a.times(b).negated(), !negative, c, negativeC, mode);
            case "fnmadd" -> sum(operands, a.times(b).negated(), !negative, c.negated(), !negativeC, mode);
            default -> throw new AssertionError(instruction);
        };
        return result == null ? null : new Result(operands.format.box(result.bits()), result.flags());
    }

    private static Result sum(Operands operands, Number a, boolean negativeA, Number b, boolean negativeB, int mode) {
        boolean bothZero = a.integer().signum() == 0 && b.integer().signum() == 0;
        boolean negativeZero = bothZero && negativeA == negativeB ? negativeA : mode == Fcsr.RDN;
        return ExactReference.round(operands.format, a.plus(b), negativeZero, mode);
    }

    private static Result referenceConversion(String target, Operands operands, Number value, int mode) {
        BigInteger one = BigInteger.ONE;
        return switch (target) {
            case "w" -> ExactReference.roundToInteger(value, one.shiftLeft(31).negate(),
                    one.shiftLeft(31).subtract(one), mode);
            case "l" -> ExactReference.roundToInteger(value, one.shiftLeft(63).negate(),
                    one.shiftLeft(63).subtract(one), mode);
            case "lu" -> ExactReference.roundToInteger(value, BigInteger.ZERO, one.shiftLeft(64).subtract(one), mode);
            case "wu" -> {
                Result wide = ExactReference.roundToInteger(value, BigInteger.ZERO,
                        one.shiftLeft(32).subtract(one), mode);
                yield new Result((int) wide.bits(), wide.flags());
            }
            default -> {
                FloatFormat format = FloatText.format(target);
                Result result = ExactReference.round(format, value, operands.isNegativeZero(), mode);
                yield new Result(format.box(result.bits()), result.flags());
            }
        };
    }

    /** Operands of one instruction, as bits and as register values. */
    private static final class Operands {
        final FloatFormat format;
        private final String type;
        private final FloatOperands random;
        private final SplittableRandom integers;
        long a;
        long b;
        long c;
        long rs1;
        long rs2;
        long rs3;

        Operands(FloatInstruction instruction, long seed) {
            type = instruction.operandType();
            format = type.matches("[hsd]") ? FloatText.format(type) : null;
            random = new FloatOperands(format, seed);
            integers = new SplittableRandom(seed);
        }

        void advance() {
            if (format == null) {
                rs1 = integers.nextLong() >> integers.nextInt(64) << integers.nextInt(64);
                return;
            }
            a = random.next();
            b = random.next(a);
            c = random.next(a, b);
            rs1 = format.box(a);
            rs2 = format.box(b);
            rs3 = format.box(c);
        }

        boolean areFinite() {
            return format == null || format.isFinite(a) && format.isFinite(b) && format.isFinite(c);
        }

        boolean isNegativeZero() {
            return format != null && a == format.signBit();
        }

        Number exactA() {
            return format != null
                    ? Number.decode(format, a)
                    : new Number(switch (type) {
                        case "w" -> BigInteger.valueOf((int) rs1);
                        case "wu" -> BigInteger.valueOf(Integer.toUnsignedLong((int) rs1));
                        case "l" -> BigInteger.valueOf(rs1);
                        default -> new BigInteger(Long.toUnsignedString(rs1));
                    }, 0);
        }
    }
}
