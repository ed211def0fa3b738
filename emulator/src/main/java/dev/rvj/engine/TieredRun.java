package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.isa.semantics.OrdinaryFloat;
import dev.rvj.memory.AccessPlace;
import java.util.Arrays;

/**
 * Runs a hart: on the interpreter, and on translated code where there is some. The interpreter stops after a few thousand
 * instructions to see where it is; what it is often found at is translated, and so is what translated code often leads to.
 */
public final class TieredRun implements AutoCloseable {
    /** Instructions that the interpreter executes between two looks at where it is; prime, as loops seldom are. */
    private static final int SAMPLE_SLICE = 4093;
    /** More than translated code executes between two looks at its fuel. */
    private static final int MARGIN = TranslatedCode.OVERDRAFT + (1 << 12);
    /** What makes a place hot: found there by the interpreter, led there by translated code, there when out of fuel. */
    private static final int SAMPLE_HEAT = 4;
    private static final int EXIT_HEAT = 4;
    /** Led there by code that might go on: HotSpot has to compile it anew when it is larger. */
    private static final int GROWTH_HEAT = 1;
    private static final int LOOP_HEAT = 16;
    private static final int HOT = 512;
    /** Code that has less room for calls returns, to be called where there is more. */
    private static final int LEAST_ROOM = 32;
    /** So many times, and regions that lead to each other had better be one. */
    private static final int OFTEN = 20_000;
    /** So many extraordinary results at a place, and its code had better be made for them. */
    private static final int EXTRAORDINARY = 64;
    /** So often eager translation tries an instruction again, of which something was learned, before it is interpreted. */
    private static final int MOST_RETRIES = 3;
    private static final int RA = 1;
    /** No address. What returns it has handed over already, and so all that calls each other returns it. */
    private static final long NOWHERE = -1;

    public final Hart hart;
    /** Instructions that translated code may still execute before it has to ask for more; it may go a little below 0. */
    public int fuel;
    /** Where to go on where a call did not come back, as {@link TranslatedCode#run} returns it. */
    public long next;
    private final Interpreter interpreter;
    private final Translations translations;
    private final Environment environment;
    private final int depth;
    private final Slices slices;
    private final Entry[] recent = new Entry[BlockCache.RECENT];
    /** Extraordinary floating-point results, by {@link BlockCache#slot} of the instruction's address. */
    private final byte[] extraordinary = new byte[BlockCache.RECENT];
    private long context;
    private int generation;
    /** The count of retired instructions when the fuel is used up, and the highest that there may be. */
    private long fuelEnd;
    private long last;
    private boolean goesOn;
    /** What the regions that call each other at the moment rely on: how often code was void, and the code context. */
    private int drops;
    private long callersContext;
    private long translated;
    private long untranslatedExits;
    private long interpreterExits;
    private long fuelExits;
    private long missedExits;
    /** Where an instruction is tried again, the fuel that was left there, and how often that was. */
    private long retried;
    private int retriedFuel;
    private int retries;
    /** Whether an instruction was left to be tried again, for {@link CheckedRun}, which sets it back. */
    boolean mayRetry;

    /** @param depth how many regions may call each other: that takes stack of the thread that runs the hart */
    public TieredRun(Hart hart, Interpreter interpreter, Translations translations, Environment environment, int depth) {
        this.hart = hart;
        this.interpreter = interpreter;
        this.translations = translations;
        this.environment = environment;
        this.depth = depth;
        slices = new Slices(translations.hasAhead());
        interpreter.stopAt(translations);
        translations.attach(this);
    }

    /** The hart runs no more: what was counted is kept. */
    @Override
    public void close() {
        translations.detach(this);
    }

    /** Runs until the environment ends it, or {@code limit} more instructions have retired. */
    public void run(long limit) {
        last = hart.instret + limit;
        goesOn = true;
        while (goesOn && hart.instret != last) {
            if (isNearLast()) {
                stepOrAttend();
            } else {
                drive(NOWHERE, depth);
            }
        }
    }

    /** Instructions that translated code executed. */
    public long translatedInstructions() {
        return translated;
    }

    /** Counts what somebody else had a region do with this run's fuel. */
    void count(long instructions, boolean leftForInterpreter) {
        translated += instructions;
        interpreterExits += leftForInterpreter ? 1 : 0;
    }

