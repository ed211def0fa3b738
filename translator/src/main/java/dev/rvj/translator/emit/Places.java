package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes what is done where a place does not know the address in {@link Locals#SCRATCH}. */
final class Places {
    private static final String PLACE = "dev/rvj/memory/AccessPlace";

    private final MethodVisitor method;

    Places(MethodVisitor method) {
        this.method = method;
    }

    /** Asks a place for the address, and goes on where it has been found. */
    void find(Runnable pushPlace, Label inside) {
        pushPlace.run();
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKEINTERFACE, PLACE, "find", "(J)Z", true);
        method.visitJumpInsn(IFNE, inside);
    }

    /** Leaves the region, for the place to find out about the address. */
    void leave(Runnable pushPlace, Runnable leave) {
        pushPlace.run();
        method.visitVarInsn(ASTORE, Locals.PLACE);
        leave.run();
    }
}
