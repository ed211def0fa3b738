package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import dev.rvj.memory.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** The translated code of an address space, for all its harts. A thread of its own translates, harts only ask for it. */
public final class Translations implements Memory.CodeObserver, AutoCloseable {
    /** How often a region is translated again because it is left where it could go on. */
    private static final int MOST_GROWTH = 4;

    private final Memory memory;
    private final TranslationOptions options;
    /** Made when first wanted: a short program does without. */
    private Translator translator;
    /** Where no module provides one, everything is interpreted. */
    private boolean hasTranslator = true;
    private final Map<Block.Key, Entry> entries = new HashMap<>();
    private final Map<Long, List<Region>> byPage = new HashMap<>();
    private final List<BlockCache> interpreters = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Region> queue = new LinkedBlockingQueue<>();
    private final List<Region> installed = new ArrayList<>();
    private Thread worker;
    private long changes;
    private boolean closed;
    private volatile int drops;

    /** A region that was asked for. */
    private static final class Region {
        private final Block.Key key;
        private final Entry entry;
        private final Translator.Draft draft;
        private boolean isVoid;

        private Region(Block.Key key, Entry entry, Translator.Draft draft) {
            this.key = key;
            this.entry = entry;
            this.draft = draft;
        }
    }

    public Translations(Memory memory, TranslationOptions options) {
        this.memory = memory;
        this.options = options;
        memory.observeCode(this);
    }

    TranslationOptions options() {
        return options;
    }

    void attach(BlockCache interpreter) {
        interpreters.add(interpreter);
    }

    void detach(BlockCache interpreter) {
        interpreters.remove(interpreter);
    }

    /** The entry at an address, in a code context. */
    synchronized Entry entry(long context, long pc) {
        return entries.computeIfAbsent(new Block.Key(context, pc, Block.MAX_COUNT), _ -> new Entry(pc));
    }

    /** Whether an interpreter is to stop where a block begins. */
    synchronized boolean stopsAt(Block.Key key) {
        Entry entry = entries.get(key);
        return entry != null && (entry.stops || entry.isTranslated());
    }

    /** Has interpreters stop at an entry from now on. */
    void stopAt(Entry entry, long context) {
        if (!entry.stops) {
            entry.stops = true;
            interpreters.forEach(interpreter -> interpreter.translated(new Block.Key(context, entry.pc, Block.MAX_COUNT)));
        }
    }

    /** Asks for translated code where an address is hot; returns at once, unless translation is eager. */
    void request(long context, Entry entry, long returnAddress, CodeSource source) {
        entry.reached = true;
        if (options.eager || !grow(context, entry.pc, source)) {
            submit(context, entry.pc, returnAddress, false, source);
        }
    }

    /** Asks for one region where several lead to each other at an address. */
    void merge(long context, Entry entry, CodeSource source) {
        submit(context, entry.pc, 0, true, source);
    }

    /** Asks anew for the regions that are left at an address and could go on there instead; false if there is none. */
    private boolean grow(long context, long pc, CodeSource source) {
        List<Entry> growing = new ArrayList<>();
        synchronized (this) {
            for (Region region : installed) {
                if (region.entry.growth < MOST_GROWTH && region.key.context() == context && region.draft.mayGrowAt(pc)) {
                    region.entry.growth++;
                    region.entry.requested = false;
                    growing.add(region.entry);
                }
            }
        }
        growing.forEach(entry -> submit(context, entry.pc, 0, false, source));
        return !growing.isEmpty();
    }

    /** Asks anew for the regions whose accesses at an address go back and forth between ranges. */
    void unsteady(long pc, CodeSource source) {
        List<Region> again;
        synchronized (this) {
            again = installed.stream().filter(region -> region.draft.isUnsteady(pc)).toList();
            again.forEach(region -> region.entry.requested = false);
        }
        again.forEach(region -> submit(region.key.context(), region.entry.pc, 0, false, source));
    }

    private void submit(long context, long pc, long returnAddress, boolean merge, CodeSource source) {
        Region region = read(context, pc, returnAddress, merge, source);
        if (region == null) {
            return;
        }
        if (options.eager) {
            translate(region);
            return;
        }
        synchronized (this) {
            if (worker == null && !closed) {
                worker = new Thread(this::work, "rvj-translator");
                worker.setDaemon(true);
                worker.start();
            }
        }
        queue.add(region);
    }

