package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import java.util.OptionalLong;
import java.util.Set;

/** Where a translator reads instructions, as the hart that asks for the translation sees them. */
public interface CodeSource {
    /** The instruction at an address; null where none can be fetched, or the hart does not have it. */
    Instruction at(long pc);

    /** Whether control has come to an address, as far as is known: what never ran so far may never run. */
    boolean isReached(long pc);

    /** The highest address up to one that is known to be called, as a function's entry is; -1 if none is. */
    default long functionBefore(long pc) {
        return -1;
    }

    /**
     * Whether instructions were read before from the page of an address. To read from others than that has its price: stores
     * into them are looked at from then on.
     */
    default boolean isOnKnownPage(long pc) {
        return true;
    }

    /** Whether the program was translated before it runs: all of it, and what is reached in it is not known. */
    default boolean isAhead() {
        return false;
    }

    /**
     * A number in memory, little-endian and sign-extended, that the program can not write: if it is allowed to later, or maps
     * something else there, what was translated from that page is dropped. Empty where that is not known.
     *
     * @param bytes 4 or 8
     */
    default OptionalLong constant(long address, int bytes) {
        return OptionalLong.empty();
    }

    /** What an x register of the hart holds, or held lately; 0 where that is not known. */
    default long register(int number) {
        return 0;
    }

    /** What runs the hart, as long as there has been no other one; null from then on, and where that is not known. */
    default TieredRun onlyRun() {
        return null;
    }

    /** Where the indirect jump at an address has led so far. */
    Set<Long> targets(long pc);

    /** Whether there is translated code that begins at an address, or will be. */
    boolean isTranslated(long pc);
}
