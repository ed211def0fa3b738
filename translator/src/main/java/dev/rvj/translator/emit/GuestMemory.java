package dev.rvj.translator.emit;

import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.Memory;
import dev.rvj.memory.SystemMemory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the memory that regions access, of their accesses, and of what else the places in the code have met with. */
public final class GuestMemory {
    /** Addresses that are kept; what is forgotten shows again. */
    private static final int MOST_MARKED = 1 << 14;

    private final Class<? extends Memory> type;
    private final boolean flat;
    private final boolean paged;
    private final boolean ahead;
    private final boolean first;
    /** Memory that is accessed by the host's addresses; null for other. */
    private final AddressSpace addressed;
    private final Set<Long> unsteady = ConcurrentHashMap.newKeySet();
    private final Set<Long> far = ConcurrentHashMap.newKeySet();
    private final Set<Long> extraordinary = ConcurrentHashMap.newKeySet();

    public GuestMemory(Memory memory) {
        this(memory, false);
    }

    /** @param byAddress whether near memory is accessed by the host's addresses, where that can be done */
    public GuestMemory(Memory memory, boolean byAddress) {
        this(memory, memory instanceof LoggedMemory logged ? logged.memory() : memory, byAddress);
    }

    private GuestMemory(Memory memory, Memory unlogged, boolean byAddress) {
        this(memory.getClass(), unlogged.getClass(), byAddress && unlogged instanceof AddressSpace space && space.isAddressable()
                ? space : null, false, false);
    }

    private GuestMemory(Class<? extends Memory> type, Class<? extends Memory> unlogged, AddressSpace addressed, boolean ahead,
            boolean first) {
        this.type = type;
        this.addressed = addressed;
        this.ahead = ahead;
        this.first = first;
        flat = unlogged == AddressSpace.class;
        // Without a second translation that has learned from the first, devices would be slow.
        paged = unlogged == SystemMemory.class && !ahead;
    }

    /** The memory of a program that does not run yet. */
    public static GuestMemory ahead(Class<? extends Memory> type) {
        return new GuestMemory(type, type, null, true, false);
    }

    /** Whether the memory, a {@link LoggedMemory}, is told of stores that it does not do itself. */
    boolean isTold() {
        return type == LoggedMemory.class;
    }

    /** The same memory for code that a program begins with, see {@link #findsRanges}. */
    GuestMemory first() {
        return new GuestMemory(type, type, addressed, ahead, true);
    }

    /** Whether all is translated, what hardly ever runs, too: there, code that does what is rare is better than to leave it. */
    boolean isAhead() {
        return ahead;
    }

    /**
     * Whether code that is translated ahead looks for ranges of memory itself. A call in a loop spoils it; but to leave a loop
     * for the interpreter, whose classes have to be loaded, is what takes longest when a program starts.
     */
    boolean findsRanges(boolean isInLoop) {
        return ahead && (first || !isInLoop);
    }

    /** The access at an address goes back and forth between ranges, or to ever new pages. */
    public void markUnsteady(long pc) {
        mark(unsteady, pc);
    }

    /** The access at an address was to one that a buffer does not serve. */
    public void markFar(long pc) {
        mark(far, pc);
    }

    /** The floating-point operation at an address often has a result that is not ordinary. */
    public void markExtraordinary(long pc) {
        mark(extraordinary, pc);
    }

    public boolean isExtraordinary(long pc) {
        return extraordinary.contains(pc);
    }

    private static void mark(Set<Long> marked, long pc) {
        if (marked.size() >= MOST_MARKED) {
            marked.clear();
        }
        marked.add(pc);
    }

    boolean isFar(long pc) {
        return far.contains(pc);
    }

    boolean isUnsteady(long pc) {
        return unsteady.contains(pc);
    }

    Class<? extends Memory> type() {
        return type;
    }

    /** Whether addresses are offsets into one segment, and what may be accessed is told by ranges. */
    public boolean isFlat() {
        return flat;
    }

    /** Whether what is near in flat memory is accessed by the host's addresses, not as a buffer. */
    boolean isByAddress() {
        return addressed != null;
    }

    /** That memory; null where it is accessed otherwise. */
    AddressSpace addressed() {
        return addressed;
    }

    /** Whether what may be accessed, and where that is, is told by the TLB of a {@link SystemMemory}. */
    boolean isPaged() {
        return paged;
    }
}
