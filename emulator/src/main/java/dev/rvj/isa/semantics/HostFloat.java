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

    /** Whether {@code sum} is that of a and b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isSum(double a, double b, double sum, int rm, Fcsr fcsr) {
        // A sum is never both tiny and inexact, so it needs no lower bound.
        return isNearestEven(rm, fcsr) && Math.abs(sum) <= Double.MAX_VALUE
                && (isInexactAccrued(fcsr) || isExactSum(a, b, sum));
    }

    /** Whether {@code sum} is that of a and b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isSum(float a, float b, float sum, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && Math.abs(sum) <= Float.MAX_VALUE
                && (isInexactAccrued(fcsr) || isExactSum(a, b, sum));
    }

    /** Whether {@code product} is that of a and b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isProduct(double a, double b, double product, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(product)
                ? isInexactAccrued(fcsr)
                        || Math.abs(product) >= ERRORS_REPRESENTABLE && Math.fma(a, b, -product) == 0
                : product == 0 && (a == 0 || b == 0));
    }

    /** Whether {@code product} is that of a and b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isProduct(float a, float b, float product, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(product)
                ? isInexactAccrued(fcsr) || (double) a * b == product
                : product == 0 && (a == 0 || b == 0));
    }

    /** Whether {@code quotient} is a / b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isQuotient(double a, double b, double quotient, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(quotient)
                ? isInexactAccrued(fcsr)
                        || Math.abs(a) >= ERRORS_REPRESENTABLE && Math.fma(quotient, b, -a) == 0
                : quotient == 0 && a == 0);
    }

    /** Whether {@code quotient} is a / b in {@code rm} and leaves the accrued flags as they are. */
    static boolean isQuotient(float a, float b, float quotient, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(quotient)
                ? isInexactAccrued(fcsr) || (double) quotient * b == a
                : quotient == 0 && a == 0);
    }

    /** Whether {@code root} is the square root of a in {@code rm} and leaves the accrued flags as they are. */
    static boolean isRoot(double a, double root, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(root)
                ? isInexactAccrued(fcsr) || a >= ERRORS_REPRESENTABLE && Math.fma(root, root, -a) == 0
                : root == 0);
    }

    /** Whether {@code root} is the square root of a in {@code rm} and leaves the accrued flags as they are. */
    static boolean isRoot(float a, float root, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(root)
                ? isInexactAccrued(fcsr) || (double) root * root == a
                : root == 0);
    }

    /** Whether {@code result} is a * b + c, rounded once in {@code rm}, and leaves the accrued flags as they are. */
    static boolean isFma(double a, double b, double c, double result, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(result)
                ? isInexactAccrued(fcsr) || isExactFma(a, b, c, result)
                : result == 0 && (a == 0 || b == 0));
    }

    /** Whether {@code result} is a * b + c, rounded once in {@code rm}, and leaves the accrued flags as they are. */
    static boolean isFma(float a, float b, float c, float result, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(result)
                ? isInexactAccrued(fcsr) || isExactFma(a, b, c, result)
                : result == 0 && (a == 0 || b == 0));
    }

    /** Whether {@code rounded} is {@code value} as a single in {@code rm} and leaves the accrued flags as they are. */
    static boolean isRounded(double value, float rounded, int rm, Fcsr fcsr) {
        return isNearestEven(rm, fcsr) && (isInRange(rounded)
                ? isInexactAccrued(fcsr) || rounded == value
                : value == 0);
    }

    static boolean isInexactAccrued(Fcsr fcsr) {
        return (fcsr.flags & Fcsr.NX) != 0;
    }

    /** Whether {@code rm}, as encoded in the instruction, rounds as the host does. */
    private static boolean isNearestEven(int rm, Fcsr fcsr) {
        return (rm == Fcsr.DYN ? fcsr.roundingMode : rm) == Fcsr.RNE;
    }

    /** Neither overflown nor possibly tiny: the smallest normal may be a tiny result rounded up. */
    private static boolean isInRange(double result) {
        double magnitude = Math.abs(result);
        return magnitude > Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
    }

    /** Neither overflown nor possibly tiny: the smallest normal may be a tiny result rounded up. */
    private static boolean isInRange(float result) {
        float magnitude = Math.abs(result);
        return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
    }

    /** Knuth's two-sum. */
    private static boolean isExactSum(double a, double b, double sum) {
        double bRounded = sum - a;
        return a - (sum - bRounded) + (b - bRounded) == 0;
    }

    /** Knuth's two-sum. */
    private static boolean isExactSum(float a, float b, float sum) {
        float bRounded = sum - a;
        return a - (sum - bRounded) + (b - bRounded) == 0;
    }

    /** Boldo and Muller, "Exact and Approximated Error of the FMA", algorithm ErrFmaNearest. */
    private static boolean isExactFma(double a, double b, double c, double result) {
        double product = a * b;
        double magnitude = Math.abs(product);
        if (!(magnitude >= ERRORS_REPRESENTABLE && magnitude < PRODUCT_LIMIT)) {
            return a == 0 || b == 0;
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

    private static boolean isExactFma(float a, float b, float c, float result) {
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
