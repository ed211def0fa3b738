package dev.rvj.engine;

/** How often the present code of an entry was run from the loop that runs a hart, and how fast it was. */
final class Pace {
    /** Long slices between two looks, at first. */
    private static final int LEAST_WAIT = 4;
    private static final int MOST_WAIT = 1 << 12;
    /** So many slices that take more than so many times what the fastest took: the JVM has thrown its compiled code away. */
    private static final int OFTEN = 2;
    private static final int FACTOR = 2;
    private static final int UNIT = 1 << 10;

    /** How often the code was run, set back where it is slow. */
    long age;
    /** The least that {@link #UNIT} instructions took, in nanoseconds. */
    private long best = Long.MAX_VALUE / FACTOR;
    private int slow;
    /** Long slices until the next look, and how many there will be behind it if the code is slow: it may be so for good. */
    private int patience = LEAST_WAIT;
    private int wait = LEAST_WAIT;

    /**
     * Takes account of what a slice took.
     *
     * @param isLong whether it is one of those that code is run for when it was compiled
     * @return whether the code is slower than it was
     */
    boolean isSlow(long nanoseconds, long instructions, boolean isLong) {
        long cost = nanoseconds * UNIT / instructions;
        best = Math.min(best, cost);
        if (!isLong || --patience >= 0) {
            return false;
        }
        patience = 0;
        slow = cost > FACTOR * best ? slow + 1 : 0;
        if (slow < OFTEN) {
            return false;
        }
        slow = 0;
        wait = Math.min(2 * wait, MOST_WAIT);
        patience = wait;
        return true;
    }
}
