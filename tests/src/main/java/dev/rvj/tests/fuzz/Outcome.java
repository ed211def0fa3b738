package dev.rvj.tests.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a program ended.
 *
 * @param end its exit code or signal, or what went wrong
 * @param state what it wrote, as {@link FuzzProgram} tells
 */
record Outcome(String end, byte[] state) {
    static final String ENDLESS = "no end";
    private static final int MOST = 12;

    boolean isSameAs(Outcome other) {
        return end.equals(other.end) && Arrays.equals(state, other.state);
    }

    /** Whether it ended as all programs should. */
    boolean isRegular() {
        return end.equals("exit 0") && state.length == FuzzProgram.STATE_SIZE;
    }

    /** Where this and another differ, a line each. */
    String difference(Outcome other) {
        StringBuilder out = new StringBuilder();
        if (!end.equals(other.end)) {
            out.append(end).append(" | ").append(other.end).append('\n');
        }
        ByteBuffer mine = ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer theirs = ByteBuffer.wrap(other.state).order(ByteOrder.LITTLE_ENDIAN);
        int listed = 0;
        for (int at = 0; at + Long.BYTES <= Math.min(state.length, other.state.length) && listed < MOST; at += Long.BYTES) {
            if (mine.getLong(at) != theirs.getLong(at)) {
                listed++;
                out.append("%-8s %016x | %016x\n".formatted(name(at), mine.getLong(at), theirs.getLong(at)));
            }
        }
        return out.toString();
    }

    private static String name(int at) {
        return at < FuzzProgram.F_OFFSET ? "x" + at / Long.BYTES
                : at < FuzzProgram.FCSR_OFFSET ? "f" + (at - FuzzProgram.F_OFFSET) / Long.BYTES
                : at == FuzzProgram.FCSR_OFFSET ? "fcsr" : "0x" + Integer.toHexString(FuzzProgram.STATE + at);
    }
}
