package dev.rvj.engine;

/**
 * The code of one of several regions that share a class, each a method of it: that takes the JVM far less time to load than a
 * class each, but a look at {@link #region} for each run. What is run often gets a class of its own.
 */
public abstract class GroupedCode extends TranslatedCode {
    /** Less than the 200 calls that have the JVM compile a method. */
    private static final int FEW = 150;

    /** Which of the class's regions this is. */
    protected final int region;
    /** Where that is entered, of the addresses that it may be entered at. */
    protected final long start;
    private int left = FEW;
    private Translations translations;
    private TranslatedRegion installed;

    protected GroupedCode(int region, long start) {
        this.region = region;
        this.start = start;
    }

    /** The code of a region of the same class. */
    public abstract GroupedCode of(int other, long entered);

    /** Says what to tell when the code was run some times, and of which region it is. */
    void belongsTo(Translations owner, TranslatedRegion owned) {
        translations = owner;
        installed = owned;
    }

    /** Called for each run. Harts that run the code at the same time may miscount: then it is told later, or twice. */
    protected final void count() {
        if (--left == 0) {
            translations.separate(installed, this);
        }
    }
}
