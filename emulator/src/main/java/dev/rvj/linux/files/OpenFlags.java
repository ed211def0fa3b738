package dev.rvj.linux.files;

/** Flags of open(2); asm-generic/fcntl.h. */
final class OpenFlags {
    static final int O_RDONLY = 0;
    static final int O_WRONLY = 1;
    static final int O_RDWR = 2;
    static final int O_ACCMODE = 3;
    static final int O_CREAT = 0100;
    static final int O_EXCL = 0200;
    static final int O_NOCTTY = 0400;
    static final int O_TRUNC = 01000;
    static final int O_APPEND = 02000;
    static final int O_NONBLOCK = 04000;
    static final int O_DSYNC = 010000;
    static final int O_DIRECT = 040000;
    static final int O_LARGEFILE = 0100000;
    static final int O_DIRECTORY = 0200000;
    static final int O_NOFOLLOW = 0400000;
    static final int O_CLOEXEC = 02000000;
    static final int O_PATH = 010000000;
    static final int O_TMPFILE = 020000000 | O_DIRECTORY;

    /** What fcntl(2) F_SETFL changes. */
    static final int CHANGEABLE = O_APPEND | O_NONBLOCK | O_DIRECT;
    /** What F_GETFL does not show. */
    static final int ONLY_AT_OPEN = O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC | O_CLOEXEC;

    private OpenFlags() {
    }

    static boolean reads(int flags) {
        return (flags & O_ACCMODE) != O_WRONLY;
    }

    static boolean writes(int flags) {
        return (flags & O_ACCMODE) != O_RDONLY;
    }
}
