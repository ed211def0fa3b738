package dev.rvj.memory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes address space from the host that costs memory only where it is written: a mapped sparse file without a name.
 */
final class Reservation {
    private static final File SHARED_MEMORY = new File("/dev/shm");
    /** A tmpfs smaller than this fills up under real programs, and a full one kills the JVM's mapping. */
    private static final long ROOM = 2L << 30;

    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.DELETE_ON_CLOSE);

    private Reservation() {
    }

    static MemorySegment reserve(long length, Arena arena) {
        try (FileChannel channel = openNameless()) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, length, arena);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reserve " + (length >>> 20) + " MiB of memory", e);
        }
    }

    /**
     * A new file that nobody else may open. Not by {@code Files.createTempFile}, whose secure random name takes half as
     * long as the JVM's start; CREATE_NEW keeps the name from being foreseen to any use.
     */
    private static FileChannel openNameless() throws IOException {
        File folder = folder();
        while (true) {
            Path file = folder.toPath().resolve("rvj-" + Long.toHexString(System.nanoTime()));
            try {
                return FileChannel.open(file, OPTIONS, ownerOnly(file));
            } catch (FileAlreadyExistsException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))}
                : new FileAttribute<?>[0];
    }

    private static File folder() {
        return SHARED_MEMORY.canWrite() && SHARED_MEMORY.getUsableSpace() >= ROOM
                ? SHARED_MEMORY : new File(System.getProperty("java.io.tmpdir"));
    }
}
