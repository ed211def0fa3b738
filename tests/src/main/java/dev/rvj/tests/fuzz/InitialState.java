package dev.rvj.tests.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** What registers and memory hold when the items of a program begin: values at the edges, and others. */
final class InitialState {
    static final int SP = 2;
    static final int S0 = 8;
    static final int S1 = 9;
    /** Where the registers that accesses are relative to point: 2048 bytes before and behind them are data. */
    static final int S0_VALUE = FuzzProgram.STATE + 2 * FuzzProgram.PAGE;
    private static final int SP_VALUE = FuzzProgram.STATE + 3 * FuzzProgram.PAGE - 16;
    private static final int S1_VALUE = FuzzProgram.STATE + 4 * FuzzProgram.PAGE - 3;

    private static final long[] INTEGERS = {0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff,
        Integer.MAX_VALUE, 0x8000_0000L, 0xffff_ffffL, 0x1_0000_0000L, Long.MAX_VALUE, 0x5555_5555_5555_5555L,
        0x0123_4567_89ab_cdefL};
    /** Bits without the sign, of each width: zero, the subnormal numbers' ends, the normal ones', infinity, NaN. */
    private static final long[] DOUBLES = {0, 1, 0xf_ffff_ffff_ffffL, 0x10_0000_0000_0000L, 0x10_0000_0000_0001L,
        0x3ff0_0000_0000_0000L, 0x3ff8_0000_0000_0000L, 0x3fe0_0000_0000_0000L, 0x3ca0_0000_0000_0000L,
        0x4340_0000_0000_0001L, 0x41df_ffff_ffc0_0000L, 0x43e0_0000_0000_0000L, 0x43f0_0000_0000_0000L,
        0x47ef_ffff_f000_0000L, 0x3810_0000_0000_0000L, 0x36a0_0000_0000_0000L, 0x7fef_ffff_ffff_ffffL,
        0x7ff0_0000_0000_0000L, 0x7ff8_0000_0000_0000L, 0x7ff0_0000_0000_0001L, 0x7fff_ffff_ffff_ffffL};
    private static final int[] FLOATS = {0, 1, 0x7f_ffff, 0x80_0000, 0x80_0001, 0x3f80_0000, 0x3fc0_0000, 0x3f00_0000,
        0x3300_0000, 0x4b80_0001, 0x4f00_0000, 0x4f80_0000, 0x5f00_0000, 0x477f_e000, 0x3880_0000, 0x3300_0000,
        0x7f7f_ffff, 0x7f80_0000, 0x7fc0_0000, 0x7f80_0001, 0x7fff_ffff};
    private static final int[] HALVES = {0, 1, 0x3ff, 0x400, 0x401, 0x3c00, 0x3e00, 0x3800, 0x1000, 0x6801, 0x7800,
        0x7bff, 0x7c00, 0x7e00, 0x7c01, 0x7fff};

    private InitialState() {
    }

    static byte[] of(FuzzProgram program) {
        Random random = new Random(program.seed());
        ByteBuffer state = ByteBuffer.allocate(FuzzProgram.STATE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        while (state.hasRemaining()) {
            state.putLong(random.nextInt(4) == 0 ? random.nextLong() : edge(random));
        }
        state.putLong(SP * Long.BYTES, SP_VALUE);
        state.putLong(S0 * Long.BYTES, S0_VALUE);
        state.putLong(S1 * Long.BYTES, S1_VALUE);
        state.putLong(FuzzProgram.TP * Long.BYTES, program.rounds());
        state.putLong(FuzzProgram.FCSR_OFFSET, (random.nextInt(5) << 5) | (random.nextBoolean() ? 0 : random.nextInt(32)));
        return state.array();
    }

    private static long edge(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> {
                long value = INTEGERS[random.nextInt(INTEGERS.length)];
                yield random.nextBoolean() ? value : -value;
            }
            case 1 -> DOUBLES[random.nextInt(DOUBLES.length)] | sign(random, 63);
            case 2 -> FLOATS[random.nextInt(FLOATS.length)] | sign(random, 31) | -1L << 32;
            case 3 -> HALVES[random.nextInt(HALVES.length)] | sign(random, 15) | -1L << 16;
            default -> random.nextBoolean() ? Double.doubleToRawLongBits(random.nextGaussian() * 1000)
                    : Float.floatToRawIntBits((float) random.nextGaussian() * 1000) & 0xffff_ffffL | -1L << 32;
        };
    }

    private static long sign(Random random, int bit) {
        return (random.nextBoolean() ? 1L : 0) << bit;
    }
}
