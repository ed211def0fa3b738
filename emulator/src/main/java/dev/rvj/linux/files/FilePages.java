package dev.rvj.linux.files;

import dev.rvj.memory.PageStore;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of an open file as memory maps them. Keeps the file open while it is mapped. */
public final class FilePages implements PageStore {
    private final OpenFile file;
    private final FileChannel channel;

    /** @throws dev.rvj.linux.SystemCallException ENODEV where the file can not be mapped */
    public FilePages(OpenFile file) {
        channel = file.channel();
        this.file = file.retain();
    }

    /** Whether the file was opened for reading. */
    public static boolean isReadable(OpenFile file) {
        return OpenFlags.reads(file.flags());
    }

    /** Whether the file was opened for writing. */
    public static boolean isWritable(OpenFile file) {
        return OpenFlags.writes(file.flags());
    }

    @Override
    public boolean read(long offset, MemorySegment page) throws IOException {
        ByteBuffer buffer = page.asByteBuffer();
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
            continue;
        }
        return buffer.position() > 0;
    }

    @Override
    public void write(long offset, MemorySegment page) throws IOException {
        long count = Math.clamp(channel.size() - offset, 0, page.byteSize());
        ByteBuffer buffer = page.asSlice(0, count).asByteBuffer();
        while (buffer.hasRemaining()) {
            channel.write(buffer, offset + buffer.position());
        }
    }

    @Override
    public boolean isWritable() {
        return isWritable(file);
    }

    @Override
    public void close() {
        try {
            file.release();
        } catch (IOException _) {
            // The guest hears of it from close(2) of the last descriptor; the end of a mapping has no such place.
            return;
        }
    }
}
