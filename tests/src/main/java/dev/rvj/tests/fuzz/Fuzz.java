package dev.rvj.tests.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Runs random programs on the interpreter, on translated code, on both in lockstep, translated ahead of time, under "
                + "paging, and on qemu where it is named.",
            "Exits with 1 when two of them end with different states; the program is shrunk and saved.",
        })
final class Fuzz implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    @Option(names = "--seed", description = "The seed of the first program; the next has the next one. Otherwise the time.")
    private Long seed;

    @Option(names = "--time", paramLabel = "SECONDS", description = "How long; otherwise a minute.")
    private long seconds = 60;

    @Option(names = "--count", paramLabel = "N", description = "No more than so many programs.")
    private long count = Long.MAX_VALUE;

    @Option(names = "--jobs", paramLabel = "N", description = "So many at a time; otherwise one.")
    private int jobs = 1;

    @Option(names = "--qemu", paramLabel = "PROGRAM", description = "A qemu-riscv64 to compare with.")
    private Path qemu;

    @Option(names = "--engines", paramLabel = "NAME", split = ",",
            description = "Only these of interp, jit, check, aot, paged, paged-check and qemu; the first is what the others are compared with.")
    private List<String> names = List.of("interp", "jit", "check", "aot", "paged", "paged-check", "qemu");

    @Option(names = "--save", paramLabel = "DIR", description = "Where programs that fail are saved; otherwise here.")
    private Path folder = Path.of("");

    @Option(names = "--show", description = "Print the program of the seed, run it, and end.")
    private boolean show;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Run these saved programs instead.")
    private List<Path> files = List.of();

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong irregular = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final PrintStream out = System.out;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Fuzz()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<FuzzEngine> engines = new ArrayList<>(FuzzEngine.own());
        if (qemu != null) {
            engines.add(FuzzEngine.command("qemu", List.of(qemu.toString(), "-cpu", "max")));
        }
        Comparison comparison = new Comparison(names.stream()
                .flatMap(name -> engines.stream().filter(engine -> engine.name().equals(name))).toList());
        for (Path file : files) {
            run(FuzzProgram.parse(Files.readString(file)), file.toString(), comparison);
        }
        long first = seed == null ? System.currentTimeMillis() : seed;
        if (show) {
            FuzzProgram program = Generator.program(first);
            out.print(program.listing());
            run(program, "seed " + first, comparison);
        } else if (files.isEmpty()) {
            runAll(first, comparison);
        }
        return failed.get() == 0 ? 0 : FAILED;
    }

    private void run(FuzzProgram program, String name, Comparison comparison) {
        Comparison.Result result = comparison.run(program);
        out.print(name + (result.isSame() ? ": the same everywhere\n" : ": differs\n" + result.text()));
        if (!result.isSame()) {
            failed.incrementAndGet();
        }
    }

    private void runAll(long first, Comparison comparison) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        AtomicLong next = new AtomicLong(first);
        AtomicLong told = new AtomicLong(start);
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                workers.add(pool.submit(() -> {
                    long mine = next.getAndIncrement();
                    while (System.nanoTime() < end && mine - first < count) {
                        runOne(mine, comparison);
                        long last = told.get();
                        if (System.nanoTime() - last > PAUSE && told.compareAndSet(last, System.nanoTime())) {
                            tell(first, start);
                        }
                        mine = next.getAndIncrement();
                    }
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        tell(first, start);
    }

    private void tell(long first, long start) {
        out.printf("%,d programs from seed %d in %,d s: %,d differ, %,d did not end regularly%n", done.get(), first,
                Duration.ofNanos(System.nanoTime() - start).toSeconds(), failed.get(), irregular.get());
    }

    private void runOne(long number, Comparison comparison) throws IOException {
        FuzzProgram program = Generator.program(number);
        Comparison.Result result = comparison.run(program);
        done.incrementAndGet();
        if (!result.isRegular()) {
            irregular.incrementAndGet();
        }
        if (!result.isSame()) {
            failed.incrementAndGet();
            save(program, result, comparison);
        }
    }

    private void save(FuzzProgram program, Comparison.Result result, Comparison comparison) throws IOException {
        String engine = result.differing().getFirst().name();
        out.println("seed " + program.seed() + " differs on " + engine + ", shrinking");
        Comparison narrowed = comparison.narrowed(result);
        FuzzProgram small = new Shrinker(candidate -> !narrowed.run(candidate).isSame()).shrink(program);
        Path file = folder.resolve(engine + "-" + program.seed() + ".txt");
        Files.writeString(file, narrowed.run(small).text().lines().map(line -> "# " + line + "\n")
                .reduce("", String::concat) + small.listing());
        out.print(file + ": " + small.instructions() + " instructions\n" + Files.readString(file));
    }
}
