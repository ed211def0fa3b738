package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/** Rounds exact intermediate results to a format, with the flags that go with it. IEEE 754-2019, clauses 4.3 and 7. */
final class Rounding {
    private Rounding() {
    }

    /**
     * Rounds {@code ±significand * 2^(exponent - 62)} and encodes it, raising NX, UF and OF.
     *
     * @param sign        the format's sign bit or 0
     * @param exponent    unbounded
     * @param significand leading one at bit 62; bit 0 is also sticky, set where anything non-zero lies below
     * @param mode        RNE to RMM
     */
    static long round(FloatFormat format, long sign, int exponent, long significand, int mode, Fcsr fcsr) {
        int droppedBits = 62 - format.fractionBits();
        long droppedMask = (1L << droppedBits) - 1;
        long half = 1L << droppedBits - 1;
        long increment = increment(sign != 0, half, droppedMask, mode);

        if (exponent < format.minExponent()) {
            // Tininess is detected after rounding: what rounds up to the smallest normal at full precision is not tiny.
            boolean tiny = exponent < format.minExponent() - 1 || significand + increment >= 0;
            significand = shiftRightSticky(significand, format.minExponent() - exponent);
            exponent = format.minExponent();
            if (tiny && (significand & droppedMask) != 0) {
                fcsr.raise(Fcsr.UF);
            }
        }
        long dropped = significand & droppedMask;
        long rounded = significand + increment >>> droppedBits;
        if (mode == Fcsr.RNE && dropped == half) {
            rounded &= ~1L;
        }
        // The leading one, where there is one, adds the 1 that tells a normal exponent field from a subnormal one.
        long magnitude = exponent > format.maxExponent()
                ? format.infinity()
                : ((long) (exponent - format.minExponent()) << format.fractionBits()) + rounded;
        if (magnitude >= format.infinity()) {
            fcsr.raise(Fcsr.OF | Fcsr.NX);
            return sign | (increment != 0 ? format.infinity() : format.infinity() - 1);
        }
        if (dropped != 0) {
            fcsr.raise(Fcsr.NX);
        }
        return sign | magnitude;
    }

    private static long increment(boolean negative, long half, long almostOne, int mode) {
        return switch (mode) {
            case Fcsr.RTZ -> 0;
            case Fcsr.RDN -> negative ? almostOne : 0;
            case Fcsr.RUP -> negative ? 0 : almostOne;
            default -> half;
        };
    }

    /** Shifts right by any distance >= 0; bit 0 of the result is set where a one was shifted out. */
    static long shiftRightSticky(long value, int distance) {
        if (distance == 0) {
            return value;
        }
        if (distance > 63) {
            return value == 0 ? 0 : 1;
        }
        return value >>> distance | (value << -distance != 0 ? 1 : 0);
    }

    /** The result of a sum that is exactly zero. IEEE 754-2019, clause 6.3. */
    static long zeroSum(FloatFormat format, int mode) {
        return mode == Fcsr.RDN ? format.signBit() : 0;
    }

    /** The canonical NaN, raising NV. */
    static long invalid(FloatFormat format, Fcsr fcsr) {
        fcsr.raise(Fcsr.NV);
        return format.canonicalNaN();
    }
}
