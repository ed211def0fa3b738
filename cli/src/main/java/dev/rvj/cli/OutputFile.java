package dev.rvj.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there when all of it was written, or not at all: it is written beside its place, and moved there at the end.
 * Interrupted in between, even by Ctrl-C, it leaves nothing.
 */
final class OutputFile implements Closeable {
    private final Path target;
    private final Path path;
    private final Thread cleaner = new Thread(this::delete);

    private OutputFile(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /** Prepares to write a file. What is no regular file, such as a device, is written to as it is. */
    static OutputFile create(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new OutputFile(target, target);
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid());
        OutputFile file = new OutputFile(real, beside);
        Runtime.getRuntime().addShutdownHook(file.cleaner);
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        return file;
    }

    /** Where to write. */
    Path path() {
        return path;
    }

    /** All was written. */
    void keep() throws IOException {
        if (!path.equals(target)) {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException _) {
            // The JVM is going down, and does the same.
        }
    }

    private void delete() {
        if (!path.equals(target)) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException _) {
                // Nothing can be done about it.
            }
        }
    }
}
