package dev.rvj.conformance;

import dev.rvj.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of one test on one engine.
 *
 * @param failure one line that says what went wrong; empty for a test that passed
 */
public record Result(Path test, Engine engine, Optional<String> failure, Duration time) {
    public boolean passed() {
        return failure.isEmpty();
    }

    /** The name of the test's file without its ending. */
    public String name() {
        return test.getFileName().toString().replaceFirst("\\.elf$", "");
    }

    /** What the test is about, the first part of its name: {@code rv64ui} of {@code rv64ui-p-add}. */
    public String extension() {
        String name = name();
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }
}
