package dev.rvj.linux.files;

import dev.rvj.linux.LinuxOptions;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process finds on the descriptors 0, 1 and 2. */
final class StandardStreams {
    /** Where Linux shows a descriptor's file, whatever it is. */
    static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private StandardStreams() {
    }

    /** Standard input; null where there is none. */
    static OpenFile input(LinuxOptions options) {
        if (options.input == null && isOfJavaRuntime("0")) {
            return null;
        }
        return options.input != null ? new HostStream(options.input, null, null, OpenFlags.O_RDONLY)
                : new HostStream(new FileInputStream(FileDescriptor.in), null, DESCRIPTORS.resolve("0"),
                        OpenFlags.O_RDONLY);
    }

    static OpenFile output(LinuxOptions options) {
        return output(options.output, FileDescriptor.out, "1");
    }

    static OpenFile error(LinuxOptions options) {
        return output(options.error, FileDescriptor.err, "2");
    }

    /** Whether a file of the JVM's own got the number, because the JVM was started without that descriptor. */
    private static boolean isOfJavaRuntime(String number) {
        try {
            return Files.readSymbolicLink(DESCRIPTORS.resolve(number)).startsWith(System.getProperty("java.home"));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private static OpenFile output(OutputStream given, FileDescriptor descriptor, String number) {
        return given != null ? new HostStream(null, Channels.newChannel(new Lent(given)), null, OpenFlags.O_WRONLY)
                : new HostStream(null, new FileOutputStream(descriptor).getChannel(), DESCRIPTORS.resolve(number),
                        OpenFlags.O_WRONLY);
    }

    /** An embedder's stream: the guest can not close it. */
    private static final class Lent extends FilterOutputStream {
        Lent(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
