package dev.rvj.linux;

import static dev.rvj.linux.Caller.AT_FDCWD;
import static dev.rvj.linux.SystemCall.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.memory.AddressSpace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls that once threw, lasted or kept memory: what review and fuzzing found, a test each. */
@Timeout(600)
class HostileCallsTest {
    private static final long MAP = 0x200_0000;

    @TempDir
    private Path directory;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        Files.writeString(directory.resolve("file"), "0123456789");
        caller = new Caller(directory);
    }

    @AfterEach
    void end() {
        caller.close();
    }

    private long open(String path, long flags) {
        return caller.call(OPENAT, AT_FDCWD, caller.text(path), flags, 0600);
    }

    @Test
    void aPositionInADirectoryMayBeFarBehindItsEnd() {
        long file = open(".", 0);
        for (long position : new long[] {0x8000_0000L, 0xffff_ffffL, Long.MAX_VALUE - 1}) {
            caller.call(LSEEK, file, position, 0);
            assertEquals(0, caller.call(GETDENTS64, file, caller.room(512), 512));
        }
    }

    @Test
    void timesMayBeFarAway() {
        for (long seconds : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40}) {
            long result = caller.call(UTIMENSAT, AT_FDCWD, caller.text("file"), caller.words(seconds, 0, seconds, 0), 0);
            assertTrue(result == 0 || Errno.isError(result), Long.toString(result));
        }
    }

    /** Any larger struct clone_args was read to its end. */
    @Test
    void argumentsOfCloneAreNotReadWithoutEnd() {
        long arguments = caller.words(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertEquals(-Errno.E2BIG, caller.call(CLONE3, arguments, 73));
        assertEquals(-Errno.E2BIG, caller.call(CLONE3, arguments, AddressSpace.PAGE + 1));
        assertEquals(-Errno.E2BIG, caller.call(CLONE3, arguments, -1));
        assertEquals(-Errno.EINVAL, caller.call(CLONE3, arguments, 63));
    }

    @Test
    void setsThatWatchEachOtherAreRefused() {
        long[] sets = new long[8];
        long event = caller.words(1, 0);
        for (int i = 0; i < sets.length; i++) {
            sets[i] = caller.call(EPOLL_CREATE1, 0);
        }
        assertEquals(0, caller.call(EPOLL_CTL, sets[0], 1, sets[1], event));
        assertEquals(0, caller.call(EPOLL_CTL, sets[1], 1, sets[2], event));
        assertEquals(-Errno.ELOOP, caller.call(EPOLL_CTL, sets[2], 1, sets[0], event));
        assertEquals(-Errno.ELOOP, caller.call(EPOLL_CTL, sets[1], 1, sets[0], event));
        assertEquals(0, caller.call(EPOLL_CTL, sets[5], 1, sets[6], event));
        assertEquals(0, caller.call(EPOLL_CTL, sets[4], 1, sets[5], event));
        assertEquals(0, caller.call(EPOLL_CTL, sets[3], 1, sets[4], event));
        assertEquals(-Errno.ELOOP, caller.call(EPOLL_CTL, sets[7], 1, sets[3], event), "too deep");
        assertEquals(-Errno.ELOOP, caller.call(EPOLL_CTL, sets[6], 1, sets[7], event), "too deep from below");
    }

    @Test
    void pipesAndTimersAreBounded() {
        long ends = caller.room(8);
        long pipes = 0;
        while (caller.call(PIPE2, ends, 0) == 0) {
            pipes++;
        }
        assertEquals(1024, pipes);
        assertEquals(-Errno.ENFILE, caller.call(PIPE2, ends, 0));
        long id = caller.room(4);
        long timers = 0;
        while (caller.call(TIMER_CREATE, 1, 0, id) == 0) {
            timers++;
        }
        assertEquals(4096, timers);
        assertEquals(0, caller.call(TIMER_DELETE, 7));
        assertEquals(0, caller.call(TIMER_CREATE, 1, 0, id), "one was deleted");
    }

    @Test
    void piecesOfMemoryAreBounded() {
        long count = 0;
        long result = 0;
        while (result >= 0 && count < 5000) {
            result = caller.call(MMAP, MAP + count * 2 * AddressSpace.PAGE, AddressSpace.PAGE, 1, 0x32, -1, 0);
            count++;
        }
        int pieces = caller.memory().mappings().pieces();
        assertTrue(pieces > 3000 && pieces <= count + 10, Integer.toString(pieces));
        caller.call(MUNMAP, MAP, caller.memory().size() - MAP);
        assertTrue(caller.memory().mappings().pieces() < 10);
    }

    @Test
    void aFileThatIsSentToItselfEnds() throws Exception {
        long from = open("file", 0);
        long to = open("file", 02001);
        assertTrue(caller.call(SENDFILE, to, from, 0, 100_000) <= 100_000);
        assertTrue(Files.size(directory.resolve("file")) <= 100_010);
    }

    @Test
    void randomBytesComeInPortions() {
        assertEquals(-Errno.EFAULT, caller.call(GETRANDOM, 64 << 20, -1, 0));
        assertEquals(0, caller.call(GETRANDOM, caller.room(8), 0, 0));
        long at = MAP;
        caller.call(MMAP, at, 40 << 20 >> 1, 3, 0x32, -1, 0);
        assertEquals(20 << 20, caller.call(GETRANDOM, at, 20 << 20, 0));
    }
}
