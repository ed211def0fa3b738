package dev.rvj.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * What the JVM's flight recorder shows of regions. Nothing here is touched where nobody records, since it takes the JVM 200
 * ms to make its recorder ready.
 */
@Category("rvj")
@StackTrace(false)
abstract class RegionEvent extends Event {
    @Label("Guest pc, hexadecimal")
    String pc;
    @Label("Guest symbol")
    String symbol;
    @Label("Instructions")
    int instructions;
    @Label("Bytecode")
    @DataAmount
    int bytecode;

    /** A region was translated. */
    @Name("rvj.Translation")
    @Label("Region Translated")
    static final class Translation extends RegionEvent {
    }

    /** A region went because its instructions were changed. */
    @Name("rvj.Invalidation")
    @Label("Region Invalidated")
    static final class Invalidation extends RegionEvent {
    }

    /** A region went to make room for others. */
    @Name("rvj.Eviction")
    @Label("Region Evicted")
    static final class Eviction extends RegionEvent {
    }

    /** What it takes begins now. */
    final void start() {
        begin();
    }

    /** Writes the event, if anybody records it. */
    final void write(TranslatedRegion region, TranslationOptions options) {
        if (shouldCommit()) {
            pc = "0x" + Long.toHexString(region.entry.pc);
            symbol = options.symbol(region.entry.pc);
            instructions = region.draft.instructions();
            bytecode = region.draft.bytes();
            commit();
        }
    }
}
