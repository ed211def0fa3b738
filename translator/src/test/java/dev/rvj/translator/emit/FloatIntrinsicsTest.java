package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectweb.asm.Opcodes.*;

import dev.rvj.hart.Fcsr;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.OrdinaryFloat;
import dev.rvj.translator.region.Liveness;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Where a host operation's result is taken, it is that of the semantics method, which would not change the flags. */
class FloatIntrinsicsTest {
    private static final String FCSR = "Ldev/rvj/hart/Fcsr;";
    private static final int ROUNDS = 20_000;
    private static final long NOT_TAKEN = 0x0123_4567_89ab_cdefL;
    private static final long BOX = -1L << 32;
    private static final int[] SINGLE_MAGNITUDES = {0, 1, 2, 0x007f_ffff, 0x0080_0000, 0x0080_0001, 0x0080_0002, 0x0100_0000,
        0x1fff_ffff, 0x2000_0000, 0x3f00_0000, 0x3f7f_ffff, 0x3f80_0000, 0x3f80_0001, 0x4049_0fdb, 0x4b80_0000, 0x5f7f_ffff,
        0x7e80_0000, 0x7f7f_ffff, 0x7f80_0000, 0x7f80_0001, 0x7fc0_0000, 0x7fff_ffff};
    private static final long[] MAGNITUDES = {0, 1, 2, 0x000f_ffff_ffff_ffffL, 0x0010_0000_0000_0000L, 0x0010_0000_0000_0001L,
        0x0010_0000_0000_0002L, 0x0020_0000_0000_0000L, 0x1fff_ffff_ffff_ffffL, 0x2000_0000_0000_0000L, 0x3fe0_0000_0000_0000L,
        0x3fef_ffff_ffff_ffffL, 0x3ff0_0000_0000_0000L, 0x3ff0_0000_0000_0001L, 0x4009_21fb_5444_2d18L, 0x4340_0000_0000_0000L,
        0x5fef_ffff_ffff_ffffL, 0x7fd0_0000_0000_0000L, 0x7fef_ffff_ffff_ffffL, 0x7ff0_0000_0000_0000L, 0x7ff0_0000_0000_0001L,
        0x7ff8_0000_0000_0000L, 0x7fff_ffff_ffff_ffffL};

    static Stream<Opcode> arithmetic() {
        return opcodes(FloatIntrinsics::isArithmetic);
    }

    static Stream<Opcode> comparisons() {
        return opcodes(FloatIntrinsics::isComparison);
    }

    static Stream<Opcode> ownSign() {
        return opcodes(FloatIntrinsics::isOwnSign);
    }

    static Stream<Opcode> known() {
        return opcodes(FloatIntrinsics::isKnown);
    }

    private static Stream<Opcode> opcodes(Predicate<Instruction> known) {
        return Arrays.stream(Opcode.values()).filter(opcode -> known.test(instruction(opcode)));
    }

    private static Instruction instruction(Opcode opcode) {
        return new Instruction(opcode, 0, Integer.BYTES, 1, 2, 2, 2, Fcsr.RNE);
    }

    /** Where a region may be left, it needs what it writes back there. Any double can be given its own sign. */
    @ParameterizedTest
    @MethodSource("known")
    void operationsAreKnownToLeaveTheRegion(Opcode opcode) {
        Instruction instruction = instruction(opcode);
        boolean always = FloatIntrinsics.isOwnSign(instruction)
                && FloatIntrinsics.operands(opcode) == Precision.DOUBLE;
        assertEquals(!always, Liveness.mayLeave(instruction));
    }

