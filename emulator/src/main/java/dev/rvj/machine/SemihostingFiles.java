package dev.rvj.machine;

import dev.rvj.device.Console;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The files of a guest that uses semihosting. Each operation gives its result as "Semihosting for AArch32 and AArch64"
 * says, -1 for most failures, and leaves the reason in {@link #error}.
 */
final class SemihostingFiles {
    private static final int ENOENT = 2;
    private static final int EIO = 5;
    private static final int EBADF = 9;
    private static final int EACCES = 13;
    private static final int EEXIST = 17;
    private static final int EINVAL = 22;
    private static final int EMFILE = 24;
    private static final int MOST_HANDLES = 1024;

    private static final String CONSOLE = ":tt";
    private static final String FEATURES = ":semihosting-features";
    /** The magic number, then: SYS_EXIT_EXTENDED is there, and so are standard output and standard error apart. */
    private static final byte[] FEATURE_BITS = {'S', 'H', 'F', 'B', 3};

    /** Bit 1 of the mode is an update, bits 2 and 3 say read, write or append. "SYS_OPEN". */
    private static final int UPDATE = 2;
    private static final int FIRST_WRITE_MODE = 4;
    private static final int FIRST_APPEND_MODE = 8;
    private static final int LAST_MODE = 11;

    private sealed interface Handle permits Terminal, Contents, Opened {
    }

    /** The console; descriptor 0 is read, 1 and 2 are written. */
    private record Terminal(int descriptor) implements Handle {
    }

    /** A file that is not on the host. */
    private record Contents(ByteBuffer bytes) implements Handle {
    }

    private record Opened(FileChannel channel) implements Handle {
    }

    private final Console console;
    private final Path directory;
    private final HostPaths host;
    private final Map<Long, Handle> handles = new HashMap<>();
    private long next = 1;
    private int error;

    /** @param directory where relative names start, a path of the guest's */
    SemihostingFiles(Console console, Path directory, HostPaths host) {
        this.host = host;
        this.console = console;
        this.directory = directory;
    }

    /** The reason of the last failure, an errno of newlib. */
    int error() {
        return error;
    }

    /** Gives a handle. */
    long open(String name, int mode) {
        if (mode < 0 || mode > LAST_MODE) {
            return fail(EINVAL);
        }
        if (handles.size() >= MOST_HANDLES) {
            return fail(EMFILE);
        }
        if (name.equals(CONSOLE)) {
            return add(new Terminal(mode < FIRST_WRITE_MODE ? 0 : mode < FIRST_APPEND_MODE ? 1 : 2));
        }
        if (name.equals(FEATURES)) {
            return mode < FIRST_WRITE_MODE ? add(new Contents(ByteBuffer.wrap(FEATURE_BITS).asReadOnlyBuffer()))
                    : fail(EINVAL);
        }
        try {
            return add(new Opened(regular(place(name, true)).open(options(mode))));
        } catch (IOException | InvalidPathException e) {
            return fail(e);
        }
    }

    private Place place(String name, boolean follow) throws IOException {
        return host.find(directory.resolve(name).toAbsolutePath(), follow);
    }

    /** Devices, sockets and named pipes lead out of a directory: a sandbox has none. */
    private static Place regular(Place place) throws IOException {
        Path path = place.toRead();
        if (place.isConfined() && Files.exists(path) && !Files.isRegularFile(path)) {
            throw new AccessDeniedException(place.guest().toString());
        }
        return place;
    }

    private static Set<OpenOption> options(int mode) {
        boolean update = (mode & UPDATE) != 0;
        if (mode < FIRST_WRITE_MODE) {
            return update ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE) : Set.of(StandardOpenOption.READ);
        }
        if (mode >= FIRST_APPEND_MODE) {
            return Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return update ? Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, StandardOpenOption.READ)
                : Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    long close(long handle) {
        Handle closed = handles.remove(handle);
        if (closed == null) {
            return fail(EBADF);
        }
        if (closed instanceof Opened(FileChannel channel)) {
            try {
                channel.close();
            } catch (IOException e) {
                return fail(e);
            }
        }
        return 0;
    }

    /** Gives the files back to the host. */
    void closeAll() {
        Set.copyOf(handles.keySet()).forEach(this::close);
    }

    /** Whether all of the bytes were written. */
    boolean write(long handle, byte[] bytes, int count) {
        try {
            switch (handles.get(handle)) {
                case Terminal(int descriptor) when descriptor > 0 ->
                        console.write(descriptor, Arrays.copyOf(bytes, count));
                case Opened(FileChannel channel) -> {
                    ByteBuffer left = ByteBuffer.wrap(bytes, 0, count);
                    while (left.hasRemaining()) {
                        channel.write(left);
                    }
                }
                case null, default -> {
                    return fail(EBADF) == 0;
                }
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            return fail(e) == 0;
        }
    }

    /** How many bytes were read; 0 or less at the end, or where the handle can not be read. From the console, a line. */
    int read(long handle, byte[] bytes, int count) {
        try {
            return switch (handles.get(handle)) {
                case Terminal(int descriptor) when descriptor == 0 -> readLine(bytes, count);
                case Contents(ByteBuffer contents) -> {
                    int length = Math.min(count, contents.remaining());
                    contents.get(bytes, 0, length);
                    yield length;
                }
                case Opened(FileChannel channel) -> channel.read(ByteBuffer.wrap(bytes, 0, count));
                case null, default -> (int) fail(EBADF);
            };
        } catch (IOException | IllegalStateException e) {
            return (int) fail(e);
        }
    }

    private int readLine(byte[] bytes, int count) {
        int length = 0;
        while (length < count) {
            int read = console.read();
            if (read < 0) {
                break;
            }
            bytes[length++] = (byte) read;
            if (read == '\n') {
                break;
            }
        }
        return length;
    }

    long isTerminal(long handle) {
        return switch (handles.get(handle)) {
            case null -> fail(EBADF);
            case Terminal _ -> 1;
            default -> 0;
        };
    }

    /** Sets the position, in bytes from the start. */
    long seek(long handle, long position) {
        try {
            switch (handles.get(handle)) {
                case Contents(ByteBuffer contents) -> contents.position(Math.clamp(position, 0, contents.limit()));
                case Opened(FileChannel channel) -> channel.position(position);
                case null, default -> {
                    return fail(EBADF);
                }
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            return fail(e);
        }
    }

    /** The length in bytes. */
    long length(long handle) {
        try {
            return switch (handles.get(handle)) {
                case Contents(ByteBuffer contents) -> contents.limit();
                case Opened(FileChannel channel) -> channel.size();
                case null, default -> fail(EBADF);
            };
        } catch (IOException e) {
            return fail(e);
        }
    }

    long remove(String name) {
        try {
            Files.delete(place(name, false).toRemove());
            return 0;
        } catch (IOException | InvalidPathException e) {
            return fail(e);
        }
    }

    long rename(String from, String to) {
        try {
            Files.move(place(from, false).toRemove(), place(to, false).toRemove(),
                    StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (IOException | InvalidPathException e) {
            return fail(e);
        }
    }

    private long add(Handle handle) {
        handles.put(next, handle);
        return next++;
    }

    private long fail(Exception reason) {
        return fail(switch (reason) {
            case NoSuchFileException _ -> ENOENT;
            case AccessDeniedException _ -> EACCES;
            case FileAlreadyExistsException _ -> EEXIST;
            case IllegalArgumentException _ -> EINVAL;
            default -> EIO;
        });
    }

    private long fail(int reason) {
        error = reason;
        return -1;
    }
}
