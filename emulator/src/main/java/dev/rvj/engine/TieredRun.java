package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.AccessibleRange;

/**
 * Runs a hart: on the interpreter, and on translated code where there is some. The interpreter stops after a few thousand
 * instructions to see where it is; what it is often found at is translated, and so is what translated code often leads to.
 */
public final class TieredRun {
    /** Instructions after which translated code looks whether somebody wants the hart's attention. */
    private static final int SLICE = 1 << 20;
    /** Instructions that the interpreter executes between two looks at where it is; prime, as loops seldom are. */
    private static final int SAMPLE_SLICE = 4093;
    /** More than translated code executes between two looks at its fuel. */
    private static final int MARGIN = 1 << 12;
    private static final int SAMPLE_HEAT = 8;
    private static final int HOT = 32;
    /** Code that has less room for calls returns, to be called where there is more. */
    private static final int LEAST_ROOM = 32;
    private static final int RA = 1;
    private static final int RECENT = 1 << 12;

    long trans, runs; java.util.HashMap<Long, Integer> exits = new java.util.HashMap<>();
    public final Hart hart;
    /** Instructions that translated code may still execute before it has to ask for more; it may go a little below 0. */
    public int fuel;
    /** Where to go on where a call did not come back, as {@link TranslatedCode#run} returns it. */
    public long next;
    private final Interpreter interpreter;
    private final Translations translations;
    private final Environment environment;
    private final int depth;
    private final Entry[] recent = new Entry[RECENT];
    private long context;
    /** Whether the interpreter has just executed what translated code could not: nobody goes there on purpose. */
    private boolean resumes;
    /** The count of retired instructions when the fuel is used up, and the highest that there may be. */
    private long fuelEnd;
    private long last;

    /** @param depth how many regions may call each other: that takes stack of the thread that runs the hart */
    public TieredRun(Hart hart, Interpreter interpreter, Translations translations, Environment environment, int depth) {
        this.hart = hart;
        this.interpreter = interpreter;
        this.translations = translations;
        this.environment = environment;
        this.depth = depth;
        interpreter.stopAt(translations);
    }

    /** Runs until the environment ends it, or {@code limit} more instructions have retired. */
    public void run(long limit) {
        last = hart.instret + limit;
        boolean goesOn = true;
        while (goesOn && hart.instret != last) {
            if (hart.takeAttention()) {
                goesOn = environment.attend(hart);
            } else {
                Trap trap = left() < 2 * MARGIN ? interpreter.step() : advance();
                if (trap != null) {
                    goesOn = environment.trap(hart, trap);
                }
            }
        }
    }

    /** How many more instructions may retire, at the most {@link Long#MAX_VALUE}. */
    private long left() {
        long left = last - hart.instret;
        return left < 0 ? Long.MAX_VALUE : left;
    }

    public void debug() {
        System.err.println("translated " + trans + " of " + hart.instret + " in " + runs + " runs");
        exits.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(25).forEach(e -> System.err.println(Long.toHexString(e.getKey()) + " " + e.getValue() + " translated " + entry(e.getKey() & ~1).isTranslated()));
    }

    private Trap advance() {
        Entry entry = entry(hart.pc);
        if (!entry.isTranslated()) {
            if (!resumes) {
                heat(entry, 1);
            }
            resumes = false;
            if (translations.options().eager) {
                return entry.isTranslated() ? null : interpreter.interpret(1);
            }
            Trap trap = interpreter.interpret(SAMPLE_SLICE);
            if (trap == null) {
                heat(entry(hart.pc), SAMPLE_HEAT);
            }
            return trap;
        }
        return translated(entry);
    }

    private Trap translated(Entry entry) {
        fuel = (int) Math.min(SLICE, left() - MARGIN);
        fuelEnd = hart.instret + fuel;
        long from = hart.instret;
        runs++;
        long next = entry.code.run(this, hart.x, depth);
        hart.pc = next & ~TranslatedCode.INTERPRET;
        hart.instret = fuelEnd - fuel;
        if (fuel <= 0 && !entry(hart.pc).isTranslated()) {
            heat(entry(hart.pc), HOT);
        }
        trans += hart.instret - from;
        exits.merge(next, 1, Integer::sum);
        resumes = (next & TranslatedCode.INTERPRET) != 0;
        return resumes ? interpreter.step() : null;
    }

    /**
     * Gives translated code that has run out of fuel more of it.
     *
     * @return whether there is any; if not, the code returns
     */
    public boolean refuel() {
        hart.instret = fuelEnd - fuel;
        long more = Math.min(SLICE, left() - MARGIN - fuel);
        if (hart.wantsAttention() || more <= 0) {
            return false;
        }
        fuel += (int) more;
        fuelEnd += more;
        return fuel > 0;
    }

    /**
     * Finds out where translated code may access memory, where it has come to a place that it does not know.
     *
     * @param next the instruction that accesses it, as {@link TranslatedCode#run} returns it
     * @return where to go on
     */
    public long miss(long next, AccessibleRange range, long address) {
        boolean wasUnsteady = range.isUnsteady();
        range.find(address);
        if (range.isUnsteady() && !wasUnsteady) {
            translations.unsteady(next & ~TranslatedCode.INTERPRET, interpreter.source());
        }
        return next;
    }

    /**
     * Whether a call comes back to behind it. Where the called code was left for code of another region, that is executed
     * first.
     *
     * @param returned what the called code returned
     * @param wanted the address behind the call
     * @param room how many more regions may call each other
     */
    public boolean comesBack(long returned, long wanted, int room) {
        return returned == wanted || finish(returned, wanted, room) == wanted;
    }

    private long finish(long returned, long wanted, int room) {
        next = returned;
        while (next != wanted && (next & TranslatedCode.INTERPRET) == 0 && fuel > 0 && room > LEAST_ROOM) {
            Entry entry = entry(next);
            if (!entry.isTranslated()) {
                break;
            }
            next = entry.code.run(this, hart.x, room - 1);
        }
        return next;
    }

    private Entry entry(long pc) {
        long now = interpreter.memory.codeContext();
        if (now != context) {
            context = now;
            java.util.Arrays.fill(recent, null);
        }
        int slot = (int) (pc >>> 1) & RECENT - 1;
        Entry likely = recent[slot];
        if (likely == null || likely.pc != pc) {
            likely = translations.entry(now, pc);
            recent[slot] = likely;
        }
        return likely;
    }

    /** What to run at an address, for an indirect jump or call. */
    public TranslatedCode code(long pc) {
        return entry(pc).code;
    }

    private void heat(Entry entry, int heat) {
        entry.heat += heat;
        if ((entry.heat >= HOT || translations.options().eager) && !entry.requested) {
            entry.heat = 0;
            translations.request(context, entry, hart.x[RA], interpreter.source());
        }
    }
}
