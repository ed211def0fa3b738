package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Only a place, O_PATH of open(2). */
final class PathFile extends OpenFile {
    private final Path path;
    private final FileStatus status;

    PathFile(Path path, int flags, FileStatus status) {
        super(flags);
        this.path = path;
        this.status = status;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) {
        throw new SystemCallException(Errno.EBADF);
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) {
        throw new SystemCallException(Errno.EBADF);
    }

    @Override
    FileStatus status() {
        return status;
    }

    @Override
    public Path path() {
        return path;
    }
}
