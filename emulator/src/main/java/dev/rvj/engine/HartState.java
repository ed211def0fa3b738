package dev.rvj.engine;

import dev.rvj.hart.Hart;
import java.util.Arrays;

/** What translated code may change of a hart, at some moment. */
final class HartState {
    final long[] x = new long[32];
    final long[] f = new long[32];
    long pc;
    int flags;
    int roundingMode;
    private long reservationAddress;
    private long reservationValue;

    void copyFrom(Hart hart) {
        System.arraycopy(hart.x, 0, x, 0, x.length);
        System.arraycopy(hart.f, 0, f, 0, f.length);
        pc = hart.pc;
        flags = hart.fcsr.flags;
        roundingMode = hart.fcsr.roundingMode;
        reservationAddress = hart.reservationAddress;
        reservationValue = hart.reservationValue;
    }

    void copyTo(Hart hart) {
        System.arraycopy(x, 0, hart.x, 0, x.length);
        System.arraycopy(f, 0, hart.f, 0, f.length);
        hart.pc = pc;
        hart.fcsr.flags = flags;
        hart.fcsr.roundingMode = roundingMode;
        hart.reservationAddress = reservationAddress;
        hart.reservationValue = reservationValue;
    }

    boolean isStateOf(Hart hart) {
        return pc == hart.pc && Arrays.equals(x, hart.x) && Arrays.equals(f, hart.f) && flags == hart.fcsr.flags
                && roundingMode == hart.fcsr.roundingMode && reservationAddress == hart.reservationAddress
                && (reservationAddress == -1 || reservationValue == hart.reservationValue);
    }

    /** Where a load-reserved was, as text. */
    String reservation() {
        return reservationAddress == -1 ? "none"
                : "0x%x holds 0x%x".formatted(reservationAddress, reservationValue);
    }
}
