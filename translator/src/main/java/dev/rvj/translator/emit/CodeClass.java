package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.V25;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** A class of translated code that is being written: methods, and the objects that they share. */
final class CodeClass {
    /** What all methods take and return that execute a region. */
    static final String SIGNATURE = "(Ldev/rvj/engine/TieredRun;[JI)J";

    private final String name;
    private final ClassWriter type = new ClassWriter(0);
    private final Constants constants;
    private final Start start;

    /** Pushes the address that a region is entered at. */
    interface Start {
        void push(Constants constants, MethodVisitor method);
    }

    /**
     * @param name the internal name
     * @param superclass its superclass's
     * @param source what debuggers show as the source file; null for nothing
     * @param start for regions that are entered at several
     */
    CodeClass(String name, String superclass, String source, Start start) {
        this.name = name;
        this.start = start;
        type.visit(V25, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, superclass, null);
        type.visitSource(source, null);
        constants = new Constants(name);
    }

    String name() {
        return name;
    }

    Constants constants() {
        return constants;
    }

    /** Pushes the address that the region of a method is entered at. */
    void pushStart(MethodVisitor method) {
        start.push(constants, method);
    }

    /** Begins a method that executes a region. */
    MethodVisitor method(String title, int access) {
        return method(title, SIGNATURE, access);
    }

    MethodVisitor method(String title, String signature, int access) {
        return type.visitMethod(access, title, signature, null, null);
    }

    /** Ends the class, whose constants are all known by now. */
    byte[] finish(Constants.Maker maker) {
        constants.write(type, maker);
        type.visitEnd();
        return type.toByteArray();
    }
}
