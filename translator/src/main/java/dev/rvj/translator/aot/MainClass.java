package dev.rvj.translator.aot;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V25;

import dev.rvj.translator.runtime.AotMain;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class of the user's own name that starts a translated program. */
final class MainClass {
    private static final String MAIN = "([Ljava/lang/String;)V";

    private MainClass() {
    }

    /** @param name the binary name */
    static byte[] of(String name) {
        ClassWriter type = new ClassWriter(0);
        type.visit(V25, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name.replace('.', '/'), null, "java/lang/Object", null);
        MethodVisitor method = type.visitMethod(ACC_PUBLIC | ACC_STATIC, "main", MAIN, null, null);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKESTATIC, Type.getInternalName(AotMain.class), "main", MAIN, false);
        method.visitInsn(RETURN);
        method.visitMaxs(1, 1);
        method.visitEnd();
        type.visitEnd();
        return type.toByteArray();
    }
}
