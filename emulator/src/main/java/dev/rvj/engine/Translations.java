package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import dev.rvj.memory.AccessPlace;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.Memory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import jdk.jfr.FlightRecorder;

/** The translated code of an address space, for all its harts. A thread of its own translates, harts only ask for it. */
public final class Translations implements Memory.CodeObserver, AutoCloseable {
    /** How often a region is translated again because it is left where it could go on. */
    private static final int MOST_GROWTH = 4;
    /** Regions that wait for the thread; what is hot while there are more asks again. */
    private static final int LONGEST_QUEUE = 1 << 10;

    private static final int HOTTEST = 10;

    private final Memory memory;
    /** The same, where stores have to be undone; else null. */
    private final LoggedMemory logged;
    private final TranslationOptions options;
    /** Made when first wanted: a short program does without. */
    private Translator translator;
    /** What was translated before the program ran; null for nothing. */
    private final Pretranslated ahead;
    /** Held while a region of that is installed: nobody waits for it who holds a lock that memory takes. */
    private final Object installing = new Object();
    private final RegionTable table = new RegionTable();
    /** Where no module provides one, everything is interpreted. */
    private boolean hasTranslator;
    private final List<BlockCache> interpreters = new CopyOnWriteArrayList<>();
    /** Made when first wanted. */
    private LinkedBlockingQueue<TranslatedRegion> queue;
    /** What translated code calls; in order only once that is asked for, since a short program does not. */
    private final List<Long> called = new ArrayList<>();
    private final TreeSet<Long> functions = new TreeSet<>();
    private final TranslationCounters counters = new TranslationCounters();
    /** Changes when entries were forgotten: who keeps some has to ask for them anew. */
    private volatile int generation;
    private final Set<TieredRun> running = new HashSet<>();
    /** What runs the first hart, and whether there were others. */
    private TieredRun first;
    private boolean isShared;
    /** Of the harts that are gone. */
    private TranslationStatistics.Exits ended = new TranslationStatistics.Exits(0, 0, 0, 0);
    private long endedInstructions;
    private Thread worker;
    private long changes;
    private boolean closed;
    private volatile int drops;

    public Translations(Memory memory, TranslationOptions options) {
        this.memory = memory;
        this.options = options;
        logged = options.checks ? new LoggedMemory(memory) : null;
        hasTranslator = options.translates;
        ahead = options.ahead == null ? null : options.ahead.in(memory, this::lastingEntry);
        memory.observeCode(this);
    }

    /** The memory that all harts use where translated code is checked; else null. */
    public LoggedMemory loggedMemory() {
        return logged;
    }

    /** Who may run where translated code is checked. */
    public Turns turns() {
        return options.turns;
    }

    synchronized void attach(TieredRun run) {
        running.add(run);
        if (first == null) {
            first = run;
        } else {
            share();
        }
    }

    /** Has nothing rely any more on there being but one hart. */
    synchronized void share() {
        if (!isShared) {
            isShared = true;
            changes++;
            table.all().stream().filter(region -> region.draft.isForOneHart()).forEach(this::invalidate);
        }
    }

    private synchronized TieredRun onlyRun() {
        return isShared ? null : first;
    }

    synchronized void detach(TieredRun run) {
        if (running.remove(run)) {
            ended = ended.plus(run.exits());
            endedInstructions += run.translatedInstructions();
        }
    }

    /** What was done up to now. */
    public synchronized TranslationStatistics statistics() {
        TranslationStatistics.Exits exits = ended;
        long instructions = endedInstructions;
        for (TieredRun run : running) {
            exits = exits.plus(run.exits());
            instructions += run.translatedInstructions();
        }
        // Sorting and reading symbols take long, for which a short run that translated nothing had better not wait.
        List<TranslationStatistics.HotRegion> hottest = counters.translated == 0 ? List.of() : hottest();
        return new TranslationStatistics(instructions, counters.provided, counters.translated,
                table.count(), counters.failed, counters.evicted,
                counters.invalidated, table.bytes(), Duration.ofNanos(counters.nanoseconds), exits, hottest);
    }

    private List<TranslationStatistics.HotRegion> hottest() {
        return table.installed().stream().map(region -> region.entry)
                .filter(Entry::isTranslated).sorted(Comparator.comparingLong(Entry::allRuns).reversed()).limit(HOTTEST)
                .map(entry -> new TranslationStatistics.HotRegion(entry.pc, options.symbol(entry.pc), entry.allRuns()))
                .toList();
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
        if (table.isCrowded()) {
            table.prune();
            functions.clear();
            called.clear();
            generation++;
        }
        return table.entry(context, pc);
    }

    int generation() {
        return generation;
    }

