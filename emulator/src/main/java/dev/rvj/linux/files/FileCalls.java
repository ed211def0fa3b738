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
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** System calls on the names of files: opening, making, linking, renaming, removing. */
public final class FileCalls implements SystemCallArea {
    private static final int AT_REMOVEDIR = 0x200;
    private static final int AT_SYMLINK_FOLLOW = 0x400;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int RENAME_NOREPLACE = 1;

    private final DescriptorTable descriptors;
    private final AddressSpace memory;
    private final FileContext context;
    private final PathResolver paths;

    public FileCalls(LinuxProcess process) {
        descriptors = process.descriptors();
        memory = process.memory();
        context = process.files();
        paths = context.paths;
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        switch (call) {
            case OPENAT -> {
                return open(a0, a1, (int) a2, (int) a3);
            }
            case OPENAT2 -> {
                return open2(a0, a1, a2, a3);
            }
            case GETDENTS64 -> {
                return getdents(a0, a1, a2);
            }
            case GETCWD -> {
                return getcwd(a0, a1);
            }
            case UMASK -> {
                return context.setUmask((int) a0);
            }
            case CHDIR -> paths.changeDirectory(paths.resolve(PathResolver.AT_FDCWD, a0));
            case FCHDIR -> fchdir(a0);
            case MKDIRAT -> mkdir(name(a0, a1), (int) a2);
            case MKNODAT -> mknod(name(a0, a1), (int) a2);
            case UNLINKAT -> unlink(name(a0, a1), (int) a2);
            case SYMLINKAT -> Files.createSymbolicLink(name(a1, a2).toMake(), paths.target(a0));
            case LINKAT -> link(a0, a1, a2, a3, (int) a4);
            case RENAMEAT -> rename(name(a0, a1), name(a2, a3), 0);
            case RENAMEAT2 -> rename(name(a0, a1), name(a2, a3), (int) a4);
            default -> {
                return -Errno.ENOSYS;
            }
        }
        return 0;
    }

    /** Where a name is that is made or removed. */
    private Place name(long base, long address) throws IOException {
        return context.host.find(paths.resolveName(base, address), false);
    }

    private long open(long base, long address, int flags, int mode) throws IOException {
        Path path = paths.resolve(base, address);
        OpenFile file = context.opener.open(path, flags, mode & 07777 & ~context.umask());
        return descriptors.add(file, 0, (flags & OpenFlags.O_CLOEXEC) != 0);
    }

    /** openat2(2): struct open_how is flags, mode, resolve; restrictions of the resolution are not offered. */
    private long open2(long base, long address, long how, long size) throws IOException {
        if (size < 24) {
            return -Errno.EINVAL;
        }
        if (memory.loadLong(how + 16) != 0) {
            return -Errno.EINVAL;
        }
        return open(base, address, (int) memory.loadLong(how), (int) memory.loadLong(how + 8));
    }

    private long getdents(long descriptor, long address, long length) throws IOException {
        if (descriptors.get(descriptor) instanceof DirectoryFile directory) {
            return directory.readEntries(memory, address, length & 0xffff_ffffL);
        }
        return -Errno.ENOTDIR;
    }

    private long getcwd(long address, long length) {
        byte[] bytes = HostText.toBytes(paths.directory().toString());
        if (Long.compareUnsigned(length, bytes.length + 1) < 0) {
            return -Errno.ERANGE;
        }
        for (int i = 0; i < bytes.length; i++) {
            memory.storeByte(address + i, bytes[i]);
        }
        memory.storeByte(address + bytes.length, (byte) 0);
        return bytes.length + 1;
    }

    private void fchdir(long descriptor) throws IOException {
        if (!(descriptors.get(descriptor) instanceof DirectoryFile directory)) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        paths.changeDirectory(directory.path());
    }

    private void mkdir(Place place, int mode) throws IOException {
        Files.createDirectory(place.toMake());
        FileOpener.setPermissions(place, mode & 01777 & ~context.umask());
    }

    /** Regular files only; Java has no word for the others. */
    private void mknod(Place place, int mode) throws IOException {
        int type = mode & FileStatus.S_IFMT;
        if (type != 0 && type != FileStatus.S_IFREG) {
            throw new SystemCallException(Errno.EPERM);
        }
        place.toMake();
        place.open(Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)).close();
        FileOpener.setPermissions(place, mode & 07777 & ~context.umask());
    }

    private static void unlink(Place place, int flags) throws IOException {
        boolean directory = FileStatus.of(place, false).isDirectory();
        if ((flags & AT_REMOVEDIR) != 0) {
            if (!directory) {
                throw new SystemCallException(Errno.ENOTDIR);
            }
            if (place.guest().endsWith(".")) {
                throw new SystemCallException(Errno.EINVAL);
            }
        } else if (directory) {
            throw new SystemCallException(Errno.EISDIR);
        }
        Files.delete(place.toRemove());
    }

    private void link(long oldBase, long oldPath, long newBase, long newPath, int flags) throws IOException {
        String text = GuestText.read(memory, oldPath);
        Path existing = text.isEmpty() && (flags & AT_EMPTY_PATH) != 0 ? placeOf(descriptors.get(oldBase))
                : paths.resolve(oldBase, text);
        Place made = name(newBase, newPath);
        OpenFile opened = context.proc.descriptor(existing);
        if (opened != null) {
            existing = placeOf(opened);
        }
        boolean follow = opened == null && (flags & AT_SYMLINK_FOLLOW) != 0;
        Place place = context.host.find(existing, follow);
        if (FileStatus.of(place, follow).isDirectory()) {
            throw new SystemCallException(Errno.EPERM);
        }
        // By the new name the file may be written, so that the old one has to allow it too.
        Path linked = place.toWrite();
        Files.createLink(made.toMake(), follow ? linked.toRealPath() : linked);
    }

    private static Path placeOf(OpenFile file) {
        if (file.path() == null) {
            throw new SystemCallException(Errno.ENOENT);
        }
        return file.path();
    }

    private static void rename(Place from, Place to, int flags) throws IOException {
        if ((flags & ~RENAME_NOREPLACE) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        FileStatus moved = FileStatus.of(from, false);
        if (!to.isOnTheWay() && Files.exists(to.host(), LinkOption.NOFOLLOW_LINKS)) {
            if (flags != 0) {
                throw new SystemCallException(Errno.EEXIST);
            }
            checkReplaced(moved, FileStatus.of(to, false));
        }
        Files.move(from.toRemove(), to.toRemove(), new CopyOption[] {StandardCopyOption.ATOMIC_MOVE});
    }

    private static void checkReplaced(FileStatus moved, FileStatus replaced) {
        if (moved.isDirectory() && !replaced.isDirectory()) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        if (!moved.isDirectory() && replaced.isDirectory()) {
            throw new SystemCallException(Errno.EISDIR);
        }
    }
}
