package dev.rvj.translator.runtime;

import dev.rvj.engine.Entry;
import dev.rvj.engine.GroupedCode;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.memory.Memory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongFunction;

/** Loads the classes of a jar's regions for one address space: those of groups once, and others whenever they are wanted. */
final class JarCode {
    private final RegionIndex index;
    private final ClassPack.Reader classes;
    private final Memory memory;
    private final LongFunction<Entry> entries;
    /** By number, what makes the code of its regions; null where the class was not wanted yet. */
    private final GroupedCode[] groups;

    /** @param entries the entry at an address, for groups */
    JarCode(RegionIndex index, ClassPack.Reader classes, Memory memory, LongFunction<Entry> entries) {
        this.index = index;
        this.classes = classes;
        this.memory = memory;
        this.entries = entries;
        groups = new GroupedCode[index.groups()];
    }

    /** The code of a region of a group. */
    synchronized TranslatedCode member(RegionIndex.Region region) {
        int group = region.group();
        if (groups[group] == null) {
            groups[group] = (GroupedCode) load(index.group(group), entries, 0);
        }
        return groups[group].of(region.member(), region.pc());
    }

    /** The code of a region in a class of its own. */
    TranslatedCode of(RegionIndex.Region region, LongFunction<Entry> own) {
        return load(region.place(), own, region.pc());
    }

    private TranslatedCode load(RegionIndex.Place place, LongFunction<Entry> own, long start) {
        try {
            return RegionLoader.load(classes.bytes(place), memory, own, start, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
