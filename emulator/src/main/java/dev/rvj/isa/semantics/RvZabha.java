package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;
import java.util.function.IntBinaryOperator;

/**
 * Atomic operations on bytes and halfwords, unprivileged specification, "Zabha Extension for Byte and Halfword Atomic
 * Memory Operations".
 */
public final class RvZabha {
    private RvZabha() {
    }

    public static long amoswap_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> value);
    }

    public static long amoadd_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> old + value);
    }

    public static long amoxor_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> old ^ value);
    }

    public static long amoand_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> old & value);
    }

    public static long amoor_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> old | value);
    }

    public static long amomin_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> Math.min(old, value));
    }

    public static long amomax_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> Math.max(old, value));
    }

    public static long amominu_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2,
                (old, value) -> Integer.compareUnsigned(old, value) < 0 ? old : value);
    }

    public static long amomaxu_b(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2,
                (old, value) -> Integer.compareUnsigned(old, value) > 0 ? old : value);
    }

    public static long amocas_b(Hart hart, Memory memory, long rs1, long rs2, long rd) {
        return update(memory, rs1, Byte.BYTES, (byte) rs2, (old, value) -> old == (byte) rd ? value : old);
    }

    public static long amoswap_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> value);
    }

    public static long amoadd_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> old + value);
    }

    public static long amoxor_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> old ^ value);
    }

    public static long amoand_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> old & value);
    }

    public static long amoor_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> old | value);
    }

    public static long amomin_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> Math.min(old, value));
    }

    public static long amomax_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> Math.max(old, value));
    }

    public static long amominu_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2,
                (old, value) -> Integer.compareUnsigned(old, value) < 0 ? old : value);
    }

    public static long amomaxu_h(Hart hart, Memory memory, long rs1, long rs2) {
        return update(memory, rs1, Short.BYTES, (short) rs2,
                (old, value) -> Integer.compareUnsigned(old, value) > 0 ? old : value);
    }

    public static long amocas_h(Hart hart, Memory memory, long rs1, long rs2, long rd) {
        return update(memory, rs1, Short.BYTES, (short) rs2, (old, value) -> old == (short) rd ? value : old);
    }

    /**
     * Replaces a byte or halfword within the aligned word that it is part of; the JVM has no smaller atomic access to
     * foreign memory.
     *
     * @param operator takes what is there, and {@code value}, sign-extended
     * @return what was there, sign-extended
     */
    private static int update(Memory memory, long address, int length, int value, IntBinaryOperator operator) {
        RvA.checkAtomicStore(memory, address, length);
        long word = address & -Integer.BYTES;
        int shift = (int) (address - word) * Byte.SIZE;
        int unused = Integer.SIZE - length * Byte.SIZE;
        int mask = -1 >>> unused << shift;
        int held = memory.getAndAddInt(word, 0);
        while (true) {
            int old = held >>> shift << unused >> unused;
            int updated = held & ~mask | operator.applyAsInt(old, value) << shift & mask;
            int found = memory.compareAndExchangeInt(word, held, updated);
            if (found == held) {
                return old;
            }
            held = found;
        }
    }
}
