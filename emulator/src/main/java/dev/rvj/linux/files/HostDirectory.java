package dev.rvj.linux.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A directory of the host. */
final class HostDirectory extends DirectoryFile {
    HostDirectory(Path path, int flags) {
        super(path, flags);
    }

    @Override
    FileStatus status() throws IOException {
        return FileStatus.of(path(), true);
    }

    @Override
    List<DirectoryEntry> list() throws IOException {
        List<DirectoryEntry> entries = new ArrayList<>();
        add(entries, ".", path());
        add(entries, "..", path().resolve(".."));
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path())) {
            for (Path child : stream) {
                add(entries, child.getFileName().toString(), child);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static void add(List<DirectoryEntry> entries, String name, Path path) {
        try {
            FileStatus status = FileStatus.of(path, false);
            entries.add(new DirectoryEntry(name, status.inode(), status.directoryType()));
        } catch (IOException _) {
            // The name is there, whatever became of the file; 0 is DT_UNKNOWN.
            entries.add(new DirectoryEntry(name, 1, 0));
        }
    }
}
