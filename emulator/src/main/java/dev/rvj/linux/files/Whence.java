package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;

/** What an offset counts from, lseek(2). */
final class Whence {
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;
    private static final int SEEK_DATA = 3;
    private static final int SEEK_HOLE = 4;

    private Whence() {
    }

    /**
     * The position that an offset means. Files have no holes but the one at the end.
     *
     * @throws SystemCallException EINVAL, EOVERFLOW, ENXIO
     */
    static long position(long offset, int whence, long current, long size) {
        long base = switch (whence) {
            case SEEK_SET -> 0;
            case SEEK_CUR -> current;
            case SEEK_END -> size;
            case SEEK_DATA, SEEK_HOLE -> {
                if (offset < 0 || offset >= size) {
                    throw new SystemCallException(Errno.ENXIO);
                }
                yield whence == SEEK_DATA ? 0 : size - offset;
            }
            default -> throw new SystemCallException(Errno.EINVAL);
        };
        if (offset > Long.MAX_VALUE - base) {
            throw new SystemCallException(Errno.EOVERFLOW);
        }
        if (base + offset < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return base + offset;
    }
}
