package dev.rvj.linux.files;

import dev.rvj.linux.LinuxThread;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A byte stream of the host: standard input, output or error. */
final class StreamFile extends OpenFile {
    private final ReadableByteChannel input;
    private final WritableByteChannel output;

    StreamFile(ReadableByteChannel input, WritableByteChannel output) {
        super(input == null ? OpenFlags.O_WRONLY : OpenFlags.O_RDONLY);
        this.input = input;
        this.output = output;
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) throws IOException {
        return Math.max(0, input.read(target));
    }

    @Override
    int write(LinuxThread thread, ByteBuffer source) throws IOException {
        return output.write(source);
    }
}
