package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's example of embedding: it is this one, and it works. */
class EmbeddingTest {
    @Test
    void exampleRuns() throws LoadException {
        Program program = Program.load(Repository.PREBUILT.resolve("hello.elf"));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Exit exit = new Execution(program)
                .arguments(List.of("one", "two"))
                .environment(Map.of("LANG", "C"))
                .input(InputStream.nullInputStream())
                .output(output)
                .maxInstructions(1_000_000_000)
                .run();
        assertEquals(0, exit.code());
        assertEquals("Hello from RISC-V!\nargument 1: one\nargument 2: two\n", output.toString());
        assertTrue(exit.statistics().instructions() > 0);
    }

    @Test
    void exampleIsTheReadmes() throws IOException {
        String readme = Files.readString(Repository.ROOT.resolve("README.md"));
        String source = Files.readString(Path.of("src/test/java/dev/rvj/tests/EmbeddingTest.java"));
        int start = source.indexOf("        ByteArrayOutputStream output");
        String example = source.substring(start, source.indexOf("        assertEquals", start)).replaceAll("(?m)^ {8}", "");
        assertTrue(readme.contains(example), () -> "README.md lacks\n" + example);
    }
}
