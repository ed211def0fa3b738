package dev.rvj.memory;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/** Where the bytes of mapped pages come from and, if the mapping is shared, go to: a file. */
public interface PageStore extends AutoCloseable {
    /**
     * Reads bytes at an offset; beyond the end, the page keeps what it holds.
     *
     * @return false if the whole page lies beyond the end
     */
    boolean read(long offset, MemorySegment page) throws IOException;

    /** Writes bytes at an offset, except those beyond the end. */
    void write(long offset, MemorySegment page) throws IOException;

    /** Whether a shared mapping may be stored to. */
    boolean isWritable();

    /** No mapping uses the store any more. */
    @Override
    void close();
}
