package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher: on this source tree, and on a copy of it that a stand-in for Maven builds. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Repository.ROOT.resolve("rvj");
    private static final Path HELLO = Repository.PREBUILT.resolve("hello.elf");
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path temporary;

    private Path copy;
    private Path tools;

    @BeforeEach
    void copyLauncher() throws IOException {
        copy = Files.createDirectory(temporary.resolve("a copy"));
        Files.copy(LAUNCHER, copy.resolve("rvj"));
        for (String folder : List.of("emulator/src", "translator/src", "cli/src", "firmware/prebuilt")) {
            Files.createDirectories(copy.resolve(folder));
        }
        for (String file : List.of("pom.xml", "emulator/pom.xml", "translator/pom.xml", "cli/pom.xml")) {
            Files.createFile(copy.resolve(file));
        }
        tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool : List.of("sh", "find", "ln", "ls", "mkdir", "mv", "readlink", "rm", "sleep", "cp", "touch")) {
            Path found = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            script(tool, "exec " + found + " \"$@\"");
        }
    }

    /** Has the launcher think that it has asked this JDK for a cache; otherwise it would go on doing so after the test. */
    private void keepFromTraining() throws IOException {
        Path note = Files.createDirectories(copy.resolve("target/launcher")).resolve("aot.jdk");
        Files.writeString(note, JDK + " " + System.getProperty("java.runtime.version") + "\n");
        Files.setLastModifiedTime(note, FileTime.from(Instant.now().plusSeconds(3600)));
    }

    private void maven(String text) throws IOException {
        script("mvn", text);
    }

    private void script(String name, String text) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Finished runCopy(String... words) throws InterruptedException {
        return Finished.of(temporary, Map.of("PATH", tools.toString(), "JAVA_HOME", JDK), "",
                Stream.concat(Stream.of("a copy/rvj"),
                        Arrays.stream(words)).toList());
    }

    @Test
    void worksFromAnywhereThroughLinks() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temporary.resolve("some folder"));
        Files.createSymbolicLink(folder.resolve("absolute"), LAUNCHER);
        Files.createSymbolicLink(folder.resolve("relative link"), Path.of("absolute"));
        Finished run = Finished.of(folder, List.of("./relative link", "run", HELLO.toString(), "x  y"));
        assertEquals("Hello from RISC-V!\nargument 1: x  y\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void passesExitCodesOn() throws InterruptedException {
        Finished run = Finished.of(temporary, List.of(LAUNCHER.toString(), "run", "/nowhere"));
        assertEquals("rvj: /nowhere: no such file\n", run.err());
        assertEquals(127, run.code());
    }

    /** HotSpot says nothing of a method that there is not. */
    @Test
    void namesMethodsThatThereAre() throws IOException, ClassNotFoundException {
        List<MatchResult> methods = Pattern.compile("(\\w+)::(\\w+)").matcher(Files.readString(LAUNCHER)).results().toList();
        assertEquals(5, methods.size());
        for (MatchResult method : methods) {
            Class<?> type = Class.forName("dev.rvj.engine." + method.group(1));
            assertTrue(Arrays.stream(type.getDeclaredMethods()).anyMatch(each -> each.getName().equals(method.group(2))),
                    method.group());
        }
    }

    @Test
    void looksFurtherThanAnOldJavaHome() throws IOException, InterruptedException {
        Path old = Files.createDirectories(temporary.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        for (String program : List.of("java", "javac")) {
            Files.createFile(old.resolve("bin/" + program));
            assertTrue(old.resolve("bin/" + program).toFile().setExecutable(true));
        }
        Finished run = Finished.of(temporary,
                Map.of("JAVA_HOME", old.toString(), "PATH", JDK + "/bin:" + System.getenv("PATH")), "",
                List.of(LAUNCHER.toString(), "run", HELLO.toString()));
        assertEquals("Hello from RISC-V!\n", run.out());
        assertEquals("", run.err());
    }

    @Test
    void saysWhatToInstallWithoutMaven() throws InterruptedException {
        Finished run = runCopy("--version");
        assertEquals("", run.out());
        assertTrue(run.err().matches("rvj: not built yet, and there is no Maven to build with: install it .*\\R"),
                run.err());
        assertEquals(127, run.code());
    }

    @Test
    void saysWhereItCannotWrite() throws IOException, InterruptedException {
        maven("exit 1");
        Files.createFile(copy.resolve("target"));
        Finished run = runCopy("--version");
        assertEquals("rvj: not built yet, and " + copy.toRealPath() + "/target/launcher cannot be written\n", run.err());
        assertEquals(126, run.code());
    }

    @Test
    void namesTheLogOfAFailedBuild() throws IOException, InterruptedException {
        maven("echo went wrong; exit 1");
        Finished run = runCopy("--version");
        Path log = copy.resolve("target/launcher/build.log");
        assertEquals("rvj: the build failed, see " + log.toRealPath() + "\n", run.err());
        assertEquals("went wrong\n", Files.readString(log));
        assertEquals(70, run.code());
    }

    @Test
    void buildsOnFirstUseAndAfterAChangeOnly() throws IOException, InterruptedException {
        keepFromTraining();
        String jars = Repository.ROOT.resolve("cli/target").toString();
        maven("echo built >>'" + temporary.resolve("builds") + "'; mkdir -p '" + copy + "/cli/target';"
                + "cp -R '" + jars + "/rvj.jar' '" + jars + "/lib' '" + copy + "/cli/target'");
        for (int run = 0; run < 2; run++) {
            Finished finished = runCopy("run", HELLO.toString());
            assertEquals("Hello from RISC-V!\n", finished.out(), finished.err());
            assertEquals("", finished.err());
        }
        assertEquals(1, Files.readAllLines(temporary.resolve("builds")).size());
        Files.setLastModifiedTime(copy.resolve("emulator/pom.xml"), FileTime.from(Instant.now().plusSeconds(2)));
        assertEquals(0, runCopy("run", HELLO.toString()).code());
        assertEquals(2, Files.readAllLines(temporary.resolve("builds")).size());
    }

    @Test
    void aBrokenCacheIsNobodysTrouble() throws IOException, InterruptedException {
        buildsOnFirstUseAndAfterAChangeOnly();
        Path cache = copy.resolve("target/launcher/aot");
        Files.writeString(cache, "no cache at all");
        Files.setLastModifiedTime(copy.resolve("emulator/pom.xml"), FileTime.from(Instant.now().minusSeconds(60)));
        Finished run = runCopy("run", HELLO.toString());
        assertEquals("Hello from RISC-V!\n", run.out());
        assertEquals("", run.err());
    }
}
