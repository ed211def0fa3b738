package dev.rvj.isa.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Fcsr;
import dev.rvj.hart.Trap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Corners of the "F", "D" and "Zfh" extensions, one a line: what it is, mnemonic, rounding mode, operands, result and
 * flags. {@code ?} in a mnemonic stands for each of h, s and d.
 */
class FloatingPointCornersTest {
    @ParameterizedTest(name = "{1} {2} {3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            exact                       | fadd.?   | RNE | 1 2                  | 3        | -
            tie to even, down           | fadd.h   | RNE | 2048 1               | 2048     | NX
            tie to even, up             | fadd.h   | RNE | 2050 1               | 2052     | NX
            tie to the larger magnitude | fadd.h   | RMM | 2048 1               | 2050     | NX
            towards zero                | fadd.h   | RTZ | -2050 -1             | -2050    | NX
            down                        | fadd.h   | RDN | -2050 -1             | -2052    | NX
            up                          | fadd.h   | RUP | -2050 -1             | -2050    | NX
            far below the last place    | fadd.d   | RUP | 1 tiny               | 0x1.0000000000001p0 | NX
            far below, subtracted       | fsub.d   | RDN | 1 tiny               | 0x1.fffffffffffffp-1 | NX
            opposite operands           | fadd.?   | RNE | 1 -1                 | 0        | -
            opposite operands, down     | fadd.?   | RDN | 1 -1                 | -0       | -
            opposite zeros              | fadd.?   | RNE | 0 -0                 | 0        | -
            opposite zeros, down        | fadd.?   | RDN | 0 -0                 | -0       | -
            negative zeros              | fadd.?   | RNE | -0 -0                | -0       | -
            zero minus zero             | fsub.?   | RNE | 0 0                  | 0        | -
            infinity and a number       | fadd.?   | RNE | inf -max             | inf      | -
            opposite infinities         | fadd.?   | RNE | inf -inf             | nan      | NV
            infinity minus itself       | fsub.?   | RNE | inf inf              | nan      | NV
            a NaN result has no sign    | fadd.?   | RNE | -nan 1               | nan      | -
            signaling NaN               | fadd.?   | RNE | 1 snan               | nan      | NV
            subnormal sums are exact    | fadd.?   | RNE | tiny -normal         | -subnormal | -
            overflow, nearest           | fadd.?   | RNE | max max              | inf      | OF NX
            overflow, ties away         | fadd.?   | RMM | -max -max            | -inf     | OF NX
            overflow, towards zero      | fadd.?   | RTZ | max max              | max      | OF NX
            overflow, down              | fadd.?   | RDN | max max              | max      | OF NX
            negative overflow, down     | fadd.?   | RDN | -max -max            | -inf     | OF NX
            above the largest, up       | fadd.?   | RUP | max tiny             | inf      | OF NX
            above the largest, nearest  | fadd.?   | RNE | max tiny             | max      | NX
            infinity times zero         | fmul.?   | RNE | inf -0               | nan      | NV
            zero product                | fmul.?   | RNE | -0 3                 | -0       | -
            infinite product            | fmul.?   | RNE | -inf 3               | -inf     | -
            underflow, nearest          | fmul.?   | RNE | tiny 0.5             | 0        | UF NX
            underflow, ties away        | fmul.?   | RMM | tiny 0.5             | tiny     | UF NX
            underflow, up               | fmul.?   | RUP | tiny 0.5             | tiny     | UF NX
            negative underflow, down    | fmul.?   | RDN | tiny -0.5            | -tiny    | UF NX
            tiny and exact: no UF       | fmul.d   | RNE | normal 0.5           | 0x1p-1023 | -
            tiny, rounds to a normal    | fmul.s   | RNE | normal 0x1.fffffep-1 | normal   | UF NX
            tiny, rounds to a normal    | fmul.d   | RNE | normal 0x1.fffffffffffffp-1 | normal   | UF NX
            not tiny after rounding     | fmul.s   | RNE | 0x1.000002p-63 0x1.fffffcp-64 | normal   | NX
            not tiny after rounding     | fmul.d   | RNE | 0x1.0000000000001p-511 0x1.ffffffffffffep-512 | normal   | NX
            divide by zero              | fdiv.?   | RNE | -1 0                 | -inf     | DZ
            zero by zero                | fdiv.?   | RNE | 0 0                  | nan      | NV
            infinity by infinity        | fdiv.?   | RNE | inf -inf             | nan      | NV
            infinity by zero: no DZ     | fdiv.?   | RNE | inf -0               | -inf     | -
            number by infinity          | fdiv.?   | RNE | 1 -inf               | -0       | -
            NaN by zero: no DZ          | fdiv.?   | RNE | nan 0                | nan      | -
            a third, nearest            | fdiv.s   | RNE | 1 3                  | 0x1.555556p-2 | NX
            a third, down               | fdiv.s   | RDN | 1 3                  | 0x1.555554p-2 | NX
            root of four                | fsqrt.?  | RNE | 4                    | 2        | -
            root of two, nearest        | fsqrt.d  | RNE | 2                    | 0x1.6a09e667f3bcdp0 | NX
            root of two, towards zero   | fsqrt.d  | RTZ | 2                    | 0x1.6a09e667f3bccp0 | NX
            root of negative zero       | fsqrt.?  | RNE | -0                   | -0       | -
            root of a negative          | fsqrt.?  | RNE | -tiny                | nan      | NV
            root of negative infinity   | fsqrt.?  | RNE | -inf                 | nan      | NV
            root of infinity            | fsqrt.?  | RNE | inf                  | inf      | -
            root of a signaling NaN     | fsqrt.?  | RNE | snan                 | nan      | NV
            product plus addend         | fmadd.?  | RNE | 3 5 2                | 17       | -
            product minus addend        | fmsub.?  | RNE | 3 5 2                | 13       | -
            addend minus product        | fnmsub.? | RNE | 3 5 2                | -13      | -
            minus product minus addend  | fnmadd.? | RNE | 3 5 2                | -17      | -
            infinity by zero, quiet NaN | fmadd.?  | RNE | inf 0 nan            | nan      | NV
            zero by infinity, quiet NaN | fnmsub.? | RNE | -0 inf nan           | nan      | NV
            quiet NaN times zero        | fmadd.?  | RNE | nan 0 1              | nan      | -
            signaling addend            | fmsub.?  | RNE | 1 1 snan             | nan      | NV
            infinities cancel           | fmadd.?  | RNE | inf 1 -inf           | nan      | NV
            infinities add up           | fmsub.?  | RNE | inf 1 -inf           | inf      | -
            exact cancellation          | fmsub.?  | RNE | 3 5 15               | 0        | -
            exact cancellation, down    | fmsub.?  | RDN | 3 5 15               | -0       | -
            sum of negative zeros       | fnmadd.? | RNE | 0 1 0                | -0       | -
            only the product overflows  | fmadd.?  | RNE | max 2 -max           | max      | -
            one rounding                | fmsub.d  | RNE | 0x1.0000001p0 0x1.0000001p0 0x1.0000002p0 | 0x1p-56  | -
            """)
    void arithmetic(String corner, String mnemonic, String rm, String operands, String result, String flags) {
        check(mnemonic, rm, operands, result, flags);
    }

    @ParameterizedTest(name = "{1} {2} {3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            minimum of zeros             | fmin.?   | - | 0 -0      | -0    | -
            maximum of zeros             | fmax.?   | - | -0 0      | 0     | -
            minimum with a quiet NaN     | fmin.?   | - | nan 1     | 1     | -
            minimum with a signaling NaN | fmin.?   | - | 1 snan    | 1     | NV
            maximum of NaNs              | fmax.?   | - | -nan nan  | nan   | -
            maximum with infinity        | fmax.?   | - | -inf -max | -max  | -
            zeros are equal              | feq.?    | - | 0 -0      | 1     | -
            equal is quiet               | feq.?    | - | nan nan   | 0     | -
            equal with a signaling NaN   | feq.?    | - | snan 1    | 0     | NV
            less is signaling            | flt.?    | - | nan 1     | 0     | NV
            less or equal is signaling   | fle.?    | - | 1 nan     | 0     | NV
            zeros are not less           | flt.?    | - | -0 0      | 0     | -
            zeros are less or equal      | fle.?    | - | 0 -0      | 1     | -
            negatives in order           | flt.?    | - | -2 -1     | 1     | -
            negative infinity            | fclass.? | - | -inf      | 0x1   | -
            negative normal              | fclass.? | - | -max      | 0x2   | -
            negative subnormal           | fclass.? | - | -tiny     | 0x4   | -
            negative zero                | fclass.? | - | -0        | 0x8   | -
            positive zero                | fclass.? | - | 0         | 0x10  | -
            positive subnormal           | fclass.? | - | subnormal | 0x20  | -
            positive normal              | fclass.? | - | normal    | 0x40  | -
            positive infinity            | fclass.? | - | inf       | 0x80  | -
            signaling NaN                | fclass.? | - | -snan     | 0x100 | -
            quiet NaN                    | fclass.? | - | -nan      | 0x200 | -
            a NaN is not made canonical  | fsgnj.?  | - | snan -1   | -snan | -
            opposite sign                | fsgnjn.? | - | 1 1       | -1    | -
            signs combined               | fsgnjx.? | - | -2 -0     | 2     | -
            """)
    void comparisonAndClass(String corner, String mnemonic, String rm, String operands, String result, String flags) {
        check(mnemonic, rm, operands, result, flags);
    }

