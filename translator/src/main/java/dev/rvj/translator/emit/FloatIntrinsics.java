package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.hart.Fcsr;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Floating-point operations that are the host's where their result is ordinary; where it is not, the semantics method has
 * to do them. They take host values from the stack.
 */
final class FloatIntrinsics {
    /**
     * What rounds.
     *
     * @param operands of what precision they are, null for an integer
     * @param signs one for each operand: that of what the host is given
     * @param operation the instruction; INVOKESTATIC for a function of {@code Math}
     * @param function its name
     * @param isExact whether small results are exact, zeros too
     */
    private record Arithmetic(Precision operands, Precision result, String signs, int operation, String function,
                              boolean isExact) {
    }

    /** The jump that is taken where a comparison holds. Of unordered operands none is ordinary. */
    private record Comparison(Precision operands, int jump) {
    }

    /** An injection of a register's own sign. */
    private record OwnSign(Precision operands, Opcode like) {
    }

    private static final Map<Opcode, Arithmetic> ARITHMETIC = new EnumMap<>(Map.ofEntries(
            Map.entry(Opcode.FADD_D, sum(Precision.DOUBLE, DADD)),
            Map.entry(Opcode.FSUB_D, sum(Precision.DOUBLE, DSUB)),
            Map.entry(Opcode.FMUL_D, product(Precision.DOUBLE, DMUL)),
            Map.entry(Opcode.FDIV_D, product(Precision.DOUBLE, DDIV)),
            Map.entry(Opcode.FSQRT_D, root(Precision.DOUBLE)),
            Map.entry(Opcode.FMADD_D, fma(Precision.DOUBLE, "+++")),
            Map.entry(Opcode.FMSUB_D, fma(Precision.DOUBLE, "++-")),
            Map.entry(Opcode.FNMSUB_D, fma(Precision.DOUBLE, "-++")),
            Map.entry(Opcode.FNMADD_D, fma(Precision.DOUBLE, "-+-")),
            Map.entry(Opcode.FADD_S, sum(Precision.SINGLE, FADD)),
            Map.entry(Opcode.FSUB_S, sum(Precision.SINGLE, FSUB)),
            Map.entry(Opcode.FMUL_S, product(Precision.SINGLE, FMUL)),
            Map.entry(Opcode.FDIV_S, product(Precision.SINGLE, FDIV)),
            Map.entry(Opcode.FSQRT_S, root(Precision.SINGLE)),
            Map.entry(Opcode.FMADD_S, fma(Precision.SINGLE, "+++")),
            Map.entry(Opcode.FMSUB_S, fma(Precision.SINGLE, "++-")),
            Map.entry(Opcode.FNMSUB_S, fma(Precision.SINGLE, "-++")),
            Map.entry(Opcode.FNMADD_S, fma(Precision.SINGLE, "-+-")),
            Map.entry(Opcode.FCVT_S_D, new Arithmetic(Precision.DOUBLE, Precision.SINGLE, "+", D2F, null, false)),
            Map.entry(Opcode.FCVT_D_S, new Arithmetic(Precision.SINGLE, Precision.DOUBLE, "+", F2D, null, true)),
            Map.entry(Opcode.FCVT_D_L, new Arithmetic(null, Precision.DOUBLE, "+", L2D, null, true)),
            Map.entry(Opcode.FCVT_S_L, new Arithmetic(null, Precision.SINGLE, "+", L2F, null, true))));

    private static final Map<Opcode, Comparison> COMPARISONS = new EnumMap<>(Map.of(
            Opcode.FEQ_D, new Comparison(Precision.DOUBLE, IFEQ), Opcode.FLT_D, new Comparison(Precision.DOUBLE, IFLT),
            Opcode.FLE_D, new Comparison(Precision.DOUBLE, IFLE), Opcode.FEQ_S, new Comparison(Precision.SINGLE, IFEQ),
            Opcode.FLT_S, new Comparison(Precision.SINGLE, IFLT), Opcode.FLE_S, new Comparison(Precision.SINGLE, IFLE)));

    private static final Map<Opcode, OwnSign> OWN_SIGN = new EnumMap<>(Map.of(
            Opcode.FSGNJ_D, new OwnSign(Precision.DOUBLE, Opcode.FSGNJ_D),
            Opcode.FSGNJN_D, new OwnSign(Precision.DOUBLE, Opcode.FSGNJN_D),
            Opcode.FSGNJX_D, new OwnSign(Precision.DOUBLE, Opcode.FSGNJX_D),
            Opcode.FSGNJ_S, new OwnSign(Precision.SINGLE, Opcode.FSGNJ_D),
            Opcode.FSGNJN_S, new OwnSign(Precision.SINGLE, Opcode.FSGNJN_D),
            Opcode.FSGNJX_S, new OwnSign(Precision.SINGLE, Opcode.FSGNJX_D)));

    private FloatIntrinsics() {
    }

    private static Arithmetic sum(Precision precision, int operation) {
        return new Arithmetic(precision, precision, "++", operation, null, true);
    }

    private static Arithmetic product(Precision precision, int operation) {
        return new Arithmetic(precision, precision, "++", operation, null, false);
    }

    private static Arithmetic root(Precision precision) {
        return new Arithmetic(precision, precision, "+", INVOKESTATIC, "sqrt", true);
    }

    private static Arithmetic fma(Precision precision, String signs) {
        return new Arithmetic(precision, precision, signs, INVOKESTATIC, "fma", false);
    }

