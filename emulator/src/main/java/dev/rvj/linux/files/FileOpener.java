package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
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
    private final ProcFiles proc;

    FileOpener(ProcFiles proc) {
        this.proc = proc;
    }

    /** @param permissions of a file that is made, the umask already taken off */
    OpenFile open(Path path, int flags, int permissions) throws IOException {
        if ((flags & OpenFlags.O_TMPFILE) == OpenFlags.O_TMPFILE) {
            return temporary(path, flags, permissions);
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
        FileStatus status;
        try {
            status = FileStatus.of(path, follow);
        } catch (NoSuchFileException e) {
            if ((flags & OpenFlags.O_CREAT) == 0 || path.endsWith(".")) {
                throw e;
            }
            return create(path, flags, permissions);
        }
        return openExisting(path, flags, status);
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

    private OpenFile openExisting(Path path, int flags, FileStatus status) throws IOException {
        if ((flags & OpenFlags.O_CREAT) != 0 && (flags & OpenFlags.O_EXCL) != 0) {
            throw new SystemCallException(Errno.EEXIST);
        }
        if ((flags & OpenFlags.O_PATH) != 0) {
            return status.isDirectory() ? new HostDirectory(path, flags) : new PathFile(path, flags, status);
        }
        if (status.isLink()) {
            throw new SystemCallException(Errno.ELOOP);
        }
        if (status.isDirectory()) {
            return openDirectory(path, flags);
        }
        if ((flags & OpenFlags.O_DIRECTORY) != 0) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        if (!status.isRegular()) {
            return openStream(path, flags);
        }
        return new HostFile(FileChannel.open(path, options(flags)), path, status, flags);
    }

    private static OpenFile openDirectory(Path path, int flags) {
        if (OpenFlags.writes(flags) || (flags & OpenFlags.O_CREAT) != 0) {
            throw new SystemCallException(Errno.EISDIR);
        }
        if (!Files.isReadable(path)) {
            throw new SystemCallException(Errno.EACCES);
        }
        return new HostDirectory(path, flags);
    }

    private static OpenFile openStream(Path path, int flags) throws IOException {
        if (!OpenFlags.writes(flags)) {
            return new HostStream(new FileInputStream(path.toFile()), null, path, flags);
        }
        if (!OpenFlags.reads(flags)) {
            return new HostStream(null, new FileOutputStream(path.toFile(), true).getChannel(), path, flags);
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        return new HostStream(new FileInputStream(file.getFD()), file.getChannel(), path, flags);
    }

    private static OpenFile create(Path path, int flags, int permissions) throws IOException {
        Set<OpenOption> options = options(flags);
        options.add((flags & OpenFlags.O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        options.add(StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(path, options);
        setPermissions(path, permissions);
        return new HostFile(channel, path, FileStatus.of(path, true), flags);
    }

    /** Gives a new file what the guest asked for, whatever the host's umask is. */
    static void setPermissions(Path path, int permissions) throws IOException {
        try {
            Files.setAttribute(path, "unix:mode", permissions & 07777);
        } catch (UnsupportedOperationException | IllegalArgumentException _) {
            // A host without permissions has nothing to set.
            return;
        }
    }

    /** A file without a name: O_TMPFILE, and memfd_create(2). */
    static OpenFile temporary(Path directory, int flags, int permissions) throws IOException {
        Path path = Files.createTempFile(directory, "rvj", null);
        setPermissions(path, permissions);
        FileStatus status = FileStatus.of(path, true);
        Set<OpenOption> options = options(flags & ~OpenFlags.O_NOFOLLOW);
        options.add(StandardOpenOption.DELETE_ON_CLOSE);
        return new HostFile(FileChannel.open(path, options), path, status, flags);
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
