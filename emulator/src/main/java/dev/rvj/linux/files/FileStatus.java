package dev.rvj.linux.files;

import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * What stat(2) tells of a file.
 *
 * @param mode type and permissions, inode(7)
 * @param size bytes
 */
record FileStatus(long device, long inode, int mode, int links, int user, int group, long specialDevice, long size,
        FileTime accessed, FileTime modified, FileTime changed) {
    static final int S_IFMT = 0170000;
    static final int S_IFSOCK = 0140000;
    static final int S_IFLNK = 0120000;
    static final int S_IFREG = 0100000;
    static final int S_IFBLK = 0060000;
    static final int S_IFDIR = 0040000;
    static final int S_IFCHR = 0020000;
    static final int S_IFIFO = 0010000;

    static final int BLOCK_SIZE = 4096;
    private static final int SECTOR = 512;
    /** The longest target that the usual file systems keep in the inode itself. */
    private static final int SHORT_LINK = 59;
    private static final long ON_THE_WAY_INODE = 2;
    private static final FileTime EPOCH = FileTime.fromMillis(0);
    /** Not all that there are, which include the names of user and group: the host has to look them up. */
    private static final String ATTRIBUTES =
            "unix:dev,ino,mode,nlink,uid,gid,rdev,size,lastAccessTime,lastModifiedTime,ctime";
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    /** The status of a file of the host. */
    static FileStatus of(Path path, boolean follow) throws IOException {
        LinkOption[] options = follow ? FOLLOW : NO_FOLLOW;
        try {
            return of(Files.readAttributes(path, ATTRIBUTES, options));
        } catch (NoSuchFileException e) {
            throw parentIsFile(path) ? new NotDirectoryException(path.toString()) : e;
        } catch (UnsupportedOperationException _) {
            return of(Files.readAttributes(path, BasicFileAttributes.class, options), Files.isWritable(path));
        }
    }

    /** The status of what lies in a place. */
    static FileStatus of(Place place, boolean follow) throws IOException {
        return place.isOnTheWay() ? synthetic(S_IFDIR | 0555, ON_THE_WAY_INODE, 0, 0) : of(place.host(), follow);
    }

    /** Java says of a path through something that is no directory that there is no such file. */
    private static boolean parentIsFile(Path path) {
        Path parent = path.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && !Files.isDirectory(parent);
    }

    private static FileStatus of(Map<String, Object> attributes) {
        return new FileStatus((Long) attributes.get("dev"), (Long) attributes.get("ino"),
                (Integer) attributes.get("mode"), (Integer) attributes.get("nlink"), (Integer) attributes.get("uid"),
                (Integer) attributes.get("gid"), (Long) attributes.get("rdev"), (Long) attributes.get("size"),
                (FileTime) attributes.get("lastAccessTime"), (FileTime) attributes.get("lastModifiedTime"),
                (FileTime) attributes.get("ctime"));
    }

    /** For hosts without inodes. */
    private static FileStatus of(BasicFileAttributes attributes, boolean writable) {
        int type = attributes.isDirectory() ? S_IFDIR | 0555 : attributes.isSymbolicLink() ? S_IFLNK | 0777
                : S_IFREG | 0555;
        Object key = attributes.fileKey();
        return new FileStatus(1, key == null ? 1 : key.hashCode() & 0xffff_ffffL, writable ? type | 0200 : type, 1,
                0, 0, 0, attributes.size(), attributes.lastAccessTime(), attributes.lastModifiedTime(),
                attributes.lastModifiedTime());
    }

    /** Something that is in no file system. */
    static FileStatus synthetic(int mode, long inode, long specialDevice, long size) {
        return new FileStatus(1, inode, mode, 1, 0, 0, specialDevice, size, EPOCH, EPOCH, EPOCH);
    }

    FileStatus withSize(long changed) {
        return new FileStatus(device, inode, mode, links, user, group, specialDevice, changed, accessed, modified,
                this.changed);
    }

    FileStatus withoutLinks() {
        return new FileStatus(device, inode, mode, 0, user, group, specialDevice, size, accessed, modified, changed);
    }

    boolean isDirectory() {
        return (mode & S_IFMT) == S_IFDIR;
    }

    boolean isRegular() {
        return (mode & S_IFMT) == S_IFREG;
    }

    boolean isLink() {
        return (mode & S_IFMT) == S_IFLNK;
    }

    boolean isSameFile(FileStatus other) {
        return device == other.device && inode == other.inode;
    }

    /** Major device numbers of Linux's devices.txt: virtual terminals, consoles, serial lines, pseudo terminals. */
    boolean isTerminal() {
        if ((mode & S_IFMT) != S_IFCHR) {
            return false;
        }
        int major = major(specialDevice);
        return major == 4 || major == 5 || major >= 136 && major <= 143 || major == 204 || major == 229;
    }

    /** Sectors of 512 bytes; an estimate, as Java does not tell: whole blocks, without holes. */
    long sectors() {
        return switch (mode & S_IFMT) {
            case S_IFREG, S_IFDIR -> (size + BLOCK_SIZE - 1) / BLOCK_SIZE * (BLOCK_SIZE / SECTOR);
            case S_IFLNK -> size > SHORT_LINK ? BLOCK_SIZE / SECTOR : 0;
            default -> 0;
        };
    }

    /** The number in {@code d_type} of getdents64(2). */
    int directoryType() {
        return (mode & S_IFMT) >>> 12;
    }

    /** linux/kdev_t.h. */
    static int major(long device) {
        return (int) (device >>> 8 & 0xfff | device >>> 32 & 0xffff_f000L);
    }

    static int minor(long device) {
        return (int) (device & 0xff | device >>> 12 & 0xffff_ff00L);
    }
}
