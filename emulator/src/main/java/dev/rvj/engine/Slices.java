package dev.rvj.engine;

/**
 * How many instructions translated code is run for at a time: what HotSpot compiles is what was called often, and it compiles it
 * for what happened until then.
 */
final class Slices {
    /**
     * Instructions after which code looks whether somebody wants the hart's attention. So few, because code that the JVM has thrown
     * away again is compiled anew only when it was called some hundred times.
     */
    static final int LONG = 1 << 16;
    /** How often new code is run for less, and at least how much. */
    private static final int YOUNG = 6000;
    private static final int SHORT = 512;
    /** How often code is run for less whose compiled code was thrown away. */
    private static final int YOUNG_AGAIN = 1500;
    /**
     * One of so many short slices is twice as long, one of twice as many four times, and so on up to a long one: if outer loops
     * were never seen to go on, the compiled code would be thrown away the first time that they do.
     */
    private static final int DOUBLED_EVERY = 8;
    /** What is shorter is over before its time can be told. */
    private static final int LEAST_TIMED = 1 << 12;
    /** Where a region of a group is left in a loop, another class has to be loaded to go on there. */
    private static final int GROUPED = 1 << 13;
    /** Of so many slices that are long enough, one is timed: calls that come back have slices, too, and clocks are slow. */
    private static final int TIMED_OF = 16;

    private final boolean ahead;
    private int slice;
    private boolean timed;

    /** @param ahead whether code was translated before the program ran: most of that is called by other code */
    Slices(boolean ahead) {
        this.ahead = ahead;
    }

    /** Begins a slice of an entry's code. Returns the fuel that it begins with. */
    int begin(Entry entry) {
        long age = ++entry.pace.age;
        slice = age >= YOUNG ? LONG : entry.code instanceof GroupedCode ? GROUPED : ahead ? SHORT : young(age);
        timed = slice >= LEAST_TIMED && age % TIMED_OF == 0;
        return slice;
    }

    /** Whether an entry's code is run for less at a time, as code is that HotSpot has not compiled yet. */
    static boolean isYoung(Entry entry) {
        return entry.pace.age < YOUNG;
    }

    private static int young(long age) {
        int doubled = Long.numberOfTrailingZeros(age) - Integer.numberOfTrailingZeros(DOUBLED_EVERY) + 1;
        return Math.min(SHORT << Math.max(doubled, 0), LONG);
    }

    /** The fuel that code is given where it has run out of it, and nobody wants the hart's attention. */
    int more() {
        return slice;
    }

    /** Whether where the code is when it is out of fuel tells where it is most of the time. */
    boolean isTelling() {
        return slice == LONG;
    }

    /** Whether {@link #end} is to be told how long the slice takes. */
    boolean isTimed() {
        return timed;
    }

    /** Ends a slice. Code that is slower than it was is run for less at a time again, for the JVM to compile it soon. */
    void end(Entry entry, long nanoseconds, long instructions) {
        if (instructions >= LEAST_TIMED && entry.pace.isSlow(nanoseconds, instructions, entry.pace.age >= YOUNG)) {
            entry.pace.age = YOUNG - YOUNG_AGAIN;
        }
    }
}
