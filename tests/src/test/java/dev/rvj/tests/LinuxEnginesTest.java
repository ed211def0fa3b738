package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Program;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.linux.ExitStatus;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linux programs on each engine: what they print, how they end, and how many instructions they take. */
@Timeout(900)
class LinuxEnginesTest {
    private static final Path CHECKS = Path.of("linux-tests");

    /** How a program is run. */
    enum How {
        INTERPRETED, TIERED, EAGER;

        TranslationOptions options() {
            if (this == INTERPRETED) {
                return null;
            }
            TranslationOptions options = new TranslationOptions();
            options.eager = this == EAGER;
            return options;
        }
    }

    private record Outcome(ExitStatus status, String output, long instructions) {
    }

    private static Outcome run(How how, Path name, long limit, String... arguments) throws Exception {
        LinuxOptions options = new LinuxOptions();
        options.executable = Path.of("/bin/program");
        options.arguments = Stream.concat(Stream.of("program"), Stream.of(arguments)).toList();
        options.translation = how.options();
        options.maxInstructions = limit;
        options.input = InputStream.nullInputStream();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        options.output = output;
        LinuxProcess process = new LinuxProcess(Program.load(Repository.PREBUILT.resolve(name)).elf(), options);
        ExitStatus status = process.run();
        return new Outcome(status, output.toString(StandardCharsets.UTF_8), process.retiredInstructions());
    }

    static Stream<List<Object>> checks() {
        return Stream.of(How.TIERED, How.EAGER).flatMap(how -> Stream.of("faults", "mappings", "signals", "threads", "timers")
                .map(name -> List.of(how, name)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckPasses(List<Object> test) throws Exception {
        Outcome outcome = run((How) test.getFirst(), CHECKS.resolve(test.getLast() + ".elf"), Long.MAX_VALUE);
        assertEquals(List.of(), outcome.output.lines().filter(line -> !line.endsWith(": ok")).toList());
        assertTrue(outcome.output.lines().count() > 10, outcome.output);
        assertEquals(0, outcome.status.code());
    }

    @ParameterizedTest
    @CsvSource({"load, 11", "illegal, 4", "trap, 5", "atomic, 7", "blocked, 11", "not handled, 11", "killed, 15", "stackless, 11"})
    void aSignalThatIsNotCaughtEndsTheProgram(String argument, int signal) throws Exception {
        assertEquals(signal, run(How.EAGER, CHECKS.resolve("faults.elf"), Long.MAX_VALUE, argument).status.signal());
    }

    /** Programs that have one thread and do not look at a clock take the same instructions on every engine. */
    @ParameterizedTest
    @ValueSource(strings = {"hello.elf", "mandelbrot.elf", "nqueens.elf", "sha256sum.elf"})
    void programsDoTheSameOnEveryEngine(String name) throws Exception {
        Outcome expected = run(How.INTERPRETED, Path.of(name), Long.MAX_VALUE);
        assertEquals(expected, run(How.TIERED, Path.of(name), Long.MAX_VALUE));
        assertEquals(expected, run(How.EAGER, Path.of(name), Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 12_345, 40_959, 40_960, 40_961, 100_000, 1_000_003, 5_000_000})
    void noMoreInstructionsThanGivenAreExecuted(long limit) throws Exception {
        Outcome expected = run(How.INTERPRETED, Path.of("mandelbrot.elf"), limit);
        assertTrue(expected.status.exhausted());
        assertEquals(limit, expected.instructions);
        assertEquals(expected, run(How.TIERED, Path.of("mandelbrot.elf"), limit));
        assertEquals(expected, run(How.EAGER, Path.of("mandelbrot.elf"), limit));
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 300_000})
    void noMoreInstructionsThanGivenAreExecutedByAllThreadsTogether(long limit) throws Exception {
        for (How how : List.of(How.TIERED, How.EAGER)) {
            Outcome outcome = run(how, CHECKS.resolve("threads.elf"), limit);
            assertTrue(outcome.status.exhausted());
            assertEquals(limit, outcome.instructions);
        }
    }
}
