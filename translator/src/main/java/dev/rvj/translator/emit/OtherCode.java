package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes how a region calls what is translated at other addresses. */
final class OtherCode {
    private static final String RUN = "dev/rvj/engine/TieredRun";
    private static final String ENTRY = "dev/rvj/engine/Entry";
    private static final String CODE = "dev/rvj/engine/TranslatedCode";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;

    OtherCode(MethodVisitor method, Constants constants, Locals locals) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
    }

    /** Pushes the code at an address; leaves the region for there where calls are nested as deep as they may be. */
    void push(long target) {
        checkDepth(() -> method.visitLdcInsn(target));
        constants.entry(method, target);
        method.visitFieldInsn(GETFIELD, ENTRY, "code", "L" + CODE + ";");
    }

    /** The same for the address at {@link Locals#NEXT}. */
    void push() {
        checkDepth(() -> method.visitVarInsn(LLOAD, Locals.NEXT));
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "code", "(J)L" + CODE + ";", false);
    }

    private void checkDepth(Runnable pushTarget) {
        Label on = new Label();
        method.visitVarInsn(ILOAD, Locals.DEPTH);
        method.visitJumpInsn(IFGT, on);
        pushTarget.run();
        method.visitInsn(LRETURN);
        locals.label(on);
    }

    /** Calls the code on the stack. */
    void run() {
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(ALOAD, Locals.X);
        method.visitVarInsn(ILOAD, Locals.DEPTH);
        method.visitInsn(ICONST_1);
        method.visitInsn(ISUB);
        method.visitMethodInsn(INVOKEVIRTUAL, CODE, "run", CodeClass.SIGNATURE, false);
    }
}
