package dev.rvj.linux.files;

import dev.rvj.linux.LinuxThread;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file whose content was made when it was opened, as those of proc(5). */
final class TextFile extends OpenFile {
    private final byte[] content;
    private final Path path;
    private final FileStatus status;
    private long position;

    TextFile(byte[] content, Path path, FileStatus status) {
        super(OpenFlags.O_RDONLY);
        this.content = content;
        this.path = path;
        this.status = status;
    }

    @Override
    synchronized int read(LinuxThread thread, ByteBuffer target) {
        int count = read(target, position);
        position += count;
        return count;
    }

    @Override
    int read(ByteBuffer target, long from) {
        if (from < 0 || from >= content.length) {
            return 0;
        }
        int count = Math.min(target.remaining(), content.length - (int) from);
        target.put(content, (int) from, count);
        return count;
    }

    @Override
    synchronized long seek(long offset, int whence) {
        position = Whence.position(offset, whence, position, content.length);
        return position;
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
