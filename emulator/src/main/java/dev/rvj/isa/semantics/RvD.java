package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import dev.rvj.memory.Memory;

/**
 * "D" extension, double precision: each method gives what is written to rd.
 *
 * <p>f operands and results are 64 bit register values. {@code rm} is as encoded; a reserved
 * one is an illegal instruction ({@link Fcsr#resolve}).
 */
public final class RvD {
    private static final FloatFormat FORMAT = FloatFormat.DOUBLE;

    private RvD() {
    }

    /** Loads a double. */
    public static long fld(Memory memory, long address) {
        return memory.loadLong(address);
    }

    /** Stores all 64 bits. */
    public static void fsd(Memory memory, long address, long rs2) {
        memory.storeLong(address, rs2);
    }

    /** Adds. */
    public static long fadd_d(long rs1, long rs2, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double sum = a + b;
        if (!HostFloat.isSum(a, b, sum, rm, fcsr)) {
            sum = Double.longBitsToDouble(SoftFloat.add(FORMAT, rs1, rs2, fcsr.resolve(rm), fcsr));
        }
        return Double.doubleToRawLongBits(sum);
    }

    /** Subtracts rs2 from rs1. */
    public static long fsub_d(long rs1, long rs2, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double difference = a - b;
        if (!HostFloat.isSum(a, -b, difference, rm, fcsr)) {
            difference = Double.longBitsToDouble(SoftFloat.subtract(FORMAT, rs1, rs2, fcsr.resolve(rm), fcsr));
        }
        return Double.doubleToRawLongBits(difference);
    }

    /** Multiplies. */
    public static long fmul_d(long rs1, long rs2, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double product = a * b;
        if (!HostFloat.isProduct(a, b, product, rm, fcsr)) {
            product = Double.longBitsToDouble(SoftFloat.multiply(FORMAT, rs1, rs2, fcsr.resolve(rm), fcsr));
        }
        return Double.doubleToRawLongBits(product);
    }

    /** Divides rs1 by rs2. */
    public static long fdiv_d(long rs1, long rs2, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double quotient = a / b;
        if (!HostFloat.isQuotient(a, b, quotient, rm, fcsr)) {
            quotient = Double.longBitsToDouble(SoftFloat.divide(FORMAT, rs1, rs2, fcsr.resolve(rm), fcsr));
        }
        return Double.doubleToRawLongBits(quotient);
    }

    /** Takes the square root. */
    public static long fsqrt_d(long rs1, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double root = Math.sqrt(a);
        if (!HostFloat.isRoot(a, root, rm, fcsr)) {
            root = Double.longBitsToDouble(SoftFloat.squareRoot(FORMAT, rs1, fcsr.resolve(rm), fcsr));
        }
        return Double.doubleToRawLongBits(root);
    }

    /** rs1 * rs2 + rs3, rounded once. */
    public static long fmadd_d(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double c = Double.longBitsToDouble(rs3);
        double result = Math.fma(a, b, c);
        if (!HostFloat.isFma(a, b, c, result, rm, fcsr)) {
            result = Double.longBitsToDouble(fusedMultiplyAdd(rs1, rs2, rs3, rm, fcsr));
        }
        return Double.doubleToRawLongBits(result);
    }

    /** rs1 * rs2 - rs3, rounded once. */
    public static long fmsub_d(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double c = -Double.longBitsToDouble(rs3);
        double result = Math.fma(a, b, c);
        if (!HostFloat.isFma(a, b, c, result, rm, fcsr)) {
            result = Double.longBitsToDouble(fusedMultiplyAdd(rs1, rs2, rs3 ^ FORMAT.signBit(), rm, fcsr));
        }
        return Double.doubleToRawLongBits(result);
    }

