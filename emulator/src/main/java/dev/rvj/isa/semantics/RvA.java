package dev.rvj.isa.semantics;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Memory;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Atomic memory operations, unprivileged specification, "A Extension for Atomic Instructions". */
public final class RvA {
    private RvA() {
    }

    public static long lr_w(Hart hart, Memory memory, long rs1) {
        long value = memory.loadReservedInt(rs1);
        hart.reservationAddress = rs1;
        hart.reservationValue = value;
        return value;
    }

    /**
     * Succeeds when memory still holds what the load-reserved read, as other user-mode emulators do. One that traps keeps
     * the reservation: it has not been executed.
     */
    public static long sc_w(Hart hart, Memory memory, long rs1, long rs2) {
        if (hart.reservationAddress != rs1) {
            checkAtomicStore(memory, rs1, 4);
            hart.reservationAddress = -1;
            return 1;
        }
        int expected = (int) hart.reservationValue;
        int found = memory.compareAndExchangeInt(rs1, expected, (int) rs2);
        hart.reservationAddress = -1;
        return found == expected ? 0 : 1;
    }

    public static long amoswap_w(Hart hart, Memory memory, long rs1, long rs2) {
        return memory.getAndSetInt(rs1, (int) rs2);
    }

    public static long amoadd_w(Hart hart, Memory memory, long rs1, long rs2) {
        return memory.getAndAddInt(rs1, (int) rs2);
    }

    public static long amoxor_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> old ^ value);
    }

    public static long amoand_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> old & value);
    }

    public static long amoor_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> old | value);
    }

    public static long amomin_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> Math.min(old, value));
    }

    public static long amomax_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> Math.max(old, value));
    }

    public static long amominu_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> Integer.compareUnsigned(old, value) < 0 ? old : value);
    }

    public static long amomaxu_w(Hart hart, Memory memory, long rs1, long rs2) {
        return updateInt(memory, rs1, (int) rs2, (old, value) -> Integer.compareUnsigned(old, value) > 0 ? old : value);
    }

    public static long lr_d(Hart hart, Memory memory, long rs1) {
        long value = memory.loadReservedLong(rs1);
        hart.reservationAddress = rs1;
        hart.reservationValue = value;
        return value;
    }

    public static long sc_d(Hart hart, Memory memory, long rs1, long rs2) {
        if (hart.reservationAddress != rs1) {
            checkAtomicStore(memory, rs1, 8);
            hart.reservationAddress = -1;
            return 1;
        }
        long expected = hart.reservationValue;
        long found = memory.compareAndExchangeLong(rs1, expected, rs2);
        hart.reservationAddress = -1;
        return found == expected ? 0 : 1;
    }

    public static long amoswap_d(Hart hart, Memory memory, long rs1, long rs2) {
        return memory.getAndSetLong(rs1, rs2);
    }

    public static long amoadd_d(Hart hart, Memory memory, long rs1, long rs2) {
        return memory.getAndAddLong(rs1, rs2);
    }

    public static long amoxor_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> old ^ value);
    }

    public static long amoand_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> old & value);
    }

    public static long amoor_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> old | value);
    }

    public static long amomin_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> Math.min(old, value));
    }

    public static long amomax_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> Math.max(old, value));
    }

    public static long amominu_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> Long.compareUnsigned(old, value) < 0 ? old : value);
    }

    public static long amomaxu_d(Hart hart, Memory memory, long rs1, long rs2) {
        return updateLong(memory, rs1, rs2, (old, value) -> Long.compareUnsigned(old, value) > 0 ? old : value);
    }

    private static int updateInt(Memory memory, long address, int value, IntBinaryOperator operator) {
        int old = memory.getAndAddInt(address, 0);
        while (true) {
            int found = memory.compareAndExchangeInt(address, old, operator.applyAsInt(old, value));
            if (found == old) {
                return old;
            }
            old = found;
        }
    }

    private static long updateLong(Memory memory, long address, long value, LongBinaryOperator operator) {
        long old = memory.getAndAddLong(address, 0);
        while (true) {
            long found = memory.compareAndExchangeLong(address, old, operator.applyAsLong(old, value));
            if (found == old) {
                return old;
            }
            old = found;
        }
    }

    /** Traps where an atomic store could not be done, as a failing store-conditional does, too. */
    static void checkAtomicStore(Memory memory, long address, int length) {
        if ((address & length - 1) != 0) {
            throw new Trap(Cause.STORE_ADDRESS_MISALIGNED, address);
        }
        memory.checkStore(address, length);
    }
}
