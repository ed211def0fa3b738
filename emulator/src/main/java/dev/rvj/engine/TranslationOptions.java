package dev.rvj.engine;

import java.io.PrintStream;
import java.util.function.LongFunction;

/** How code is translated. */
public final class TranslationOptions {
    /** Translates before it is executed whatever can be translated, and waits for it. */
    public boolean eager;
    /** Waits for each translation instead of having it done in the background: what is translated when is always the same. */
    public boolean waits;
    /**
     * Runs what is translated a second time on the interpreter, and compares. Harts take {@link #turns}. Goes with
     * {@link #eager}.
     */
    public boolean checks;
    /** Those of all harts that these options are for, whether they share their translated code or not. */
    public final Turns turns = new Turns();
    /** What translates; null for what the module path provides. */
    public Translator.Factory translator;
    /** Whether anything is translated while the program runs. */
    public boolean translates = true;
    /** What was translated before; null for nothing. */
    public Pretranslated.Source ahead;
    /** Bytes of bytecode that are kept: the oldest regions go where there are more. */
    public long mostBytes = 32L << 20;
    /** Regions that are kept: each is a class of its own, whose metadata is larger than the bytecode of a small one. */
    public int mostRegions = 1 << 14;
    /**
     * Whether the JVM inlines however large a method becomes, and what is rare ({@code -XX:-ClipInlining -XX:MaxTrivialSize=60
     * -XX:MaxInlineSize=37 -XX:InlineSmallCode=3200}), as whoever started it has to say. If it does, and lets rvj access the host's memory, near memory is accessed by the host's addresses.
     */
    public boolean inlinesAll = Boolean.getBoolean("dev.rvj.inlinesAll");
    /** What the program is called; null if it has no name. */
    public String program;
    /** Names the code at an address as {@code main} or {@code main+0x1c}; null, as its result, where there is no name. */
    public LongFunction<String> symbols;
    /** Where it is told what could not be translated, or null. */
    public PrintStream warnings;
    /** Where the bytecode of each region is written, or null. */
    public PrintStream bytecodeTo;

    /** Options that have translated code checked. */
    public static TranslationOptions checking() {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        options.checks = true;
        return options;
    }

    /** The name of the code at an address; null where it has none. */
    public String symbol(long pc) {
        return symbols == null ? null : symbols.apply(pc);
    }
}