    @ParameterizedTest(name = "{1} {2} {3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            towards zero                        | fcvt.w.?  | RTZ | -1.5                 | -1       | NX
            tie to even                         | fcvt.l.?  | RNE | 2.5                  | 2        | NX
            tie to the larger magnitude         | fcvt.w.?  | RMM | -2.5                 | -3       | NX
            below a tie                         | fcvt.w.d  | RMM | 0x1.fffffffffffffp-2 | 0        | NX
            down                                | fcvt.l.?  | RDN | -1.5                 | -2       | NX
            up                                  | fcvt.wu.? | RUP | 1.5                  | 2        | NX
            rounds beyond the largest: NV alone | fcvt.w.d  | RNE | 2147483647.5         | 2147483647 | NV
            rounds to the largest               | fcvt.w.d  | RTZ | 2147483647.5         | 2147483647 | NX
            rounds beyond the smallest          | fcvt.w.d  | RDN | -2147483648.5        | -2147483648 | NV
            rounds to the smallest              | fcvt.w.d  | RTZ | -2147483648.5        | -2147483648 | NX
            infinity                            | fcvt.w.?  | RTZ | inf                  | 2147483647 | NV
            negative infinity                   | fcvt.w.?  | RTZ | -inf                 | -2147483648 | NV
            a NaN is the largest                | fcvt.w.?  | RTZ | -nan                 | 2147483647 | NV
            a NaN is the largest                | fcvt.l.?  | RTZ | -snan                | 9223372036854775807 | NV
            unsigned 32 bits are sign-extended  | fcvt.wu.d | RTZ | 4294967295           | -1       | -
            unsigned 32 bits are sign-extended  | fcvt.wu.s | RTZ | 2147483648           | -2147483648 | -
            beyond unsigned 32 bits             | fcvt.wu.s | RTZ | 4294967296           | -1       | NV
            unsigned NaN is sign-extended       | fcvt.wu.? | RTZ | nan                  | -1       | NV
            negative rounds to zero             | fcvt.wu.? | RNE | -0.5                 | 0        | NX
            negative does not round to zero     | fcvt.wu.? | RDN | -0.5                 | 0        | NV
            negative zero                       | fcvt.lu.? | RDN | -0                   | 0        | -
            negative infinity, unsigned         | fcvt.lu.? | RTZ | -inf                 | 0        | NV
            smallest 64 bit integer             | fcvt.l.d  | RTZ | -0x1p63              | -9223372036854775808 | -
            beyond 64 bits                      | fcvt.l.s  | RTZ | 0x1p63               | 9223372036854775807 | NV
            upper half of unsigned 64 bits      | fcvt.lu.d | RTZ | 0x1.8p63             | 0xc000000000000000 | -
            beyond unsigned 64 bits             | fcvt.lu.s | RTZ | 0x1p64               | -1       | NV
            integer tie to even                 | fcvt.s.w  | RNE | 16777217             | 16777216 | NX
            integer, up                         | fcvt.s.lu | RUP | 16777217             | 16777218 | NX
            upper 32 bits are ignored           | fcvt.?.w  | RNE | 0x1200000005         | 5        | -
            unsigned 32 bits                    | fcvt.d.wu | RNE | -1                   | 4294967295 | -
            zero has no sign                    | fcvt.?.l  | RDN | 0                    | 0        | -
            largest 64 bit integer              | fcvt.d.l  | RNE | 9223372036854775807  | 0x1p63   | NX
            largest 64 bit integer, down        | fcvt.d.l  | RDN | 9223372036854775807  | 0x1.fffffffffffffp62 | NX
            smallest 64 bit integer             | fcvt.d.l  | RTZ | -9223372036854775808 | -0x1p63  | -
            unsigned 64 bits                    | fcvt.s.lu | RNE | -1                   | 0x1p64   | NX
            integer overflows a half            | fcvt.h.w  | RNE | 65520                | inf      | OF NX
            largest half, towards zero          | fcvt.h.w  | RTZ | 65535                | max      | NX
            half overflow, towards zero         | fcvt.h.w  | RTZ | 65536                | max      | OF NX
            narrowing tie to even               | fcvt.s.d  | RNE | 0x1.000001p0         | 1        | NX
            narrowing, up                       | fcvt.s.d  | RUP | 0x1.000001p0         | 0x1.000002p0 | NX
            narrowing overflow                  | fcvt.h.s  | RNE | 65520                | inf      | OF NX
            narrowing underflow                 | fcvt.s.d  | RNE | 0x1p-150             | 0        | UF NX
            narrowing to a subnormal, exact     | fcvt.s.d  | RNE | 0x1p-149             | tiny     | -
            narrowing a signaling NaN           | fcvt.h.d  | RNE | -snan                | nan      | NV
            narrowing a quiet NaN               | fcvt.s.d  | RNE | -nan                 | nan      | -
            narrowing negative zero             | fcvt.s.d  | RNE | -0                   | -0       | -
            widening a subnormal                | fcvt.d.s  | RNE | -tiny                | -0x1p-149 | -
            widening a subnormal half           | fcvt.s.h  | RNE | tiny                 | 0x1p-24  | -
            widening a signaling NaN            | fcvt.d.s  | RNE | snan                 | nan      | NV
            widening infinity                   | fcvt.d.h  | RNE | -inf                 | -inf     | -
            """)
    void conversion(String corner, String mnemonic, String rm, String operands, String result, String flags) {
        check(mnemonic, rm, operands, result, flags);
    }

    @ParameterizedTest(name = "{1} {2} {3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            arithmetic on an invalid box    | fadd.s   | RNE | raw:000000003f800000 1 | nan      | -
            invalid addend                  | fmadd.s  | RNE | 1 1 raw:fffffffe3f800000 | nan      | -
            single in place of a half       | fmul.h   | RNE | raw:ffffffff00003c00 1 | nan      | -
            the minimum ignores it          | fmin.s   | -   | raw:7fffffff3f800000 2 | 2        | -
            quiet, so equal is too          | feq.s    | -   | raw:000000003f800000 1 | 0        | -
            less raises                     | flt.h    | -   | raw:0000000000003c00 2 | 0        | NV
            its class                       | fclass.s | -   | raw:000000007f800000 | 0x200    | -
            to an integer                   | fcvt.w.s | RTZ | raw:fffffffe3f800000 | 2147483647 | NV
            widened                         | fcvt.d.s | RNE | raw:000000007f800001 | nan      | -
            half widened                    | fcvt.s.h | RNE | raw:ffffffff00003c00 | nan      | -
            sign of the canonical NaN       | fsgnj.s  | -   | -1 raw:00000000bf800000 | 1        | -
            sign given to the canonical NaN | fsgnjn.h | -   | raw:0000000000003c00 1 | -nan     | -
            moves do not look at the box    | fmv.x.w  | -   | 0x1234567880000000   | -2147483648 | -
            moves do not look at the box    | fmv.x.h  | -   | raw:0000000000008001 | -32767   | -
            moves box                       | fmv.w.x  | -   | 0x1234567880000000   | 0xffffffff80000000 | -
            moves box                       | fmv.h.x  | -   | 0x1234567812348000   | -0       | -
            64 bits move as they are        | fmv.x.d  | -   | snan                 | 0x7ff0000000000001 | -
            """)
    void boxing(String corner, String mnemonic, String rm, String operands, String result, String flags) {
        check(mnemonic, rm, operands, result, flags);
    }