    /** How often the run came back from translated code, and why. */
    TranslationStatistics.Exits exits() {
        return new TranslationStatistics.Exits(untranslatedExits, interpreterExits - missedExits, fuelExits, missedExits);
    }

    /** Whether so few instructions are left that they have to be counted one by one. */
    private boolean isNearLast() {
        return left() < 2 * MARGIN;
    }

    /** How many more instructions may retire, at the most {@link Long#MAX_VALUE}. */
    private long left() {
        long left = last - hart.instret;
        return left < 0 ? Long.MAX_VALUE : left;
    }

    private void stepOrAttend() {
        if (hart.takeAttention()) {
            goesOn = environment.attend(hart);
        } else {
            raise(interpreter.step());
        }
    }

    private void raise(Trap trap) {
        if (trap != null) {
            goesOn = environment.trap(hart, trap);
        }
    }

    /** Runs until the hart is at an address, or can not go on here. */
    private void drive(long wanted, int room) {
        boolean resumes = false;
        while (hart.pc != wanted && goesOn && !isNearLast() && room > LEAST_ROOM) {
            if (wanted == NOWHERE) {
                drops = translations.drops();
                callersContext = interpreter.memory.codeContext();
            } else if (!areCallersValid()) {
                return;
            }
            if (hart.takeAttention()) {
                goesOn = environment.attend(hart);
                continue;
            }
            Entry entry = entry(hart.pc);
            if (entry.isTranslated() || translations.provide(context, entry, interpreter)) {
                entry.runs++;
                resumes = handOver(runSlice(entry, wanted, room));
            } else {
                Trap call = interpreter.environmentCall();
                if (call == null && (!resumes || translations.options().eager)) {
                    heat(entry, translations.mayGrowAt(entry.pc) ? GROWTH_HEAT : EXIT_HEAT);
                    if (entry.isTranslated()) {
                        continue;
                    }
                }
                resumes = call != null;
                if (call == null) {
                    interpret(wanted);
                } else {
                    raise(call);
                }
            }
        }
    }

    /** Runs an entry's code and what it leads to until it is out of fuel, or can not go on. Returns where that is. */
    private long runSlice(Entry entry, long wanted, int room) {
        refill(slices.begin(entry));
        if (!slices.isTimed()) {
            return runOn(entry.code.run(this, hart.x, room - 1), wanted, room);
        }
        long before = hart.instret;
        long start = System.nanoTime();
        long at = runOn(entry.code.run(this, hart.x, room - 1), wanted, room);
        slices.end(entry, System.nanoTime() - start, fuelEnd - fuel - before);
        return at;
    }

    private void refill(int portion) {
        fuel = (int) Math.min(portion, left() - MARGIN);
        fuelEnd = hart.instret + fuel;
    }

    /**
     * Goes on from region to region, but not to a young one, which had better begin with a slice of its own. Returns where that
     * ends.
     */
    private long runOn(long returned, long wanted, int room) {
        long at = returned;
        while (at != wanted && (at & TranslatedCode.INTERPRET) == 0 && fuel > 0 && room > LEAST_ROOM) {
            Entry likely = recent[BlockCache.slot(at)];
            if (likely == null || likely.pc != at || !likely.isTranslated() || Slices.isYoung(likely)) {
                break;
            }
            if (++likely.arrivals == OFTEN) {
                translations.merge(context, likely, interpreter.source());
            }
            at = likely.code.run(this, hart.x, room - 1);
        }
        return at;
    }

    private void interpret(long wanted) {
        if (translations.options().eager) {
            raise(interpreter.step());
            return;
        }
        if (wanted != NOWHERE) {
            translations.stopAt(entry(wanted));
            interpreter.forget(wanted);
        }
        Trap trap = interpreter.interpret(SAMPLE_SLICE);
        if (trap != null) {
            raise(trap);
        } else if (hart.pc != wanted) {
            heat(entry(hart.pc), SAMPLE_HEAT);
        }
    }

    /** Makes the hart's state what translated code left. Whether an instruction was interpreted that is no good start. */
    private boolean handOver(long returned) {
        if (returned == NOWHERE) {
            return false;
        }
        hart.pc = returned & ~TranslatedCode.INTERPRET;
        long now = fuelEnd - fuel;
        translated += now - hart.instret;
        hart.instret = now;
        if ((returned & TranslatedCode.INTERPRET) != 0) {
            Trap call = interpreter.environmentCall();
            if (call == null) {
                interpreterExits++;
                call = interpreter.step();
            }
            raise(call);
            return true;
        }
        if (fuel <= 0) {
            fuelExits++;
        } else if (!entry(hart.pc).isTranslated()) {
            untranslatedExits++;
        }
        if (fuel <= 0 && slices.isTelling()) {
            heat(entry(hart.pc), LOOP_HEAT);
        }
        return false;
    }

