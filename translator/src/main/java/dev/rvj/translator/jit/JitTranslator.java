package dev.rvj.translator.jit;

import dev.rvj.engine.CodeSource;
import dev.rvj.engine.Entry;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translator;
import dev.rvj.memory.Memory;
import dev.rvj.translator.emit.GuestMemory;
import dev.rvj.translator.emit.RegionEmitter;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Site;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** Translates regions into classes of their own. */
public final class JitTranslator implements Translator {
    /** Instructions of a region: with more of them its method would come near 8000 bytes, and HotSpot not compile it. */
    private static final int BUDGET = 110;
    private static final int PAGE_SHIFT = 12;

    private final GuestMemory guest;

    /** What the module provides. */
    public static final class Factory implements Translator.Factory {
        @Override
        public Translator create(Memory memory, TranslationOptions options) {
            return new JitTranslator(memory);
        }
    }

    JitTranslator(Memory memory) {
        guest = new GuestMemory(memory);
    }

    @Override
    public Translator.Draft draft(long pc, CodeSource source) {
        Region region = RegionFinder.find(pc, source, BUDGET);
        return region == null ? null : new Draft(region);
    }

    @Override
    public void close() {
    }

    private final class Draft implements Translator.Draft {
        private final Region region;
        private RegionEmitter emitter;

        private Draft(Region region) {
            this.region = region;
        }

        @Override
        public Collection<Long> pages() {
            Set<Long> pages = new TreeSet<>();
            for (BasicBlock block : region.blocks()) {
                for (long page = block.pc() >>> PAGE_SHIFT; page <= block.end() - 1 >>> PAGE_SHIFT; page++) {
                    pages.add(page);
                }
            }
            return pages;
        }

        @Override
        public boolean mayGrowAt(long pc) {
            return region.mayGrowAt(pc);
        }

        @Override
        public boolean overlaps(long address, int length) {
            return region.blocks().stream().anyMatch(block -> address < block.end() && block.pc() < address + length);
        }

        @Override
        public TranslatedCode translate(LongFunction<Entry> entries) {
            String name = "guest/Region_" + Long.toHexString(region.pc());
            emitter = new RegionEmitter(name, region, entries, guest);
            byte[] bytes = emitter.emit();
            return RegionLoader.load(name.replace('/', '.'), bytes, emitter.constants());
        }

        @Override
        public void release() {
        }
    }
}
