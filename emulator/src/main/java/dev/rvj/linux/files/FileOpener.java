package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Place;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Opens files of the host, open(2). */
final class FileOpener {
    private final HostPaths host;
    private final ProcFiles proc;

    FileOpener(HostPaths host, ProcFiles proc) {
        this.host = host;
        this.proc = proc;
    }

    /** @param permissions of a file that is made, the umask already taken off */
    OpenFile open(Path path, int flags, int permissions) throws IOException {
        if ((flags & OpenFlags.O_TMPFILE) == OpenFlags.O_TMPFILE) {
            return temporary(host.find(path, true), flags, permissions);
        }
        DeviceFile.Kind device = DeviceFile.Kind.of(path.toString());
        if (device != null) {
            return new DeviceFile(device, path, flags);
        }
        OpenFile own = openOwn(path, flags);
        if (own != null) {
            return own;
        }
        boolean follow = (flags & OpenFlags.O_NOFOLLOW) == 0;
        boolean onlyNew = (flags & OpenFlags.O_CREAT) != 0 && (flags & OpenFlags.O_EXCL) != 0;
        Place place = host.find(path, follow && !onlyNew);
        FileStatus status;
        try {
            status = FileStatus.of(place, follow);
        } catch (NoSuchFileException e) {
            if ((flags & OpenFlags.O_CREAT) == 0 || path.endsWith(".")) {
                throw e;
            }
            return create(place, flags, permissions);
        }
        return openExisting(place, flags, status);
    }

    /** A file of the guest's own in /proc; null for another one. */
    private OpenFile openOwn(Path path, int flags) throws IOException {
        OpenFile file = proc.descriptor(path);
        if (file instanceof HostFile && file.path() != null) {
            return open(file.path(), flags & ~(OpenFlags.O_CREAT | OpenFlags.O_EXCL), 0);
        }
        if (file != null) {
            return file;
        }
        DirectoryFile directory = proc.directory(path, flags);
        if (directory != null) {
            return directory;
        }
        String link = proc.link(path, path);
        if (link != null) {
            return open(Path.of(link), flags, 0);
        }
        byte[] content = proc.content(path);
        return content == null ? null : new TextFile(content, path, proc.status(path));
    }

    private OpenFile openExisting(Place place, int flags, FileStatus status) throws IOException {
        if ((flags & OpenFlags.O_CREAT) != 0 && (flags & OpenFlags.O_EXCL) != 0) {
            throw new SystemCallException(Errno.EEXIST);
        }
        if ((flags & OpenFlags.O_PATH) != 0) {
            return status.isDirectory() ? new HostDirectory(place, host.names(place), flags)
                    : new PathFile(place.guest(), flags, status);
        }
        if (status.isLink()) {
            throw new SystemCallException(Errno.ELOOP);
        }
        if (status.isDirectory()) {
            return openDirectory(place, flags);
        }
        if ((flags & OpenFlags.O_DIRECTORY) != 0) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        if (!status.isRegular()) {
            return openStream(place, flags);
        }
        return new HostFile(place.open(options(flags)), place, status, flags);
    }

    private OpenFile openDirectory(Place place, int flags) {
        if (OpenFlags.writes(flags) || (flags & OpenFlags.O_CREAT) != 0) {
            throw new SystemCallException(Errno.EISDIR);
        }
        if (!place.isOnTheWay() && !Files.isReadable(place.host())) {
            throw new SystemCallException(Errno.EACCES);
        }
        return new HostDirectory(place, host.names(place), flags);
    }

    /** Devices, sockets and named pipes lead out of a directory: a sandbox has none. */
    private static OpenFile openStream(Place place, int flags) throws IOException {
        if (place.isConfined()) {
            throw new SystemCallException(Errno.EACCES);
        }
        Path path = place.host();
        if (!OpenFlags.writes(flags)) {
            return new HostStream(new FileInputStream(path.toFile()), null, path, flags);
        }
        if (!OpenFlags.reads(flags)) {
            return new HostStream(null, new FileOutputStream(path.toFile(), true).getChannel(), path, flags);
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        return new HostStream(new FileInputStream(file.getFD()), file.getChannel(), path, flags);
    }

    private static OpenFile create(Place place, int flags, int permissions) throws IOException {
        Set<OpenOption> options = options(flags);
        options.add((flags & OpenFlags.O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        options.add(StandardOpenOption.WRITE);
        FileChannel channel = place.open(options);
        setPermissions(place, permissions);
        return new HostFile(channel, place, FileStatus.of(place, true), flags);
    }

    /**
     * Gives a file what the guest asked for, whatever the host's umask is. What leaves a sandbox does not run with its
     * owner's rights.
     */
    static void setPermissions(Place place, int permissions) throws IOException {
        int allowed = place.isConfined() ? 01777 : 07777;
        try {
            Files.setAttribute(place.toWrite(), "unix:mode", permissions & allowed);
        } catch (UnsupportedOperationException | IllegalArgumentException _) {
            // A host without permissions has nothing to set.
            return;
        }
    }

    /** A file without a name: O_TMPFILE, and memfd_create(2). */
    static OpenFile temporary(Place directory, int flags, int permissions) throws IOException {
        Path path = Files.createTempFile(directory.toWrite(), "rvj", null);
        Place place = directory.child(path);
        setPermissions(place, permissions);
        FileStatus status = FileStatus.of(place, true);
        Set<OpenOption> options = options(flags & ~OpenFlags.O_NOFOLLOW);
        options.add(StandardOpenOption.DELETE_ON_CLOSE);
        return new HostFile(place.open(options), place, status, flags);
    }

    private static Set<OpenOption> options(int flags) {
        Set<OpenOption> options = new HashSet<>();
        if (OpenFlags.reads(flags)) {
            options.add(StandardOpenOption.READ);
        }
        if (OpenFlags.writes(flags)) {
            options.add(StandardOpenOption.WRITE);
            if ((flags & OpenFlags.O_TRUNC) != 0) {
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            if ((flags & OpenFlags.O_DSYNC) != 0) {
                options.add(StandardOpenOption.DSYNC);
            }
        }
        if ((flags & OpenFlags.O_NOFOLLOW) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        return options;
    }
}
