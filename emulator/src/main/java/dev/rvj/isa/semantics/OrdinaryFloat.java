package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;

/**
 * Says by one comparison of a host operation's result that it is the guest's and leaves the accrued flags as they are, for
 * code that keeps the limit it is compared with in a variable.
 *
 * <p>Where NX has accrued and the guest rounds to nearest even, as the host does, a result is that of the semantics method
 * unless it may have overflown, may be tiny, is a zero, an infinity or a NaN: a magnitude outside a range of bit patterns. Where
 * not, the limit is one that nothing is below. Zeros that are exact are told by another look, at the operands.
 */
public final class OrdinaryFloat {
    /** What a double's bits without its sign, shifted left, are made by adding it: from this up, no magnitude is too small. */
    public static final long NORMAL_DOUBLE = Long.MIN_VALUE - (Double.doubleToRawLongBits(Double.MIN_NORMAL) << 1) - 1;
    /** The same for results that are right however small they are. */
    public static final long FINITE_DOUBLE = Long.MIN_VALUE;
    /** So that what is below it is finite, and with {@link #NORMAL_DOUBLE} all of that. */
    private static final long DOUBLE_LIMIT = NORMAL_DOUBLE + (Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) << 1);
    /** The same for singles. */
    public static final int NORMAL_SINGLE = Integer.MIN_VALUE - (Float.floatToRawIntBits(Float.MIN_NORMAL) << 1) - 1;
    public static final int FINITE_SINGLE = Integer.MIN_VALUE;
    private static final int SINGLE_LIMIT = NORMAL_SINGLE + (Float.floatToRawIntBits(Float.POSITIVE_INFINITY) << 1);

    private OrdinaryFloat() {
    }

    /** What {@code (bits << 1) + NORMAL_DOUBLE}, or {@code FINITE_DOUBLE} in its place, has to be less than. */
    public static long doubleLimit(Fcsr fcsr) {
        return isLikeHost(fcsr) ? DOUBLE_LIMIT : Long.MIN_VALUE;
    }

    /** The same for singles. */
    public static int singleLimit(Fcsr fcsr) {
        return isLikeHost(fcsr) ? SINGLE_LIMIT : Integer.MIN_VALUE;
    }

    /**
     * Whether a product or quotient is a zero because an operand is: that is exact, where what underflows is not.
     *
     * @param limit that of {@link #doubleLimit}
     */
    public static boolean isZeroOfZeros(double result, double one, double other, long limit) {
        return result == 0 && (one == 0 || other == 0) && limit == DOUBLE_LIMIT;
    }

    /** The same for the sum of a product and an addend. */
    public static boolean isZeroOfZeros(double result, double one, double other, double addend, long limit) {
        return addend == 0 && isZeroOfZeros(result, one, other, limit);
    }

    /** The same for singles. */
    public static boolean isZeroOfZeros(float result, float one, float other, int limit) {
        return result == 0 && (one == 0 || other == 0) && limit == SINGLE_LIMIT;
    }

    /** The same for the sum of a product and an addend. */
    public static boolean isZeroOfZeros(float result, float one, float other, float addend, int limit) {
        return addend == 0 && isZeroOfZeros(result, one, other, limit);
    }

    /** The same for a double that is made a single. */
    public static boolean isZeroOfZeros(float result, double operand, int limit) {
        return operand == 0 && limit == SINGLE_LIMIT;
    }

    /** Whether an instruction that rounds to nearest even, or as {@code frm} says, does all that the host does. */
    public static boolean isLikeHost(Fcsr fcsr) {
        return HostFloat.isInexactAccrued(fcsr) && fcsr.roundingMode == Fcsr.RNE;
    }
}