    /** Whether an instruction is one of these operations. */
    static boolean isKnown(Instruction instruction) {
        return isArithmetic(instruction) || isComparison(instruction) || isOwnSign(instruction);
    }

    static boolean isArithmetic(Instruction instruction) {
        return ARITHMETIC.containsKey(instruction.opcode())
                && (instruction.imm() == Fcsr.RNE || instruction.imm() == Fcsr.DYN);
    }

    static boolean isComparison(Instruction instruction) {
        return COMPARISONS.containsKey(instruction.opcode()) && instruction.rd() != 0;
    }

    static boolean isOwnSign(Instruction instruction) {
        return OWN_SIGN.containsKey(instruction.opcode()) && instruction.rs1() == instruction.rs2();
    }

    /** The precision of what a known operation reads; null for an integer. */
    static Precision operands(Opcode opcode) {
        Arithmetic arithmetic = ARITHMETIC.get(opcode);
        Comparison comparison = COMPARISONS.get(opcode);
        return arithmetic != null ? arithmetic.operands
                : comparison != null ? comparison.operands : OWN_SIGN.get(opcode).operands;
    }

    /** The precision of what a known operation gives; null for an integer. */
    static Precision result(Opcode opcode) {
        Arithmetic arithmetic = ARITHMETIC.get(opcode);
        return arithmetic != null ? arithmetic.result : COMPARISONS.containsKey(opcode) ? null : OWN_SIGN.get(opcode).operands;
    }

    /** Pushes an operation's result, given what pushes the operands, numbered from 1. */
    static void arithmetic(Opcode opcode, MethodVisitor method, IntConsumer push) {
        Arithmetic arithmetic = ARITHMETIC.get(opcode);
        int count = arithmetic.signs.length();
        for (int i = 0; i < count; i++) {
            push.accept(i + 1);
            if (arithmetic.signs.charAt(i) == '-') {
                method.visitInsn(arithmetic.operands.negation);
            }
        }
        if (arithmetic.operation != INVOKESTATIC) {
            method.visitInsn(arithmetic.operation);
        } else if (arithmetic.function.equals("sqrt") && arithmetic.operands == Precision.SINGLE) {
            // The root of a single, rounded to a double, rounds to the same single as the root itself.
            method.visitInsn(F2D);
            function("sqrt", 1, Precision.DOUBLE, method);
            method.visitInsn(D2F);
        } else {
            function(arithmetic.function, count, arithmetic.operands, method);
        }
    }

    private static void function(String name, int count, Precision precision, MethodVisitor method) {
        String type = precision.descriptor;
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Math", name, "(" + type.repeat(count) + ")" + type, false);
    }

    /**
     * Jumps where the result on the stack, which stays there, is ordinary, or a zero that zeros among the operands explain: a
     * matrix has some, and what does a result that is not ordinary spoils the loop around it.
     *
     * @param push pushes the operands, numbered from 1
     * @param limit the variable that results are compared with
     */
    static void jumpIfOrdinary(Opcode opcode, MethodVisitor method, IntConsumer push, int limit, Label ordinary) {
        Arithmetic arithmetic = ARITHMETIC.get(opcode);
        arithmetic.result.jumpIfOrdinary(method, arithmetic.isExact, limit, ordinary);
        if (arithmetic.isExact) {
            return;
        }
        boolean isSingle = arithmetic.result == Precision.SINGLE;
        int count = arithmetic.signs.length();
        method.visitInsn(isSingle ? DUP : DUP2);
        for (int i = 1; i <= count; i++) {
            push.accept(i);
        }
        method.visitVarInsn(isSingle ? ILOAD : LLOAD, limit);
        String types = arithmetic.result.descriptor + arithmetic.operands.descriptor.repeat(count) + (isSingle ? "I" : "J");
        method.visitMethodInsn(INVOKESTATIC, OperationEmitter.SEMANTICS + "OrdinaryFloat", "isZeroOfZeros",
                "(" + types + ")Z", false);
        method.visitJumpInsn(IFNE, ordinary);
    }

    /** Jumps where a comparison holds, and where it does not; goes on where the operands are unordered. */
    static void compare(Opcode opcode, MethodVisitor method, IntConsumer push, Label holds, Label fails) {
        Comparison comparison = COMPARISONS.get(opcode);
        int less = comparison.operands.lessComparison;
        int greater = comparison.operands.greaterComparison;
        compare(method, push, comparison.jump == IFEQ ? less : greater, comparison.jump, holds);
        if (comparison.jump == IFEQ) {
            compare(method, push, greater, IFLT, fails);
        }
        compare(method, push, less, comparison.jump == IFLT ? IFGE : IFGT, fails);
    }

    private static void compare(MethodVisitor method, IntConsumer push, int comparison, int jump, Label to) {
        push.accept(1);
        push.accept(2);
        method.visitInsn(comparison);
        method.visitJumpInsn(jump, to);
    }

    /** Makes of a value what an operation on its own sign makes of it. */
    static void ownSign(Opcode opcode, MethodVisitor method) {
        OwnSign operation = OWN_SIGN.get(opcode);
        switch (operation.like) {
            case FSGNJN_D -> method.visitInsn(operation.operands.negation);
            case FSGNJX_D -> function("abs", 1, operation.operands, method);
            default -> {
            }
        }
    }
}
