package dev.rvj.engine;

/**
 * An address that translated code may begin at. Regions that lead to it hold the entry, so that what is behind it can
 * change at any time.
 */
public final class Entry {
    /** The address. */
    public final long pc;
    /**
     * What to run; never null. Plain, which keeps barriers out of translated code: it has no state, and who sees the old one
     * is as right as one that came a moment earlier.
     */
    public TranslatedCode code;
    private final TranslatedCode nothing;
    /** How often control came here and found no code, more or less. */
    int heat;
    /** How often the code was run from the loop that runs a hart. */
    int runs;
    /** That of the present code. */
    Pace pace = new Pace();
    /** How often the region here was translated again, to be larger. */
    int growth;
    /** How often one region led here to the next, and how often such regions were made one. */
    int arrivals;
    int merges;
    /** Whether control came here, in whatever way. */
    boolean reached;
    /** Whether the interpreter stops here, because translated code goes on. */
    volatile boolean stops;
    /** Whether a translation was asked for, and is not void by now. */
    boolean requested;
    /** Whether memory does not hold what was translated ahead of time for here. */
    boolean refused;
    /** How many regions begin here or hold this; with none, it may be forgotten. */
    int uses;

    Entry(long pc) {
        this.pc = pc;
        nothing = new TranslatedCode() {
            @Override
            public long run(TieredRun run, long[] x, int depth) {
                return pc;
            }
        };
        code = nothing;
    }

    /** Whether there is code. */
    public boolean isTranslated() {
        return code != nothing;
    }

    /** How often the code was run, calls from other code left out. */
    long allRuns() {
        return (long) runs + arrivals;
    }

    void forget() {
        code = nothing;
        heat = 0;
        runs = 0;
        requested = false;
    }
}
