package dev.rvj.engine;

import dev.rvj.memory.Memory;
import java.util.function.LongFunction;

/** The regions of a program that was translated before it runs, for one address space. */
public interface Pretranslated {
    /** Finds the regions for an address space. */
    interface Source {
        /** @param entries the entry at an address, which is not forgotten as long as the address space is there */
        Pretranslated in(Memory memory, LongFunction<Entry> entries);
    }

    /** Whether a region begins at an address, if memory holds what it was translated from. */
    boolean begins(long pc);

    /**
     * The region that begins at an address. The pages of its instructions are watched from before they are looked at.
     *
     * @param source the instructions as the hart sees them that wants to execute the region
     * @return null where there is none, or memory does not hold what it was translated from, or the hart does not have it
     */
    Translator.Draft draft(long pc, CodeSource source);
}
