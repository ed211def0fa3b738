package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;

/** System calls on what is known of files: status, permissions, owners, times, sizes, targets of links. */
public final class MetadataCalls implements SystemCallArea {
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int X_OK = 1;
    private static final int W_OK = 2;
    private static final int R_OK = 4;
    private static final long UTIME_NOW = 0x3fff_ffff;
    private static final long UTIME_OMIT = 0x3fff_fffe;
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    private final DescriptorTable descriptors;
    private final AddressSpace memory;
    private final FileContext context;
    private final PathResolver paths;
    private final StatusWriter writer;

    public MetadataCalls(LinuxProcess process) {
        descriptors = process.descriptors();
        memory = process.memory();
        context = process.files();
        paths = context.paths;
        writer = new StatusWriter(memory);
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        switch (call) {
            case FSTAT -> writer.stat(a1, descriptors.get(a0).status());
            case NEWFSTATAT -> writer.stat(a2, status(a0, a1, (int) a3));
            case STATX -> writer.statx(a4, status(a0, a1, (int) a2));
            case STATFS -> writer.statfs(a1, store(place(paths.resolve(PathResolver.AT_FDCWD, a0), true)));
            case FSTATFS -> writer.statfs(a1, store(place(pathOf(a0), true)));
            case READLINKAT -> {
                return readlink(a0, a1, a2, a3);
            }
            case FACCESSAT -> checkAccess(a0, a1, (int) a2, 0);
            case FACCESSAT2 -> checkAccess(a0, a1, (int) a2, (int) a3);
            case TRUNCATE -> truncate(place(paths.resolve(PathResolver.AT_FDCWD, a0), true), a1);
            case FCHMOD -> changeMode(pathOf(a0), (int) a1, true);
            case FCHMODAT -> changeMode(paths.resolve(a0, a1), (int) a2, true);
            case FCHMODAT2 -> changeMode(path(a0, a1, (int) a3), (int) a2, ((int) a3 & AT_SYMLINK_NOFOLLOW) == 0);
            case FCHOWN -> changeOwner(pathOf(a0), (int) a1, (int) a2, true);
            case FCHOWNAT -> changeOwner(path(a0, a1, (int) a4), (int) a2, (int) a3,
                    ((int) a4 & AT_SYMLINK_NOFOLLOW) == 0);
            case UTIMENSAT -> changeTimes(a1 == 0 ? pathOf(a0) : path(a0, a1, (int) a3), a2,
                    ((int) a3 & AT_SYMLINK_NOFOLLOW) == 0);
            case GETXATTR, LGETXATTR, FGETXATTR, LISTXATTR, LLISTXATTR, FLISTXATTR -> {
                return -Errno.EOPNOTSUPP;
            }
            default -> {
                return -Errno.ENOSYS;
            }
        }
        return 0;
    }

    private FileStatus status(long base, long address, int flags) throws IOException {
        String text = address == 0 ? "" : GuestText.read(memory, address);
        if (text.isEmpty() && (flags & AT_EMPTY_PATH) != 0) {
            return (int) base == PathResolver.AT_FDCWD ? FileStatus.of(place(paths.directory(), true), true)
                    : descriptors.get(base).status();
        }
        Path path = paths.resolve(base, text);
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        FileStatus own = context.proc.status(path);
        if (own != null) {
            return own;
        }
        String link = context.proc.link(path, paths.directory());
        if (link != null && !follow) {
            return FileStatus.synthetic(FileStatus.S_IFLNK | 0777, 1, 0, 0);
        }
        if (link != null) {
            OpenFile opened = context.proc.descriptor(path);
            return opened != null ? opened.status() : FileStatus.of(place(Path.of(link), true), true);
        }
        DeviceFile.Kind device = DeviceFile.Kind.of(path.toString());
        return device != null && (context.host.isConfined() || !Files.exists(path)) ? device.status()
                : FileStatus.of(place(path, follow), follow);
    }

    /** The file that a call with flags names. */
    private Path path(long base, long address, int flags) {
        String text = GuestText.read(memory, address);
        return text.isEmpty() && (flags & AT_EMPTY_PATH) != 0 ? pathOf(base) : paths.resolve(base, text);
    }

    /** Where a path leads. */
    private Place place(Path path, boolean follow) throws IOException {
        return context.host.find(path, follow);
    }

    private Path pathOf(long descriptor) {
        Path path = (int) descriptor == PathResolver.AT_FDCWD ? paths.directory() : descriptors.get(descriptor).path();
        if (path == null) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return path;
    }

