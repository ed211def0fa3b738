package dev.rvj.linux.signals;

/** The stack that handlers with SA_ONSTACK run on, sigaltstack(2). */
record AlternateStack(long start, int flags, long size) {
    static final int SS_ONSTACK = 1;
    static final int SS_DISABLE = 2;
    static final int SS_AUTODISARM = 1 << 31;
    /** The least size that Linux takes. */
    static final long MINSIGSTKSZ = 2048;
    /** Bytes of a stack_t. */
    static final int SIZE = 24;

    static final AlternateStack NONE = new AlternateStack(0, SS_DISABLE, 0);

    boolean isNone() {
        return size == 0;
    }

    boolean disarms() {
        return (flags & SS_AUTODISARM) != 0;
    }

    /** Whether a thread with that stack pointer runs on it; one that disarms itself never says so. */
    boolean contains(long pointer) {
        return !disarms() && pointer > start && pointer - start <= size;
    }

    /** The flags that sigaltstack reports. */
    int state(long pointer) {
        return isNone() ? SS_DISABLE : (contains(pointer) ? SS_ONSTACK : 0) | flags & SS_AUTODISARM;
    }
}
