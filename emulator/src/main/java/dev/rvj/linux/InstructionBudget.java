package dev.rvj.linux;

/**
 * Instructions that the threads of a process may retire, all together. A thread takes a share before it runs, and gives
 * back what it has not used before it waits for something.
 */
final class InstructionBudget {
    /** A share below this is mostly bookkeeping. */
    private static final long LEAST_SHARE = 1 << 16;
    /** For a share above this the others would wait too long. */
    private static final long LARGEST_SHARE = 1 << 26;

    private long left;
    /** What is in shares that are not settled. */
    private long shared;

    InstructionBudget(long instructions) {
        left = instructions;
    }

    /**
     * Takes a share.
     *
     * @param threads that there are; all that is left is for one that is alone
     * @return 0 if nothing is left, which may change while {@link #isUsedUp} is false
     */
    synchronized long take(int threads) {
        long fair = Math.clamp(left / (2L * threads), LEAST_SHARE, LARGEST_SHARE);
        long share = threads == 1 ? left : Math.min(left, fair);
        left -= share;
        shared += share;
        return share;
    }

    /** Ends a share, of which some is unused. */
    synchronized void settle(long share, long unused) {
        shared -= share;
        left += unused;
    }

    synchronized boolean isUsedUp() {
        return left == 0 && shared == 0;
    }
}
