package dev.rvj.engine;

/** The code of a region of guest instructions, as one method that keeps guest registers in local variables. */
public abstract class TranslatedCode {
    /**
     * Set in what {@link #run} returns where the instruction at that address has to be interpreted: it traps, or does what
     * translated code leaves to the interpreter.
     */
    public static final long INTERPRET = 1;
    /**
     * How much more than its fuel a region may use before it goes back to another place than its entry: who runs it again
     * can do so only there.
     */
    public static final int OVERDRAFT = 1 << 14;

    /**
     * Executes from the region's first instruction. The hart's registers and {@link TieredRun#fuel} are exact when it
     * returns, and where it calls the code of another region.
     *
     * @param x the hart's x registers
     * @param depth how many regions may call each other from here on
     * @return the address to go on at, with {@link #INTERPRET} or without
     */
    public abstract long run(TieredRun run, long[] x, int depth);
}
