package dev.rvj.memory;

/** What translated code knows of the memory that accesses at one of its places go to. */
public interface AccessPlace {
    /**
     * Finds out what is at an address, and makes it ready for the access as the access itself would.
     *
     * @return whether translated code can do the access now; false if it traps, or has to be told to somebody
     */
    boolean find(long address);

    /** Whether that was asked for often. */
    boolean isUnsteady();

    /** Whether the accesses go to what cannot be accessed in the way that translated code prefers. */
    boolean isFar();
}
