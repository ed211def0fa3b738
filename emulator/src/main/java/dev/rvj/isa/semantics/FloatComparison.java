package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/**
 * Comparisons, minimum and maximum on the formats' bits, unboxed. "F" extension, "Single-Precision Floating-Point
 * Compare Instructions" and "Single-Precision Floating-Point Computational Instructions".
 */
final class FloatComparison {
    private FloatComparison() {
    }

    /** Quiet: NV for signaling NaNs only. */
    static boolean equal(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            SoftFloat.propagate(format, a, b, fcsr);
            return false;
        }
        return order(format, a) == order(format, b);
    }

    /** Signaling: NV for any NaN. */
    static boolean less(FloatFormat format, long a, long b, Fcsr fcsr) {
        return isOrdered(format, a, b, fcsr) && order(format, a) < order(format, b);
    }

    /** Signaling: NV for any NaN. */
    static boolean lessOrEqual(FloatFormat format, long a, long b, Fcsr fcsr) {
        return isOrdered(format, a, b, fcsr) && order(format, a) <= order(format, b);
    }

    /** IEEE 754-2019 minimumNumber: a NaN only if both are NaNs, and -0 below +0. */
    static long minimumNumber(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            return theNumber(format, a, b, fcsr);
        }
        long orderOfA = order(format, a);
        long orderOfB = order(format, b);
        return orderOfA < orderOfB || orderOfA == orderOfB && format.isNegative(a) ? a : b;
    }

    /** IEEE 754-2019 maximumNumber: a NaN only if both are NaNs, and -0 below +0. */
    static long maximumNumber(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            return theNumber(format, a, b, fcsr);
        }
        long orderOfA = order(format, a);
        long orderOfB = order(format, b);
        return orderOfA > orderOfB || orderOfA == orderOfB && !format.isNegative(a) ? a : b;
    }

    private static long theNumber(FloatFormat format, long a, long b, Fcsr fcsr) {
        long nan = SoftFloat.propagate(format, a, b, fcsr);
        return !format.isNaN(a) ? a : !format.isNaN(b) ? b : nan;
    }

    private static boolean isOrdered(FloatFormat format, long a, long b, Fcsr fcsr) {
        if (format.isNaN(a) || format.isNaN(b)) {
            fcsr.raise(Fcsr.NV);
            return false;
        }
        return true;
    }

    /** Maps numbers to integers of the same order, both zeros to 0. */
    private static long order(FloatFormat format, long bits) {
        return format.isNegative(bits) ? -format.magnitude(bits) : bits;
    }
}
