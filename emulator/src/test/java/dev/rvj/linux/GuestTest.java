package dev.rvj.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Program;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the firmware's self-checking programs for the Linux personality. */
@Timeout(600)
class GuestTest {
    private static final Path PROGRAMS = Path.of("..", "firmware", "prebuilt", "linux-tests");

    @ParameterizedTest
    @ValueSource(strings = {"faults", "mappings", "signals", "threads", "timers"})
    void everyCheckPasses(String name) throws LoadException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Exit exit = run(name, output);
        String text = output.toString(StandardCharsets.UTF_8);
        assertEquals(List.of(), text.lines().filter(line -> !line.endsWith(": ok")).toList());
        assertTrue(text.lines().count() > 10, text);
        assertEquals(0, exit.code());
    }

    @ParameterizedTest
    @CsvSource({
        "load,         139, Segmentation fault",
        "illegal,      132, Illegal instruction",
        "trap,         133, Trace/breakpoint trap",
        "atomic,       135, Bus error",
        "blocked,      139, Segmentation fault",
        "not handled,  139, Segmentation fault",
        "killed,       143, Terminated",
        "stackless,    139, Segmentation fault",
    })
    void aSignalThatIsNotCaughtEndsTheProgram(String argument, int code, String message) throws LoadException {
        Exit exit = run("faults", OutputStream.nullOutputStream(), argument);
        assertEquals(code, exit.code());
        assertEquals(Optional.of(message), exit.message());
    }

    @ParameterizedTest
    @CsvSource({"mappings, 1", "mappings, 5000", "threads, 100000", "threads, 300000"})
    void noMoreInstructionsThanGivenAreExecutedByAllThreadsTogether(String name, long count) throws LoadException {
        Exit exit = new Execution(Program.load(PROGRAMS.resolve(name + ".elf")))
                .output(OutputStream.nullOutputStream()).maxInstructions(count).run();
        assertEquals(Optional.of("stopped after the given number of instructions"), exit.message());
        assertEquals(count, exit.statistics().instructions());
    }

    private static Exit run(String name, OutputStream output, String... arguments) throws LoadException {
        Program program = Program.load(PROGRAMS.resolve(name + ".elf"));
        return new Execution(program).arguments(List.of(arguments)).output(output).run();
    }
}
