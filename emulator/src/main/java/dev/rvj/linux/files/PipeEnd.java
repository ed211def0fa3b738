package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import java.nio.ByteBuffer;

/** One end of a pipe, pipe(7). */
final class PipeEnd extends OpenFile {
    private final PipeBuffer buffer;

    private PipeEnd(PipeBuffer buffer, int flags) {
        super(flags);
        this.buffer = buffer;
    }

    /** Makes a pipe: the end to read, and the end to write. */
    static PipeEnd[] pair(int inode, int flags) {
        PipeBuffer buffer = new PipeBuffer(inode);
        PipeEnd reader = new PipeEnd(buffer, flags | OpenFlags.O_RDONLY);
        PipeEnd writer = new PipeEnd(buffer, flags | OpenFlags.O_WRONLY);
        buffer.connect(reader, writer);
        return new PipeEnd[] {reader, writer};
    }

    private boolean isReader() {
        return OpenFlags.reads(flags());
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) {
        requireReadable();
        if (!target.hasRemaining()) {
            return 0;
        }
        int taken = buffer.take(target);
        while (taken == 0 && buffer.isWriterOpen()) {
            await(thread, PollEvents.IN | PollEvents.HUP);
            taken = buffer.take(target);
        }
        return taken;
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) {
        requireWritable();
        int written = 0;
        while (source.hasRemaining()) {
            if (!buffer.isReaderOpen()) {
                throw new SystemCallException(Errno.EPIPE);
            }
            int put = buffer.put(source);
            written += put;
            if (put == 0) {
                try {
                    await(thread, PollEvents.OUT | PollEvents.ERR);
                } catch (SystemCallException e) {
                    if (written == 0) {
                        throw e;
                    }
                    return written;
                }
            }
        }
        return written;
    }

    @Override
    int ready() {
        if (isReader()) {
            return (buffer.count() > 0 ? PollEvents.IN : 0) | (buffer.isWriterOpen() ? 0 : PollEvents.HUP);
        }
        return buffer.isReaderOpen() ? buffer.room() >= PipeBuffer.PIPE_BUF ? PollEvents.OUT : 0
                : PollEvents.OUT | PollEvents.ERR;
    }

    @Override
    int available() {
        return buffer.count();
    }

    @Override
    FileStatus status() {
        return FileStatus.synthetic(FileStatus.S_IFIFO | 0600, buffer.inode(), 0, 0);
    }

    @Override
    String linkText() {
        return "pipe:[" + buffer.inode() + "]";
    }

    @Override
    void close() {
        if (isReader()) {
            buffer.closeReader();
        } else {
            buffer.closeWriter();
        }
    }
}