    /** -(rs1 * rs2) + rs3, rounded once. */
    public static long fnmsub_d(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        double a = -Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double c = Double.longBitsToDouble(rs3);
        double result = Math.fma(a, b, c);
        if (!HostFloat.isFma(a, b, c, result, rm, fcsr)) {
            result = Double.longBitsToDouble(fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3, rm, fcsr));
        }
        return Double.doubleToRawLongBits(result);
    }

    /** -(rs1 * rs2) - rs3, rounded once. */
    public static long fnmadd_d(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        double a = -Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        double c = -Double.longBitsToDouble(rs3);
        double result = Math.fma(a, b, c);
        if (!HostFloat.isFma(a, b, c, result, rm, fcsr)) {
            result = Double.longBitsToDouble(
                    fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3 ^ FORMAT.signBit(), rm, fcsr));
        }
        return Double.doubleToRawLongBits(result);
    }

    private static long fusedMultiplyAdd(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        return SoftFusedMultiplyAdd.fusedMultiplyAdd(FORMAT, rs1, rs2, rs3, mode, fcsr);
    }

    /** rs1 with the sign of rs2. */
    public static long fsgnj_d(long rs1, long rs2) {
        return rs1 & ~FORMAT.signBit() | rs2 & FORMAT.signBit();
    }

    /** rs1 with the opposite of the sign of rs2. */
    public static long fsgnjn_d(long rs1, long rs2) {
        return rs1 & ~FORMAT.signBit() | ~rs2 & FORMAT.signBit();
    }

    /** rs1, its sign flipped where rs2 is negative. */
    public static long fsgnjx_d(long rs1, long rs2) {
        return rs1 ^ rs2 & FORMAT.signBit();
    }

    /** The smaller; the other where one is a NaN. */
    public static long fmin_d(long rs1, long rs2, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        if (a < b) {
            return rs1;
        }
        if (a > b) {
            return rs2;
        }
        return FloatComparison.minimumNumber(FORMAT, rs1, rs2, fcsr);
    }

    /** The larger; the other where one is a NaN. */
    public static long fmax_d(long rs1, long rs2, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        if (a > b) {
            return rs1;
        }
        if (a < b) {
            return rs2;
        }
        return FloatComparison.maximumNumber(FORMAT, rs1, rs2, fcsr);
    }

    /** 1 where rs1 = rs2, else 0. NV for signaling NaNs only. */
    public static long feq_d(long rs1, long rs2, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        if (a == a && b == b) {
            return a == b ? 1 : 0;
        }
        return FloatComparison.equal(FORMAT, rs1, rs2, fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt; rs2, else 0. NV for any NaN. */
    public static long flt_d(long rs1, long rs2, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        if (a == a && b == b) {
            return a < b ? 1 : 0;
        }
        return FloatComparison.less(FORMAT, rs1, rs2, fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt;= rs2, else 0. NV for any NaN. */
    public static long fle_d(long rs1, long rs2, Fcsr fcsr) {
        double a = Double.longBitsToDouble(rs1);
        double b = Double.longBitsToDouble(rs2);
        if (a == a && b == b) {
            return a <= b ? 1 : 0;
        }
        return FloatComparison.lessOrEqual(FORMAT, rs1, rs2, fcsr) ? 1 : 0;
    }

    /** The class of rs1 as a mask of one bit out of ten. */
    public static long fclass_d(long rs1) {
        return FORMAT.classify(rs1);
    }

    /** All 64 bits, as they are. */
    public static long fmv_x_d(long rs1) {
        return rs1;
    }

    /** All 64 bits, as they are. */
    public static long fmv_d_x(long rs1) {
        return rs1;
    }

    /** Rounds to a signed 32 bit integer, sign-extended. */
    public static long fcvt_w_d(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = Double.longBitsToDouble(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (integral >= Integer.MIN_VALUE && integral <= Integer.MAX_VALUE
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (int) integral;
        }
        return FloatConversion.toSigned(FORMAT, rs1, 32, mode, fcsr);
    }

    /** Rounds to an unsigned 32 bit integer, which is then sign-extended. */
    public static long fcvt_wu_d(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = Double.longBitsToDouble(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (integral >= 0 && integral < 0x1p32
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (int) (long) integral;
        }
        return FloatConversion.toUnsigned(FORMAT, rs1, 32, mode, fcsr);
    }

    /** Rounds to a signed 64 bit integer. */
    public static long fcvt_l_d(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = Double.longBitsToDouble(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (integral >= -0x1p63 && integral < 0x1p63
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (long) integral;
        }
        return FloatConversion.toSigned(FORMAT, rs1, 64, mode, fcsr);
    }

    /** Rounds to an unsigned 64 bit integer. */
    public static long fcvt_lu_d(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = Double.longBitsToDouble(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (integral >= 0 && integral < 0x1p63
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (long) integral;
        }
        return FloatConversion.toUnsigned(FORMAT, rs1, 64, mode, fcsr);
    }

    /** Converts the signed low 32 bits, always exactly. */
    public static long fcvt_d_w(long rs1, int rm, Fcsr fcsr) {
        fcsr.resolve(rm);
        return Double.doubleToRawLongBits((int) rs1);
    }

    /** Converts the unsigned low 32 bits, always exactly. */
    public static long fcvt_d_wu(long rs1, int rm, Fcsr fcsr) {
        fcsr.resolve(rm);
        return Double.doubleToRawLongBits(rs1 & 0xffff_ffffL);
    }

    /** Converts a signed 64 bit integer. */
    public static long fcvt_d_l(long rs1, int rm, Fcsr fcsr) {
        return fromInteger(rs1, rm, fcsr);
    }

    /** Converts an unsigned 64 bit integer. */
    public static long fcvt_d_lu(long rs1, int rm, Fcsr fcsr) {
        return rs1 >= 0
                ? fromInteger(rs1, rm, fcsr)
                : FloatConversion.fromUnsigned(FORMAT, rs1, fcsr.resolve(rm), fcsr);
    }

    private static long fromInteger(long value, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        boolean exact = value >= -1L << 53 && value <= 1L << 53;
        if (exact || mode == Fcsr.RNE && HostFloat.isInexactAccrued(fcsr)) {
            return Double.doubleToRawLongBits(value);
        }
        return FloatConversion.fromSigned(FORMAT, value, mode, fcsr);
    }

    /** Rounds a double to a single, which is boxed. */
    public static long fcvt_s_d(long rs1, int rm, Fcsr fcsr) {
        double value = Double.longBitsToDouble(rs1);
        float rounded = (float) value;
        if (HostFloat.isRounded(value, rounded, rm, fcsr)) {
            return RvF.box(rounded);
        }
        return FloatFormat.SINGLE.box(
                FloatConversion.convert(FORMAT, FloatFormat.SINGLE, rs1, fcsr.resolve(rm), fcsr));
    }

    /** Converts a single to a double, always exactly. */
    public static long fcvt_d_s(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        float value = RvF.single(rs1);
        if (FloatFormat.SINGLE.isBoxed(rs1) && value == value) {
            return Double.doubleToRawLongBits(value);
        }
        return FloatConversion.convert(FloatFormat.SINGLE, FORMAT, FloatFormat.SINGLE.unbox(rs1), mode, fcsr);
    }
}
