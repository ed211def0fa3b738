package dev.rvj.machine;

/** The registers of which a mode that takes traps has a set: {@code mtvec} and so on, {@code stvec} and so on. */
final class TrapRegisters {
    private static final long VECTORED = 1;

    long scratch;
    long cause;
    long value;
    private long vector;
    private long pc;

    long vector() {
        return vector;
    }

    /** Modes above vectored are reserved: bit 1 is 0. */
    void setVector(long value) {
        vector = value & ~2L;
    }

    /** {@code mepc} or {@code sepc}. */
    long pc() {
        return pc;
    }

    void setPc(long value) {
        pc = value & ~1L;
    }

    /** Where a trap goes. */
    long handler(boolean interrupt, int code) {
        long base = vector & -4;
        return interrupt && (vector & VECTORED) != 0 ? base + 4L * code : base;
    }
}
