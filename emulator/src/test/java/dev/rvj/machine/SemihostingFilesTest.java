package dev.rvj.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.device.Console;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemihostingFilesTest {
    private static final int READ = 0;
    private static final int WRITE = 4;
    private static final int APPEND = 8;

    @TempDir
    private Path directory;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[16];
    private SemihostingFiles files;

    @BeforeEach
    void create() {
        files = create(directory, HostPaths.ALL);
    }

    private SemihostingFiles create(Path start, HostPaths host) {
        byte[] input = "one\ntwo".getBytes(StandardCharsets.US_ASCII);
        return new SemihostingFiles(new Console(new ByteArrayInputStream(input), output, error), start, host);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void writesReadsSeeksAndMeasures() throws IOException {
        long handle = files.open("a", WRITE);
        assertTrue(files.write(handle, bytes("hello"), 5));
        assertEquals(0, files.close(handle));
        handle = files.open("a", APPEND);
        assertTrue(files.write(handle, bytes("!?"), 1));
        files.closeAll();
        assertEquals("hello!", Files.readString(directory.resolve("a")));
        handle = files.open("a", READ);
        assertEquals(6, files.length(handle));
        assertEquals(0, files.seek(handle, 4));
        assertEquals(2, files.read(handle, buffer, 16));
        assertEquals(-1, files.read(handle, buffer, 16));
        assertEquals(0, files.isTerminal(handle));
        assertFalse(files.write(handle, bytes("x"), 1));
        files.closeAll();
    }

    @Test
    void aSandboxHasWhatIsGranted() throws IOException {
        Path granted = Files.createDirectory(directory.resolve("granted"));
        Files.writeString(directory.resolve("secret"), "secret");
        Files.writeString(granted.resolve("file"), "file");
        Files.createSymbolicLink(granted.resolve("out"), Path.of("../secret"));
        files = create(Path.of("/granted"), new Sandbox().dir(granted, "/granted", true).paths());
        assertEquals(4, files.read(files.open("file", READ), buffer, 16));
        for (String name : new String[] {"../secret", "/etc/passwd", "out", "/", directory + "/secret"}) {
            assertEquals(-1, files.open(name, READ), name);
            assertEquals(-1, files.open(name, WRITE), name);
            assertEquals(-1, files.open(name, APPEND), name);
        }
        assertEquals(-1, files.remove("../secret"));
        assertEquals(-1, files.remove("/granted"));
        assertEquals(-1, files.rename("../secret", "stolen"));
        assertEquals(-1, files.rename("file", "../secret"));
        assertEquals("secret", Files.readString(directory.resolve("secret")));
        assertEquals(0, files.rename("file", "moved"));
        assertEquals(0, files.remove("moved"));
    }

    @Test
    void renamesAndRemoves() throws IOException {
        Files.createFile(directory.resolve("a"));
        assertEquals(0, files.rename("a", "b"));
        assertEquals(0, files.remove("b"));
        assertEquals(-1, files.remove("b"));
        assertEquals(2, files.error());
    }

    @ParameterizedTest(name = "{0} {1}: errno {2}")
    @CsvSource({"none, 0, 2", "none, 12, 22", "none, -1, 22", "., 4, 5"})
    void refusesToOpen(String name, int mode, int reason) {
        assertEquals(-1, files.open(name, mode));
        assertEquals(reason, files.error());
    }

    @Test
    void refusesUnknownHandles() {
        assertEquals(-1, files.close(7));
        assertEquals(-1, files.length(7));
        assertEquals(-1, files.seek(7, 0));
        assertEquals(-1, files.isTerminal(7));
        assertEquals(-1, files.read(7, buffer, 1));
        assertFalse(files.write(7, buffer, 1));
        assertEquals(9, files.error());
    }

    @Test
    void consoleIsAFileByMode() {
        long input = files.open(":tt", READ);
        assertEquals(4, files.read(input, buffer, 16));
        assertEquals(3, files.read(input, buffer, 16));
        assertEquals(0, files.read(input, buffer, 16));
        files.write(files.open(":tt", WRITE), bytes("out"), 3);
        files.write(files.open(":tt", APPEND), bytes("err"), 3);
        assertEquals("out", output.toString(StandardCharsets.US_ASCII));
        assertEquals("err", error.toString(StandardCharsets.US_ASCII));
        assertEquals(1, files.isTerminal(input));
        assertFalse(files.write(input, bytes("x"), 1));
    }

    @Test
    void givesNoHandlesWithoutEnd() {
        for (int i = 0; i < 1024; i++) {
            assertTrue(files.open(":tt", READ) > 0);
        }
        assertEquals(-1, files.open(":tt", READ));
        assertEquals(24, files.error());
    }

    @Test
    void saysWhatItCan() {
        long handle = files.open(":semihosting-features", READ);
        assertEquals(5, files.length(handle));
        assertEquals(5, files.read(handle, buffer, 16));
        assertArrayEquals(new byte[] {'S', 'H', 'F', 'B', 3}, Arrays.copyOf(buffer, 5));
    }
}
