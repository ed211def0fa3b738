package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import dev.rvj.memory.Memory;

/**
 * "F" extension, single precision: each method gives what is written to rd.
 *
 * <p>f operands and results are 64 bit register values, a single boxed in them. {@code rm} is as encoded; a reserved
 * one is an illegal instruction ({@link Fcsr#resolve}).
 */
public final class RvF {
    private static final FloatFormat FORMAT = FloatFormat.SINGLE;

    private RvF() {
    }

    /** Loads a single and boxes it. */
    public static long flw(Memory memory, long address) {
        return FORMAT.box(Integer.toUnsignedLong(memory.loadInt(address)));
    }

    /** Stores the low 32 bits, whatever they are: no check of the box. */
    public static void fsw(Memory memory, long address, long rs2) {
        memory.storeInt(address, (int) rs2);
    }

    /** Adds. */
    public static long fadd_s(long rs1, long rs2, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float sum = a + b;
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && HostFloat.isSum(a, b, sum, rm, fcsr))) {
            sum = single(SoftFloat.add(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
        }
        return box(sum);
    }

    /** Subtracts rs2 from rs1. */
    public static long fsub_s(long rs1, long rs2, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float difference = a - b;
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && HostFloat.isSum(a, -b, difference, rm, fcsr))) {
            difference = single(
                    SoftFloat.subtract(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
        }
        return box(difference);
    }

    /** Multiplies. */
    public static long fmul_s(long rs1, long rs2, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float product = a * b;
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && HostFloat.isProduct(a, b, product, rm, fcsr))) {
            product = single(SoftFloat.multiply(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
        }
        return box(product);
    }

    /** Divides rs1 by rs2. */
    public static long fdiv_s(long rs1, long rs2, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float quotient = a / b;
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && HostFloat.isQuotient(a, b, quotient, rm, fcsr))) {
            quotient = single(SoftFloat.divide(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
        }
        return box(quotient);
    }

    /** Takes the square root. */
    public static long fsqrt_s(long rs1, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float root = (float) Math.sqrt(a);
        if (!(FORMAT.isBoxed(rs1) && HostFloat.isRoot(a, root, rm, fcsr))) {
            root = single(SoftFloat.squareRoot(FORMAT, FORMAT.unbox(rs1), fcsr.resolve(rm), fcsr));
        }
        return box(root);
    }

    /** rs1 * rs2 + rs3, rounded once. */
    public static long fmadd_s(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float c = single(rs3);
        float result = Math.fma(a, b, c);
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && FORMAT.isBoxed(rs3)
                && HostFloat.isFma(a, b, c, result, rm, fcsr))) {
            result = single(fusedMultiplyAdd(rs1, rs2, rs3, rm, fcsr));
        }
        return box(result);
    }

    /** rs1 * rs2 - rs3, rounded once. */
    public static long fmsub_s(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        float c = -single(rs3);
        float result = Math.fma(a, b, c);
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && FORMAT.isBoxed(rs3)
                && HostFloat.isFma(a, b, c, result, rm, fcsr))) {
            result = single(fusedMultiplyAdd(rs1, rs2, rs3 ^ FORMAT.signBit(), rm, fcsr));
        }
        return box(result);
    }

    /** -(rs1 * rs2) + rs3, rounded once. */
    public static long fnmsub_s(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        float a = -single(rs1);
        float b = single(rs2);
        float c = single(rs3);
        float result = Math.fma(a, b, c);
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && FORMAT.isBoxed(rs3)
                && HostFloat.isFma(a, b, c, result, rm, fcsr))) {
            result = single(fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3, rm, fcsr));
        }
        return box(result);
    }

    /** -(rs1 * rs2) - rs3, rounded once. */
    public static long fnmadd_s(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        float a = -single(rs1);
        float b = single(rs2);
        float c = -single(rs3);
        float result = Math.fma(a, b, c);
        if (!(FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && FORMAT.isBoxed(rs3)
                && HostFloat.isFma(a, b, c, result, rm, fcsr))) {
            result = single(fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3 ^ FORMAT.signBit(), rm, fcsr));
        }
        return box(result);
    }

    private static long fusedMultiplyAdd(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        return SoftFusedMultiplyAdd.fusedMultiplyAdd(
                FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), FORMAT.unbox(rs3), mode, fcsr);
    }

    /** rs1 with the sign of rs2. */
    public static long fsgnj_s(long rs1, long rs2) {
        return FORMAT.box(FORMAT.magnitude(FORMAT.unbox(rs1)) | FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** rs1 with the opposite of the sign of rs2. */
    public static long fsgnjn_s(long rs1, long rs2) {
        return FORMAT.box(FORMAT.magnitude(FORMAT.unbox(rs1)) | ~FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** rs1, its sign flipped where rs2 is negative. */
    public static long fsgnjx_s(long rs1, long rs2) {
        return FORMAT.box(FORMAT.unbox(rs1) ^ FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** The smaller; the other where one is a NaN. */
    public static long fmin_s(long rs1, long rs2, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        if (FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2)) {
            if (a < b) {
                return rs1;
            }
            if (a > b) {
                return rs2;
            }
        }
        return FORMAT.box(FloatComparison.minimumNumber(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr));
    }

    /** The larger; the other where one is a NaN. */
    public static long fmax_s(long rs1, long rs2, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        if (FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2)) {
            if (a > b) {
                return rs1;
            }
            if (a < b) {
                return rs2;
            }
        }
        return FORMAT.box(FloatComparison.maximumNumber(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr));
    }

    /** 1 where rs1 = rs2, else 0. NV for signaling NaNs only. */
    public static long feq_s(long rs1, long rs2, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        if (FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && a == a && b == b) {
            return a == b ? 1 : 0;
        }
        return FloatComparison.equal(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt; rs2, else 0. NV for any NaN. */
    public static long flt_s(long rs1, long rs2, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        if (FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && a == a && b == b) {
            return a < b ? 1 : 0;
        }
        return FloatComparison.less(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt;= rs2, else 0. NV for any NaN. */
    public static long fle_s(long rs1, long rs2, Fcsr fcsr) {
        float a = single(rs1);
        float b = single(rs2);
        if (FORMAT.isBoxed(rs1) && FORMAT.isBoxed(rs2) && a == a && b == b) {
            return a <= b ? 1 : 0;
        }
        return FloatComparison.lessOrEqual(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** The class of rs1 as a mask of one bit out of ten. */
    public static long fclass_s(long rs1) {
        return FORMAT.classify(FORMAT.unbox(rs1));
    }

    /** The low 32 bits, sign-extended: no check of the box. */
    public static long fmv_x_w(long rs1) {
        return (int) rs1;
    }

    /** The low 32 bits of rs1, boxed. */
    public static long fmv_w_x(long rs1) {
        return FORMAT.box(Integer.toUnsignedLong((int) rs1));
    }

    /** Rounds to a signed 32 bit integer, sign-extended. */
    public static long fcvt_w_s(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = single(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (FORMAT.isBoxed(rs1) && integral >= Integer.MIN_VALUE && integral <= Integer.MAX_VALUE
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (int) integral;
        }
        return FloatConversion.toSigned(FORMAT, FORMAT.unbox(rs1), 32, mode, fcsr);
    }

    /** Rounds to an unsigned 32 bit integer, which is then sign-extended. */
    public static long fcvt_wu_s(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = single(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (FORMAT.isBoxed(rs1) && integral >= 0 && integral < 0x1p32
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (int) (long) integral;
        }
        return FloatConversion.toUnsigned(FORMAT, FORMAT.unbox(rs1), 32, mode, fcsr);
    }

    /** Rounds to a signed 64 bit integer. */
    public static long fcvt_l_s(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = single(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (FORMAT.isBoxed(rs1) && integral >= -0x1p63 && integral < 0x1p63
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (long) integral;
        }
        return FloatConversion.toSigned(FORMAT, FORMAT.unbox(rs1), 64, mode, fcsr);
    }

    /** Rounds to an unsigned 64 bit integer. */
    public static long fcvt_lu_s(long rs1, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        double value = single(rs1);
        double integral = HostFloat.roundToIntegral(value, mode);
        if (FORMAT.isBoxed(rs1) && integral >= 0 && integral < 0x1p63
                && (integral == value || HostFloat.isInexactAccrued(fcsr))) {
            return (long) integral;
        }
        return FloatConversion.toUnsigned(FORMAT, FORMAT.unbox(rs1), 64, mode, fcsr);
    }

    /** Converts the signed low 32 bits. */
    public static long fcvt_s_w(long rs1, int rm, Fcsr fcsr) {
        return fromInteger((int) rs1, rm, fcsr);
    }

    /** Converts the unsigned low 32 bits. */
    public static long fcvt_s_wu(long rs1, int rm, Fcsr fcsr) {
        return fromInteger(rs1 & 0xffff_ffffL, rm, fcsr);
    }

    /** Converts a signed 64 bit integer. */
    public static long fcvt_s_l(long rs1, int rm, Fcsr fcsr) {
        return fromInteger(rs1, rm, fcsr);
    }

    /** Converts an unsigned 64 bit integer. */
    public static long fcvt_s_lu(long rs1, int rm, Fcsr fcsr) {
        return rs1 >= 0
                ? fromInteger(rs1, rm, fcsr)
                : FORMAT.box(FloatConversion.fromUnsigned(FORMAT, rs1, fcsr.resolve(rm), fcsr));
    }

    private static long fromInteger(long value, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        boolean exact = value >= -1L << 24 && value <= 1L << 24;
        if (exact || mode == Fcsr.RNE && HostFloat.isInexactAccrued(fcsr)) {
            return box(value);
        }
        return FORMAT.box(FloatConversion.fromSigned(FORMAT, value, mode, fcsr));
    }

    /** The single in a register that is a valid box. */
    static float single(long register) {
        return Float.intBitsToFloat((int) register);
    }

    /** The register value that holds {@code value}, which is not a NaN. */
    static long box(float value) {
        return FORMAT.box(Integer.toUnsignedLong(Float.floatToRawIntBits(value)));
    }
}
