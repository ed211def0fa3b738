package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.SIPUSH;

import org.objectweb.asm.MethodVisitor;

/** Pushes numbers in the shortest way. */
final class Numbers {
    private Numbers() {
    }

    static void push(MethodVisitor method, int value) {
        if (value >= -1 && value <= 5) {
            method.visitInsn(ICONST_0 + value);
        } else if (value == (byte) value) {
            method.visitIntInsn(BIPUSH, value);
        } else if (value == (short) value) {
            method.visitIntInsn(SIPUSH, value);
        } else {
            method.visitLdcInsn(value);
        }
    }

    static void push(MethodVisitor method, long value) {
        if (value == 0 || value == 1) {
            method.visitInsn(LCONST_0 + (int) value);
        } else if (value == (short) value) {
            push(method, (int) value);
            method.visitInsn(I2L);
        } else {
            method.visitLdcInsn(value);
        }
    }
}
