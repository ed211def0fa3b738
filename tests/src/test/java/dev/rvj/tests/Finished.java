package dev.rvj.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that has ended: its exit code, and what it printed. */
record Finished(int code, String out, String err) {
    private static final int PATIENCE_SECONDS = 900;

    static Finished of(Path directory, List<String> command) throws InterruptedException {
        return of(directory, Map.of(), "", command);
    }

    /** @param environment what is added to that of this process; an empty value removes */
    static Finished of(Path directory, Map<String, String> environment, String input, List<String> command)
            throws InterruptedException {
        try {
            Path in = Files.createTempFile("rvj", ".in");
            Path out = Files.createTempFile("rvj", ".out");
            Path err = Files.createTempFile("rvj", ".err");
            Files.writeString(in, input);
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                    .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            builder.environment().values().removeIf(String::isEmpty);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end");
            }
            Finished finished = new Finished(process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1),
                    Files.readString(err));
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
            return finished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
