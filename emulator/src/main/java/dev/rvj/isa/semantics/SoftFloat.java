package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/**
 * Addition, multiplication, division and square root in exact integer arithmetic, for each format and rounding mode.
 *
 * <p>Operands and results are the format's bits, unboxed; {@code mode} is resolved, RNE to RMM. Results, among them the
 * canonical NaN, and accrued flags are those of the "F" extension and of IEEE 754-2019.
 */
final class SoftFloat {
    private SoftFloat() {
    }

    static long add(FloatFormat format, long a, long b, int mode, Fcsr fcsr) {
        if (!format.isFinite(a) || !format.isFinite(b)) {
            return addNonFinite(format, a, b, fcsr);
        }
        if (format.isZero(a) || format.isZero(b)) {
            return format.isZero(a) && format.isZero(b)
                    ? a == b ? a : Rounding.zeroSum(format, mode)
                    : format.isZero(a) ? b : a;
        }
        if (format.magnitude(a) < format.magnitude(b)) {
            long larger = b;
            b = a;
            a = larger;
        }
        int exponent = format.exponent(a);
        long significand = format.significand(a);
        long addend = Rounding.shiftRightSticky(format.significand(b), exponent - format.exponent(b));
        if (format.isNegative(a) == format.isNegative(b)) {
            significand += addend;
            if (significand < 0) {
                significand = Rounding.shiftRightSticky(significand, 1);
                exponent++;
            }
        } else {
            significand -= addend;
            if (significand == 0) {
                return Rounding.zeroSum(format, mode);
            }
            int shift = Long.numberOfLeadingZeros(significand) - 1;
            significand <<= shift;
            exponent -= shift;
        }
        return Rounding.round(format, a & format.signBit(), exponent, significand, mode, fcsr);
    }

    static long subtract(FloatFormat format, long a, long b, int mode, Fcsr fcsr) {
        return add(format, a, b ^ format.signBit(), mode, fcsr);
    }

    private static long addNonFinite(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            return propagate(format, a, b, fcsr);
        }
        if (format.isInfinite(a) && format.isInfinite(b) && a != b) {
            return Rounding.invalid(format, fcsr);
        }
        return format.isInfinite(a) ? a : b;
    }

    static long multiply(FloatFormat format, long a, long b, int mode, Fcsr fcsr) {
        long sign = (a ^ b) & format.signBit();
        if (!format.isFinite(a) || !format.isFinite(b)) {
            if (format.isNaN(a) || format.isNaN(b)) {
                return propagate(format, a, b, fcsr);
            }
            return format.isZero(a) || format.isZero(b)
                    ? Rounding.invalid(format, fcsr)
                    : sign | format.infinity();
        }
        if (format.isZero(a) || format.isZero(b)) {
            return sign;
        }
        int exponent = format.exponent(a) + format.exponent(b);
        long x = format.significand(a);
        long y = format.significand(b);
        long low = x * y;
        long significand = Math.multiplyHigh(x, y) << 2 | low >>> 62 | (low << 2 != 0 ? 1 : 0);
        if (significand < 0) {
            significand = Rounding.shiftRightSticky(significand, 1);
            exponent++;
        }
        return Rounding.round(format, sign, exponent, significand, mode, fcsr);
    }

    static long divide(FloatFormat format, long a, long b, int mode, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            return propagate(format, a, b, fcsr);
        }
        long sign = (a ^ b) & format.signBit();
        if (format.isInfinite(a)) {
            return format.isInfinite(b) ? Rounding.invalid(format, fcsr) : sign | format.infinity();
        }
        if (format.isZero(b)) {
            if (format.isZero(a)) {
                return Rounding.invalid(format, fcsr);
            }
            fcsr.raise(Fcsr.DZ);
            return sign | format.infinity();
        }
        if (format.isZero(a) || format.isInfinite(b)) {
            return sign;
        }
        int exponent = format.exponent(a) - format.exponent(b);
        // At most 53 bits each, so that a remainder can be shifted by a digit of 10 bits and stay positive.
        long dividend = format.significand(a) >>> 10;
        long divisor = format.significand(b) >>> 10;
        if (dividend < divisor) {
            dividend <<= 1;
            exponent--;
        }
        long quotient = 1;
        long remainder = dividend - divisor;
        for (int digit = 0; digit < 6; digit++) {
            remainder <<= 10;
            quotient = quotient << 10 | remainder / divisor;
            remainder %= divisor;
        }
        return Rounding.round(format, sign, exponent, quotient << 2 | (remainder != 0 ? 1 : 0), mode, fcsr);
    }

    static long squareRoot(FloatFormat format, long a, int mode, Fcsr fcsr) {
        if (format.isNaN(a)) {
            return propagate(format, a, a, fcsr);
        }
        if (format.isZero(a)) {
            return a;
        }
        if (format.isNegative(a)) {
            return Rounding.invalid(format, fcsr);
        }
        if (format.isInfinite(a)) {
            return a;
        }
        int exponent = format.exponent(a);
        long significand = format.significand(a);
        // Digit by digit on pairs of bits, with an even exponent and the radicand in [1, 4), so the root is in [1, 2).
        long radicand = (exponent & 1) == 0 ? significand : significand << 1;
        long root = 0;
        long remainder = 0;
        int rootBits = format.fractionBits() + 3;
        for (int bit = 0; bit < rootBits; bit++) {
            remainder = remainder << 2 | radicand >>> 62;
            radicand <<= 2;
            long trial = root << 2 | 1;
            root <<= 1;
            if (remainder >= trial) {
                remainder -= trial;
                root |= 1;
            }
        }
        long sticky = remainder != 0 || radicand != 0 ? 1 : 0;
        return Rounding.round(format, 0, exponent >> 1, root << 63 - rootBits | sticky, mode, fcsr);
    }

    /** The canonical NaN for operands of which one is a NaN; NV where one is signaling. */
    static long propagate(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isSignalingNaN(a) || format.isSignalingNaN(b)) {
            fcsr.raise(Fcsr.NV);
        }
        return format.canonicalNaN();
    }
}
