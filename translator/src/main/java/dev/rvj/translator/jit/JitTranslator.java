package dev.rvj.translator.jit;

import dev.rvj.engine.CodeSource;
import dev.rvj.engine.Entry;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translator;
import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.Memory;
import dev.rvj.translator.emit.GuestMemory;
import dev.rvj.translator.emit.RegionEmitter;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.RegionHeads;
import dev.rvj.translator.region.Scope;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** Translates regions into classes of their own. */
public final class JitTranslator implements Translator {
    /** What the instructions of a region weigh: of methods much larger C1 runs out of registers, and they stay slow. */
    private static final int BUDGET = 2000;
    /** Bytes of bytecode of a method that C1 still compiles. */
    static final int LARGEST = 3700;
    private static final int PAGE_SHIFT = 12;
    /** Characters of a symbol that a class name takes over: those of C++ may be very long. */
    private static final int LONGEST_NAME = 200;

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
        guest = new GuestMemory(memory);
    }

    @Override
    public Translator.Draft draft(long pc, long returnAddress, boolean merge, CodeSource source) {
        RegionHeads.Head head = RegionHeads.headOf(pc, returnAddress, merge, new Scope(source, BUDGET, guest.isFlat()));
        Region region = RegionFinder.find(head.pc(), head.scope());
        return region == null ? null : new Draft(region, head.scope());
    }

    @Override
    public void close() {
    }

    private final class Draft implements Translator.Draft {
        private final Scope scope;
        private volatile Region region;
        private int bytes;

        private Draft(Region region, Scope scope) {
            this.region = region;
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
        public boolean learn(long pc, AccessibleRange range) {
            boolean inside = region.contains(pc);
            if (inside && range.isFar()) {
                guest.markFar(pc);
            } else if (inside) {
                guest.markUnsteady(pc);
            }
            return inside;
        }

        @Override
        public boolean overlaps(long address, int length) {
            return region.blocks().stream().anyMatch(block -> address < block.end() && block.pc() < address + length);
        }

        @Override
        public TranslatedCode translate(LongFunction<Entry> entries) {
            String name = className();
            RegionEmitter emitter = new RegionEmitter(name, options.program, region, entries, guest);
            byte[] type = emitter.emit();
            // A region may be heavier than its budget by an instruction: only the budget is sure to shrink.
            int budget = region.weight();
            while (emitter.size() > LARGEST) {
                budget = budget * LARGEST / emitter.size() * 9 / 10;
                region = region.smaller(budget, scope);
                name = className();
                emitter = new RegionEmitter(name, options.program, region, entries, guest);
                type = emitter.emit();
            }
            bytes = emitter.size();
            if (options.bytecodeTo != null) {
                BytecodeDump.write(region, name, type, options.bytecodeTo);
            }
            return RegionLoader.load(name.replace('/', '.'), type, emitter.constants());
        }

        /** The symbol that the region begins in, and the address that line 1 is of. */
        private String className() {
            String symbol = options.symbol(region.pc());
            StringBuilder name = new StringBuilder("guest/").append(symbol == null ? "code" : symbol);
            int offset = name.lastIndexOf("+0x");
            name.setLength(Math.min(offset < 0 ? name.length() : offset, LONGEST_NAME));
            for (int i = "guest/".length(); i < name.length(); i++) {
                if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                    name.setCharAt(i, '_');
                }
            }
            return name.append("$0x").append(Long.toHexString(region.blocks().getFirst().pc())).toString();
        }

        @Override
        public void release() {
        }
    }
}