    @ParameterizedTest
    @MethodSource("roundingInstructions")
    void reservedRoundingModesAreIllegal(FloatInstruction instruction) {
        for (int reserved = 5; reserved <= 7; reserved++) {
            Fcsr fcsr = new Fcsr();
            fcsr.roundingMode = reserved;
            int rm = reserved;
            Trap trap = assertThrows(Trap.class, () -> instruction.execute(-1L << 32, -1L << 32, -1L << 32, rm, fcsr));
            assertEquals(Cause.ILLEGAL_INSTRUCTION, trap.cause());
            assertThrows(Trap.class, () -> instruction.execute(0, 0, 0, Fcsr.DYN, fcsr));
            assertEquals(0, fcsr.flags);
        }
    }

    static Stream<FloatInstruction> roundingInstructions() {
        return FloatInstruction.all().filter(FloatInstruction::rounds);
    }

    private static void check(String pattern, String rm, String operands, String result, String flags) {
        String[] formats = pattern.contains("?") ? new String[] {"h", "s", "d"} : new String[] {""};
        for (String format : formats) {
            FloatInstruction instruction = FloatInstruction.of(pattern.replace("?", format));
            String[] words = operands.split(" ");
            assertEquals(instruction.operandCount(), words.length, "operands of " + instruction);
            long[] sources = new long[3];
            for (int i = 0; i < words.length; i++) {
                sources[i] = FloatText.parse(instruction.operandType(), words[i]);
            }
            String expected = "%s %016x".formatted(instruction, FloatText.parse(instruction.resultType(), result));
            int mode = rm.equals("-") ? 0 : FloatText.mode(rm);

            Fcsr fcsr = new Fcsr();
            long actual = instruction.execute(sources[0], sources[1], sources[2], mode, fcsr);
            assertEquals(expected + " " + flags, "%s %016x %s".formatted(instruction, actual, FloatText.flags(fcsr)));

            Fcsr dynamic = new Fcsr();
            dynamic.roundingMode = mode;
            dynamic.raise(Fcsr.NX);
            actual = instruction.execute(sources[0], sources[1], sources[2], Fcsr.DYN, dynamic);
            fcsr.raise(Fcsr.NX);
            assertEquals(expected + " " + FloatText.flags(fcsr),
                    "%s %016x %s".formatted(instruction, actual, FloatText.flags(dynamic)), "frm, NX accrued");
        }
    }
}
