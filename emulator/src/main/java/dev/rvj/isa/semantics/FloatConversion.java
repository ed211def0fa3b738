package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/**
 * Conversions between the formats and from and to integers, in exact integer arithmetic.
 * "F" extension, "Single-Precision Floating-Point Conversion and Move Instructions".
 */
final class FloatConversion {
    private FloatConversion() {
    }

    /** Converts {@code bits} of {@code from} to bits of {@code to}, unboxed both; {@code mode} is resolved. */
    static long convert(FloatFormat from, FloatFormat to, long bits, int mode, Fcsr fcsr) {
        if (from.isNaN(bits)) {
            if (from.isSignalingNaN(bits)) {
                fcsr.raise(Fcsr.NV);
            }
            return to.canonicalNaN();
        }
        long sign = from.isNegative(bits) ? to.signBit() : 0;
        if (from.isInfinite(bits)) {
            return sign | to.infinity();
        }
        if (from.isZero(bits)) {
            return sign;
        }
        return Rounding.round(to, sign, from.exponent(bits), from.significand(bits), mode, fcsr);
    }

    /** Converts a signed integer. */
    static long fromSigned(FloatFormat format, long value, int mode, Fcsr fcsr) {
        return value < 0
                ? fromMagnitude(format, format.signBit(), -value, mode, fcsr)
                : fromMagnitude(format, 0, value, mode, fcsr);
    }

    /** Converts an unsigned integer. */
    static long fromUnsigned(FloatFormat format, long value, int mode, Fcsr fcsr) {
        return fromMagnitude(format, 0, value, mode, fcsr);
    }

    private static long fromMagnitude(FloatFormat format, long sign, long magnitude, int mode, Fcsr fcsr) {
        if (magnitude == 0) {
            return 0;
        }
        int leadingZeros = Long.numberOfLeadingZeros(magnitude);
        long significand = Rounding.shiftRightSticky(magnitude << leadingZeros, 1);
        return Rounding.round(format, sign, 63 - leadingZeros, significand, mode, fcsr);
    }

    /** Converts to a signed integer of {@code width} bits, 32 or 64, sign-extended to 64. */
    static long toSigned(FloatFormat format, long bits, int width, int mode, Fcsr fcsr) {
        long max = (1L << width - 1) - 1;
        return toInteger(format, bits, -max - 1, max, mode, fcsr);
    }

    /** Converts to an unsigned integer of {@code width} bits, 32 or 64; 32 bits are sign-extended to 64. */
    static long toUnsigned(FloatFormat format, long bits, int width, int mode, Fcsr fcsr) {
        long result = toInteger(format, bits, 0, -1L >>> 64 - width, mode, fcsr);
        return width == 32 ? (int) result : result;
    }

    /**
     * Rounds to an integer from {@code min} (signed, not above 0) to {@code max} (unsigned). Beyond them the nearer one
     * is the result, {@code max} for a NaN, and NV the only flag.
     */
    private static long toInteger(FloatFormat format, long bits, long min, long max, int mode, Fcsr fcsr) {
        if (format.isNaN(bits)) {
            fcsr.raise(Fcsr.NV);
            return max;
        }
        if (format.isZero(bits)) {
            return 0;
        }
        boolean negative = format.isNegative(bits);
        long limit = negative ? -min : max;
        int exponent = format.isInfinite(bits) ? 64 : format.exponent(bits);
        long magnitude = 0;
        boolean inexact = false;
        if (exponent < 64) {
            long significand = format.significand(bits);
            if (exponent > 60) {
                magnitude = exponent == 63 ? significand << 1 : significand >>> 62 - exponent;
            } else {
                // Two more bits below the integer: the half, and whether there is anything below that.
                long withTail = Rounding.shiftRightSticky(significand, 60 - exponent);
                int tail = (int) withTail & 3;
                inexact = tail != 0;
                magnitude = (withTail >>> 2) + (roundsUp(negative, withTail >>> 2, tail, mode) ? 1 : 0);
            }
        }
        if (exponent >= 64 || Long.compareUnsigned(magnitude, limit) > 0) {
            fcsr.raise(Fcsr.NV);
            magnitude = limit;
        } else if (inexact) {
            fcsr.raise(Fcsr.NX);
        }
        return negative ? -magnitude : magnitude;
    }

    private static boolean roundsUp(boolean negative, long truncated, int tail, int mode) {
        return switch (mode) {
            case Fcsr.RNE -> tail == 3 || tail == 2 && (truncated & 1) != 0;
            case Fcsr.RTZ -> false;
            case Fcsr.RDN -> negative && tail != 0;
            case Fcsr.RUP -> !negative && tail != 0;
            default -> tail >= 2;
        };
    }
}
