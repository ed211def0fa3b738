package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Engine;
import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that come along, each region of theirs run both ways; those of the instruction set: {@link ConformanceTest}. */
@Timeout(300)
class CheckedProgramsTest {
    /** What shows everything at least once; most programs end before. */
    private static final long LIMIT = 1_000_000;
    private static final String INPUT = "2 3 + . : square dup * ; 7 square . words bye\n";

    private record Outcome(int code, String output, String error) {
    }

    static Stream<Path> programs() throws IOException {
        return Repository.programs().stream().filter(file -> !file.getParent().endsWith("isa"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void regionsDoAsTheInterpreterDoes(Path program) throws LoadException {
        if (program.getParent().endsWith("linux-tests")) {
            // Their ways depend on time.
            Outcome outcome = run(program, Engine.CHECK, Long.MAX_VALUE);
            assertEquals(List.of(), outcome.output.lines().filter(line -> !line.endsWith(": ok")).toList());
            assertTrue(outcome.output.lines().count() > 10, outcome.output);
        } else {
            assertEquals(run(program, Engine.INTERP, LIMIT), run(program, Engine.CHECK, LIMIT));
        }
    }

    private static Outcome run(Path program, Engine engine, long limit) throws LoadException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Exit exit = new Execution(Program.load(program)).engine(engine).maxInstructions(limit).output(output).error(error)
                .input(new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8))).run();
        return new Outcome(exit.code(), output.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
