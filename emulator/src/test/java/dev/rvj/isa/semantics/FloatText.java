package dev.rvj.isa.semantics;

import dev.rvj.hart.Fcsr;
import java.util.List;

/** Register values, rounding modes and flags as words in a test table. */
final class FloatText {
    private static final List<String> MODES = List.of("RNE", "RTZ", "RDN", "RUP", "RMM");
    private static final List<String> FLAGS = List.of("NX", "UF", "OF", "DZ", "NV");

    private FloatText() {
    }

    static FloatFormat format(String type) {
        return switch (type) {
            case "h" -> FloatFormat.HALF;
            case "s" -> FloatFormat.SINGLE;
            case "d" -> FloatFormat.DOUBLE;
            default -> throw new AssertionError("not a format: " + type);
        };
    }

    /**
     * A register value: a number, hexadecimal too, that the type holds exactly, or signed words for an f register:
     * {@code nan}, {@code snan}, {@code inf}, {@code max}, {@code normal} (the smallest), {@code subnormal} (the
     * largest), {@code tiny} (the smallest subnormal). {@code raw:} and hexadecimal digits are a register as it is.
     */
    static long parse(String type, String word) {
        if (word.startsWith("raw:")) {
            return Long.parseUnsignedLong(word, 4, word.length(), 16);
        }
        if (!type.matches("[hsd]")) {
            return word.startsWith("0x") ? Long.parseUnsignedLong(word, 2, word.length(), 16) : Long.parseLong(word);
        }
        FloatFormat format = format(type);
        boolean negative = word.startsWith("-");
        String magnitude = negative ? word.substring(1) : word;
        long bits = switch (magnitude) {
            case "nan" -> format.canonicalNaN();
            case "snan" -> format.infinity() + 1;
            case "inf" -> format.infinity();
            case "max" -> format.infinity() - 1;
            case "normal" -> format.fractionMask() + 1;
            case "subnormal" -> format.fractionMask();
            case "tiny" -> 1;
            default -> number(type, Double.parseDouble(magnitude));
        };
        return format.box(negative ? bits | format.signBit() : bits);
    }

    private static long number(String type, double value) {
        float single = (float) value;
        short half = Float.floatToFloat16(single);
        boolean exact = type.equals("d")
                || single == value && (type.equals("s") || Float.float16ToFloat(half) == value);
        if (!exact) {
            throw new AssertionError(value + " is not exact in format " + type);
        }
        return switch (type) {
            case "d" -> Double.doubleToRawLongBits(value);
            case "s" -> Float.floatToRawIntBits(single) & 0xffff_ffffL;
            default -> half & 0xffffL;
        };
    }

    static int mode(String word) {
        return MODES.indexOf(word);
    }

    static String flags(Fcsr fcsr) {
        StringBuilder words = new StringBuilder();
        for (int bit = FLAGS.size() - 1; bit >= 0; bit--) {
            if ((fcsr.flags >> bit & 1) != 0) {
                words.append(words.isEmpty() ? "" : " ").append(FLAGS.get(bit));
            }
        }
        return words.isEmpty() ? "-" : words.toString();
    }
}
