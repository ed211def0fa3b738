package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What is bytecode instead of a call does what the semantics method does, from the same operands. */
class IntrinsicsTest {
    private static final int ROUNDS = 200;

    static Stream<Opcode> values() {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.kind() == Kind.VALUE)
                .filter(opcode -> Intrinsics.value(opcode, new MethodVisitor(ASM9) { }));
    }

    static Stream<Opcode> branches() {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.kind() == Kind.BRANCH);
    }

    @Test
    void thereAreSome() {
        assertFalse(values().toList().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsThatOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        assertEquals(descriptor(opcode), Type.getMethodDescriptor(semantics));
        Method emitted = Snippet.define(Type.getMethodDescriptor(semantics), method -> {
            Snippet.pushArguments(method, semantics.getParameterTypes());
            Intrinsics.value(opcode, method);
            method.visitInsn(LRETURN);
        });
        compare(semantics, emitted, new Random(opcode.ordinal()));
    }

    /** What the emitter of a region pushes. */
    private static String descriptor(Opcode opcode) {
        return opcode.format().operands().stream().filter(operand -> !operand.endsWith("rd"))
                .map(operand -> operand.equals("shamt") ? "I" : "J").collect(Collectors.joining("", "(", ")J"));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void branchIsTakenWhenTheMethodSaysSo(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        Method emitted = Snippet.define(Type.getMethodDescriptor(semantics), method -> {
            Label taken = new Label();
            Snippet.pushArguments(method, semantics.getParameterTypes());
            method.visitJumpInsn(Intrinsics.branch(opcode, method), taken);
            method.visitInsn(ICONST_0);
            method.visitInsn(IRETURN);
            method.visitLabel(taken);
            method.visitInsn(ICONST_1);
            method.visitInsn(IRETURN);
        });
        compare(semantics, emitted, new Random(opcode.ordinal()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SLT", "SLTI", "SLTU", "SLTIU"})
    void comparisonOfNarrowOperandsIsThatOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Method semantics = Snippet.semantics(opcode);
        Method emitted = Snippet.define("(JJ)J", method -> {
            Intrinsics.lessOnNarrow(opcode, method, () -> method.visitVarInsn(LLOAD, 0), () -> method.visitVarInsn(LLOAD, 2));
            method.visitInsn(LRETURN);
        });
        Random random = new Random(opcode.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            long one = (int) Snippet.operand(random);
            long other = (int) Snippet.operand(random);
            assertEquals(semantics.invoke(null, one, other), emitted.invoke(null, one, other), () -> one + " and " + other);
        }
    }

    private static void compare(Method semantics, Method emitted, Random random) throws ReflectiveOperationException {
        for (int i = 0; i < ROUNDS; i++) {
            Object[] arguments = Arrays.stream(semantics.getParameterTypes())
                    .map(type -> type == int.class ? (Object) random.nextInt(64) : (Object) Snippet.operand(random)).toArray();
            if (semantics.getName().endsWith("iw") && arguments[1] instanceof Integer shamt) {
                arguments[1] = shamt & 31;
            }
            assertEquals(semantics.invoke(null, arguments), emitted.invoke(null, arguments),
                    () -> semantics.getName() + List.of(arguments));
        }
    }
}
