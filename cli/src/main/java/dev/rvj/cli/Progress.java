package dev.rvj.cli;

/** A bar on a terminal that grows while something takes long; nothing where standard error is none. */
final class Progress {
    private static final int WIDTH = 40;
    private static final long FIRST_NANOSECONDS = 500_000_000;
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final String what;
    private final boolean terminal = System.console() != null && System.console().isTerminal();
    private long next = System.nanoTime() + FIRST_NANOSECONDS;
    private boolean shown;

    Progress(String what) {
        this.what = what;
    }

    void show(long done, long all) {
        if (!terminal || System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + PAUSE_NANOSECONDS;
        shown = true;
        int filled = (int) (WIDTH * done / Math.max(1, all));
        System.err.print("\r" + what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] "
                + 100 * done / Math.max(1, all) + " %");
    }

    /** Removes the bar. */
    void clear() {
        if (shown) {
            System.err.print("\r\033[K");
        }
    }
}
