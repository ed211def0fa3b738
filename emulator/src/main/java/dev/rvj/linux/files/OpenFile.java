package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * An open file description, open(2): what descriptors stand for, and what dup(2) makes them share. The methods here
 * are what a kind of file refuses unless it says otherwise.
 *
 * <p>Transfers return the number of bytes, 0 at the end. A thread that has to wait does so on
 * {@link LinuxThread#pause}, and gives up with {@link Errno#ERESTARTSYS} when it is interrupted.
 */
public abstract class OpenFile {
    /** Status flags of open(2), the access mode included; asm-generic/fcntl.h. */
    volatile int flags;
    private int references;

    OpenFile(int flags) {
        this.flags = flags;
    }

    int read(LinuxThread thread, ByteBuffer target) throws IOException {
        throw new SystemCallException(Errno.EINVAL);
    }

    int write(LinuxThread thread, ByteBuffer source) throws IOException {
        throw new SystemCallException(Errno.EINVAL);
    }

    int read(ByteBuffer target, long position) throws IOException {
        throw new SystemCallException(Errno.ESPIPE);
    }

    int write(ByteBuffer source, long position) throws IOException {
        throw new SystemCallException(Errno.ESPIPE);
    }

    /** lseek(2). */
    long seek(long offset, int whence) throws IOException {
        throw new SystemCallException(Errno.ESPIPE);
    }

    /** Gives up what the host lent; after the last descriptor was closed. */
    void close() throws IOException {
    }

    final boolean isNonBlocking() {
        return (flags & OpenFlags.O_NONBLOCK) != 0;
    }

    final synchronized OpenFile retain() {
        references++;
        return this;
    }

    final void release() throws IOException {
        boolean last;
        synchronized (this) {
            last = --references == 0;
        }
        if (last) {
            close();
        }
    }
}
