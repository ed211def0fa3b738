package dev.rvj.linux.files;

import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A directory of the host, or one that only leads on to granted ones. */
final class HostDirectory extends DirectoryFile {
    private final Place place;
    private final List<String> namesOnTheWay;

    HostDirectory(Place place, List<String> namesOnTheWay, int flags) {
        super(place.guest(), flags);
        this.place = place;
        this.namesOnTheWay = namesOnTheWay;
    }

    @Override
    FileStatus status() throws IOException {
        return FileStatus.of(place, true);
    }

    @Override
    List<DirectoryEntry> list() throws IOException {
        List<DirectoryEntry> entries = new ArrayList<>();
        if (place.isOnTheWay()) {
            List.of(".", "..").forEach(name -> entries.add(onTheWay(name)));
            namesOnTheWay.forEach(name -> entries.add(onTheWay(name)));
            return entries;
        }
        add(entries, ".", place.host());
        add(entries, "..", place.isConfined() ? place.host() : place.host().resolve(".."));
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(place.host())) {
            for (Path child : stream) {
                add(entries, child.getFileName().toString(), child);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static DirectoryEntry onTheWay(String name) {
        return new DirectoryEntry(name, 1, FileStatus.S_IFDIR >>> 12);
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
