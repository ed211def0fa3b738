package dev.rvj.engine;

import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.Memory;
import java.lang.foreign.MemorySegment;
import java.nio.MappedByteBuffer;

/**
 * The objects of a machine that the class of a region names. Its class loader is one: so nothing in the class says for
 * which machine, or in which process, it was made.
 */
public interface RegionConstants {
    /** Where to go on at an address outside the region. */
    Entry entry(long pc);

    /**
     * What remembers where some accesses of the region went; flat memory only.
     *
     * @param length bytes that are accessed at once
     * @param isFar whether they may be anywhere, not only in what {@link #near} has
     */
    AccessibleRange range(int length, int protection, boolean isFar);

    /** The low part of {@link #segment}. */
    MappedByteBuffer near();

    /** The memory that addresses are offsets into; flat memory only. */
    MemorySegment segment();

    Memory memory();
}