    /** Whether an interpreter is to stop where a block begins. */
    synchronized boolean stopsAt(Block.Key key) {
        Entry entry = table.known(key.context(), key.pc());
        return entry != null && (entry.stops || entry.isTranslated()) || isAhead(entry, key.pc());
    }

    /** Whether there is code that was translated before the program ran. */
    boolean hasAhead() {
        return ahead != null;
    }

    /** Whether there may be code for an entry, which may be null, that was translated before the program ran. */
    private boolean isAhead(Entry entry, long pc) {
        return ahead != null && (entry == null || !entry.refused) && ahead.begins(pc);
    }

    /** Takes the code for an entry, if it was translated before the program ran. Returns whether it has code now. */
    boolean provide(long context, Entry entry, Interpreter interpreter) {
        if (!isAhead(entry, entry.pc)) {
            return false;
        }
        synchronized (installing) {
            while (!entry.isTranslated()) {
                long seen;
                synchronized (this) {
                    if (closed) {
                        return false;
                    }
                    seen = changes;
                }
                Translator.Draft draft = ahead.draft(entry.pc, interpreter.source());
                TranslatedRegion region;
                synchronized (this) {
                    if (draft == null) {
                        entry.refused = true;
                        return false;
                    }
                    if (seen != changes) {
                        continue;
                    }
                    region = new TranslatedRegion(new Block.Key(context, entry.pc, Block.MAX_COUNT), entry, draft);
                    entry.requested = true;
                    table.add(region);
                }
                TranslatedCode code;
                try {
                    code = draft.translate(pc -> hold(region, pc));
                    if (code instanceof GroupedCode grouped) {
                        grouped.belongsTo(this, region);
                    }
                } catch (Throwable e) {
                    failed(entry.pc, e);
                    synchronized (this) {
                        entry.refused = true;
                        drop(region);
                    }
                    return false;
                }
                synchronized (this) {
                    if (!region.isVoid) {
                        counters.provided++;
                        install(region, code);
                    }
                }
                tellInterpreters(region);
            }
        }
        return true;
    }

    /** Gives a region that is run often a class of its own. */
    void separate(TranslatedRegion region, GroupedCode present) {
        TranslatedCode code;
        try {
            code = region.draft.alone(pc -> hold(region, pc));
        } catch (Throwable e) {
            failed(region.entry.pc, e);
            return;
        }
        synchronized (this) {
            if (region.entry.code == present) {
                region.entry.code = code;
            }
        }
    }

    private void tellInterpreters(TranslatedRegion region) {
        for (BlockCache interpreter : interpreters) {
            interpreter.translated(region.key);
        }
    }

    /** Has interpreters stop at an entry from now on, where they come to it by a way that they have not gone yet. */
    void stopAt(Entry entry) {
        entry.stops = true;
    }

    /** Asks for translated code where an address is hot; returns at once, unless translation is eager. */
    void request(long context, Entry entry, long returnAddress, CodeSource source) {
        entry.reached = true;
        if (options.eager || !isOnItsWay(context, entry.pc) && !grow(context, entry.pc, source)) {
            submit(context, entry.pc, returnAddress, false, source);
        }
        if (options.eager && !entry.requested) {
            // The region that serves best there begins elsewhere, and control would come to that by interpretation.
            submit(context, entry.pc, false, source, code -> translator.draftAt(entry.pc, code));
        }
    }

    /** Whether a region is on its way that control may soon be in at an address, instead of coming there from elsewhere. */
    private synchronized boolean isOnItsWay(long context, long pc) {
        return table.onPage(pc >>> Block.PAGE_SHIFT).stream().anyMatch(region -> !region.isInstalled
                && region.key.context() == context && region.draft.overlaps(pc, 1));
    }

    /** Asks for one region where several lead to each other at an address. */
    void merge(long context, Entry entry, CodeSource source) {
        submit(context, entry.pc, 0, true, source);
    }

    /** Whether there is a region that is left at an address, and that might go on there instead. */
    synchronized boolean mayGrowAt(long pc) {
        return table.growingAt(pc).stream().anyMatch(region -> region.entry.growth < MOST_GROWTH);
    }

    /** Asks anew for the regions that are left at an address and could go on there instead; false if there is none. */
    private boolean grow(long context, long pc, CodeSource source) {
        List<TranslatedRegion> growing = new ArrayList<>();
        synchronized (this) {
            for (TranslatedRegion region : table.growingAt(pc)) {
                if (region.entry.growth < MOST_GROWTH && region.key.context() == context) {
                    region.entry.growth++;
                    region.entry.requested = false;
                    growing.add(region);
                }
            }
        }
        growing.forEach(region -> submit(context, region.entry.pc, false, source, code -> {
            Translator.Draft grown = region.draft.grown(code);
            return grown != null ? grown : translator.draft(region.entry.pc, 0, false, code);
        }));
        return !growing.isEmpty();
    }

