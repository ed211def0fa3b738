package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.hart.Fcsr;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.OrdinaryFloat;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
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
     * @param signs one for each operand: that of what the host is given
     * @param operation the instruction; INVOKESTATIC for a function of {@code Math}
     * @param function its name
     * @param least what a result's bits are compared by, see {@link OrdinaryFloat}
     */
    private record Arithmetic(String signs, int operation, String function, long least) {
    }

    private static final Map<Opcode, Arithmetic> ARITHMETIC = new EnumMap<>(Map.of(
            Opcode.FADD_D, new Arithmetic("++", DADD, null, OrdinaryFloat.FINITE_DOUBLE),
            Opcode.FSUB_D, new Arithmetic("++", DSUB, null, OrdinaryFloat.FINITE_DOUBLE),
            Opcode.FMUL_D, new Arithmetic("++", DMUL, null, OrdinaryFloat.NORMAL_DOUBLE),
            Opcode.FDIV_D, new Arithmetic("++", DDIV, null, OrdinaryFloat.NORMAL_DOUBLE),
            Opcode.FSQRT_D, new Arithmetic("+", INVOKESTATIC, "sqrt", OrdinaryFloat.FINITE_DOUBLE),
            Opcode.FMADD_D, new Arithmetic("+++", INVOKESTATIC, "fma", OrdinaryFloat.NORMAL_DOUBLE),
            Opcode.FMSUB_D, new Arithmetic("++-", INVOKESTATIC, "fma", OrdinaryFloat.NORMAL_DOUBLE),
            Opcode.FNMSUB_D, new Arithmetic("-++", INVOKESTATIC, "fma", OrdinaryFloat.NORMAL_DOUBLE),
            Opcode.FNMADD_D, new Arithmetic("-+-", INVOKESTATIC, "fma", OrdinaryFloat.NORMAL_DOUBLE)));

    /** The jump that is taken where a comparison holds. Of unordered operands none is ordinary. */
    private static final Map<Opcode, Integer> COMPARISONS = new EnumMap<>(Map.of(
            Opcode.FEQ_D, IFEQ, Opcode.FLT_D, IFLT, Opcode.FLE_D, IFLE));

    /** Injections of a register's own sign: a copy, a negation, an absolute value; NOP, DNEG or a function. */
    private static final Map<Opcode, Integer> OWN_SIGN = new EnumMap<>(Map.of(
            Opcode.FSGNJ_D, NOP, Opcode.FSGNJN_D, DNEG, Opcode.FSGNJX_D, INVOKESTATIC));

    private FloatIntrinsics() {
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

    /** Pushes an operation's result, given what pushes the operands, numbered from 1. */
    static void arithmetic(Opcode opcode, MethodVisitor method, IntConsumer push) {
        Arithmetic arithmetic = ARITHMETIC.get(opcode);
        int count = arithmetic.signs.length();
        for (int i = 0; i < count; i++) {
            push.accept(i + 1);
            if (arithmetic.signs.charAt(i) == '-') {
                method.visitInsn(DNEG);
            }
        }
        if (arithmetic.operation == INVOKESTATIC) {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Math", arithmetic.function, "(" + "D".repeat(count) + ")D", false);
        } else {
            method.visitInsn(arithmetic.operation);
        }
    }

    /** Jumps where the result on the stack, which stays there, is ordinary. */
    static void jumpIfOrdinary(Opcode opcode, MethodVisitor method, int limit, Label ordinary) {
        method.visitInsn(DUP2);
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "doubleToRawLongBits", "(D)J", false);
        method.visitInsn(ICONST_1);
        method.visitInsn(LSHL);
        method.visitLdcInsn(ARITHMETIC.get(opcode).least);
        method.visitInsn(LADD);
        method.visitVarInsn(LLOAD, limit);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFLT, ordinary);
    }

    /** Jumps where a comparison holds, and where it does not; goes on where the operands are unordered. */
    static void compare(Opcode opcode, MethodVisitor method, IntConsumer push, Label holds, Label fails) {
        int jump = COMPARISONS.get(opcode);
        // A NaN is greater by the one comparison, less by the other.
        compare(method, push, jump == IFEQ ? DCMPL : DCMPG, jump, holds);
        if (jump == IFEQ) {
            compare(method, push, DCMPG, IFLT, fails);
        }
        compare(method, push, DCMPL, jump == IFLE ? IFGT : jump == IFLT ? IFGE : IFGT, fails);
    }

    private static void compare(MethodVisitor method, IntConsumer push, int comparison, int jump, Label to) {
        push.accept(1);
        push.accept(2);
        method.visitInsn(comparison);
        method.visitJumpInsn(jump, to);
    }

    /** Makes of a value what an operation on its own sign makes of it. */
    static void ownSign(Opcode opcode, MethodVisitor method) {
        int operation = OWN_SIGN.get(opcode);
        if (operation == INVOKESTATIC) {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Math", "abs", "(D)D", false);
        } else if (operation != NOP) {
            method.visitInsn(operation);
        }
    }

    /** The registers that a region uses more often as doubles than in other operations: what moves bits does not count. */
    static long doubles(Region region) {
        int[] uses = new int[Long.SIZE];
        for (BasicBlock block : region.blocks()) {
            for (Site site : block.sites()) {
                Instruction instruction = site.instruction();
                if (isKnown(instruction)) {
                    count(instruction, 1, uses);
                } else if (instruction.opcode().format().operands().contains("fcsr")) {
                    count(instruction, -1, uses);
                }
            }
        }
        long doubles = 0;
        for (int register = Registers.F; register < uses.length; register++) {
            doubles |= uses[register] > 0 ? 1L << register : 0;
        }
        return doubles;
    }

    private static void count(Instruction instruction, int by, int[] uses) {
        for (long left = Registers.read(instruction) | Registers.written(instruction); left != 0; left &= left - 1) {
            uses[Long.numberOfTrailingZeros(left)] += by;
        }
    }
}
