package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code ./rvj} command that the README shows, with programs of this tree for its placeholders. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final String COMMAND = "    ./rvj ";

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(Repository.ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND)).map(line -> line.replaceFirst(" +# .*", "").strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works(String command) throws InterruptedException {
        String line = command.replace(" program.elf", " firmware/prebuilt/hello.elf").replace("arguments…", "one two")
                .replace(" DIR", " firmware/prebuilt/isa").replace("rv64*-p-*", "rv64*");
        Finished run = Finished.of(Repository.ROOT, Map.of(), "2 3 + .\nbye\n", List.of("/bin/sh", "-c", line));
        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().isBlank());
    }
}