    @ParameterizedTest
    @MethodSource("arithmetic")
    void arithmeticIsThatOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        int operands = semantics.getParameterCount() - 2;
        Method emitted = Snippet.define(Type.getMethodDescriptor(semantics), method -> {
            int fcsr = 2 * operands + 1;
            Precision result = FloatIntrinsics.result(opcode);
            boolean isSingle = result == Precision.SINGLE;
            method.visitVarInsn(ALOAD, fcsr);
            method.visitMethodInsn(INVOKESTATIC, Type.getInternalName(OrdinaryFloat.class),
                    isSingle ? "singleLimit" : "doubleLimit", "(" + FCSR + ")" + (isSingle ? "I" : "J"), false);
            method.visitVarInsn(isSingle ? ISTORE : LSTORE, fcsr + 1);
            Label ordinary = new Label();
            IntConsumer push = operand -> push(opcode, method, operand);
            FloatIntrinsics.arithmetic(opcode, method, push);
            FloatIntrinsics.jumpIfOrdinary(opcode, method, push, fcsr + 1, ordinary);
            method.visitInsn(result.pop);
            method.visitLdcInsn(NOT_TAKEN);
            method.visitInsn(LRETURN);
            method.visitLabel(ordinary);
            returnBits(opcode, method);
        });
        compare(opcode, semantics, emitted, operands);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparisonIsThatOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        Method emitted = Snippet.define(Type.getMethodDescriptor(semantics), method -> {
            Label holds = new Label();
            Label fails = new Label();
            FloatIntrinsics.compare(opcode, method, operand -> push(opcode, method, operand), holds, fails);
            method.visitLdcInsn(NOT_TAKEN);
            method.visitInsn(LRETURN);
            method.visitLabel(holds);
            method.visitInsn(LCONST_1);
            method.visitInsn(LRETURN);
            method.visitLabel(fails);
            method.visitInsn(LCONST_0);
            method.visitInsn(LRETURN);
        });
        compare(opcode, semantics, emitted, 2);
    }

    /** NaNs of all kinds keep their bits. */
    @ParameterizedTest
    @MethodSource("ownSign")
    void ownSignIsThatOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        Method emitted = Snippet.define("(J)J", method -> {
            push(opcode, method, 1);
            FloatIntrinsics.ownSign(opcode, method);
            returnBits(opcode, method);
        });
        Random random = new Random(opcode.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            long operand = operand(FloatIntrinsics.operands(opcode), random);
            assertEquals(semantics.invoke(null, operand, operand), emitted.invoke(null, operand),
                    () -> Long.toHexString(operand));
        }
    }

    private static void push(Opcode opcode, MethodVisitor method, int operand) {
        Precision precision = FloatIntrinsics.operands(opcode);
        method.visitVarInsn(LLOAD, 2 * (operand - 1));
        if (precision == Precision.SINGLE) {
            method.visitInsn(L2I);
        }
        if (precision != null) {
            precision.fromBits(method);
        }
    }

    private static void returnBits(Opcode opcode, MethodVisitor method) {
        Precision precision = FloatIntrinsics.result(opcode);
        precision.toBits(method);
        if (precision == Precision.SINGLE) {
            method.visitInsn(I2L);
            method.visitLdcInsn(BOX);
            method.visitInsn(LOR);
        }
        method.visitInsn(LRETURN);
    }

    private static void compare(Opcode opcode, Method semantics, Method emitted, int operands)
            throws ReflectiveOperationException {
        assertTrue(Modifier.isStatic(semantics.getModifiers()));
        boolean rounds = semantics.getParameterCount() > operands + 1;
        Random random = new Random(semantics.getName().hashCode());
        Set<Boolean> taken = new HashSet<>();
        for (int i = 0; i < ROUNDS; i++) {
            Object[] arguments = new Object[semantics.getParameterCount()];
            for (int k = 0; k < operands; k++) {
                arguments[k] = operand(FloatIntrinsics.operands(opcode), random);
            }
            if (rounds) {
                arguments[operands] = random.nextBoolean() ? Fcsr.RNE : Fcsr.DYN;
            }
            Fcsr before = new Fcsr();
            before.flags = random.nextInt(8) == 0 ? random.nextInt(32) : Fcsr.NX;
            before.roundingMode = random.nextInt(4) == 0 ? random.nextInt(5) : Fcsr.RNE;
            Fcsr fcsr = new Fcsr();
            fcsr.flags = before.flags;
            fcsr.roundingMode = before.roundingMode;
            arguments[arguments.length - 1] = fcsr;
            long found = (long) emitted.invoke(null, arguments);
            taken.add(found != NOT_TAKEN);
            if (found != NOT_TAKEN) {
                String what = semantics.getName() + Arrays.toString(arguments);
                assertEquals((long) semantics.invoke(null, arguments), found, what);
                assertEquals(before.flags, fcsr.flags, what);
                assertTrue(!rounds || OrdinaryFloat.isLikeHost(before), what);
            } else if (rounds && OrdinaryFloat.isLikeHost(before)) {
                long bits = (long) semantics.invoke(null, arguments);
                boolean isZeroOfZeros = isZero(FloatIntrinsics.result(opcode), bits)
                        && IntStream.range(0, Math.min(operands, 2))
                                .anyMatch(k -> isZero(FloatIntrinsics.operands(opcode), (long) arguments[k]));
                assertTrue(isExtraordinary(FloatIntrinsics.result(opcode), bits) && !isZeroOfZeros,
                        () -> semantics.getName() + Arrays.toString(arguments) + " is ordinary");
            }
        }
        assertEquals(Set.of(true, false), taken);
    }

    /** Not between the smallest normal number and one that is near the largest. */
    private static boolean isExtraordinary(Precision precision, long bits) {
        if (precision == Precision.SINGLE) {
            float magnitude = Math.abs(Float.intBitsToFloat((int) bits));
            return magnitude <= Float.MIN_NORMAL || !(magnitude < 0x1p126f);
        }
        double magnitude = Math.abs(Double.longBitsToDouble(bits));
        return magnitude <= Double.MIN_NORMAL || !(magnitude < 0x1p1022);
    }

    private static boolean isZero(Precision precision, long bits) {
        return precision == Precision.SINGLE ? Float.intBitsToFloat((int) bits) == 0 : Double.longBitsToDouble(bits) == 0;
    }

    private static long operand(Precision precision, Random random) {
        if (precision == Precision.SINGLE) {
            int sign = random.nextBoolean() ? Integer.MIN_VALUE : 0;
            return BOX | switch (random.nextInt(4)) {
                case 0 -> Float.floatToRawIntBits((float) random.nextGaussian());
                case 1 -> random.nextInt();
                default -> SINGLE_MAGNITUDES[random.nextInt(SINGLE_MAGNITUDES.length)] | sign;
            };
        }
        long sign = random.nextBoolean() ? Long.MIN_VALUE : 0;
        return switch (random.nextInt(precision == null ? 2 : 4)) {
            case 0 -> Double.doubleToRawLongBits(random.nextGaussian());
            case 1 -> random.nextLong() >> random.nextInt(Long.SIZE);
            default -> MAGNITUDES[random.nextInt(MAGNITUDES.length)] | sign;
        };
    }
}
