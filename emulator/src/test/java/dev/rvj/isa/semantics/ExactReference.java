package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import java.math.BigInteger;

/**
 * Finite arithmetic by the definitions of IEEE 754: the exact result as an integer times a power of two, then rounded.
 * Shares no arithmetic with the code under test.
 */
final class ExactReference {
    /** Bits and accrued flags. */
    record Result(long bits, int flags) {
    }

    /** {@code integer * 2^exponent}, exactly, or if not {@code exact} a little more in magnitude. */
    record Number(BigInteger integer, int exponent, boolean exact) {
        Number(BigInteger integer, int exponent) {
            this(integer, exponent, true);
        }

        static Number decode(FloatFormat format, long bits) {
            int field = (int) ((bits & format.signBit() - 1) >>> format.fractionBits());
            long fraction = bits & format.fractionMask();
            long integer = field == 0 ? fraction : fraction + format.fractionMask() + 1;
            int exponent = Math.max(field, 1) - format.maxExponent() - format.fractionBits();
            return new Number(BigInteger.valueOf((bits & format.signBit()) != 0 ? -integer : integer), exponent);
        }

        Number plus(Number other) {
            int common = Math.min(exponent, other.exponent);
            return new Number(integer.shiftLeft(exponent - common)
                    .add(other.integer.shiftLeft(other.exponent - common)), common);
        }

        Number negated() {
            return new Number(integer.negate(), exponent);
        }

        Number times(Number other) {
            return new Number(integer.multiply(other.integer), exponent + other.exponent);
        }

        /** With at least 128 significant bits. */
        Number dividedBy(Number other) {
            BigInteger[] parts = integer.shiftLeft(192).divideAndRemainder(other.integer);
            return new Number(parts[0], exponent - other.exponent - 192, parts[1].signum() == 0);
        }

        /** With at least 128 significant bits. */
        Number squareRoot() {
            int shift = 256 + (exponent & 1);
            BigInteger[] parts = integer.shiftLeft(shift).sqrtAndRemainder();
            return new Number(parts[0], exponent - shift >> 1, parts[1].signum() == 0);
        }
    }

    private ExactReference() {
    }

    /** @param negativeZero the sign of a result that is exactly zero */
    static Result round(FloatFormat format, Number number, boolean negativeZero, int mode) {
        boolean negative = number.integer.signum() == 0 ? negativeZero : number.integer.signum() < 0;
        long sign = negative ? format.signBit() : 0;
        if (number.integer.signum() == 0) {
            return new Result(sign, 0);
        }
        BigInteger magnitude = number.integer.abs();
        int exponent = number.exponent + magnitude.bitLength() - 1;
        BigInteger unbounded = roundToUnit(magnitude, number, exponent - format.fractionBits(), negative, mode);
        int roundedExponent = exponent - format.fractionBits() + unbounded.bitLength() - 1;
        boolean tiny = roundedExponent < format.minExponent();

        int unit = Math.max(exponent, format.minExponent()) - format.fractionBits();
        BigInteger rounded = roundToUnit(magnitude, number, unit, negative, mode);
        int flags = isMultiple(magnitude, number, unit) ? 0 : tiny ? Fcsr.UF | Fcsr.NX : Fcsr.NX;
        if (roundedExponent > format.maxExponent()) {
            boolean away = switch (mode) {
                case Fcsr.RTZ -> false;
                case Fcsr.RDN -> negative;
                case Fcsr.RUP -> !negative;
                default -> true;
            };
            return new Result(sign | (away ? format.infinity() : format.infinity() - 1), Fcsr.OF | Fcsr.NX);
        }
        long integer = rounded.longValueExact();
        int field = unit + format.fractionBits() + format.maxExponent();
        if (integer > 2 * format.fractionMask() + 1) {
            integer >>= 1;
            field++;
        }
        if (integer <= format.fractionMask()) {
            field = 0;
        }
        return new Result(sign | (long) field << format.fractionBits() | integer & format.fractionMask(), flags);
    }

    /** Rounds to an integer from {@code min} to {@code max}; beyond them, the nearer one and NV. */
    static Result roundToInteger(Number number, BigInteger min, BigInteger max, int mode) {
        boolean negative = number.integer.signum() < 0;
        BigInteger magnitude = number.integer.abs();
        BigInteger rounded = roundToUnit(magnitude, number, 0, negative, mode);
        BigInteger value = negative ? rounded.negate() : rounded;
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            return new Result((negative ? min : max).longValue(), Fcsr.NV);
        }
        return new Result(value.longValue(), isMultiple(magnitude, number, 0) ? 0 : Fcsr.NX);
    }

    /** {@code magnitude} in units of {@code 2^unit}. */
    private static BigInteger roundToUnit(BigInteger magnitude, Number number, int unit, boolean negative, int mode) {
        int shift = unit - number.exponent;
        if (shift <= 0) {
            return magnitude.shiftLeft(-shift);
        }
        BigInteger down = magnitude.shiftRight(shift);
        if (isMultiple(magnitude, number, unit)) {
            return down;
        }
        BigInteger twiceTheRest = magnitude.subtract(down.shiftLeft(shift)).shiftLeft(1);
        int toHalf = twiceTheRest.compareTo(BigInteger.ONE.shiftLeft(shift));
        if (toHalf == 0 && !number.exact) {
            toHalf = 1;
        }
        boolean up = switch (mode) {
            case Fcsr.RNE -> toHalf > 0 || toHalf == 0 && down.testBit(0);
            case Fcsr.RTZ -> false;
            case Fcsr.RDN -> negative;
            case Fcsr.RUP -> !negative;
            default -> toHalf >= 0;
        };
        return up ? down.add(BigInteger.ONE) : down;
    }

    private static boolean isMultiple(BigInteger magnitude, Number number, int unit) {
        return number.exact && magnitude.getLowestSetBit() >= unit - number.exponent || magnitude.signum() == 0;
    }
}
