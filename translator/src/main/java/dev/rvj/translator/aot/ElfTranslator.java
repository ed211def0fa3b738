package dev.rvj.translator.aot;

import dev.rvj.Personality;
import dev.rvj.Program;
import dev.rvj.listing.SymbolNames;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.SystemMemory;
import dev.rvj.translator.emit.GroupClass;
import dev.rvj.translator.emit.GuestMemory;
import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.region.Scope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Translates all the instructions of a program that can be found, on all processors. The result is always the same. */
public final class ElfTranslator {
    /** Functions in translation for each thread: what is finished waits for what comes before it. */
    private static final int AHEAD = 64;
    /** Rounds in which what leads to the middle of functions is translated; what is left then is interpreted. */
    private static final int MOST_ROUNDS = 8;

    private final Program program;
    private final ProgramCode code;
    private final TreeSet<Long> functions;
    private final Setting setting;
    private final Coverage coverage;
    private final TranslationObserver observer;
    private final TreeMap<Long, TreeSet<Long>> needed = new TreeMap<>();
    private final Set<Long> entered = new TreeSet<>();
    /** Where what was translated is entered. */
    private final TreeSet<Long> made = new TreeSet<>();

    public ElfTranslator(Program program, TranslationObserver observer) {
        this.program = program;
        this.observer = observer;
        code = new ProgramCode(program);
        ProgramData data = new ProgramData(program);
        functions = CodeDiscovery.functions(program, code, data);
        GuestMemory memory = GuestMemory.ahead(
                program.personality() == Personality.LINUX ? AddressSpace.class : SystemMemory.class);
        setting = new Setting(code, new JumpTables(code, data), functions, memory, program.path().getFileName().toString(),
                new SymbolNames(program.elf(), program.bias()));
        Scope scope = new Scope(new FunctionTranslator(setting, 0, 0, made), 0, memory.isFlat(), Scope.Copies.NONE);
        coverage = new Coverage(code, scope::isInterpreted);
    }

    /** The class file of several regions; null where it would be too large. */
    byte[] group(String name, List<RegionClass> regions) {
        return GroupClass.of(name, regions, setting.memory(), setting.source());
    }

    /** What was translated of the program up to now. */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Translates the program.
     *
     * @throws IOException what the observer throws
     */
    public void translate() throws IOException, InterruptedException {
        functions.forEach(this::need);
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            try {
                for (int round = 0; round < MOST_ROUNDS && !needed.isEmpty(); round++) {
                    round(pool, threads * AHEAD);
                    if (needed.isEmpty()) {
                        coverage.gaps().forEach(this::need);
                    }
                }
            } catch (IOException | InterruptedException | RuntimeException e) {
                pool.shutdownNow();
                throw e;
            }
        }
    }

    private void need(long pc) {
        Long function = functions.floor(pc);
        if (function != null && !made.contains(pc) && entered.add(pc)) {
            needed.computeIfAbsent(function, _ -> new TreeSet<>()).add(pc);
        }
    }

    private void round(ExecutorService pool, int most) throws IOException, InterruptedException {
        TreeMap<Long, TreeSet<Long>> todo = new TreeMap<>(needed);
        needed.clear();
        Deque<Future<FunctionTranslator>> open = new ArrayDeque<>();
        for (var part : todo.entrySet()) {
            if (open.size() == most) {
                take(open.remove());
            }
            long start = part.getKey();
            Long next = functions.higher(start);
            long end = code.endAround(start);
            FunctionTranslator translator = new FunctionTranslator(setting, start, next == null ? end : Math.min(next, end), made);
            open.add(pool.submit(() -> translator.translate(part.getValue())));
        }
        while (!open.isEmpty()) {
            take(open.remove());
        }
    }

    private void take(Future<FunctionTranslator> future) throws IOException, InterruptedException {
        FunctionTranslator part;
        try {
            part = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        for (RegionClass region : part.made()) {
            made.add(region.region().pc());
            made.addAll(region.others());
            coverage.add(region.region());
        }
        observer.translated(new TranslatedFunction(part.start(), part.end(), setting.symbols().apply(part.start()), part.made()));
        observer.progress(coverage.bytes(), code.size());
        part.elsewhere().forEach(this::need);
    }
}