    /**
     * Gives translated code that has run out of fuel more of it.
     *
     * @return whether there is any; if not, the code returns
     */
    public boolean refuel() {
        long now = fuelEnd - fuel;
        translated += now - hart.instret;
        hart.instret = now;
        long more = Math.min(slices.more() - Math.min(fuel, 0), left() - MARGIN - fuel);
        if (hart.wantsAttention() || more <= 0 || !areCallersValid()) {
            return false;
        }
        fuel += (int) more;
        fuelEnd += more;
        return fuel > 0;
    }

    /**
     * Leaves code that was made for the only hart, which is another one: from now on nothing relies on there being one.
     *
     * @param pc where the code is entered
     * @return where to go on
     */
    public long notAlone(long pc) {
        translations.share();
        return pc | TranslatedCode.INTERPRET;
    }

    /**
     * Finds out where translated code may access memory, where it has come to a place that it does not know.
     *
     * @param next the instruction that accesses it, as {@link TranslatedCode#run} returns it
     * @return where to go on
     */
    public long miss(long next, AccessPlace place, long address) {
        boolean wasUnsteady = place.isUnsteady();
        boolean wasFar = place.isFar();
        boolean mayGoOn = place.find(address);
        long pc = next & ~TranslatedCode.INTERPRET;
        if (place.isUnsteady() && !wasUnsteady || place.isFar() && !wasFar) {
            translations.learned(pc, place, interpreter.source());
            mayGoOn |= place.isFar();
        }
        if (translations.options().eager && mayGoOn && mayRetry(pc)) {
            return pc;
        }
        missedExits++;
        return next;
    }

    /** Whether translated code may try an instruction again that it was left at: not for ever, should it not get further. */
    private boolean mayRetry(long pc) {
        retries = pc == retried && fuel == retriedFuel ? retries + 1 : 0;
        retried = pc;
        retriedFuel = fuel;
        mayRetry = retries < MOST_RETRIES;
        return mayRetry;
    }

    /**
     * Learns from a floating-point operation whose result is not ordinary.
     *
     * @param next the instruction, as {@link TranslatedCode#run} returns it
     * @return where to go on
     */
    public long extraordinary(long next) {
        long pc = next & ~TranslatedCode.INTERPRET;
        if (++extraordinary[BlockCache.slot(pc)] == EXTRAORDINARY) {
            extraordinary[BlockCache.slot(pc)] = 0;
            translations.learnedExtraordinary(pc, !OrdinaryFloat.isLikeHost(hart.fcsr), interpreter.source());
        }
        if (translations.options().eager && mayRetry(pc)) {
            if (retries == 0) {
                translations.markExtraordinary(pc);
            } else {
                translations.learnedExtraordinary(pc, false, interpreter.source());
            }
            return pc;
        }
        return next;
    }

    /**
     * Executes what there is until a call comes back to behind it, where the called code has not come to its end.
     *
     * @param returned what the called code returned
     * @param wanted the address behind the call
     * @param room how many more regions may call each other
     * @return whether it came back; if not, {@link #next} is where to go on
     */
    public boolean finish(long returned, long wanted, int room) {
        long at = runOn(returned, wanted, room);
        if (at == wanted) {
            return true;
        }
        if (at == NOWHERE) {
            next = NOWHERE;
            return false;
        }
        handOver(at);
        drive(wanted, room);
        refill(Slices.LONG);
        boolean mayReturn = goesOn && areCallersValid();
        next = mayReturn ? hart.pc : NOWHERE;
        return hart.pc == wanted && mayReturn && fuel > 0;
    }

    /** Whether translated code that has called may go on: it is not void, nor that of another address space. */
    private boolean areCallersValid() {
        return drops == translations.drops() && callersContext == interpreter.memory.codeContext();
    }

    private Entry entry(long pc) {
        long now = interpreter.memory.codeContext();
        int current = translations.generation();
        if (now != context || current != generation) {
            context = now;
            generation = current;
            Arrays.fill(recent, null);
        }
        int slot = BlockCache.slot(pc);
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
