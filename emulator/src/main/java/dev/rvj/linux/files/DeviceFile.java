package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The memory devices, mem(4), null(4), random(4), full(4); the same on every host. */
final class DeviceFile extends OpenFile {
    private static final int MAJOR = 1;

    /** The kinds, with their minor device numbers. */
    enum Kind {
        NULL(3), ZERO(5), FULL(7), RANDOM(8), URANDOM(9);

        private final int minor;

        Kind(int minor) {
            this.minor = minor;
        }

        /** The kind that an absolute path names, or null. */
        static Kind of(String path) {
            return switch (path) {
                case "/dev/null" -> NULL;
                case "/dev/zero" -> ZERO;
                case "/dev/full" -> FULL;
                case "/dev/random" -> RANDOM;
                case "/dev/urandom" -> URANDOM;
                default -> null;
            };
        }

        FileStatus status() {
            return FileStatus.synthetic(FileStatus.S_IFCHR | 0666, minor, MAJOR << 8 | minor, 0);
        }
    }

    private final Kind kind;
    private final Path path;

    DeviceFile(Kind kind, Path path, int flags) {
        super(flags);
        this.kind = kind;
        this.path = path;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) {
        requireReadable();
        int count = target.remaining();
        switch (kind) {
            case NULL -> {
                return 0;
            }
            case ZERO, FULL -> {
                while (target.hasRemaining()) {
                    target.put((byte) 0);
                }
            }
            case RANDOM, URANDOM -> fillRandomly(target);
        }
        return count;
    }

    /** Guests are not given secrets of the host's to guess: a fast generator, seeded by the host, serves. */
    static void fillRandomly(ByteBuffer target) {
        while (target.hasRemaining()) {
            target.put((byte) ThreadLocalRandom.current().nextInt());
        }
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) {
        requireWritable();
        if (kind == Kind.FULL) {
            throw new SystemCallException(Errno.ENOSPC);
        }
        int count = source.remaining();
        source.position(source.limit());
        return count;
    }

    @Override
    int read(ByteBuffer target, long position) {
        return read(null, target);
    }

    @Override
    int write(ByteBuffer source, long position) {
        return write(null, source);
    }

    @Override
    long seek(long offset, int whence) {
        return 0;
    }

    @Override
    FileStatus status() {
        return kind.status();
    }

    @Override
    public Path path() {
        return path;
    }
}
