package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.semantics.OrdinaryFloat;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** The formats that are types of the host, and the bytecode that there is for each. */
enum Precision {
    SINGLE("F", FLOAT, FNEG, FCMPL, FCMPG, POP),
    DOUBLE("D", org.objectweb.asm.Opcodes.DOUBLE, DNEG, DCMPL, DCMPG, POP2);

    final String descriptor;
    /** What frames call it. */
    final Object type;
    final int negation;
    /** The comparisons by which a NaN is less, and by which it is greater. */
    final int lessComparison;
    final int greaterComparison;
    final int pop;

    Precision(String descriptor, Object type, int negation, int lessComparison, int greaterComparison, int pop) {
        this.descriptor = descriptor;
        this.type = type;
        this.negation = negation;
        this.lessComparison = lessComparison;
        this.greaterComparison = greaterComparison;
        this.pop = pop;
    }

    /** Makes a value of its bits on the stack, as an int or a long. */
    void fromBits(MethodVisitor method) {
        if (this == SINGLE) {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Float", "intBitsToFloat", "(I)F", false);
        } else {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "longBitsToDouble", "(J)D", false);
        }
    }

    /** Makes its bits of a value on the stack. */
    void toBits(MethodVisitor method) {
        if (this == SINGLE) {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Float", "floatToRawIntBits", "(F)I", false);
        } else {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "doubleToRawLongBits", "(D)J", false);
        }
    }

    /**
     * Jumps where the value on the stack, which stays there, is ordinary.
     *
     * @param isExact whether a result may also be small or zero
     */
    void jumpIfOrdinary(MethodVisitor method, boolean isExact, int limit, Label ordinary) {
        method.visitInsn(this == SINGLE ? DUP : DUP2);
        toBits(method);
        method.visitInsn(ICONST_1);
        if (this == SINGLE) {
            method.visitInsn(ISHL);
            method.visitLdcInsn(isExact ? OrdinaryFloat.FINITE_SINGLE : OrdinaryFloat.NORMAL_SINGLE);
            method.visitInsn(IADD);
            method.visitVarInsn(ILOAD, limit);
            method.visitJumpInsn(IF_ICMPLT, ordinary);
        } else {
            method.visitInsn(LSHL);
            method.visitLdcInsn(isExact ? OrdinaryFloat.FINITE_DOUBLE : OrdinaryFloat.NORMAL_DOUBLE);
            method.visitInsn(LADD);
            method.visitVarInsn(LLOAD, limit);
            method.visitInsn(LCMP);
            method.visitJumpInsn(IFLT, ordinary);
        }
    }
}
