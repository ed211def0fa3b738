package dev.rvj.translator.runtime;

import dev.rvj.engine.Entry;
import dev.rvj.engine.RegionConstants;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.Memory;
import dev.rvj.memory.NearAddress;
import dev.rvj.memory.PagedPlace;
import dev.rvj.memory.SystemMemory;
import java.lang.foreign.MemorySegment;
import java.nio.MappedByteBuffer;
import java.util.function.LongFunction;

/** Defines one class of translated code for one machine, and goes with it: what is no longer run is unloaded. */
public final class RegionLoader extends ClassLoader implements RegionConstants {
    private final Memory memory;
    private final LongFunction<Entry> entries;
    private final long start;
    private final TieredRun run;
    private TranslatedCode code;

    private RegionLoader(Memory memory, LongFunction<Entry> entries, long start, TieredRun run) {
        super(TranslatedCode.class.getClassLoader());
        this.memory = memory;
        this.entries = entries;
        this.start = start;
        this.run = run;
    }

    /**
     * The code of a class.
     *
     * @param entries the entry at an address
     * @param start where it is entered
     * @param run what runs the only hart; null where the code does not rely on there being one
     */
    public static TranslatedCode load(byte[] bytes, Memory memory, LongFunction<Entry> entries, long start, TieredRun run) {
        RegionLoader loader = new RegionLoader(memory, entries, start, run);
        // Without its name, at which the JDK would look first.
        Class<?> type = loader.defineClass(null, bytes, 0, bytes.length);
        try {
            Class.forName(type.getName(), true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return loader.code;
    }

    /** What the class uses is rvj's or the JDK's, the JVM knows the class itself: no need to look here, nor for a lock. */
    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return getParent().loadClass(name);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public TieredRun run() {
        return run;
    }

    @Override
    public Entry entry(long pc) {
        return entries.apply(pc);
    }

    @Override
    public AccessibleRange range(int length, int protection, boolean isFar) {
        return flat().accessible(length, protection, isFar);
    }

    @Override
    public PagedPlace place(int length, boolean storesFirst, boolean stores) {
        return system().place(length, storesFirst, stores);
    }

    @Override
    public MappedByteBuffer near() {
        return unlogged() instanceof AddressSpace space ? space.near() : system().near();
    }

    @Override
    public NearAddress nearAddress() {
        return flat().nearAddress();
    }

    @Override
    public MemorySegment segment() {
        return flat().segment();
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public SystemMemory system() {
        return (SystemMemory) unlogged();
    }

    @Override
    public void made(TranslatedCode made) {
        code = made;
    }

    private AddressSpace flat() {
        return (AddressSpace) unlogged();
    }

    private Memory unlogged() {
        return memory instanceof LoggedMemory logged ? logged.memory() : memory;
    }
}