    /** Asks anew for the regions with a place that shows that another translation would serve it better. */
    void learned(long pc, AccessPlace place, CodeSource source) {
        learned(pc, draft -> draft.learn(pc, place), source);
    }

    /** Has regions that are made from now on take account of a floating-point operation whose result was not ordinary. */
    synchronized void markExtraordinary(long pc) {
        for (TranslatedRegion region : table.onPage(pc >>> Block.PAGE_SHIFT)) {
            if (region.isInstalled && region.draft.learnExtraordinary(pc, false)) {
                return;
            }
        }
    }

    /** Asks anew for the regions with a floating-point operation whose results are often not ordinary. */
    void learnedExtraordinary(long pc, boolean everywhere, CodeSource source) {
        learned(pc, draft -> draft.learnExtraordinary(pc, everywhere), source);
    }

    private void learned(long pc, Predicate<Translator.Draft> learns, CodeSource source) {
        List<TranslatedRegion> again;
        synchronized (this) {
            again = table.onPage(pc >>> Block.PAGE_SHIFT).stream()
                    .filter(region -> region.isInstalled && learns.test(region.draft)).toList();
            again.forEach(region -> region.entry.requested = false);
        }
        again.forEach(region -> submit(region.key.context(), region.entry.pc, false, source, code -> {
            boolean isThere = !isVoid(region);
            Translator.Draft same = isThere ? region.draft.anew(code) : null;
            // Of a region that was translated ahead, another takes the place.
            return same != null ? same : translator.draft(region.entry.pc, 0, isThere, code);
        }));
    }

    private synchronized boolean isVoid(TranslatedRegion region) {
        return region.isVoid;
    }

    private void submit(long context, long pc, long returnAddress, boolean merge, CodeSource source) {
        submit(context, pc, merge, source, code -> translator.draft(pc, returnAddress, merge, code));
    }

