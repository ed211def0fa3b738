package dev.rvj.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help texts, against golden files; with {@code -Drvj.golden.write=true} it writes them instead. */
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/rvj/cli");

    @ParameterizedTest
    @ValueSource(strings = {"rvj", "run", "translate", "conformance", "completion"})
    void helpIsAsAgreed(String command) throws IOException {
        Captured captured = command.equals("rvj") ? Captured.of("--help") : Captured.of(command, "--help");
        Path golden = GOLDEN.resolve("help-" + command + ".txt");
        if (Boolean.getBoolean("rvj.golden.write")) {
            Files.writeString(golden, captured.out());
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), captured.out());
        assertEquals("", captured.err());
        assertEquals(0, captured.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rvj", "run", "translate", "conformance", "completion"})
    void helpHasExamplesAndFitsATerminal(String command) {
        String help = command.equals("rvj") ? Captured.of("--help").out() : Captured.of(command, "--help").out();
        assertTrue(help.contains("Examples:\n  "), help);
        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        Captured captured = Captured.of("completion");
        assertEquals(0, captured.code());
        assertTrue(captured.out().startsWith("#!/usr/bin/env bash"));
        for (String word : new String[] {"conformance", "--max-instructions", "--filter"}) {
            assertTrue(captured.out().contains(word), word);
        }
    }

    @Test
    void versionNamesRvjAndJava() {
        Captured captured = Captured.of("--version");
        assertEquals(0, captured.code());
        assertTrue(captured.out().matches("rvj .+\\Ron Java " + Runtime.version().feature() + ".+\\R"), captured.out());
    }
}
