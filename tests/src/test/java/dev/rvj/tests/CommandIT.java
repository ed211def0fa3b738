package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, as {@code java -jar} runs it: no flags, no warnings. */
class CommandIT {
    private static final Path JAR = Repository.ROOT.resolve("cli/target/rvj.jar");
    private static final int NOT_STOPPED = 77;
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static Finished rvj(String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
        command.addAll(Arrays.asList(words));
        return Finished.of(Repository.ROOT, Map.of("JAVA_TOOL_OPTIONS", ""), "", command);
    }

    @Test
    void argumentsReachTheGuestAsTheyAre() throws InterruptedException {
        Finished run = rvj("run", "firmware/prebuilt/hello.elf", "a b", "--strace", "--", "@file", "*");
        assertEquals("""
                Hello from RISC-V!
                argument 1: a b
                argument 2: --strace
                argument 3: --
                argument 4: @file
                argument 5: *
                """, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void theFlightRecorderSeesRegions(@TempDir Path temporary) throws Exception {
        Path recording = temporary.resolve("run.jfr");
        Finished run = Finished.of(Repository.ROOT, Map.of("JAVA_TOOL_OPTIONS", ""), "",
                List.of(JAVA, "-XX:StartFlightRecording=filename=" + recording, "-Xlog:disable", "-jar", JAR.toString(),
                        "run", "firmware/prebuilt/mandelbrot.elf"));
        assertEquals("", run.err());
        assertTrue(RecordingFile.readAllEvents(recording).stream()
                .anyMatch(event -> event.getEventType().getName().equals("rvj.Translation")));
    }

    @Test
    void twoDashesEndTheOptions() throws InterruptedException {
        Finished run = rvj("run", "--memory", "64m", "--", "firmware/prebuilt/hello.elf", "-x");
        assertEquals("Hello from RISC-V!\nargument 1: -x\n", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello-bare.elf", "hello-semihosting.elf"})
    void bareMetalProgramsRunTheSameWay(String program) throws InterruptedException {
        Finished run = rvj("run", "firmware/prebuilt/" + program);
        assertTrue(run.out().startsWith("Hello from RISC-V!\n"), run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void straceShowsCallsOnStandardError() throws InterruptedException {
        Finished run = rvj("run", "--strace", "firmware/prebuilt/hello.elf");
        assertEquals("Hello from RISC-V!\n", run.out());
        assertTrue(run.err().contains("write(1,"), run.err());
    }

    @Test
    void statsAreOneLine() throws InterruptedException {
        Finished run = rvj("run", "--stats", "firmware/prebuilt/hello.elf");
        assertTrue(run.err().matches("rvj: [\\d,]+ instructions in \\d+\\.\\d{3} s, [\\d.]+ MIPS\\R"), run.err());
    }

    @Test
    void maxInstructionsStopsARun() throws InterruptedException {
        Finished run = rvj("run", "--max-instructions", "1000", "firmware/prebuilt/mandelbrot.elf");
        assertEquals(124, run.code());
        assertEquals("rvj: stopped after the given number of instructions\n", run.err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSandboxHasWhatIsGranted(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("file"), "abc");
        Finished granted = rvj("run", "--sandbox", "--dir", directory + ":/in:ro", "--cwd", "/in",
                "firmware/prebuilt/sha256sum.elf", "file", "/in/file", directory + "/file", "/etc/passwd");
        String sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(sum + "  file\n" + sum + "  /in/file\n", granted.out());
        assertEquals(2, granted.err().lines().filter(line -> line.contains("No such file")).count(), granted.err());
        Finished all = rvj("run", "firmware/prebuilt/sha256sum.elf", directory + "/file");
        assertEquals(sum + "  " + directory + "/file\n", all.out());
    }

    /** What Ctrl-C does: also to a guest in one endless block, and in a sandbox to one that ignores every signal. */
    @ParameterizedTest
    @ValueSource(strings = {"run --engine=interp H loop", "run H loop", "run H code", "run --sandbox H deaf"})
    @EnabledOnOs(OS.LINUX)
    void ctrlCStopsAHostileGuest(String words) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
        command.addAll(List.of(words.replace("H", "firmware/prebuilt/linux-tests/hostile.elf").split(" ")));
        Process process = new ProcessBuilder(command).directory(Repository.ROOT.toFile()).start();
        try {
            assertEquals("ready", process.inputReader().readLine());
            Path status = Path.of("/proc/" + process.pid() + "/status");
            long ignored = Long.parseUnsignedLong(Files.readString(status).lines()
                    .filter(line -> line.startsWith("SigIgn:")).findFirst().orElseThrow().substring(7).strip(), 16);
            assumeTrue((ignored & 2) == 0, "whoever started this has SIGINT ignored, and the JVM keeps to that");
            new ProcessBuilder("kill", "-s", "INT", Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(600, TimeUnit.SECONDS), "goes on");
            assertEquals(130, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * The script plays the part of a terminal and a shell with jobs. In an orphaned process group, as where the tests run
     * detached, SIGTSTP stops nobody: that is tried first, on another program.
     */
    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlZStopsTheProgramUntilItIsContinued() throws InterruptedException {
        String script = """
                sleep 1000 & probe=$!
                kill -TSTP $probe
                stopped=no
                for time in 1 2 3 4 5 6 7 8 9 10; do
                    if grep -q 'State:.T' /proc/$probe/status; then stopped=yes; break; fi
                    sleep 0.2
                done
                kill -KILL $probe
                [ $stopped = yes ] || exit 77
                out=$(mktemp)
                "$@" run firmware/prebuilt/linux-tests/signals.elf stop >$out & rvj=$!
                until grep -q ready $out; do sleep 0.05; done
                kill -TSTP $rvj
                for time in 1 2; do
                    until grep -q 'State:.T' /proc/$rvj/status; do kill -0 $rvj || break 2; sleep 0.05; done
                    kill -CONT $rvj
                    sleep 0.2
                done
                wait $rvj
                status=$?
                cat $out
                rm $out
                exit $status
                """;
        Finished run = Finished.of(Repository.ROOT, List.of("sh", "-c", script, "sh", JAVA, "-jar", JAR.toString()));
        assumeTrue(run.code() != NOT_STOPPED, "SIGTSTP stops nobody here");
        assertEquals(0, run.code(), run.err());
        assertEquals("ready\nstopping\ngoing on\ncontinued: ok\n", run.out());
    }

    @Test
    void conformanceCountsWhatPassed() throws InterruptedException {
        Finished run = rvj("conformance", "--filter", "rv64{i,m}.elf", "firmware/prebuilt/isa");
        assertTrue(run.out().endsWith("2 tests, 4 engines, 8 passed, 0 failed, 0 skipped\n"), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void conformanceFailsWithAProgramThatDoes() throws InterruptedException {
        Finished failing = rvj("conformance", "--filter", "mandelbrot.elf", "firmware/prebuilt");
        assertTrue(failing.out().contains("FAILED firmware/prebuilt/mandelbrot.elf on interp: "), failing.out());
        assertTrue(failing.out().contains("FAILED firmware/prebuilt/mandelbrot.elf on jit: "), failing.out());
        assertTrue(failing.out().contains("FAILED firmware/prebuilt/mandelbrot.elf on check: "), failing.out());
        assertTrue(failing.out().contains("FAILED firmware/prebuilt/mandelbrot.elf on aot: "), failing.out());
        assertTrue(failing.out().endsWith("1 tests, 4 engines, 0 passed, 4 failed, 0 skipped\n"), failing.out());
        assertEquals(1, failing.code());
    }
}
