package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Instruction;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.MemoryExhausted;
import dev.rvj.memory.StoreLog;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs a hart on translated code, a region at a time, undoes what it did, and has the interpreter do it again. What traps,
 * waits, or concerns others than the hart is done once, by the interpreter.
 */
public final class CheckedRun implements AutoCloseable {
    /** Instructions after which a region's loops end. */
    private static final int FUEL = 4096;
    /** Instructions after which another hart has its turn: to hand it over takes as long as to check some hundreds. */
    private static final int TURN = 256;
    private static final int RA = 1;

    private final Hart hart;
    private final Interpreter interpreter;
    private final Translations translations;
    private final Environment environment;
    private final LoggedMemory memory;
    /** What translated code is handed: of its methods, none that goes on elsewhere is called, since no calls may nest. */
    private final TieredRun regions;
    private final HartState before = new HartState();
    private final HartState translated = new HartState();
    private final StoreLog translatedStores = new StoreLog();
    private final StoreLog interpretedStores = new StoreLog();
    /** Instructions that had retired before the region. */
    private long start;
    private long last;
    private boolean goesOn;

    /** @param interpreter one that uses the memory of the translations */
    public CheckedRun(Hart hart, Interpreter interpreter, Translations translations, Environment environment) {
        this.hart = hart;
        this.interpreter = interpreter;
        this.translations = translations;
        this.environment = environment;
        memory = translations.loggedMemory();
        regions = new TieredRun(hart, interpreter, translations, environment, 0);
    }

    @Override
    public void close() {
        regions.close();
    }

    /**
     * Runs until the environment ends it, or {@code limit} more instructions have retired.
     *
     * @throws Difference where translated code does something else than the interpreter
     */
    public void run(long limit) {
        last = hart.instret + limit;
        goesOn = true;
        translations.turns().take();
        long turn = hart.instret;
        try {
            while (goesOn && hart.instret != last) {
                if (hart.takeAttention()) {
                    goesOn = environment.attend(hart);
                } else {
                    step();
                }
                if (hart.instret - turn >= TURN) {
                    translations.turns().pass();
                    turn = hart.instret;
                }
            }
        } finally {
            memory.stopLogging();
            translations.turns().end();
        }
    }

    private void step() {
        Entry entry = translations.entry(interpreter.memory.codeContext(), hart.pc);
        if (!entry.isTranslated() && !entry.requested) {
            translations.request(interpreter.memory.codeContext(), entry, hart.x[RA], interpreter.source());
        }
        if (!entry.isTranslated()) {
            raise(interpreter.step());
        } else if (check(entry) && hart.instret != last) {
            raise(interpreter.step());
        }
    }

    /** So many instructions, or what is left. */
    private int atMost(int count) {
        long left = last - hart.instret;
        return left < 0 ? count : (int) Math.min(count, left);
    }

    private void raise(Trap trap) {
        if (trap != null) {
            goesOn = environment.trap(hart, trap);
        }
    }

    /** Runs a region both ways. Returns whether the instruction that comes next is to be interpreted. */
    private boolean check(Entry entry) {
        start = hart.instret;
        before.copyFrom(hart);
        translatedStores.clear();
        interpretedStores.clear();
        int fuel = atMost(FUEL);
        long next = translate(entry, fuel);
        int count = fuel - regions.fuel;
        entry.runs++;
        regions.count(count, (next & TranslatedCode.INTERPRET) != 0);
        hart.pc = next & ~TranslatedCode.INTERPRET;
        translated.copyFrom(hart);
        translatedStores.readBack(memory.memory());
        translatedStores.rollBack(memory.memory());
        before.copyTo(hart);
        int limit = atMost(Math.max(count, 1));
        if (count > limit) {
            // The region has gone on to its end beyond the limit, which is kept to the instruction.
            raise(interpret(limit));
            return false;
        }
        memory.logTo(interpretedStores);
        Trap trap = interpret(count);
        memory.stopLogging();
        if (trap != null || !translated.isStateOf(hart) || !isSameMemory()) {
            throw report(entry, count, trap == null ? "" : "the interpreter raised " + trap.cause(), null);
        }
        return count == 0 && !regions.mayRetry || (next & TranslatedCode.INTERPRET) != 0;
    }

    private long translate(Entry entry, int fuel) {
        regions.fuel = fuel;
        regions.mayRetry = false;
        memory.tryWith(translatedStores);
        try {
            return entry.code.run(regions, hart.x, 0);
        } catch (MemoryExhausted e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            memory.stopLogging();
            translatedStores.rollBack(memory.memory());
            translatedStores.clear();
            before.copyTo(hart);
            translated.copyFrom(hart);
            throw report(entry, 0, "translated code failed: " + e, e);
        } finally {
            memory.stopLogging();
        }
    }

    private Trap interpret(int count) {
        long end = hart.instret + count;
        Trap trap = null;
        while (trap == null && hart.instret != end) {
            int left = (int) (end - hart.instret);
            trap = left > Block.MAX_COUNT ? interpreter.interpret(left - Block.MAX_COUNT)
                    : interpreter.step(Integer.highestOneBit(left));
        }
        return trap;
    }

    private boolean isSameMemory() {
        interpretedStores.readBack(memory.memory());
        if (!translatedStores.isOfSamePlaces(interpretedStores)) {
            return new StoreComparison(translatedStores, interpretedStores).differences().isEmpty();
        }
        for (int i = 0; i < translatedStores.size(); i++) {
            if (translatedStores.after(i) != interpretedStores.after(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the hart back to where the region began, and says what both made of that. */
    private Difference report(Entry entry, int count, String remark, Throwable cause) {
        HartState interpreted = new HartState();
        interpreted.copyFrom(hart);
        interpretedStores.readBack(memory.memory());
        DifferenceReport report = new DifferenceReport();
        if (!remark.isEmpty()) {
            report.line(remark);
        }
        report.states(before, translated, interpreted);
        report.memory(new StoreComparison(translatedStores, interpretedStores).differences());
        interpretedStores.rollBack(memory.memory());
        before.copyTo(hart);
        report.instructions(executed(count));
        String symbol = translations.options().symbol(entry.pc);
        String message = "translated code at 0x%x%s and the interpreter differ, after %d instructions of hart %d".formatted(
                entry.pc, symbol == null ? "" : " (" + symbol + ")", start, hart.id);
        return new Difference(message, report.toString(), start + Math.max(count, 1), cause);
    }

    /** Executes the region's instructions once more, and notes them. */
    private Map<Long, Instruction> executed(int count) {
        Map<Long, Instruction> executed = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(count, 1); i++) {
            executed.putIfAbsent(hart.pc, interpreter.source().at(hart.pc));
            if (interpreter.step() != null) {
                break;
            }
        }
        return executed;
    }
}
