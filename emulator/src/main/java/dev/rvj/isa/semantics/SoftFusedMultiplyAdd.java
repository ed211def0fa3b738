package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/** {@code a * b + c} with one rounding, in exact 128 bit integer arithmetic. IEEE 754-2019, clause 5.4.1. */
final class SoftFusedMultiplyAdd {
    private SoftFusedMultiplyAdd() {
    }

    /** Operands and result are the format's bits, unboxed; {@code mode} is resolved, RNE to RMM. */
    static long fusedMultiplyAdd(FloatFormat format, long a, long b, long c, int mode, Fcsr fcsr) {
        if (!format.isFinite(a) || !format.isFinite(b) || !format.isFinite(c)) {
            return nonFinite(format, a, b, c, fcsr);
        }
        long productSign = (a ^ b) & format.signBit();
        long sumSign = c & format.signBit();
        if (format.isZero(a) || format.isZero(b)) {
            return !format.isZero(c) || productSign == sumSign ? c : Rounding.zeroSum(format, mode);
        }
        if (format.isZero(c)) {
            return SoftFloat.multiply(format, a, b, mode, fcsr);
        }
        return roundedSum(format, a, b, c, mode, fcsr);
    }

    private static long nonFinite(FloatFormat format, long a, long b, long c, Fcsr fcsr) {
        boolean invalidProduct = format.isInfinite(a) && format.isZero(b) || format.isZero(a) && format.isInfinite(b);
        if (invalidProduct || format.isSignalingNaN(a) || format.isSignalingNaN(b) || format.isSignalingNaN(c)) {
            // inf * 0 is invalid even when the addend is a quiet NaN: "F" extension, the fused multiply-add
            // instructions.
            return Rounding.invalid(format, fcsr);
        }
        if (format.isNaN(a) || format.isNaN(b) || format.isNaN(c)) {
            return format.canonicalNaN();
        }
        if (!format.isInfinite(a) && !format.isInfinite(b)) {
            return c;
        }
        long product = (a ^ b) & format.signBit() | format.infinity();
        return format.isInfinite(c) && c != product ? Rounding.invalid(format, fcsr) : product;
    }

    /** All operands finite and not zero. */
    private static long roundedSum(FloatFormat format, long a, long b, long c, int mode, Fcsr fcsr) {
        // Two fixed point numbers of 128 bits, their leading ones at bit 125: one bit is free for a carry. The product
        // leaves at least 20 bits clear below it, so that a sticky bit 0 is enough for whichever is shifted.
        long x = format.significand(a);
        long y = format.significand(b);
        int exponent = format.exponent(a) + format.exponent(b) + 1;
        long high = Math.multiplyHigh(x, y);
        long low = x * y;
        if (high >>> 61 == 0) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            exponent--;
        }
        long addendHigh = format.significand(c) >>> 1;
        long addendLow = 0;
        int distance = exponent - format.exponent(c);
        if (distance >= 0) {
            addendLow = shiftRightStickyLow(addendHigh, addendLow, distance);
            addendHigh = shiftRightHigh(addendHigh, distance);
        } else {
            low = shiftRightStickyLow(high, low, -distance);
            high = shiftRightHigh(high, -distance);
            exponent -= distance;
        }

        long sign = (a ^ b) & format.signBit();
        if (sign == (c & format.signBit())) {
            low += addendLow;
            high += addendHigh + (Long.compareUnsigned(low, addendLow) < 0 ? 1 : 0);
        } else {
            long borrow = Long.compareUnsigned(low, addendLow) < 0 ? 1 : 0;
            low -= addendLow;
            high -= addendHigh + borrow;
            if (high < 0) {
                sign ^= format.signBit();
                high = low == 0 ? -high : ~high;
                low = -low;
            }
            if ((high | low) == 0) {
                return Rounding.zeroSum(format, mode);
            }
        }
        return normalizeAndRound(format, sign, exponent, high, low, mode, fcsr);
    }

    /** Rounds {@code ±(high:low) * 2^(exponent - 125)}, not zero. */
    private static long normalizeAndRound(FloatFormat format, long sign, int exponent, long high, long low,
                                          int mode, Fcsr fcsr) {
        if (high == 0) {
            high = low;
            low = 0;
            exponent -= 64;
        }
        if (high < 0) {
            low = shiftRightStickyLow(high, low, 1);
            high >>>= 1;
            exponent++;
        }
        int shift = Long.numberOfLeadingZeros(high) - 1;
        if (shift > 0) {
            high = high << shift | low >>> -shift;
            low <<= shift;
        }
        long significand = high | (low != 0 ? 1 : 0);
        return Rounding.round(format, sign, exponent + 1 - shift, significand, mode, fcsr);
    }

    private static long shiftRightHigh(long high, int distance) {
        return distance < 64 ? high >>> distance : 0;
    }

    private static long shiftRightStickyLow(long high, long low, int distance) {
        if (distance == 0) {
            return low;
        }
        return distance < 64
                ? high << -distance | Rounding.shiftRightSticky(low, distance)
                : Rounding.shiftRightSticky(high, distance - 64) | (low != 0 ? 1 : 0);
    }
}
