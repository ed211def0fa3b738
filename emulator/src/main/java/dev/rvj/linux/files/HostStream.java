package dev.rvj.linux.files;

import dev.rvj.linux.LinuxThread;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A byte stream of the host: standard input, output and error, terminals, named pipes, character devices. */
final class HostStream extends OpenFile {
    /** What a link to a stream says that has no name. */
    static final String NAMELESS = "pipe:[1]";
    private static final int MAX_READ = 1 << 16;
    /** What a stream is of which the host does not tell. */
    private static final FileStatus NOWHERE = FileStatus.synthetic(FileStatus.S_IFIFO | 0600, 1, 0, 0);

    private final InputStream input;
    private final WritableByteChannel output;
    private final Path path;
    private InputPump pump;

    /**
     * @param input null where the stream can not be read
     * @param output null where the stream can not be written
     * @param path where the host tells its status, or null
     */
    HostStream(InputStream input, WritableByteChannel output, Path path, int flags) {
        super(flags);
        this.input = input;
        this.output = output;
        this.path = path;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) throws IOException {
        requireReadable();
        int first = target.position();
        if (!target.hasRemaining()) {
            return 0;
        }
        InputPump active = pump();
        if (!active.isIdle() || input.available() == 0) {
            active.start();
            await(thread, PollEvents.IN);
            if (!active.take(target)) {
                return 0;
            }
        }
        int more = Math.min(Math.min(target.remaining(), MAX_READ), input.available());
        if (more > 0) {
            byte[] bytes = new byte[more];
            target.put(bytes, 0, Math.max(0, input.read(bytes)));
        }
        return target.position() - first;
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) throws IOException {
        requireWritable();
        return output.write(source);
    }

    @Override
    int ready() {
        int ready = output == null ? 0 : PollEvents.OUT;
        if (input == null) {
            return ready;
        }
        InputPump active = pump();
        try {
            if (active.isIdle() && input.available() > 0) {
                return ready | PollEvents.IN;
            }
        } catch (IOException _) {
            return ready | PollEvents.IN;
        }
        active.start();
        return active.isReady() ? ready | PollEvents.IN : ready;
    }

    @Override
    int available() throws IOException {
        return input == null ? 0 : input.available() + (pump().hasByte() ? 1 : 0);
    }

    @Override
    long seek(long offset, int whence) throws IOException {
        FileChannel channel = channel();
        long position = Whence.position(offset, whence, channel.position(), channel.size());
        channel.position(position);
        return position;
    }

    @Override
    void truncate(long length) throws IOException {
        HostFile.setLength(channel(), length);
    }

    @Override
    void synchronize(boolean metadata) throws IOException {
        channel().force(metadata);
    }

    @Override
    FileStatus status() throws IOException {
        if (path != null) {
            try {
                return FileStatus.of(path, true);
            } catch (NoSuchFileException _) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    String linkText() {
        if (path == null) {
            return NAMELESS;
        }
        try {
            return path.startsWith(StandardStreams.DESCRIPTORS) ? Files.readSymbolicLink(path).toString()
                    : path.toString();
        } catch (IOException _) {
            return path.toString();
        }
    }

    @Override
    public FileChannel channel() {
        if (output instanceof FileChannel channel) {
            return channel;
        }
        return input instanceof FileInputStream file ? file.getChannel() : super.channel();
    }

    @Override
    void close() throws IOException {
        if (output != null) {
            output.close();
        }
        if (input != null) {
            input.close();
        }
    }

    private synchronized InputPump pump() {
        if (pump == null) {
            pump = new InputPump(input, waiters);
        }
        return pump;
    }
}
