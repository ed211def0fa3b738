package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * An open file description, open(2): what descriptors stand for, and what dup(2) makes them share. The methods here
 * are what a kind of file does unless it says otherwise; most refuse.
 *
 * <p>Transfers return the number of bytes, 0 at the end.
 */
public abstract class OpenFile {
    final WaitQueue waiters = new WaitQueue();
    /** Status flags of open(2), the access mode included; see {@link OpenFlags}. */
    private volatile int flags;
    private int references;
    private volatile boolean closed;

    OpenFile(int flags) {
        this.flags = flags & ~OpenFlags.ONLY_AT_OPEN;
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

    /** lseek(2): the new position. */
    long seek(long offset, int whence) throws IOException {
        throw new SystemCallException(Errno.ESPIPE);
    }

    void truncate(long length) throws IOException {
        throw new SystemCallException(Errno.EINVAL);
    }

    /** fsync(2) or, without the metadata, fdatasync(2). */
    void synchronize(boolean metadata) throws IOException {
        throw new SystemCallException(Errno.EINVAL);
    }

    abstract FileStatus status() throws IOException;

    /** Which of {@link PollEvents} hold now. */
    int ready() {
        return PollEvents.IN | PollEvents.OUT;
    }

    /** Nanoseconds after which the file may become ready without {@link WaitQueue#wakeAll}. */
    long readyWithin() {
        return Long.MAX_VALUE;
    }

    /** Has a thread woken whenever the file may have become readier. */
    void addWaiter(LinuxThread thread) {
        waiters.add(thread);
    }

    void removeWaiter(LinuxThread thread) {
        waiters.remove(thread);
    }

    /** How often the file became readier; what edge-triggered waiting goes by. */
    long changes() {
        return waiters.changes();
    }

    /** Bytes that a read would get without waiting, FIONREAD. */
    int available() throws IOException {
        throw new SystemCallException(Errno.ENOTTY);
    }

    /** Where the file is on the host; null for what has no place there. */
    public Path path() {
        return null;
    }

    /**
     * What mmap(2) maps.
     *
     * @throws SystemCallException ENODEV where the file can not be mapped
     */
    public FileChannel channel() {
        throw new SystemCallException(Errno.ENODEV);
    }

    /** What a link below /proc/self/fd says. */
    String linkText() {
        return path() == null ? "anon_inode:[file]" : path().toString();
    }

    /** Gives up what the host lent; after the last descriptor was closed. */
    void close() throws IOException {
    }

    public final int flags() {
        return flags;
    }

    /** Replaces the flags that fcntl(2) may change. */
    final void setFlags(int changed) {
        flags = flags & ~OpenFlags.CHANGEABLE | changed & OpenFlags.CHANGEABLE;
    }

    final boolean isNonBlocking() {
        return (flags & OpenFlags.O_NONBLOCK) != 0;
    }

    /** @throws SystemCallException EBADF where the file was not opened for reading */
    final void requireReadable() {
        if (!OpenFlags.reads(flags)) {
            throw new SystemCallException(Errno.EBADF);
        }
    }

    /** @throws SystemCallException EBADF where the file was not opened for writing */
    final void requireWritable() {
        if (!OpenFlags.writes(flags)) {
            throw new SystemCallException(Errno.EBADF);
        }
    }

    /**
     * Waits until one of the events holds.
     *
     * @throws SystemCallException EAGAIN where the file must not block, ERESTARTSYS where a signal came first
     */
    final void await(LinuxThread thread, int events) {
        if ((ready() & events) != 0) {
            return;
        }
        if (isNonBlocking()) {
            throw new SystemCallException(Errno.EAGAIN);
        }
        addWaiter(thread);
        try {
            while ((ready() & events) == 0) {
                if (thread.isInterrupted()) {
                    throw new SystemCallException(Errno.ERESTARTSYS);
                }
                thread.pause(readyWithin());
            }
        } finally {
            removeWaiter(thread);
        }
    }

    final boolean isClosed() {
        return closed;
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
            closed = true;
            close();
            waiters.wakeAll();
        }
    }
}
