package dev.rvj.engine;

import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Memory;
import dev.rvj.memory.NearAddress;
import dev.rvj.memory.PagedPlace;
import dev.rvj.memory.SystemMemory;
import java.lang.foreign.MemorySegment;
import java.nio.MappedByteBuffer;

/**
 * The objects of a machine that the class of a region names. Its class loader is one: so nothing in the class says for
 * which machine, or in which process, it was made.
 */
public interface RegionConstants {
    /** Where the region is entered, of the addresses that it may be entered at. */
    long start();

    /** Where to go on at an address outside the region. */
    Entry entry(long pc);

    /** What runs the only hart, for a region that relies on there being one. */
    TieredRun run();

    /**
     * What remembers where some accesses of the region went, in flat memory.
     *
     * @param length bytes that are accessed at once
     * @param isFar whether they may be anywhere, not only in what {@link #near} has
     */
    AccessibleRange range(int length, int protection, boolean isFar);

    /** The same, in a machine's memory: see {@link SystemMemory#place}. */
    PagedPlace place(int length, boolean storesFirst, boolean stores);

    /** The low part of {@link #segment}, or of a machine's RAM. */
    MappedByteBuffer near();

    /** Where the host has flat memory that is {@link AddressSpace#isAddressable}. */
    NearAddress nearAddress();

    /** A machine's memory, be it logged or not. */
    SystemMemory system();

    /** The memory that addresses are offsets into; flat memory only. */
    MemorySegment segment();

    Memory memory();

    /** Takes the one object of the class: making it by reflection takes longer than all else when a class is loaded. */
    void made(TranslatedCode code);
}
