package dev.rvj.linux.files;

import java.nio.ByteBuffer;

/** The bytes in a pipe, pipe(7). */
final class PipeBuffer {
    /** Bytes that a pipe holds. */
    static final int CAPACITY = 1 << 16;
    /** Writes up to this many bytes are not split. */
    static final int PIPE_BUF = 4096;

    private final byte[] bytes = new byte[CAPACITY];
    private final int inode;
    private int first;
    private int count;
    private boolean readerOpen = true;
    private boolean writerOpen = true;
    private PipeEnd reader;
    private PipeEnd writer;

    PipeBuffer(int inode) {
        this.inode = inode;
    }

    void connect(PipeEnd readEnd, PipeEnd writeEnd) {
        reader = readEnd;
        writer = writeEnd;
    }

    int inode() {
        return inode;
    }

    synchronized int count() {
        return count;
    }

    synchronized boolean isReaderOpen() {
        return readerOpen;
    }

    synchronized boolean isWriterOpen() {
        return writerOpen;
    }

    synchronized int room() {
        return CAPACITY - count;
    }

    /** Takes what there is, up to the target's room. */
    int take(ByteBuffer target) {
        int taken;
        synchronized (this) {
            taken = Math.min(target.remaining(), count);
            int straight = Math.min(taken, CAPACITY - first);
            target.put(bytes, first, straight);
            target.put(bytes, 0, taken - straight);
            first = (first + taken) % CAPACITY;
            count -= taken;
        }
        if (taken > 0) {
            writer.waiters.wakeAll();
        }
        return taken;
    }

    /** Puts as much as there is room for; nothing where a write that must not be split does not fit. */
    int put(ByteBuffer source) {
        int length;
        synchronized (this) {
            length = Math.min(source.remaining(), CAPACITY - count);
            if (length < source.remaining() && source.remaining() <= PIPE_BUF) {
                return 0;
            }
            int end = (first + count) % CAPACITY;
            int straight = Math.min(length, CAPACITY - end);
            source.get(bytes, end, straight);
            source.get(bytes, 0, length - straight);
            count += length;
        }
        if (length > 0) {
            reader.waiters.wakeAll();
        }
        return length;
    }

    void closeReader() {
        synchronized (this) {
            readerOpen = false;
        }
        writer.waiters.wakeAll();
    }

    void closeWriter() {
        synchronized (this) {
            writerOpen = false;
        }
        reader.waiters.wakeAll();
    }
}
