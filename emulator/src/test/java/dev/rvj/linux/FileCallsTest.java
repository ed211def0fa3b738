package dev.rvj.linux;

import static dev.rvj.linux.Caller.AT_FDCWD;
import static dev.rvj.linux.SystemCall.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCallsTest {
    private static final long O_WRONLY = 1;
    private static final long O_RDWR = 2;
    private static final long O_CREAT = 0100;
    private static final long O_TRUNC = 01000;
    private static final long O_APPEND = 02000;
    private static final long BAD_ADDRESS = 8;

    @TempDir
    private Path directory;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        Files.writeString(directory.resolve("file"), "0123456789");
        Files.createDirectory(directory.resolve("dir"));
        Files.createSymbolicLink(directory.resolve("link"), Path.of("file"));
        Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
        caller = new Caller(directory);
    }

    @AfterEach
    void end() {
        caller.close();
    }

    private long open(String path, long flags) {
        return caller.call(OPENAT, AT_FDCWD, caller.text(path), flags, 0640);
    }

    /** What open(2) says; O_DIRECTORY is 65536 * 2, O_NOFOLLOW 131072. */
    @ParameterizedTest
    @CsvSource({
        "file, 0, 0", "file, 2, 0", "dir, 0, 0", "link, 0, 0", "/dev/null, 2, 0", "/proc/self/exe, 0, 2",
        "missing, 0, 2", "'', 0, 2", "missing/x, 65, 2", "file/x, 0, 20", "file/, 0, 20", "dir, 1, 21", "dir, 64, 21",
        "file, 65536, 20", "link, 131072, 40", "loop, 0, 40", "file, 192, 17", "dir/, 65536, 0", "new, 65, 0",
    })
    void opening(String path, long flags, long errno) {
        long result = open(path, flags);
        assertEquals(errno, Math.max(0, -result));
        assertEquals(errno == 0 ? 3 : -errno, result);
    }

    @Test
    void descriptorsAreTheLowestFree() {
        assertEquals(3, open("file", 0));
        assertEquals(4, open("file", 0));
        assertEquals(0, caller.call(CLOSE, 3));
        assertEquals(-Errno.EBADF, caller.call(CLOSE, 3));
        assertEquals(3, caller.call(DUP, 4));
        assertEquals(9, caller.call(DUP3, 4, 9, 0));
        assertEquals(-Errno.EINVAL, caller.call(DUP3, 4, 4, 0));
        assertEquals(10, caller.call(FCNTL, 4, 0, 9));
    }

    @Test
    void duplicatesShareThePosition() {
        long file = open("file", 0);
        long copy = caller.call(DUP, file);
        long buffer = caller.room(16);
        assertEquals(4, caller.call(READ, file, buffer, 4));
        assertEquals(6, caller.call(READ, copy, buffer, 16));
        assertEquals("456789", caller.read(buffer, 6));
        assertEquals(0, caller.call(READ, file, buffer, 16));
    }

    @Test
    void transfersAtAPositionLeaveTheFilesOwn() {
        long file = open("file", O_RDWR);
        long buffer = caller.room(16);
        assertEquals(3, caller.call(PREAD64, file, buffer, 3, 7));
        assertEquals("789", caller.read(buffer, 3));
        assertEquals(2, caller.call(PWRITE64, file, caller.text("ab"), 2, 0));
        assertEquals(3, caller.call(READ, file, buffer, 3));
        assertEquals("ab2", caller.read(buffer, 3));
        assertEquals(-Errno.EINVAL, caller.call(PREAD64, file, buffer, 3, -1));
    }

    @Test
    void vectorsAreGatheredAndScattered() throws Exception {
        long file = open("new", O_CREAT | O_RDWR);
        long vectors = caller.words(caller.text("abc"), 3, 0, 0, caller.text("defg"), 4);
        assertEquals(7, caller.call(WRITEV, file, vectors, 3));
        assertEquals("abcdefg", Files.readString(directory.resolve("new")));
        long first = caller.room(2);
        long second = caller.room(8);
        assertEquals(6, caller.call(PREADV, file, caller.words(first, 2, second, 8), 2, 1, 0));
        assertEquals("bc", caller.read(first, 2));
        assertEquals("defg", caller.read(second, 4));
    }

    @Test
    void appendingGoesToTheEnd() throws Exception {
        long file = open("file", O_RDWR | O_APPEND);
        assertEquals(0, caller.call(LSEEK, file, 0, 0));
        assertEquals(1, caller.call(WRITE, file, caller.text("x"), 1));
        assertEquals("0123456789x", Files.readString(directory.resolve("file")));
        assertEquals(11, caller.call(LSEEK, file, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 5", "-3, 2, 7", "100, 0, 100", "-1, 0, -22", "-11, 2, -22", "0, 9, -22", "10, 3, -6",
        "2, 3, 2", "2, 4, 10"})
    void seeking(long offset, long whence, long result) {
        assertEquals(result, caller.call(LSEEK, open("file", 0), offset, whence));
    }

    @Test
    void accessModesAreKept() {
        long buffer = caller.room(16);
        assertEquals(-Errno.EBADF, caller.call(WRITE, open("file", 0), buffer, 1));
        assertEquals(-Errno.EBADF, caller.call(READ, open("file", O_WRONLY), buffer, 1));
        assertEquals(-Errno.EINVAL, caller.call(FTRUNCATE, open("file", 0), 1));
        assertEquals(-Errno.EISDIR, caller.call(READ, open("dir", 0), buffer, 1));
        assertEquals(-Errno.ESPIPE, caller.call(LSEEK, pipe()[0], 0, 0));
    }

    @Test
    void badAddressesAreErrors() {
        long file = open("file", 0);
        assertEquals(-Errno.EFAULT, caller.call(READ, file, BAD_ADDRESS, 4));
        assertEquals(-Errno.EFAULT, caller.call(OPENAT, AT_FDCWD, BAD_ADDRESS, 0, 0));
        assertEquals(-Errno.EFAULT, caller.call(FSTAT, file, BAD_ADDRESS));
        assertEquals(-Errno.EFAULT, caller.call(READ, file, Long.MAX_VALUE, 4));
        assertEquals(-Errno.EINVAL, caller.call(READ, file, caller.room(8), -1));
    }

    @Test
    void newFilesGetTheirModeLessTheUmask() throws Exception {
        caller.call(UMASK, 027);
        assertEquals(027, caller.call(UMASK, 027));
        caller.call(OPENAT, AT_FDCWD, caller.text("new"), O_CREAT | O_WRONLY, 0666);
        caller.call(MKDIRAT, AT_FDCWD, caller.text("sub"), 0777);
        assertEquals(0100640, Files.getAttribute(directory.resolve("new"), "unix:mode"));
        assertEquals(0040750, Files.getAttribute(directory.resolve("sub"), "unix:mode"));
    }

    @Test
    void statusIsThatOfTheHost() throws Exception {
        long buffer = caller.room(128);
        assertEquals(0, caller.call(NEWFSTATAT, AT_FDCWD, caller.text("link"), buffer, 0));
        assertEquals(Files.getAttribute(directory.resolve("file"), "unix:ino"), caller.memory().loadLong(buffer + 8));
        assertEquals(10, caller.memory().loadLong(buffer + 48));
        assertEquals(8, caller.memory().loadLong(buffer + 64));
        assertEquals(0, caller.call(NEWFSTATAT, AT_FDCWD, caller.text("link"), buffer, 0x100));
        assertEquals(0120777, caller.memory().loadInt(buffer + 16));
        assertEquals(0, caller.call(FSTAT, open("dir", 0), buffer));
        assertEquals(0040000, caller.memory().loadInt(buffer + 16) & 0170000);
    }

    @Test
    void anUnlinkedFileLivesOn() throws Exception {
        long file = open("file", O_RDWR);
        assertEquals(0, caller.call(UNLINKAT, AT_FDCWD, caller.text("file"), 0));
        long buffer = caller.room(128);
        assertEquals(0, caller.call(FSTAT, file, buffer));
        assertEquals(0, caller.memory().loadInt(buffer + 20));
        assertEquals(10, caller.call(READ, file, buffer, 128));
    }

    @ParameterizedTest
    @CsvSource({"file, 0, 0", "dir, 512, 0", "dir, 0, -21", "file, 512, -20", "missing, 0, -2", "link, 0, 0",
        "'', 0, -2"})
    void removing(String path, long flags, long result) {
        assertEquals(result, caller.call(UNLINKAT, AT_FDCWD, caller.text(path), flags));
    }

    @Test
    void renamingReplacesButNotOtherKinds() throws Exception {
        open("other", O_CREAT | O_WRONLY);
        long other = caller.text("other");
        assertEquals(-Errno.EEXIST, caller.call(RENAMEAT2, AT_FDCWD, other, AT_FDCWD, caller.text("file"), 1));
        assertEquals(-Errno.EISDIR, caller.call(RENAMEAT2, AT_FDCWD, other, AT_FDCWD, caller.text("dir"), 0));
        assertEquals(-Errno.ENOTDIR,
                caller.call(RENAMEAT2, AT_FDCWD, caller.text("dir"), AT_FDCWD, caller.text("file"), 0));
        assertEquals(0, caller.call(RENAMEAT2, AT_FDCWD, other, AT_FDCWD, caller.text("file"), 0));
        assertEquals(0, Files.size(directory.resolve("file")));
    }

    @Test
    void aDirectoryIsListedInWholeEntries() {
        long file = open(".", 0);
        long buffer = caller.room(64);
        Set<String> names = new TreeSet<>();
        long length = caller.call(GETDENTS64, file, buffer, 64);
        while (length > 0) {
            for (long at = buffer; at < buffer + length; at += caller.memory().loadShort(at + 16)) {
                String name = caller.read(at + 19, caller.memory().loadShort(at + 16) - 19);
                names.add(name.substring(0, name.indexOf(0)) + caller.memory().loadByte(at + 18));
            }
            length = caller.call(GETDENTS64, file, buffer, 64);
        }
        assertEquals(Set.of(".4", "..4", "dir4", "file8", "link10", "loop10"), names);
        assertEquals(-Errno.EINVAL, caller.call(GETDENTS64, open(".", 0), buffer, 8));
    }

    @Test
    void theWorkingDirectoryIsTheProcesssOwn() throws Exception {
        assertEquals(0, caller.call(CHDIR, caller.text("dir")));
        long buffer = caller.room(4096);
        long length = caller.call(GETCWD, buffer, 4096);
        assertEquals(directory.toRealPath().resolve("dir") + "\0", caller.read(buffer, length));
        assertEquals(-Errno.ERANGE, caller.call(GETCWD, buffer, 2));
        assertEquals(-Errno.ENOENT, open("file", 0));
        assertEquals(3, open("../file", 0));
        assertEquals(-Errno.ENOTDIR, caller.call(CHDIR, caller.text("../file")));
        assertEquals(-Errno.ENOTDIR, caller.call(FCHDIR, 3));
    }

    @Test
    void linksOfTheProcessAreItsOwn() {
        long buffer = caller.room(256);
        long length = caller.call(READLINKAT, AT_FDCWD, caller.text("/proc/self/exe"), buffer, 256);
        assertEquals("/bin/program", caller.read(buffer, length));
        assertEquals(4, caller.call(READLINKAT, AT_FDCWD, caller.text("link"), buffer, 256));
        assertEquals(-Errno.EINVAL, caller.call(READLINKAT, AT_FDCWD, caller.text("file"), buffer, 256));
        assertEquals(2, caller.call(READLINKAT, AT_FDCWD, caller.text("link"), buffer, 2));
        long file = open("/proc/self/cmdline", 0);
        assertEquals(12, caller.call(READ, file, buffer, 256));
        assertEquals("program\0one\0", caller.read(buffer, 12));
    }

    @Test
    void filesAreCutOffAndExtended() throws Exception {
        long file = open("file", O_RDWR);
        assertEquals(0, caller.call(FTRUNCATE, file, 3));
        assertEquals("012", Files.readString(directory.resolve("file")));
        assertEquals(0, caller.call(FALLOCATE, file, 0, 0, 5));
        assertEquals("012\0\0", Files.readString(directory.resolve("file")));
        assertEquals(0, caller.call(TRUNCATE, caller.text("file"), 0));
        assertEquals(3, open("file", O_WRONLY | O_TRUNC) - 1);
        assertEquals(-Errno.EINVAL, caller.call(FTRUNCATE, file, -1));
    }

    @Test
    void timesAreSet() throws Exception {
        long times = caller.words(1, 0, 1_000_000_000, 500);
        assertEquals(0, caller.call(UTIMENSAT, AT_FDCWD, caller.text("file"), times, 0));
        assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(directory.resolve("file")).toMillis());
        assertEquals(-Errno.EINVAL,
                caller.call(UTIMENSAT, AT_FDCWD, caller.text("file"), caller.words(1, 0, 1, 1_000_000_000), 0));
        assertEquals(-Errno.ENOENT, caller.call(UTIMENSAT, AT_FDCWD, caller.text("missing"), 0, 0));
    }

    private long[] pipe() {
        long ends = caller.room(8);
        assertEquals(0, caller.call(PIPE2, ends, 04000));
        return new long[] {caller.memory().loadInt(ends), caller.memory().loadInt(ends + 4)};
    }

    @Test
    void theTraceReadsLikeQemus() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        caller.options.strace = new PrintStream(lines, true, StandardCharsets.UTF_8);
        Strace strace = new Strace(caller.process());
        LinuxThread thread = caller.process().threads().getFirst();
        long[] open = {AT_FDCWD, caller.text("/a b"), 02000101, 0644};
        strace.after(OPENAT, strace.before(thread, OPENAT, open), -Errno.ENOENT);
        long[] map = {0, 4096, 3, 0x22, -1, 0};
        strace.after(MMAP, strace.before(thread, MMAP, map), 0x1000);
        strace.after(EXIT_GROUP, strace.before(thread, EXIT_GROUP, new long[] {7}), 0);
        String pid = thread.tid + " ";
        assertEquals(pid + "openat(AT_FDCWD,\"/a b\",O_WRONLY|O_CREAT|O_CLOEXEC,0644) = -1 errno=2 (No such file or "
                + "directory)\n" + pid
                + "mmap(NULL,4096,PROT_READ|PROT_WRITE,MAP_PRIVATE|MAP_ANONYMOUS,-1,0) = 0x1000\n" + pid + "exit_group(7)\n", lines.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
