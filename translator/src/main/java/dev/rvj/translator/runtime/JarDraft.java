package dev.rvj.translator.runtime;

import dev.rvj.engine.Entry;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.engine.Translator;
import dev.rvj.memory.AccessPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;

/** A region whose class is in a jar. */
final class JarDraft implements Translator.Draft {
    private static final int PAGE_SHIFT = 12;

    private final RegionIndex.Region region;
    private final JarCode code;

    /** @param code what has the region's */
    JarDraft(RegionIndex.Region region, JarCode code) {
        this.region = region;
        this.code = code;
    }

    @Override
    public long pc() {
        return region.pc();
    }

    @Override
    public Collection<Long> pages() {
        long first = region.start() >>> PAGE_SHIFT;
        if (first == region.end() - 1 >>> PAGE_SHIFT) {
            return List.of(first);
        }
        List<Long> pages = new ArrayList<>();
        for (int i = 0; i < region.ranges().length; i += 2) {
            for (long page = region.ranges()[i] >>> PAGE_SHIFT; page <= region.ranges()[i + 1] - 1 >>> PAGE_SHIFT; page++) {
                if (!pages.contains(page)) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    @Override
    public Collection<Long> growth() {
        return List.of();
    }

    @Override
    public int instructions() {
        return region.instructions();
    }

    @Override
    public int bytes() {
        return region.size();
    }

    @Override
    public boolean learn(long pc, AccessPlace place) {
        return region.overlaps(pc, 1);
    }

    /** The code of a jar has what to do then. */
    @Override
    public boolean learnExtraordinary(long pc, boolean everywhere) {
        return false;
    }

    @Override
    public boolean overlaps(long address, int length) {
        return region.overlaps(address, length);
    }

    @Override
    public TranslatedCode translate(LongFunction<Entry> entries) {
        return region.group() < 0 ? alone(entries) : code.member(region);
    }

    @Override
    public TranslatedCode alone(LongFunction<Entry> entries) {
        return code.of(region, entries);
    }

    @Override
    public void release() {
    }
}
