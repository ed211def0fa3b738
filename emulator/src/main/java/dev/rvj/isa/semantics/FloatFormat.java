package dev.rvj.isa.semantics;

/**
 * A binary interchange format of IEEE 754: where its bits are, what they mean, and how a value sits in a 64 bit f
 * register.
 *
 * <p>Finite non-zero values are taken apart as {@code significand * 2^(exponent - 62)} with the leading one of the
 * significand at bit 62, subnormal ones included: one bit is free for a carry and at least ten below for what is
 * rounded away.
 *
 * @param fractionBits width of the fraction field, without the leading one
 * @param minExponent  of the smallest normal number
 * @param maxExponent  of the largest finite number; also the bias
 * @param infinity     plus infinity; the encodings above it, sign aside, are NaNs
 * @param canonicalNaN the NaN that every operation returns: positive, quiet, no payload. "F" extension,
 *                     "NaN Generation and Propagation"
 * @param boxMask      the ones above a narrower value in a register. "D" extension, "NaN Boxing of Narrower Values"
 */
record FloatFormat(int fractionBits, int minExponent, int maxExponent, long signBit, long fractionMask, long infinity,
                   long canonicalNaN, long boxMask) {
    // A record, because the compiler folds the fields of a constant one.
    static final FloatFormat HALF = of(5, 10);
    static final FloatFormat SINGLE = of(8, 23);
    static final FloatFormat DOUBLE = of(11, 52);

    private static FloatFormat of(int exponentBits, int fractionBits) {
        int maxExponent = (1 << exponentBits - 1) - 1;
        long signBit = 1L << exponentBits + fractionBits;
        long fractionMask = (1L << fractionBits) - 1;
        long infinity = signBit - 1 & ~fractionMask;
        return new FloatFormat(fractionBits, 1 - maxExponent, maxExponent, signBit, fractionMask, infinity,
                infinity | 1L << fractionBits - 1, -signBit << 1);
    }

    /** The register value that holds {@code bits}, which have nothing above the width of the format. */
    long box(long bits) {
        // A sum rather than an "or": it tells the compiler the range, so that isBoxed of a result is a constant.
        return boxMask + bits;
    }

    /** Whether a register holds a valid box. */
    boolean isBoxed(long register) {
        return boxMask == 0 || register >= boxMask && register < 0;
    }

    /** The value a register holds in this format; the canonical NaN where it is not a valid box. */
    long unbox(long register) {
        return isBoxed(register) ? register - boxMask : canonicalNaN;
    }

    long magnitude(long bits) {
        return bits & ~signBit;
    }

    boolean isNegative(long bits) {
        return (bits & signBit) != 0;
    }

    boolean isZero(long bits) {
        return magnitude(bits) == 0;
    }

    boolean isFinite(long bits) {
        return magnitude(bits) < infinity;
    }

    boolean isInfinite(long bits) {
        return magnitude(bits) == infinity;
    }

    boolean isNaN(long bits) {
        return magnitude(bits) > infinity;
    }

    boolean isSignalingNaN(long bits) {
        return isNaN(bits) && (bits & canonicalNaN) != canonicalNaN;
    }

    /** Exponent of the leading one of a finite value that is not zero. */
    int exponent(long bits) {
        int field = (int) (magnitude(bits) >>> fractionBits);
        return field != 0
                ? field - maxExponent
                : minExponent - fractionBits + 63 - Long.numberOfLeadingZeros(bits & fractionMask);
    }

    /** Significand, leading one at bit 62, of a finite value that is not zero. */
    long significand(long bits) {
        long fraction = bits & fractionMask;
        return fraction == magnitude(bits)
                ? fraction << Long.numberOfLeadingZeros(fraction) - 1
                : (fraction | fractionMask + 1) << 62 - fractionBits;
    }

    /** The one-hot class mask of fclass. "F" extension, "Single-Precision Floating-Point Classify Instruction". */
    long classify(long bits) {
        if (isNaN(bits)) {
            return isSignalingNaN(bits) ? 1 << 8 : 1 << 9;
        }
        long magnitude = magnitude(bits);
        int distanceFromZero = magnitude == infinity ? 3 : magnitude > fractionMask ? 2 : magnitude != 0 ? 1 : 0;
        return isNegative(bits) ? 1 << 3 - distanceFromZero : 1 << 4 + distanceFromZero;
    }
}
