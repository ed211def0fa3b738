package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/**
 * Says when the result of a host operation, which rounds to nearest even, is the guest's result, flags included.
 *
 * <p>The host does not tell whether it rounded. Error-free transformations do: the rounding error of a sum, product,
 * quotient or root is itself a number that a few operations give exactly (Muller et al., "Handbook of Floating-Point
 * Arithmetic", chapter 4). Once NX has accrued there is nothing to find out. Every answer here errs on the side of
 * "no"; the soft float then decides. Overflow, underflow, infinities and NaNs always go there.
 */
final class HostFloat {
    /** From here up no error term of a product, quotient or root of doubles is lost to underflow. */
    private static final double ERRORS_REPRESENTABLE = 0x1p-960;
    /** Below it no step of the error of a fused multiply-add overflows because of the product. */
    private static final double PRODUCT_LIMIT = 0x1p1020;

    private HostFloat() {
    }

    /** Whether {@code rm}, as encoded in the instruction, rounds as the host does. */
    static boolean isNearestEven(int rm, Fcsr fcsr) {
        return (rm == Fcsr.DYN ? fcsr.roundingMode : rm) == Fcsr.RNE;
    }

    static boolean isInexactAccrued(Fcsr fcsr) {
        return (fcsr.flags & Fcsr.NX) != 0;
    }

    /** Neither overflown nor possibly tiny: the smallest normal may be a tiny result rounded up. */
    static boolean isInRange(double result) {
        double magnitude = Math.abs(result);
        return magnitude > Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
    }

    /** Neither overflown nor possibly tiny: the smallest normal may be a tiny result rounded up. */
    static boolean isInRange(float result) {
        float magnitude = Math.abs(result);
        return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
    }

    /** Knuth's two-sum. A sum is never tiny and inexact, so it needs no lower bound. */
    static boolean isExactSum(double a, double b, double sum) {
        double bRounded = sum - a;
        return a - (sum - bRounded) + (b - bRounded) == 0;
    }

    static boolean isExactSum(float a, float b, float sum) {
        float bRounded = sum - a;
        return a - (sum - bRounded) + (b - bRounded) == 0;
    }

    static boolean isExactProduct(double a, double b, double product) {
        return Math.abs(product) >= ERRORS_REPRESENTABLE && Math.fma(a, b, -product) == 0;
    }

    /** A double holds every product of two floats. */
    static boolean isExactProduct(float a, float b, float product) {
        return (double) a * b == product;
    }

    static boolean isExactQuotient(double a, double b, double quotient) {
        return Math.abs(a) >= ERRORS_REPRESENTABLE && Math.fma(quotient, b, -a) == 0;
    }

    static boolean isExactQuotient(float a, float b, float quotient) {
        return (double) quotient * b == a;
    }

    static boolean isExactRoot(double a, double root) {
        return a >= ERRORS_REPRESENTABLE && Math.fma(root, root, -a) == 0;
    }

    static boolean isExactRoot(float a, float root) {
        return (double) root * root == a;
    }

    /** Boldo and Muller, "Exact and Approximated Error of the FMA", algorithm ErrFmaNearest. */
    static boolean isExactFma(double a, double b, double c, double result) {
        double product = a * b;
        double magnitude = Math.abs(product);
        if (!(magnitude >= ERRORS_REPRESENTABLE && magnitude < PRODUCT_LIMIT)) {
            return false;
        }
        double productError = Math.fma(a, b, -product);
        double small = c + productError;
        double errorRounded = small - c;
        double smallError = c - (small - errorRounded) + (productError - errorRounded);
        double sum = product + small;
        double smallRounded = sum - product;
        double sumError = product - (sum - smallRounded) + (small - smallRounded);
        return sum - result + sumError + smallError == 0;
    }

    static boolean isExactFma(float a, float b, float c, float result) {
        double product = (double) a * b;
        double sum = product + c;
        return sum == result && isExactSum(product, c, sum);
    }

    /**
     * Rounds to an integral value in {@code mode}, RNE to RMM.
     *
     * @return the integral value; {@code value} itself, NaN included, from a magnitude of 2^63
     */
    static double roundToIntegral(double value, int mode) {
        return switch (mode) {
            case Fcsr.RNE -> Math.rint(value);
            case Fcsr.RTZ -> truncate(value);
            case Fcsr.RDN -> Math.floor(value);
            case Fcsr.RUP -> Math.ceil(value);
            default -> roundHalfAway(value);
        };
    }

    private static double truncate(double value) {
        return Math.abs(value) < 0x1p63 ? (double) (long) value : value;
    }

    private static double roundHalfAway(double value) {
        double truncated = truncate(value);
        return Math.abs(value - truncated) >= 0.5 ? truncated + Math.copySign(1.0, value) : truncated;
    }
}
