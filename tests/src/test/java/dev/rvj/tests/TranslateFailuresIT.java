package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rvj translate} where it does not come to its end leaves no jar, nor part of one; and it tells how far it is. */
class TranslateFailuresIT {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String RVJ = Repository.ROOT.resolve("cli/target/rvj.jar").toString();
    private static final String HELLO = Repository.PREBUILT.resolve("hello.elf").toString();
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path directory;
    private Path output;

    @BeforeEach
    void makeDirectory() throws Exception {
        output = Files.createDirectory(directory.resolve("output"));
    }

    private static List<String> translate(String program, Path jar, String... before) {
        List<String> command = new ArrayList<>(Arrays.asList(before));
        command.addAll(List.of(JAVA, "-jar", RVJ, "translate", program, "-o", jar.toString()));
        return command;
    }

    private List<String> left() throws Exception {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void assertRefused(Path jar, String reason) throws Exception {
        Finished refused = Finished.of(directory, translate(HELLO, jar));
        assertEquals("rvj: " + jar + ": cannot be written: " + reason + "\n", refused.err());
        assertEquals(2, refused.code());
    }

    @ParameterizedTest
    @CsvSource({"missing/hello.jar, no such directory", "file/hello.jar, Not a directory", "directory, Is a directory"})
    void whatCanNotBeWrittenIsNamed(String name, String reason) throws Exception {
        Files.writeString(output.resolve("file"), "kept");
        Files.createDirectory(output.resolve("directory"));
        assertRefused(output.resolve(name), reason);
        assertEquals(List.of("directory", "file"), left().stream().sorted().toList());
        assertEquals("kept", Files.readString(output.resolve("file")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDirectoryThatIsNotWritableIsNamed() throws Exception {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write anywhere");
        assertTrue(output.toFile().setWritable(false));
        assertRefused(output.resolve("hello.jar"), "permission denied");
        assertTrue(output.toFile().setWritable(true));
        assertEquals(List.of(), left());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsNamed() throws Exception {
        assertRefused(Path.of("/dev/full"), "No space left on device");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskKeepsTheOldJarAndNoPartOfTheNew() throws Exception {
        int mounted = Finished.of(directory, List.of("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", output.toString())).code();
        assumeTrue(mounted == 0, "only root may mount a small file system");
        try {
            Path jar = Files.writeString(output.resolve("hello.jar"), "old");
            assertRefused(jar, "No space left on device");
            assertEquals(List.of("hello.jar"), left());
            assertEquals("old", Files.readString(jar));
        } finally {
            Finished.of(directory, List.of("umount", output.toString()));
        }
    }

    /** Exit codes as a shell tells them: 128 and the signal's number. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    @EnabledOnOs(OS.LINUX)
    void aSignalHalfWayLeavesNothing(String signal, int code) throws Exception {
        String large = LargeProgram.write(directory.resolve("large")).toString();
        Path said = directory.resolve("said");
        // What starts the tests may ignore signals, and what it starts would, too.
        Process process = new ProcessBuilder(translate(large, output.resolve("large.jar"), "env", "--default-signal=" + signal))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (left().isEmpty()) {
                assertTrue(process.isAlive(), () -> "it has ended: " + said);
                Thread.sleep(1);
            }
            Path part = output.resolve(left().getFirst());
            while (Files.size(part) < 1 << 16) {
                assertTrue(process.isAlive(), () -> "it has ended: " + said);
                Thread.sleep(1);
            }
            assertEquals(0, Finished.of(directory, List.of("kill", "-" + signal, Long.toString(process.pid()))).code());
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        assertEquals(code, process.exitValue());
        assertEquals(List.of(), left());
        assertEquals("", Files.readString(said));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @EnabledOnOs(OS.LINUX)
    void aBarGrowsOnATerminalOnly(boolean onTerminal) throws Exception {
        List<String> command = translate(LargeProgram.write(directory.resolve("large")).toString(), output.resolve("large.jar"));
        assumeTrue(!onTerminal || Files.isExecutable(Path.of("/usr/bin/script")), "script(1) makes terminals");
        Finished made = Finished.of(directory, onTerminal
                ? List.of("script", "-qec", String.join(" ", command), "/dev/null") : command);
        assertEquals(0, made.code(), made.err());
        assertEquals(List.of("large.jar"), left());
        assertEquals("", made.err());
        if (onTerminal) {
            assertTrue(made.out().matches("(?s)\r.*/large \\[#* *] \\d+ %.*\r\u001b\\[K"), made.out());
        } else {
            assertEquals("", made.out());
        }
    }
}
