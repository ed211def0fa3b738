package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Program;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.linux.ExitStatus;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guests that mean no good, firmware/linux-tests/hostile.c: they read and write no memory but their own, they do not
 * take the JVM with them, they are stopped. Interpreted, and translated before anything is executed.
 */
@Timeout(900)
class HostileGuestsTest {
    private static final int SIGINT = 2;
    private static final int SIGSEGV = 11;
    private static final long PATIENCE_SECONDS = 600;

    /** What a guest prints, and the news that it has begun to. */
    private static final class Output extends ByteArrayOutputStream {
        final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            begun.countDown();
        }
    }

    private static LinuxProcess process(boolean translated, Output output, String... words) throws Exception {
        LinuxOptions options = new LinuxOptions();
        options.executable = Path.of("/hostile");
        options.arguments = List.of(("hostile " + String.join(" ", words)).split(" "));
        options.input = InputStream.nullInputStream();
        options.output = output;
        options.sandbox = new Sandbox();
        options.directory = Path.of("/");
        if (translated) {
            options.translation = new TranslationOptions();
            options.translation.eager = true;
        }
        return new LinuxProcess(Program.load(Repository.PREBUILT.resolve("linux-tests/hostile.elf")).elf(), options);
    }

    /**
     * wild: 20,000 accesses outside of what is mapped fault, each one. mappings: sizes of 2^35 to 2^63 bytes are
     * refused, and pieces beyond vm.max_map_count; a million mapped and unmapped later all is well.
     */
    @ParameterizedTest
    @CsvSource({"wild, false", "wild, true", "mappings, false", "mappings, true"})
    void memoryIsItsOwn(String what, boolean translated) throws Exception {
        Output output = new Output();
        ExitStatus status = process(translated, output, what).run();
        String text = output.toString();
        assertEquals(List.of(), text.lines().filter(line -> !line.endsWith(": ok")).toList());
        assertEquals(0, status.code(), text);
        assertEquals(0, status.signal(), text);
    }

    /** Recursion without end, stores down through the stack's guard, jumps into data, the stack and nowhere. */
    @ParameterizedTest
    @CsvSource({
        "recursion, false", "recursion, true", "smash, false", "smash, true", "jump 0, false", "jump 0, true",
        "jump 1, false", "jump 1, true", "jump 2, false", "jump 2, true", "jump 3, true", "jump 4, true", "jump 5, true",
        "jump 6, false", "jump 6, true", "jump 7, true",
    })
    void aFaultEndsTheGuestAlone(String what, boolean translated) throws Exception {
        ExitStatus status = process(translated, new Output(), what).run();
        assertEquals(SIGSEGV, status.signal(), status.toString());
    }

    /** loop: one block that jumps to itself. code: ever new code. deaf: blocks and ignores every signal. */
    @ParameterizedTest
    @CsvSource({"loop, false", "loop, true", "code, false", "code, true", "deaf, false", "deaf, true"})
    void whoRunsItStopsIt(String what, boolean translated) throws Exception {
        Output output = new Output();
        LinuxProcess process = process(translated, output, what);
        ExitStatus[] status = new ExitStatus[1];
        Thread runner = Thread.ofPlatform().start(() -> status[0] = process.run());
        assertTrue(output.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        runner.interrupt();
        runner.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertFalse(runner.isAlive(), what + " goes on");
        assertEquals(SIGINT, status[0].signal());
    }
}
