package dev.rvj.isa.semantics;

import java.util.SplittableRandom;

/** Random operands that meet each other where rounding is hard: near edges, near each other, with few or many ones. */
final class FloatOperands {
    private final FloatFormat format;
    private final SplittableRandom random;

    FloatOperands(FloatFormat format, long seed) {
        this.format = format;
        this.random = new SplittableRandom(seed);
    }

    /** Any value, NaNs and infinities among them. */
    long next() {
        return switch (random.nextInt(8)) {
            case 0 -> special();
            case 1, 2, 3 -> random.nextLong() & (format.signBit() << 1) - 1;
            default -> withExponent(random.nextInt(-70, 70));
        };
    }

    /** A value that has something to do with {@code other}. */
    long next(long other) {
        return switch (random.nextInt(8)) {
            case 0 -> next();
            case 1 -> other ^ random.nextInt(-4, 4) & format.fractionMask() ^ sign();
            case 2, 3 -> withExponent(exponentOf(other) + random.nextInt(-4, 5));
            case 4 -> withExponent(exponentOf(other) + random.nextInt(-60, 61));
            // The product, or the quotient, close to the smallest normal or the largest number.
            case 5 -> withExponent(format.minExponent() - exponentOf(other) + random.nextInt(-3, 3));
            case 6 -> withExponent(exponentOf(other) - format.minExponent() + random.nextInt(-3, 3));
            default -> withExponent(format.maxExponent() - exponentOf(other) + random.nextInt(-3, 3));
        };
    }

    /** An addend that meets the product of a and b. */
    long next(long a, long b) {
        int product = exponentOf(a) + exponentOf(b);
        int reach = format.fractionBits() + 3;
        return switch (random.nextInt(8)) {
            case 0 -> next();
            case 1 -> sign();
            case 2, 3 -> withExponent(product + random.nextInt(-2, 3));
            case 4 -> withExponent(product + random.nextInt(reach - 4, reach + 4));
            case 5 -> withExponent(product - random.nextInt(reach - 4, reach + 4));
            default -> withExponent(product + random.nextInt(-2 * reach, 2 * reach));
        };
    }

    private int exponentOf(long bits) {
        return (int) (format.magnitude(bits) >>> format.fractionBits()) - format.maxExponent();
    }

    private long withExponent(int exponent) {
        int field = Math.clamp(exponent + format.maxExponent(), 0, 2 * format.maxExponent());
        return sign() | (long) field << format.fractionBits() | fraction();
    }

    private long fraction() {
        long fraction = switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextLong() << random.nextInt(64);
            case 2 -> -1L << random.nextInt(64);
            default -> 1L << random.nextInt(64);
        };
        return (random.nextBoolean() ? fraction : -fraction) & format.fractionMask();
    }

    private long special() {
        return sign() | switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> format.fractionMask();
            case 3 -> format.fractionMask() + 1;
            case 4 -> format.infinity() - 1;
            case 5 -> format.infinity();
            case 6 -> format.infinity() + 1;
            default -> format.canonicalNaN();
        };
    }

    private long sign() {
        return random.nextBoolean() ? format.signBit() : 0;
    }
}
