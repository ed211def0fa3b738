package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A computational floating-point instruction, found by its mnemonic and run on register values. */
final class FloatInstruction {
    private final String mnemonic;
    private final int operandCount;
    private final boolean rounds;
    /** (rs1, rs2, rs3, rm, fcsr) to rd. */
    private final MethodHandle handle;

    private FloatInstruction(Method method) {
        mnemonic = method.getName().replace('_', '.');
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        operandCount = (int) parameters.stream().filter(type -> type == long.class).count();
        rounds = parameters.contains(int.class);
        handle = fullSignature(method, parameters);
    }

    private static MethodHandle fullSignature(Method method, List<Class<?>> parameters) {
        try {
            MethodHandle handle = MethodHandles.lookup().unreflect(method);
            int longs = (int) parameters.stream().filter(type -> type == long.class).count();
            for (; longs < 3; longs++) {
                handle = MethodHandles.dropArguments(handle, longs, long.class);
            }
            if (!parameters.contains(int.class)) {
                handle = MethodHandles.dropArguments(handle, 3, int.class);
            }
            if (!parameters.contains(Fcsr.class)) {
                handle = MethodHandles.dropArguments(handle, 4, Fcsr.class);
            }
            return handle;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static FloatInstruction of(String mnemonic) {
        return all().filter(instruction -> instruction.mnemonic.equals(mnemonic)).findFirst()
                .orElseThrow(() -> new AssertionError("no method for " + mnemonic));
    }

    /** Those of F, D and Zfh, loads and stores aside. */
    static Stream<FloatInstruction> all() {
        return Stream.of(RvF.class, RvD.class, RvZfh.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().indexOf('_') > 0)
                .map(FloatInstruction::new);
    }

    String mnemonic() {
        return mnemonic;
    }

    int operandCount() {
        return operandCount;
    }

    /** Whether it has an rm field. */
    boolean rounds() {
        return rounds;
    }

    /** What f operands and results are: "h", "s", "d", an integer type of fcvt, or "x" for any other x register. */
    String operandType() {
        List<String> suffixes = suffixes();
        return suffixes.getLast();
    }

    String resultType() {
        return mnemonic.matches("f(eq|lt|le|class)\\..") ? "x" : suffixes().getFirst();
    }

    private List<String> suffixes() {
        List<String> parts = new ArrayList<>(List.of(mnemonic.split("\\.")));
        parts.removeFirst();
        return parts;
    }

    long execute(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        try {
            return (long) handle.invokeExact(rs1, rs2, rs3, rm, fcsr);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return mnemonic;
    }
}
