package dev.rvj.engine;

import dev.rvj.memory.Memory;

/** The regions of a program that was translated before it runs, for one address space. */
public interface Pretranslated {
    /** Finds the regions for an address space. */
    interface Source {
        Pretranslated in(Memory memory);
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
