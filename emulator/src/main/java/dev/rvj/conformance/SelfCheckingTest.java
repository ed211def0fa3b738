package dev.rvj.conformance;

import dev.rvj.Engine;
import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Personality;
import dev.rvj.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs one test program. */
public final class SelfCheckingTest {
    /** Far more than any test takes; one that goes astray must end. */
    private static final long LIMIT = 50_000_000;

    private SelfCheckingTest() {
    }

    static Result run(Path test, Engine engine) {
        long start = System.nanoTime();
        Optional<String> failure;
        try {
            Exit exit = new Execution(Program.load(test)).personality(Personality.BARE_METAL).maxInstructions(LIMIT).run();
            failure = verdict(exit);
        } catch (LoadException e) {
            failure = Optional.of(e.getMessage());
        }
        return new Result(test, engine, failure, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Optional<String> verdict(Exit exit) {
        if (exit.message().isPresent()) {
            return exit.message();
        }
        return exit.code() == 0 ? Optional.empty() : Optional.of("test " + exit.code());
    }
}
