package dev.rvj.linux.signals;

/**
 * What a process does about a signal, sigaction(2).
 *
 * @param handler an address, or {@link #DEFAULT} or {@link #IGNORE}
 * @param mask what is blocked besides while the handler runs
 */
record SignalAction(long handler, long flags, long mask) {
    static final long DEFAULT = 0;
    static final long IGNORE = 1;
    /** Bytes of a struct sigaction; RISC-V has no sa_restorer in it. */
    static final int SIZE = 24;

    private static final long SA_ONSTACK = 0x0800_0000;
    private static final long SA_RESTART = 0x1000_0000;
    private static final long SA_NODEFER = 0x4000_0000;
    private static final long SA_RESETHAND = 0x8000_0000L;

    static final SignalAction OF_DEFAULT = new SignalAction(DEFAULT, 0, 0);

    boolean hasHandler() {
        return handler != DEFAULT && handler != IGNORE;
    }

    boolean ignores(int signal) {
        return handler == IGNORE || handler == DEFAULT && Signal.isIgnoredByDefault(signal);
    }

    boolean onAlternateStack() {
        return (flags & SA_ONSTACK) != 0;
    }

    boolean restartsCalls() {
        return (flags & SA_RESTART) != 0;
    }

    boolean isOneShot() {
        return (flags & SA_RESETHAND) != 0;
    }

    /** What is blocked while the handler of a signal runs, on top of what was. */
    long blocked(int signal) {
        return (flags & SA_NODEFER) != 0 ? mask : mask | Signal.bit(signal);
    }
}
