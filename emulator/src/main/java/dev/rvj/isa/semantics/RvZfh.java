package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import dev.rvj.memory.Memory;

/**
 * "Zfh" extension, half precision, with "Zfhmin" as its subset: each method gives what is written to rd.
 *
 * <p>f operands and results are 64 bit register values, a half boxed in them. {@code rm} is as encoded; a reserved
 * one is an illegal instruction ({@link Fcsr#resolve}).
 */
public final class RvZfh {
    private static final FloatFormat FORMAT = FloatFormat.HALF;

    private RvZfh() {
    }

    /** Loads a half and boxes it. */
    public static long flh(Memory memory, long address) {
        return FORMAT.box(Short.toUnsignedLong(memory.loadShort(address)));
    }

    /** Stores the low 16 bits, whatever they are: no check of the box. */
    public static void fsh(Memory memory, long address, long rs2) {
        memory.storeShort(address, (short) rs2);
    }

    /** Adds. */
    public static long fadd_h(long rs1, long rs2, int rm, Fcsr fcsr) {
        return FORMAT.box(SoftFloat.add(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
    }

    /** Subtracts rs2 from rs1. */
    public static long fsub_h(long rs1, long rs2, int rm, Fcsr fcsr) {
        return FORMAT.box(SoftFloat.subtract(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
    }

    /** Multiplies. */
    public static long fmul_h(long rs1, long rs2, int rm, Fcsr fcsr) {
        return FORMAT.box(SoftFloat.multiply(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
    }

    /** Divides rs1 by rs2. */
    public static long fdiv_h(long rs1, long rs2, int rm, Fcsr fcsr) {
        return FORMAT.box(SoftFloat.divide(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr.resolve(rm), fcsr));
    }

    /** Takes the square root. */
    public static long fsqrt_h(long rs1, int rm, Fcsr fcsr) {
        return FORMAT.box(SoftFloat.squareRoot(FORMAT, FORMAT.unbox(rs1), fcsr.resolve(rm), fcsr));
    }

    /** rs1 * rs2 + rs3, rounded once. */
    public static long fmadd_h(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        return fusedMultiplyAdd(rs1, rs2, rs3, rm, fcsr);
    }

    /** rs1 * rs2 - rs3, rounded once. */
    public static long fmsub_h(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        return fusedMultiplyAdd(rs1, rs2, rs3 ^ FORMAT.signBit(), rm, fcsr);
    }

    /** -(rs1 * rs2) + rs3, rounded once. */
    public static long fnmsub_h(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        return fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3, rm, fcsr);
    }

    /** -(rs1 * rs2) - rs3, rounded once. */
    public static long fnmadd_h(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        return fusedMultiplyAdd(rs1 ^ FORMAT.signBit(), rs2, rs3 ^ FORMAT.signBit(), rm, fcsr);
    }

    private static long fusedMultiplyAdd(long rs1, long rs2, long rs3, int rm, Fcsr fcsr) {
        int mode = fcsr.resolve(rm);
        return FORMAT.box(SoftFusedMultiplyAdd.fusedMultiplyAdd(
                FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), FORMAT.unbox(rs3), mode, fcsr));
    }

    /** rs1 with the sign of rs2. */
    public static long fsgnj_h(long rs1, long rs2) {
        return FORMAT.box(FORMAT.magnitude(FORMAT.unbox(rs1)) | FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** rs1 with the opposite of the sign of rs2. */
    public static long fsgnjn_h(long rs1, long rs2) {
        return FORMAT.box(FORMAT.magnitude(FORMAT.unbox(rs1)) | ~FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** rs1, its sign flipped where rs2 is negative. */
    public static long fsgnjx_h(long rs1, long rs2) {
        return FORMAT.box(FORMAT.unbox(rs1) ^ FORMAT.unbox(rs2) & FORMAT.signBit());
    }

    /** The smaller; the other where one is a NaN. */
    public static long fmin_h(long rs1, long rs2, Fcsr fcsr) {
        return FORMAT.box(FloatComparison.minimumNumber(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr));
    }

    /** The larger; the other where one is a NaN. */
    public static long fmax_h(long rs1, long rs2, Fcsr fcsr) {
        return FORMAT.box(FloatComparison.maximumNumber(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr));
    }

    /** 1 where rs1 = rs2, else 0. NV for signaling NaNs only. */
    public static long feq_h(long rs1, long rs2, Fcsr fcsr) {
        return FloatComparison.equal(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt; rs2, else 0. NV for any NaN. */
    public static long flt_h(long rs1, long rs2, Fcsr fcsr) {
        return FloatComparison.less(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** 1 where rs1 &lt;= rs2, else 0. NV for any NaN. */
    public static long fle_h(long rs1, long rs2, Fcsr fcsr) {
        return FloatComparison.lessOrEqual(FORMAT, FORMAT.unbox(rs1), FORMAT.unbox(rs2), fcsr) ? 1 : 0;
    }

    /** The class of rs1 as a mask of one bit out of ten. */
    public static long fclass_h(long rs1) {
        return FORMAT.classify(FORMAT.unbox(rs1));
    }

    /** The low 16 bits, sign-extended: no check of the box. */
    public static long fmv_x_h(long rs1) {
        return (short) rs1;
    }

    /** The low 16 bits of rs1, boxed. */
    public static long fmv_h_x(long rs1) {
        return FORMAT.box(Short.toUnsignedLong((short) rs1));
    }

    /** Rounds to a signed 32 bit integer, sign-extended. */
    public static long fcvt_w_h(long rs1, int rm, Fcsr fcsr) {
        return FloatConversion.toSigned(FORMAT, FORMAT.unbox(rs1), 32, fcsr.resolve(rm), fcsr);
    }

    /** Rounds to an unsigned 32 bit integer, which is then sign-extended. */
    public static long fcvt_wu_h(long rs1, int rm, Fcsr fcsr) {
        return FloatConversion.toUnsigned(FORMAT, FORMAT.unbox(rs1), 32, fcsr.resolve(rm), fcsr);
    }

    /** Rounds to a signed 64 bit integer. */
    public static long fcvt_l_h(long rs1, int rm, Fcsr fcsr) {
        return FloatConversion.toSigned(FORMAT, FORMAT.unbox(rs1), 64, fcsr.resolve(rm), fcsr);
    }

    /** Rounds to an unsigned 64 bit integer. */
    public static long fcvt_lu_h(long rs1, int rm, Fcsr fcsr) {
        return FloatConversion.toUnsigned(FORMAT, FORMAT.unbox(rs1), 64, fcsr.resolve(rm), fcsr);
    }

    /** Converts the signed low 32 bits. */
    public static long fcvt_h_w(long rs1, int rm, Fcsr fcsr) {
        return FORMAT.box(FloatConversion.fromSigned(FORMAT, (int) rs1, fcsr.resolve(rm), fcsr));
    }

    /** Converts the unsigned low 32 bits. */
    public static long fcvt_h_wu(long rs1, int rm, Fcsr fcsr) {
        return FORMAT.box(FloatConversion.fromUnsigned(FORMAT, rs1 & 0xffff_ffffL, fcsr.resolve(rm), fcsr));
    }

    /** Converts a signed 64 bit integer. */
    public static long fcvt_h_l(long rs1, int rm, Fcsr fcsr) {
        return FORMAT.box(FloatConversion.fromSigned(FORMAT, rs1, fcsr.resolve(rm), fcsr));
    }

    /** Converts an unsigned 64 bit integer. */
    public static long fcvt_h_lu(long rs1, int rm, Fcsr fcsr) {
        return FORMAT.box(FloatConversion.fromUnsigned(FORMAT, rs1, fcsr.resolve(rm), fcsr));
    }

    /** Converts a half to a single, always exactly. */
    public static long fcvt_s_h(long rs1, int rm, Fcsr fcsr) {
        return convert(FORMAT, FloatFormat.SINGLE, rs1, rm, fcsr);
    }

    /** Converts a half to a double, always exactly. */
    public static long fcvt_d_h(long rs1, int rm, Fcsr fcsr) {
        return convert(FORMAT, FloatFormat.DOUBLE, rs1, rm, fcsr);
    }

    /** Rounds a single to a half. */
    public static long fcvt_h_s(long rs1, int rm, Fcsr fcsr) {
        return convert(FloatFormat.SINGLE, FORMAT, rs1, rm, fcsr);
    }

    /** Rounds a double to a half. */
    public static long fcvt_h_d(long rs1, int rm, Fcsr fcsr) {
        return convert(FloatFormat.DOUBLE, FORMAT, rs1, rm, fcsr);
    }

    private static long convert(FloatFormat from, FloatFormat to, long rs1, int rm, Fcsr fcsr) {
        return to.box(FloatConversion.convert(from, to, from.unbox(rs1), fcsr.resolve(rm), fcsr));
    }
}
