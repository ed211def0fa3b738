package dev.rvj.translator.emit;

import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.Memory;
import dev.rvj.memory.PlainAccess;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.MappedByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The memory that regions access, and what of it their code names. */
public final class GuestMemory {
    private static final Map<String, VarHandle> HANDLES = Map.of(
            "B", PlainAccess.BYTE, "S", PlainAccess.SHORT, "I", PlainAccess.INT, "J", PlainAccess.LONG);
    /** Addresses that are kept; what is forgotten shows again. */
    private static final int MOST_MARKED = 1 << 14;

    private final Memory memory;
    private final boolean logs;
    private final AddressSpace flat;
    private final Set<Long> unsteady = ConcurrentHashMap.newKeySet();
    private final Set<Long> far = ConcurrentHashMap.newKeySet();

    public GuestMemory(Memory memory) {
        this.memory = memory;
        logs = memory instanceof LoggedMemory;
        flat = (memory instanceof LoggedMemory logged ? logged.memory() : memory) instanceof AddressSpace space ? space : null;
    }

    /** Whether the memory, a {@link LoggedMemory}, is told of stores that it does not do itself. */
    boolean isTold() {
        return logs;
    }

    /** The access at an address goes back and forth between ranges. */
    public void markUnsteady(long pc) {
        mark(unsteady, pc);
    }

    /** The access at an address was to one that is not below {@link AddressSpace#NEAR}. */
    public void markFar(long pc) {
        mark(far, pc);
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

    Memory memory() {
        return memory;
    }

    /** Whether addresses are offsets into one segment, and what may be accessed is told by {@link #accessible}. */
    public boolean isFlat() {
        return flat != null;
    }

    MemorySegment segment() {
        return flat.segment();
    }

    MappedByteBuffer near() {
        return flat.near();
    }

    AccessibleRange accessible(int length, int protection, boolean isFar) {
        return flat.accessible(length, protection, isFar);
    }

    static VarHandle handle(String type) {
        return HANDLES.get(type);
    }
}
