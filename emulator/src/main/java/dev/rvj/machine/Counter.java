package dev.rvj.machine;

/**
 * A counter that follows the retired instructions: {@code minstret}, and {@code mcycle} where each instruction takes
 * one cycle. Privileged specification, "Hardware Performance Monitor".
 */
final class Counter {
    /** What the counter is ahead of the retired instructions; where it is inhibited, its value. */
    private long offset;
    private boolean inhibited;

    long read(long retired) {
        return inhibited ? offset : retired + offset;
    }

    /** A write by an instruction that has not retired, and that the counter does not count. */
    void write(long retired, long value) {
        offset = inhibited ? value : value - retired - 1;
    }

    void setInhibited(long retired, boolean inhibits) {
        if (inhibits != inhibited) {
            long value = read(retired);
            inhibited = inhibits;
            write(retired, value);
        }
    }
}