    private static FileStore store(Place place) throws IOException {
        return Files.getFileStore(place.toRead());
    }

    private long readlink(long base, long address, long buffer, long size) throws IOException {
        if ((int) size <= 0) {
            return -Errno.EINVAL;
        }
        Path path = path(base, address, AT_EMPTY_PATH);
        String target = context.proc.link(path, paths.directory());
        byte[] bytes = HostText.toBytes(target != null ? target : linkText(place(path, false)));
        int length = (int) Math.min(size, bytes.length);
        for (int i = 0; i < length; i++) {
            memory.storeByte(buffer + i, bytes[i]);
        }
        return length;
    }

    private static String linkText(Place place) throws IOException {
        if (place.isOnTheWay()) {
            throw new NotLinkException(place.guest().toString());
        }
        return Files.readSymbolicLink(place.host()).toString();
    }

    private void checkAccess(long base, long address, int mode, int flags) throws IOException {
        Path path = path(base, address, flags);
        if (DeviceFile.Kind.of(path.toString()) != null || context.proc.status(path) != null) {
            return;
        }
        if (context.proc.link(path, paths.directory()) != null) {
            return;
        }
        boolean follow = (flags & AT_SYMLINK_NOFOLLOW) == 0;
        Place place = place(path, follow);
        FileStatus status = FileStatus.of(place, follow);
        if (status.isLink()) {
            return;
        }
        if ((mode & W_OK) != 0) {
            place.toWrite();
        }
        Path host = place.host();
        if (!place.isOnTheWay() && ((mode & R_OK) != 0 && !Files.isReadable(host)
                || (mode & W_OK) != 0 && !Files.isWritable(host) || (mode & X_OK) != 0 && !Files.isExecutable(host))) {
            throw new SystemCallException(Errno.EACCES);
        }
    }

    private static void truncate(Place place, long length) throws IOException {
        if (length < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (FileStatus.of(place, true).isDirectory()) {
            throw new SystemCallException(Errno.EISDIR);
        }
        try (FileChannel channel = place.open(Set.of(StandardOpenOption.WRITE))) {
            HostFile.setLength(channel, length);
        }
    }

    private void changeMode(Path path, int mode, boolean follow) throws IOException {
        if (!follow && FileStatus.of(place(path, false), false).isLink()) {
            throw new SystemCallException(Errno.EOPNOTSUPP);
        }
        Place place = place(path, true);
        FileStatus.of(place, true);
        FileOpener.setPermissions(place, mode);
    }

    private void changeOwner(Path path, int user, int group, boolean follow) throws IOException {
        LinkOption[] options = follow ? FOLLOW : NO_FOLLOW;
        Place place = place(path, follow);
        FileStatus status = FileStatus.of(place, follow);
        Path host = place.toWrite();
        if (place.isConfined() && (user != -1 && user != status.user() || group != -1 && group != status.group())) {
            throw new SystemCallException(Errno.EPERM);
        }
        try {
            if (user != -1 && user != status.user()) {
                Files.setAttribute(host, "unix:uid", user, options);
            }
            if (group != -1 && group != status.group()) {
                Files.setAttribute(host, "unix:gid", group, options);
            }
        } catch (UnsupportedOperationException | IllegalArgumentException _) {
            throw new SystemCallException(Errno.EPERM);
        }
    }

    private void changeTimes(Path path, long times, boolean follow) throws IOException {
        FileTime now = FileTime.from(Instant.now());
        FileTime accessed = times == 0 ? now : time(times, now);
        FileTime modified = times == 0 ? now : time(times + 16, now);
        Place place = place(path, follow);
        FileStatus.of(place, follow);
        if (accessed != null || modified != null) {
            Files.getFileAttributeView(place.toWrite(), BasicFileAttributeView.class, follow ? FOLLOW : NO_FOLLOW)
                    .setTimes(modified, accessed, null);
        }
    }

    /** A struct timespec, or null where the time stays as it is. */
    private FileTime time(long address, FileTime now) {
        long nanoseconds = memory.loadLong(address + 8);
        if (nanoseconds == UTIME_NOW) {
            return now;
        }
        if (nanoseconds == UTIME_OMIT) {
            return null;
        }
        if (nanoseconds < 0 || nanoseconds > 999_999_999) {
            throw new SystemCallException(Errno.EINVAL);
        }
        long seconds = Math.clamp(memory.loadLong(address), Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return FileTime.from(Instant.ofEpochSecond(seconds, nanoseconds));
    }
}
