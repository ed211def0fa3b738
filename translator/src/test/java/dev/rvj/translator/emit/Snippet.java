package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Opcode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A static method of its own, made of emitted bytecode; the JVM verifies it. */
final class Snippet extends ClassLoader {
    private static final String NAME = "Snippet";
    private static final long[] EDGES = {0, 1, 2, 31, 32, 63, 64, -1, -2, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE,
        Integer.MAX_VALUE, 0x8000_0000L, 0xffff_ffffL, 0x1_0000_0000L, -2048, 2047};

    private Snippet() {
        super(Snippet.class.getClassLoader());
    }

    static Method define(String descriptor, Consumer<MethodVisitor> body) {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        type.visit(V25, ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        MethodVisitor method = type.visitMethod(ACC_PUBLIC | ACC_STATIC, "snippet", descriptor, null, null);
        method.visitCode();
        body.accept(method);
        method.visitMaxs(0, 0);
        method.visitEnd();
        type.visitEnd();
        byte[] bytes = type.toByteArray();
        Class<?> made = new Snippet().defineClass(NAME, bytes, 0, bytes.length);
        return Arrays.stream(made.getMethods()).filter(candidate -> candidate.getName().equals("snippet")).findFirst()
                .orElseThrow();
    }

    static void pushArguments(MethodVisitor method, Class<?>... types) {
        int local = 0;
        for (Class<?> type : types) {
            method.visitVarInsn(Type.getType(type).getOpcode(ILOAD), local);
            local += Type.getType(type).getSize();
        }
    }

    static Method semantics(Opcode opcode) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("dev.rvj.isa.semantics." + opcode.semantics()).getMethods())
                .filter(method -> method.getName().equals(opcode.method())).findFirst().orElseThrow();
    }

    static long operand(Random random) {
        return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextLong() >> random.nextInt(64);
    }
}