    private Region read(long context, long pc, long returnAddress, boolean merge, CodeSource source) {
        while (true) {
            long seen;
            synchronized (this) {
                if (closed || !loadTranslator()) {
                    return null;
                }
                seen = changes;
            }
            Translator.Draft draft = translator.draft(pc, returnAddress, merge, reachable(context, source));
            synchronized (this) {
                if (seen == changes) {
                    Entry entry = entry(context, draft == null ? pc : draft.pc());
                    boolean known = entry.requested && !(merge && entry.merges++ < MOST_GROWTH);
                    entry.requested = true;
                    if (draft == null || known) {
                        return null;
                    }
                    Region region = new Region(new Block.Key(context, entry.pc, Block.MAX_COUNT), entry, draft);
                    draft.pages().forEach(page -> byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(region));
                    return region;
                }
            }
        }
    }

    private boolean loadTranslator() {
        if (translator == null && hasTranslator) {
            translator = ServiceLoader.load(Translator.Factory.class, Translations.class.getClassLoader())
                    .findFirst().map(factory -> factory.create(memory, options)).orElse(null);
            hasTranslator = translator != null;
        }
        return hasTranslator;
    }

    /** Whether the code of a region was asked for, and is not void by now. */
    synchronized boolean isRequested(long context, long pc) {
        Entry entry = entries.get(new Block.Key(context, pc, Block.MAX_COUNT));
        return entry != null && entry.requested;
    }

    /** What has code already was reached, too; and where all is translated before it runs, everything counts. */
    private CodeSource reachable(long context, CodeSource source) {
        return new CodeSource() {
            @Override
            public Instruction at(long pc) {
                return source.at(pc);
            }

            @Override
            public Set<Long> targets(long pc) {
                return source.targets(pc);
            }

            @Override
            public boolean isTranslated(long pc) {
                return source.isTranslated(pc);
            }

            @Override
            public boolean isReached(long pc) {
                return options.eager || source.isReached(pc) || Translations.this.isReached(context, pc);
            }
        };
    }

    private synchronized boolean isReached(long context, long pc) {
        Entry entry = entries.get(new Block.Key(context, pc, Block.MAX_COUNT));
        return entry != null && (entry.reached || entry.requested);
    }

    private void work() {
        try {
            while (true) {
                translate(queue.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void translate(Region region) {
        TranslatedCode code = region.draft.translate(pc -> entry(region.key.context(), pc));
        synchronized (this) {
            if (region.isVoid || closed) {
                return;
            }
            installed.stream().filter(other -> other.entry == region.entry).toList().forEach(this::remove);
            region.entry.code = code;
            installed.add(region);
        }
        interpreters.forEach(interpreter -> interpreter.translated(region.key));
    }

    @Override
    public synchronized boolean codeChanged(long address, int length) {
        changes++;
        List<Region> candidates = byPage.get(address >>> Block.PAGE_SHIFT);
        if (candidates == null) {
            return false;
        }
        for (Region region : List.copyOf(candidates)) {
            if (region.draft.overlaps(address, length)) {
                drop(region);
            }
        }
        return byPage.containsKey(address >>> Block.PAGE_SHIFT);
    }

    @Override
    public synchronized void allCodeChanged() {
        changes++;
        List<Region> all = new ArrayList<>();
        byPage.values().forEach(all::addAll);
        all.forEach(this::drop);
    }

    /** How often translated code was void because what it was made of has changed. */
    int drops() {
        return drops;
    }

    private void drop(Region region) {
        if (!region.isVoid) {
            drops++;
            region.entry.forget();
            remove(region);
        }
    }

    private void remove(Region region) {
        if (!region.isVoid) {
            region.isVoid = true;
            installed.remove(region);
            region.draft.release();
            for (long page : region.draft.pages()) {
                byPage.computeIfPresent(page, (_, regions) -> {
                    regions.remove(region);
                    return regions.isEmpty() ? null : regions;
                });
            }
        }
    }

    @Override
    public void close() {
        memory.ignoreCode(this);
        synchronized (this) {
            closed = true;
            if (worker != null) {
                worker.interrupt();
            }
            if (translator != null) {
                translator.close();
            }
        }
    }
}