    private void submit(long context, long pc, boolean merge, CodeSource source,
            Function<CodeSource, Translator.Draft> reader) {
        TranslatedRegion region = queue().size() < LONGEST_QUEUE ? read(context, pc, merge, source, reader) : null;
        if (region == null) {
            return;
        }
        if (options.eager || options.waits) {
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
        queue().add(region);
    }

    private synchronized LinkedBlockingQueue<TranslatedRegion> queue() {
        if (queue == null) {
            queue = new LinkedBlockingQueue<>();
        }
        return queue;
    }

    private TranslatedRegion read(long context, long pc, boolean merge, CodeSource source,
            Function<CodeSource, Translator.Draft> reader) {
        while (true) {
            long seen;
            synchronized (this) {
                if (closed || !loadTranslator()) {
                    return null;
                }
                seen = changes;
            }
            Translator.Draft draft;
            try {
                draft = reader.apply(reachable(context, source));
            } catch (Throwable e) {
                failed(pc, e);
                draft = null;
            }
            synchronized (this) {
                if (seen == changes) {
                    Entry entry = entry(context, draft == null ? pc : draft.pc());
                    boolean known = entry.requested && !(merge && entry.merges++ < MOST_GROWTH);
                    entry.requested = true;
                    Block.Key key = new Block.Key(context, entry.pc, Block.MAX_COUNT);
                    if (draft == null || known || merge && table.isCovered(key, draft, pc)) {
                        return null;
                    }
                    TranslatedRegion region = new TranslatedRegion(key, entry, draft);
                    table.add(region);
                    return region;
                }
            }
        }
    }

    private boolean loadTranslator() {
        if (translator == null && hasTranslator) {
            translator = factory().map(factory -> factory.create(logged == null ? memory : logged, options)).orElse(null);
            hasTranslator = translator != null;
        }
        return hasTranslator;
    }

    private Optional<Translator.Factory> factory() {
        return options.translator != null ? Optional.of(options.translator)
                : ServiceLoader.load(Translator.Factory.class, Translations.class.getClassLoader()).findFirst();
    }

    /** Whether the code of a region was asked for, and is not void by now. */
    synchronized boolean isRequested(long context, long pc) {
        Entry entry = table.known(context, pc);
        return entry != null && entry.requested || isAhead(entry, pc);
    }

    /** What has code already was reached, too; and where all is translated before it runs, everything counts. */
    private CodeSource reachable(long context, CodeSource source) {
        return new CodeSource() {
            @Override
            public Instruction at(long pc) {
                return source.at(pc);
            }

            @Override
            public long functionBefore(long pc) {
                return Math.max(source.functionBefore(pc), Translations.this.functionBefore(pc));
            }

            @Override
            public boolean isOnKnownPage(long pc) {
                return source.isOnKnownPage(pc) || hasPage(pc);
            }

            @Override
            public OptionalLong constant(long address, int bytes) {
                return source.constant(address, bytes);
            }

            @Override
            public long register(int number) {
                return source.register(number);
            }

            @Override
            public TieredRun onlyRun() {
                return Translations.this.onlyRun();
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
                return options.eager || isAhead() || source.isReached(pc) || Translations.this.isReached(context, pc);
            }

            @Override
            public boolean isAhead() {
                return ahead != null;
            }
        };
    }

    private synchronized long functionBefore(long pc) {
        functions.addAll(called);
        called.clear();
        Long found = functions.floor(pc);
        return found == null ? -1 : found;
    }

    private synchronized boolean hasPage(long pc) {
        return table.hasPage(pc >>> Block.PAGE_SHIFT);
    }

    private synchronized boolean isReached(long context, long pc) {
        Entry entry = table.known(context, pc);
        return entry != null && (entry.reached || entry.requested);
    }

    private void work() {
        try {
            while (true) {
                translate(queue().take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void translate(TranslatedRegion region) {
        synchronized (this) {
            if (region.isVoid || closed) {
                return;
            }
        }
        long start = System.nanoTime();
        RegionEvent event = FlightRecorder.isInitialized() ? RegionEvents.translation() : null;
        TranslatedCode code;
        try {
            if (event != null) {
                event.start();
            }
            code = region.draft.translate(pc -> hold(region, pc));
            if (event != null) {
                event.write(region, options);
            }
        } catch (Throwable e) {
            failed(region.entry.pc, e);
            code = null;
        }
        synchronized (this) {
            if (region.isVoid || closed) {
                return;
            }
            if (code != null) {
                counters.translated(System.nanoTime() - start);
            }
            install(region, code);
        }
        tellInterpreters(region);
    }

    /** @param code null if the region could not be translated */
    private void install(TranslatedRegion region, TranslatedCode code) {
        if (code != null) {
            region.bytes = region.draft.bytes();
            region.growth = region.draft.growth();
            region.entry.pace = new Pace();
            region.entry.code = code;
        } else {
            region.entry.forget();
            region.entry.requested = true;
        }
        table.install(region);
        while (table.count() > options.mostRegions || table.bytes() > options.mostBytes) {
            TranslatedRegion oldest = table.oldest();
            counters.evicted++;
            if (FlightRecorder.isInitialized()) {
                RegionEvents.eviction().write(oldest, options);
            }
            drop(oldest);
        }
    }

    /** The entry at an address, which is not forgotten as long as the region is there. */
    private synchronized Entry hold(TranslatedRegion region, long pc) {
        Entry entry = entry(region.key.context(), pc);
        called.add(pc);
        if (!region.isVoid) {
            entry.uses++;
            region.held.add(entry);
        }
        return entry;
    }

    /** The entry at an address for what names it as long as the address space is there. */
    private synchronized Entry lastingEntry(long pc) {
        Entry entry = entry(memory.codeContext(), pc);
        called.add(pc);
        entry.uses++;
        return entry;
    }

    /** What can not be translated is interpreted, and not tried again as long as the code is the same. */
    private synchronized void failed(long pc, Throwable why) {
        counters.failed++;
        if (options.warnings != null) {
            options.warnings.println("rvj: the code at 0x" + Long.toHexString(pc) + " is not translated: " + why);
        }
    }

    @Override
    public synchronized boolean codeChanged(long address, int length) {
        changes++;
        long page = address >>> Block.PAGE_SHIFT;
        for (TranslatedRegion region : table.onPage(page)) {
            if (region.draft.overlaps(address, length)) {
                invalidate(region);
            }
        }
        return table.hasPage(page);
    }

    @Override
    public synchronized void rangeLost(long from, long to, int lost) {
        // A hart may still be in code that another one has replaced, and go on there behind a call.
        drops++;
        for (TranslatedRegion region : table.all()) {
            if (region.draft.isLostWith(from, to, lost)) {
                invalidate(region);
            }
        }
    }

    @Override
    public synchronized void allCodeChanged() {
        changes++;
        table.all().forEach(this::invalidate);
    }

    /** How often translated code was void because what it was made of has changed. */
    int drops() {
        return drops;
    }

    private void invalidate(TranslatedRegion region) {
        if (region.isInstalled && !region.isVoid) {
            counters.invalidated++;
            drops++;
            if (FlightRecorder.isInitialized()) {
                RegionEvents.invalidation().write(region, options);
            }
        }
        drop(region);
    }

    private void drop(TranslatedRegion region) {
        if (!region.isVoid) {
            region.entry.forget();
            table.remove(region);
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
