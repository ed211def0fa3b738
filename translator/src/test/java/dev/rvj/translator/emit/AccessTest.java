package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.PlainAccess;
import dev.rvj.memory.Protection;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Type;

/** Plain accesses do what the semantics methods of loads and stores do, and leave the bytes around alone. */
class AccessTest {
    private static final long AT = AddressSpace.PAGE;
    private static final int ROUNDS = 100;

    private AddressSpace memory;

    @BeforeEach
    void map() {
        memory = new AddressSpace(1 << 20);
        memory.mappings().map(AT, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    static Stream<Opcode> loads() {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.kind() == Kind.LOAD);
    }

    static Stream<Opcode> stores() {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.kind() == Kind.STORE);
    }

    @ParameterizedTest
    @MethodSource("loads")
    void loadMakesTheValueOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Access access = Access.of(opcode);
        assertNotNull(access);
        Class<?> type = primitive(access);
        Method extend = Snippet.define("(" + access.type() + ")J", method -> {
            Snippet.pushArguments(method, type);
            access.extend(method);
            method.visitInsn(LRETURN);
        });
        Random random = new Random(opcode.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            memory.storeLong(AT, Snippet.operand(random));
            assertEquals(Snippet.semantics(opcode).invoke(null, memory, AT),
                    extend.invoke(null, handle(access).get(memory.segment(), AT)));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void storeWritesTheBytesOfTheMethod(Opcode opcode) throws ReflectiveOperationException {
        Access access = Access.of(opcode);
        assertNotNull(access);
        Method narrow = Snippet.define("(J)" + access.type(), method -> {
            Snippet.pushArguments(method, long.class);
            access.narrow(method);
            method.visitInsn(Type.getType(access.type()).getOpcode(IRETURN));
        });
        Random random = new Random(opcode.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            long value = Snippet.operand(random);
            memory.storeLong(AT, ~value);
            Snippet.semantics(opcode).invoke(null, memory, AT, value);
            long expected = memory.loadLong(AT);
            memory.storeLong(AT, ~value);
            handle(access).set(memory.segment(), AT, narrow.invoke(null, value));
            assertEquals(expected, memory.loadLong(AT));
            assertEquals(access.size(), size(access));
        }
    }

    private static VarHandle handle(Access access) throws ReflectiveOperationException {
        return (VarHandle) PlainAccess.class.getField(access.handle()).get(null);
    }

    private static int size(Access access) {
        return switch (access.type()) {
            case "B" -> Byte.BYTES;
            case "S" -> Short.BYTES;
            case "I" -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }

    private static Class<?> primitive(Access access) {
        return switch (access.type()) {
            case "B" -> byte.class;
            case "S" -> short.class;
            case "I" -> int.class;
            default -> long.class;
        };
    }
}
