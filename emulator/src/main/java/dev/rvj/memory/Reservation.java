package dev.rvj.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Takes address space from the host that costs memory only where it is written: a mapped sparse file without a name.
 */
final class Reservation {
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    /** A tmpfs smaller than this fills up under real programs, and a full one kills the JVM's mapping. */
    private static final long ROOM = 2L << 30;

    private Reservation() {
    }

    static MemorySegment reserve(long length, Arena arena) {
        try {
            Path file = Files.createTempFile(folder(), "rvj", null);
            try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ,
                    StandardOpenOption.WRITE, StandardOpenOption.SPARSE, StandardOpenOption.DELETE_ON_CLOSE))) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, length, arena);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reserve " + (length >>> 20) + " MiB of memory", e);
        }
    }

    private static Path folder() throws IOException {
        if (Files.isWritable(SHARED_MEMORY) && Files.getFileStore(SHARED_MEMORY).getUsableSpace() >= ROOM) {
            return SHARED_MEMORY;
        }
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
