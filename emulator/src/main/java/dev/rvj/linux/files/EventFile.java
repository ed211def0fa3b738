package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A counter to wait on, eventfd(2). */
final class EventFile extends OpenFile {
    static final int EFD_SEMAPHORE = 1;
    /** The largest value, unsigned. */
    private static final long MAX = -2;

    private final boolean semaphore;
    private long value;

    EventFile(long value, boolean semaphore, int flags) {
        super(flags | OpenFlags.O_RDWR);
        this.value = value;
        this.semaphore = semaphore;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) {
        requireWord(target);
        long taken = take();
        while (taken == 0) {
            await(thread, PollEvents.IN);
            taken = take();
        }
        target.order(ByteOrder.LITTLE_ENDIAN).putLong(taken);
        waiters.wakeAll();
        return Long.BYTES;
    }

    private synchronized long take() {
        long taken = semaphore && value != 0 ? 1 : value;
        value -= taken;
        return taken;
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) {
        requireWord(source);
        long added = source.order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (added == -1) {
            throw new SystemCallException(Errno.EINVAL);
        }
        while (!add(added)) {
            await(thread, PollEvents.OUT);
        }
        waiters.wakeAll();
        return Long.BYTES;
    }

    private synchronized boolean add(long added) {
        if (Long.compareUnsigned(added, MAX - value) > 0) {
            return false;
        }
        value += added;
        return true;
    }

    private static void requireWord(ByteBuffer buffer) {
        if (buffer.remaining() < Long.BYTES) {
            throw new SystemCallException(Errno.EINVAL);
        }
    }

    @Override
    synchronized int ready() {
        return (value != 0 ? PollEvents.IN : 0) | (value != MAX ? PollEvents.OUT : 0);
    }

    @Override
    FileStatus status() {
        return FileStatus.synthetic(0600, 1, 0, 0);
    }

    @Override
    String linkText() {
        return "anon_inode:[eventfd]";
    }
}
