package dev.rvj.linux;

import static dev.rvj.linux.Caller.AT_FDCWD;
import static dev.rvj.linux.SystemCall.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sandbox with two granted directories, /work and, only to be read, /data/in; on the host they lie beside a secret.
 */
@DisabledOnOs(OS.WINDOWS)
class SandboxTest {
    private static final int ENOENT = -Errno.ENOENT;
    private static final int EACCES = -Errno.EACCES;
    private static final String SECRET = "host's secret";
    private static final long O_RDWR_CREAT = 0102;
    private static final long O_DIRECTORY = 0200000;

    @TempDir
    private Path host;
    private Path work;
    private Path in;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        work = Files.createDirectories(host.resolve("a/work"));
        in = Files.createDirectories(host.resolve("b/in"));
        Files.writeString(host.resolve("secret"), SECRET);
        Files.writeString(work.resolve("file"), "in work");
        Files.writeString(in.resolve("file"), "in data");
        Files.createDirectories(work.resolve("dir/deep"));
        link("relative", "../../secret");
        link("absolute", host.resolve("secret").toString());
        link("up", "../..");
        link("root", "/");
        link("indirect", "dir/../absolute");
        link("inside", "dir/../file");
        link("across", "/data/in/file");
        link("dangling", "new");
        link("loop", "loop");
        link("descriptor", "/proc/self/fd/0");
        start(new Sandbox().dir(work.toString() + ":/work").dir(in + ":/data/in:ro"));
    }

    private void start(Sandbox sandbox) throws Exception {
        caller = new Caller(Path.of("/work"), sandbox, _ -> { });
    }

    private void link(String name, String target) throws Exception {
        Files.createSymbolicLink(work.resolve(name), Path.of(target));
    }

    @AfterEach
    void end() throws Exception {
        caller.close();
        assertEquals(SECRET, Files.readString(host.resolve("secret")));
        // JUnit tells of each link out of the folder that it removes.
        for (String link : new String[] {"absolute", "root", "descriptor"}) {
            Files.deleteIfExists(work.resolve(link));
        }
    }

    private long open(String path, long flags) {
        return caller.call(OPENAT, AT_FDCWD, caller.text(path), flags, 0644);
    }

    private String content(long descriptor) {
        long buffer = caller.room(64);
        return caller.read(buffer, caller.call(READ, descriptor, buffer, 64));
    }

    @ParameterizedTest
    @CsvSource({
        "file, in work", "/work/file, in work", "./dir/../file, in work", "/work/../work/file, in work",
        "/../../work/file, in work", "dir/deep/../../file, in work", "inside, in work", "root/work/file, in work",
        "across, in data", "/data/in/file, in data", "../data/in/file, in data", "/data/../work/file, in work",
    })
    void whatIsGrantedIsFound(String path, String content) {
        assertEquals(content, content(open(path, 0)));
    }

    /** ENOENT is 2, EACCES is 13: what is not granted is not there, but a link that leads out is. */
    @ParameterizedTest
    @CsvSource({
        "../secret, 2", "../../secret, 2", "dir/../../../secret, 2", "/secret, 2", "/etc/passwd, 2", "/proc/self/mem, 2",
        "/proc/1/root/etc/passwd, 2", "/proc/self/root/etc/passwd, 2", "/proc/self/cwd/../../secret, 2", "/dev/tty, 2",
        "/dev/mem, 2", "/work/../secret, 2", "/workspace, 2", "/wor, 2", "//etc/passwd, 2", "../work2/file, 2",
        "relative, 13", "absolute, 13", "up/secret, 13", "up/../secret, 13", "root/etc/passwd, 13", "indirect, 13",
        "root/proc/self/environ, 13", "descriptor, 13", "loop, 40", "file/../file, 20", "missing/../file, 2",
    })
    void whatIsNotGrantedIsNotOpened(String path, int errno) {
        for (long flags : new long[] {0, 1, 2, 01002, O_RDWR_CREAT, O_RDWR_CREAT | 01000, 010000000}) {
            assertEquals(-errno, open(path, flags), "flags 0" + Long.toOctalString(flags));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/secret", "/etc/passwd", "../secret", "relative", "absolute", "up/secret", "root/etc/passwd"})
    void noCallOnPathsReachesOut(String path) {
        long name = caller.text(path);
        long buffer = caller.room(4096);
        long other = caller.text("file");
        boolean isLink = Files.isSymbolicLink(work.resolve(path)) && !path.startsWith("/");
        long denied = path.startsWith("/") || path.startsWith("..") ? ENOENT : EACCES;
        assertEquals(denied, caller.call(NEWFSTATAT, AT_FDCWD, name, buffer, 0));
        assertEquals(denied, caller.call(STATX, AT_FDCWD, name, 0, 0x7ff, buffer));
        assertEquals(denied, caller.call(STATFS, name, buffer));
        assertEquals(denied, caller.call(FACCESSAT, AT_FDCWD, name, 0));
        assertEquals(denied, caller.call(FACCESSAT2, AT_FDCWD, name, 4, 0));
        assertEquals(denied, caller.call(TRUNCATE, name, 0));
        assertEquals(denied, caller.call(CHDIR, name));
        assertEquals(denied, caller.call(FCHMODAT, AT_FDCWD, name, 0777));
        assertEquals(denied, caller.call(FCHMODAT2, AT_FDCWD, name, 0777, 0));
        assertEquals(denied, caller.call(FCHOWNAT, AT_FDCWD, name, 1, 1, 0));
        assertEquals(denied, caller.call(UTIMENSAT, AT_FDCWD, name, 0, 0));
        assertEquals(denied, caller.call(LINKAT, AT_FDCWD, name, AT_FDCWD, caller.text("made"), 0x400));
        if (!isLink) {
            assertEquals(denied, caller.call(READLINKAT, AT_FDCWD, name, buffer, 64));
            assertEquals(denied, caller.call(UNLINKAT, AT_FDCWD, name, 0));
            assertEquals(denied, caller.call(UNLINKAT, AT_FDCWD, name, 0x200));
            assertEquals(denied, caller.call(MKDIRAT, AT_FDCWD, name, 0777));
            assertEquals(denied, caller.call(MKNODAT, AT_FDCWD, name, 0100644));
            assertEquals(denied, caller.call(SYMLINKAT, other, AT_FDCWD, name));
            assertEquals(denied, caller.call(LINKAT, AT_FDCWD, name, AT_FDCWD, caller.text("made"), 0));
            assertEquals(denied, caller.call(LINKAT, AT_FDCWD, other, AT_FDCWD, name, 0));
            assertEquals(denied, caller.call(RENAMEAT, AT_FDCWD, name, AT_FDCWD, caller.text("made")));
            assertEquals(denied, caller.call(RENAMEAT2, AT_FDCWD, other, AT_FDCWD, name, 0));
        }
        assertEquals("in work", content(open("file", 0)));
        assertEquals(ENOENT, open("made", 0));
    }

    @Test
    void aDescriptorOfADirectoryLeadsNoFurtherThanItsName() {
        long descriptor = open("dir", O_DIRECTORY);
        assertEquals(ENOENT, caller.call(OPENAT, descriptor, caller.text("../../../secret"), 0));
        assertEquals(ENOENT, caller.call(OPENAT, descriptor, caller.text("/etc/passwd"), 0));
        assertEquals("in work", content(caller.call(OPENAT, descriptor, caller.text("../file"), 0)));
        long root = open("/", O_DIRECTORY);
        assertEquals(ENOENT, caller.call(OPENAT, root, caller.text("etc/passwd"), 0));
        assertEquals("in data", content(caller.call(OPENAT, root, caller.text("data/in/file"), 0)));
        long readOnly = open("/data/in", O_DIRECTORY);
        assertEquals(EACCES, caller.call(OPENAT, readOnly, caller.text("file"), 2));
        assertEquals(EACCES, caller.call(OPENAT, readOnly, caller.text("new"), O_RDWR_CREAT, 0600));
        assertEquals(EACCES, caller.call(FCHMOD, readOnly, 0777));
        assertEquals(0, caller.call(FCHDIR, descriptor));
        assertEquals(ENOENT, open("../../../secret", 0));
        assertEquals("in work", content(open("../file", 0)));
    }

    @Test
    void aDescriptorsNameGivesNoMoreThanTheDescriptor() {
        long file = open("/data/in/file", 0);
        String name = "/proc/self/fd/" + file;
        assertEquals("in data", content(open(name, 0)));
        assertEquals(EACCES, open(name, 2));
        assertEquals(EACCES, open("/dev/fd/" + file, 2));
        assertEquals(EACCES, caller.call(FCHMOD, file, 0777));
        assertEquals(EACCES, caller.call(FCHMODAT, AT_FDCWD, caller.text("/data/in/file"), 0777));
        long buffer = caller.room(256);
        assertEquals("/data/in/file", caller.read(buffer, caller.call(READLINKAT, AT_FDCWD, caller.text(name), buffer, 256)));
        assertEquals("/work", caller.read(buffer,
                caller.call(READLINKAT, AT_FDCWD, caller.text("/proc/self/cwd"), buffer, 256)));
    }

    @Test
    void standardStreamsStayButTheirFilesAreNotReached() {
        long buffer = caller.room(256);
        assertEquals(0, caller.call(FSTAT, 1, buffer));
        assertTrue(caller.call(FCHMOD, 1, 0777) < 0);
        assertTrue(caller.call(FCHOWN, 1, 1, 1) < 0);
        assertTrue(caller.call(UTIMENSAT, 1, 0, 0, 0) < 0);
        assertEquals("pipe:[1]", caller.read(buffer,
                caller.call(READLINKAT, AT_FDCWD, caller.text("/proc/self/fd/1"), buffer, 256)));
    }

    @Test
    void whatIsGrantedForReadingIsNotChanged() throws Exception {
        long name = caller.text("/data/in/file");
        long made = caller.text("/data/in/made");
        long own = caller.text("file");
        assertEquals(EACCES, open("/data/in/file", 1));
        assertEquals(EACCES, open("/data/in/file", 01002));
        assertEquals(EACCES, open("across", 1));
        assertEquals(EACCES, open("/data/in", 020200002));
        assertEquals("in data", content(open("/data/in/file", 0100)));
        assertEquals(EACCES, caller.call(FACCESSAT, AT_FDCWD, name, 2));
        assertEquals(EACCES, caller.call(TRUNCATE, name, 0));
        assertEquals(EACCES, caller.call(UNLINKAT, AT_FDCWD, name, 0));
        assertEquals(EACCES, caller.call(UTIMENSAT, AT_FDCWD, name, 0, 0));
        assertEquals(EACCES, caller.call(MKDIRAT, AT_FDCWD, made, 0777));
        assertEquals(EACCES, caller.call(MKNODAT, AT_FDCWD, made, 0100644));
        assertEquals(EACCES, caller.call(SYMLINKAT, own, AT_FDCWD, made));
        assertEquals(EACCES, caller.call(LINKAT, AT_FDCWD, own, AT_FDCWD, made, 0));
        assertEquals(EACCES, caller.call(LINKAT, AT_FDCWD, name, AT_FDCWD, caller.text("linked"), 0), "then to be written");
        assertEquals(EACCES, caller.call(RENAMEAT, AT_FDCWD, name, AT_FDCWD, caller.text("moved")));
        assertEquals(EACCES, caller.call(RENAMEAT, AT_FDCWD, own, AT_FDCWD, made));
        assertEquals("in data", Files.readString(in.resolve("file")));
        try (var files = Files.list(in)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatIsGrantedIsChanged() throws Exception {
        long made = open("made", O_RDWR_CREAT);
        assertEquals(3, caller.call(WRITE, made, caller.text("abc"), 3));
        assertEquals("abc", Files.readString(work.resolve("made")));
        assertEquals(0, caller.call(RENAMEAT, AT_FDCWD, caller.text("made"), AT_FDCWD, caller.text("dir/moved")));
        assertEquals(0, caller.call(MKDIRAT, AT_FDCWD, caller.text("dir/more"), 0755));
        assertEquals(0, caller.call(LINKAT, AT_FDCWD, caller.text("file"), AT_FDCWD, caller.text("linked"), 0));
        assertEquals(0, caller.call(UNLINKAT, AT_FDCWD, caller.text("linked"), 0));
        assertEquals(0, caller.call(UNLINKAT, AT_FDCWD, caller.text("dir/more"), 0x200));
        assertEquals(0, caller.call(TRUNCATE, caller.text("dir/moved"), 1));
        assertEquals("a", Files.readString(work.resolve("dir/moved")));
        assertTrue(open("dangling", O_RDWR_CREAT) > 0);
        assertTrue(Files.isRegularFile(work.resolve("new"), LinkOption.NOFOLLOW_LINKS));
        assertTrue(open("dir", 020200002) > 0, "O_TMPFILE");
        assertEquals(0, caller.call(UNLINKAT, AT_FDCWD, caller.text("absolute"), 0), "the link alone");
    }

    @Test
    void directoriesThatAreGrantedAndThoseOnTheWayStay() {
        for (String path : new String[] {"/", "/data", "/data/in", "/work"}) {
            long name = caller.text(path);
            assertEquals(-Errno.EEXIST, caller.call(MKDIRAT, AT_FDCWD, name, 0777), path);
            assertEquals(EACCES, caller.call(UNLINKAT, AT_FDCWD, name, 0x200), path);
            assertEquals(EACCES, caller.call(RENAMEAT, AT_FDCWD, name, AT_FDCWD, caller.text("dir/x")), path);
            assertEquals(0, caller.call(NEWFSTATAT, AT_FDCWD, name, caller.room(128), 0), path);
            assertEquals(0, caller.call(CHDIR, name), path);
            assertEquals(-Errno.EINVAL, caller.call(READLINKAT, AT_FDCWD, name, caller.room(64), 64), path);
            caller.call(CHDIR, caller.text("/work"));
        }
        assertEquals(EACCES, caller.call(FACCESSAT, AT_FDCWD, caller.text("/data"), 2));
        assertEquals(ENOENT, caller.call(MKDIRAT, AT_FDCWD, caller.text("/data/other"), 0777));
    }

    @Test
    void theRootListsWhatIsGranted() {
        long buffer = caller.room(4096);
        String listing = caller.read(buffer, caller.call(GETDENTS64, open("/", O_DIRECTORY), buffer, 4096));
        assertTrue(listing.contains("data\0") && listing.contains("work\0"), listing);
        assertFalse(listing.contains("etc\0"), listing);
    }

    @Test
    void nothingLeavesWithMoreRightsThanItCameWith() throws Exception {
        assertEquals(0, caller.call(FCHMODAT, AT_FDCWD, caller.text("file"), 06755));
        assertEquals(0100755, Files.getAttribute(work.resolve("file"), "unix:mode"));
        int user = (Integer) Files.getAttribute(work.resolve("file"), "unix:uid");
        assertEquals(-Errno.EPERM, caller.call(FCHOWNAT, AT_FDCWD, caller.text("file"), user + 1, -1, 0));
        assertEquals(0, caller.call(FCHOWNAT, AT_FDCWD, caller.text("file"), user, -1, 0));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void namedPipesAreNotOpened() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", work.resolve("pipe").toString()).start().waitFor());
        assertEquals(EACCES, open("pipe", 2));
        assertEquals(EACCES, open("pipe", 0));
    }

    @Test
    void theInnermostGrantDecides() throws Exception {
        caller.close();
        Sandbox sandbox = new Sandbox().dir(work.toString() + ":/").dir(in + ":/dir:ro");
        start(sandbox);
        assertEquals("in data", content(open("/dir/file", 0)));
        assertEquals("in work", content(open("/dir/../file", 0)));
        assertEquals(EACCES, open("/dir/file", 1));
        assertEquals(ENOENT, open("/dir/deep", 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {198, 199, 200, 203, 206, 212, 242, 243, 269})
    void thereIsNoNetwork(long number) throws Exception {
        assertEquals(EACCES, caller.callNumber(number));
        caller.close();
        start(new Sandbox().net());
        assertEquals(-Errno.ENOSYS, caller.callNumber(number), "sockets are not there yet");
    }

    @Test
    void thereAreNoOtherProcesses() {
        assertEquals(EACCES, caller.call(EXECVE, caller.text("/bin/sh"), 0, 0));
        assertEquals(-Errno.ESRCH, caller.call(KILL, 1, 0));
    }

    /** Another thread of the host's puts a link where a directory was, over and over. */
    @Test
    void aLinkThatTakesTheDirectorysPlaceLeadsNowhere() throws Exception {
        Path swapped = Files.createDirectory(work.resolve("swapped"));
        Path aside = work.resolve("aside");
        Files.writeString(swapped.resolve("secret"), "ours");
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Thread swapper = Thread.ofPlatform().start(() -> {
            while (goesOn.get()) {
                try {
                    Files.move(swapped, aside);
                    Files.createSymbolicLink(swapped, host);
                    Files.delete(swapped);
                    Files.move(aside, swapped);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
        long name = caller.text("swapped/secret");
        long buffer = caller.room(64);
        for (int i = 0; i < 5000; i++) {
            long file = caller.call(OPENAT, AT_FDCWD, name, 2);
            if (file >= 0) {
                assertEquals("ours", caller.read(buffer, caller.call(READ, file, buffer, 64)));
                caller.call(CLOSE, file);
            }
        }
        goesOn.set(false);
        swapper.join();
    }
}
