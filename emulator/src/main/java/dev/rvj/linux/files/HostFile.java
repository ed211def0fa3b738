package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A regular file of the host. */
final class HostFile extends OpenFile {
    private final FileChannel channel;
    private final Place place;
    private final FileStatus opened;

    /** @param opened the file's status when it was opened: another one may lie there later */
    HostFile(FileChannel channel, Place place, FileStatus opened, int flags) {
        super(flags);
        this.channel = channel;
        this.place = place;
        this.opened = opened;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) throws IOException {
        requireReadable();
        return Math.max(0, channel.read(target));
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) throws IOException {
        requireWritable();
        if ((flags() & OpenFlags.O_APPEND) == 0) {
            return channel.write(source);
        }
        synchronized (channel) {
            return channel.position(channel.size()).write(source);
        }
    }

    @Override
    int read(ByteBuffer target, long position) throws IOException {
        requireReadable();
        return Math.max(0, channel.read(target, checked(position)));
    }

    @Override
    int write(ByteBuffer source, long position) throws IOException {
        requireWritable();
        // Linux appends in spite of the position; pwrite(2), BUGS.
        return channel.write(source, (flags() & OpenFlags.O_APPEND) != 0 ? channel.size() : checked(position));
    }

    @Override
    long seek(long offset, int whence) throws IOException {
        synchronized (channel) {
            long position = Whence.position(offset, whence, channel.position(), channel.size());
            channel.position(position);
            return position;
        }
    }

    @Override
    void truncate(long length) throws IOException {
        if (!OpenFlags.writes(flags())) {
            throw new SystemCallException(Errno.EINVAL);
        }
        setLength(channel, checked(length));
    }

    /** Cuts a file off or extends it with zeros; the position stays. */
    static void setLength(FileChannel channel, long length) throws IOException {
        synchronized (channel) {
            long position = channel.position();
            long size = channel.size();
            if (length < size) {
                channel.truncate(length);
            } else if (length > size) {
                channel.write(ByteBuffer.allocate(1), length - 1);
            }
            channel.position(position);
        }
    }

    @Override
    void synchronize(boolean metadata) throws IOException {
        channel.force(metadata);
    }

    @Override
    FileStatus status() throws IOException {
        try {
            FileStatus now = FileStatus.of(place, true);
            if (now.isSameFile(opened)) {
                return now;
            }
        } catch (NoSuchFileException _) {
            return opened.withoutLinks().withSize(channel.size());
        }
        return opened.withoutLinks().withSize(channel.size());
    }

    @Override
    int available() throws IOException {
        return Math.clamp(channel.size() - channel.position(), 0, Integer.MAX_VALUE);
    }

    @Override
    public Path path() {
        return place.guest();
    }

    @Override
    public FileChannel channel() {
        return channel;
    }

    @Override
    void close() throws IOException {
        channel.close();
    }

    private static long checked(long position) {
        if (position < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return position;
    }
}
