package dev.rvj.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every system call with arguments that nobody sane would give: wild pointers, huge lengths, descriptors of the wrong
 * kind, overlapping mappings. No exception may come out, no call may last once the process is to end, and memory must
 * not grow. {@code rvj.fuzz.cases} and {@code rvj.fuzz.seed} say how many and which; tests/README.md tells more.
 */
class SystemCallFuzzTest {
    private static final long CASES = Long.getLong("rvj.fuzz.cases", 20_000);
    private static final long SEED = Long.getLong("rvj.fuzz.seed", 1);
    /** Calls to one process, one after the other. */
    private static final int EPISODE = 400;
    private static final long MOST_GROWTH = 64L << 20;
    private static final int MOST_DESCRIPTORS = 64;

    @TempDir
    private Path directory;

    @Test
    void noCallThrowsLastsOrKeeps() throws Exception {
        long memory = 0;
        long descriptors = 0;
        long done = 0;
        try (FuzzWatch watch = new FuzzWatch()) {
            for (long episode = 0; done < CASES; episode++) {
                if (memory == 0 && done >= CASES / 10) {
                    memory = usedMemory();
                    descriptors = openDescriptors();
                }
                done += new FuzzEpisode(SEED + episode, prepared(), watch).run(EPISODE);
                clear(directory);
            }
        }
        long growth = usedMemory() - memory;
        assertTrue(growth < MOST_GROWTH, "memory grew by " + growth + " bytes");
        long kept = openDescriptors() - descriptors;
        assertTrue(kept < MOST_DESCRIPTORS, kept + " descriptors of the host stay open");
        System.out.println("system calls fuzzed: " + done + " from seed " + SEED + ", memory grew by " + growth / 1024
                + " KiB");
    }

    private Path prepared() throws IOException {
        Path work = Files.createDirectory(directory.resolve("work"));
        Files.writeString(work.resolve("file"), "0123456789".repeat(1000));
        Files.createDirectories(work.resolve("dir/deep"));
        Files.createSymbolicLink(work.resolve("link"), Path.of("file"));
        Files.createSymbolicLink(work.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(work.resolve("out"), Path.of("/etc/passwd"));
        return work;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long openDescriptors() throws IOException {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return 0;
        }
        try (var all = Files.list(own)) {
            return all.count();
        }
    }

    private static void clear(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // The guest may have taken its own rights away, which stop all but root.
                folder.toFile().setReadable(true);
                folder.toFile().setWritable(true);
                folder.toFile().setExecutable(true);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (!folder.equals(root)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertEquals(0, root.toFile().list().length);
    }
}
