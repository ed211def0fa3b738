package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code rvj translate}, and the jar that it makes as {@code java -jar} runs it: no flags, no warnings. */
class TranslateIT {
    private static final String RVJ = Repository.ROOT.resolve("cli/target/rvj.jar").toString();

    @TempDir
    private Path directory;

    private static Finished tool(String name, Map<String, String> environment, String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(Arrays.asList(words));
        return Finished.of(Repository.ROOT, environment, "", command);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theJarRunsByItself() throws Exception {
        Path jar = directory.resolve("hello.jar");
        Finished made = tool("java", Map.of(), "-jar", RVJ, "translate", "--main-class", "org.example.Hello",
                "firmware/prebuilt/hello.elf", "-o", jar.toString());
        assertEquals("", made.err());
        assertEquals(0, made.code());
        assertEquals(List.of("hello.jar"), files());
        Finished valid = tool("jar", Map.of(), "--validate", "--file", jar.toString());
        assertEquals(0, valid.code(), valid.out() + valid.err());
        Finished run = tool("java", Map.of(), "-jar", jar.toString(), "a b", "--stats", "@file");
        assertEquals("""
                Hello from RISC-V!
                argument 1: a b
                argument 2: --stats
                argument 3: @file
                """, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        Finished counted = tool("java", Map.of("RVJ_STATS", "1"), "-jar", jar.toString());
        assertTrue(counted.err().contains("regions that were translated ahead of time"), counted.err());
        assertTrue(counted.err().contains("100.0 % of the instructions in translated code, 0.0 % (0) interpreted"), counted.err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void classDataStartsTheProgramAsTheLauncherStartsRvj() throws Exception {
        Path jar = directory.resolve("hello.jar");
        Finished made = tool("java", Map.of(), "-jar", RVJ, "translate", "--class-data", "firmware/prebuilt/hello.elf",
                "-o", jar.toString());
        assertEquals("", made.err());
        assertEquals(0, made.code());
        assertEquals(Set.of("hello.jar", "hello.runtime.jar", "hello.aot", "hello.sh"), Set.copyOf(files()));
        Path script = directory.resolve("hello.sh");
        Finished run = Finished.of(Repository.ROOT, Map.of("JAVA_HOME", System.getProperty("java.home")), "",
                List.of(script.toString(), "a b"));
        assertEquals("""
                Hello from RISC-V!
                argument 1: a b
                """, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        String launcher = Files.readString(Repository.ROOT.resolve("rvj"));
        String options = launcher.split("start_options='")[1].split("'")[0];
        assertTrue(Files.readString(script).contains(" " + String.join(" ", options.split("\\s+")) + " "), options);
    }

    @Test
    void whatCanNotBeWrittenLeavesNothing() throws Exception {
        Finished missing = tool("java", Map.of(), "-jar", RVJ, "translate", "firmware/prebuilt/hello.elf", "-o",
                directory.resolve("no/hello.jar").toString());
        assertEquals(2, missing.code());
        assertEquals(1, missing.err().lines().count(), missing.err());
        Path text = Files.writeString(directory.resolve("text"), "no program");
        Finished wrong = tool("java", Map.of(), "-jar", RVJ, "translate", text.toString(), "-o",
                directory.resolve("text.jar").toString());
        assertEquals(126, wrong.code());
        assertFalse(files().contains("text.jar"));
        assertEquals(List.of("text"), files());
    }

    @Test
    void aReportHasAPageForEachFunction() throws Exception {
        Finished made = tool("java", Map.of(), "-jar", RVJ, "translate", "--no-jit", "--report",
                directory.resolve("report").toString(), "firmware/prebuilt/hello.elf", "-o",
                directory.resolve("hello.jar").toString());
        assertEquals(0, made.code(), made.err());
        String index = Files.readString(directory.resolve("report/index.html"));
        assertTrue(index.contains(">_start</a>"), index);
        String page = index.replaceFirst("(?s).*<a href=\"([0-9a-f]+\\.html)\">_start</a>.*", "$1");
        assertTrue(Files.readString(directory.resolve("report").resolve(page)).contains("GETSTATIC")
                || Files.readString(directory.resolve("report").resolve(page)).contains("LSTORE"));
    }
}
