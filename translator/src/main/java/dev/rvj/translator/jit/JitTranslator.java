package dev.rvj.translator.jit;

import dev.rvj.engine.CodeSource;
import dev.rvj.engine.Entry;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translator;
import dev.rvj.memory.AccessPlace;
import dev.rvj.memory.Memory;
import dev.rvj.translator.emit.Assumptions;
import dev.rvj.translator.emit.GuestMemory;
import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.JumpTable;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.RegionHeads;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Scope;
import dev.rvj.translator.region.Site;
import dev.rvj.translator.runtime.RegionLoader;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Translates regions into classes of their own. */
public final class JitTranslator implements Translator {
    private static final int PAGE_SHIFT = 12;

    private final Memory memory;
    private final GuestMemory guest;
    private final TranslationOptions options;

    /** What the module provides. */
    public static final class Factory implements Translator.Factory {
        @Override
        public Translator create(Memory memory, TranslationOptions options) {
            return new JitTranslator(memory, options);
        }
    }

    JitTranslator(Memory memory, TranslationOptions options) {
        this.options = options;
        this.memory = memory;
        guest = new GuestMemory(memory, options.inlinesAll);
    }

    @Override
    public Translator.Draft draft(long pc, long returnAddress, boolean merge, CodeSource source) {
        RegionHeads.Head head = RegionHeads.headOf(pc, returnAddress, merge, scope(source));
        return draft(head.pc(), head.scope());
    }

    @Override
    public Translator.Draft draftAt(long pc, CodeSource source) {
        return draft(pc, scope(source));
    }

    private Scope scope(CodeSource source) {
        int budget = options.inlinesAll ? RegionClass.LARGE_BUDGET : RegionClass.BUDGET;
        return new Scope(source, budget, guest.isFlat(), Scope.Copies.HOT);
    }

    private Draft draft(long pc, Scope scope) {
        Region region = RegionFinder.find(pc, scope);
        return region == null ? null : new Draft(region, scope, Assumptions.of(guest, scope.source()));
    }

    @Override
    public void close() {
    }

    private final class Draft implements Translator.Draft {
        private final Scope scope;
        private final Assumptions assumptions;
        private volatile Region region;
        private int bytes;

        private Draft(Region region, Scope scope, Assumptions assumptions) {
            this.region = region;
            this.assumptions = assumptions;
            this.scope = scope;
        }

        @Override
        public long pc() {
            return region.pc();
        }

        @Override
        public Collection<Long> pages() {
            Set<Long> pages = new TreeSet<>();
            for (BasicBlock block : region.blocks()) {
                for (long page = block.pc() >>> PAGE_SHIFT; page <= block.end() - 1 >>> PAGE_SHIFT; page++) {
                    pages.add(page);
                }
            }
            for (JumpTable table : region.tables()) {
                for (long page = table.address() >>> PAGE_SHIFT; page <= table.end() - 1 >>> PAGE_SHIFT; page++) {
                    pages.add(page);
                }
            }
            return pages;
        }

        @Override
        public Set<Long> growth() {
            return region.omitted();
        }

        @Override
        public int instructions() {
            return region.size();
        }

        @Override
        public int bytes() {
            return bytes;
        }

        @Override
        public boolean learn(long pc, AccessPlace place) {
            boolean inside = region.contains(pc);
            if (inside && place.isFar()) {
                guest.markFar(pc);
            } else if (inside) {
                guest.markUnsteady(pc);
            }
            return inside;
        }

        @Override
        public Translator.Draft grown(CodeSource source) {
            return draft(region.pc(), scope(source).keeping(region));
        }

        @Override
        public Translator.Draft anew(CodeSource source) {
            return new Draft(region, scope, Assumptions.of(guest, source));
        }

        @Override
        public boolean isLostWith(long from, long to, int lost) {
            return assumptions.isLostWith(from, to, lost);
        }

        @Override
        public boolean isForOneHart() {
            return assumptions.run() != null;
        }

        @Override
        public boolean learnExtraordinary(long pc, boolean everywhere) {
            boolean inside = region.contains(pc);
            if (inside && (everywhere || sites().anyMatch(site -> guest.isExtraordinary(site.pc())))) {
                sites().forEach(site -> guest.markExtraordinary(site.pc()));
            } else if (inside) {
                guest.markExtraordinary(pc);
            }
            return inside;
        }

        private Stream<Site> sites() {
            return region.blocks().stream().flatMap(block -> block.sites().stream())
                    .filter(site -> Registers.usesFcsr(site.instruction()));
        }

        @Override
        public boolean overlaps(long address, int length) {
            return region.blocks().stream().anyMatch(block -> address < block.end() && block.pc() < address + length)
                    || region.tables().stream().anyMatch(table -> table.overlaps(address, length));
        }

        @Override
        public TranslatedCode translate(LongFunction<Entry> entries) {
            RegionClass made = RegionClass.of(region, scope, guest, assumptions, options.program, options.symbols, Set.of(), Set.of());
            if (made == null) {
                throw new IllegalStateException("too large");
            }
            region = made.region();
            bytes = made.size();
            if (options.bytecodeTo != null) {
                BytecodeDump.write(region, made.name(), made.bytes(), options.bytecodeTo);
            }
            return RegionLoader.load(made.bytes(), memory, entries, region.pc(), assumptions.run());
        }

        @Override
        public void release() {
        }
    }
}
