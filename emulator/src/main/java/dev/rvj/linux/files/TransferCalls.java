package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.linux.signals.Signal;
import dev.rvj.linux.signals.SignalInfo;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.io.IOException;
import java.nio.ByteBuffer;

/** System calls that move bytes from and to files. */
public final class TransferCalls implements SystemCallArea {
    /** The most that one transfer moves, read(2). */
    private static final long MAX_TRANSFER = 0x7fff_f000;
    /** What is moved at once between two files. */
    private static final int CHUNK = 1 << 16;
    private static final int IOV_MAX = 1024;
    private static final int IOV_SIZE = 16;
    /** Offset of preadv2(2) for the file's own position. */
    private static final long CURRENT = -1;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final DescriptorTable descriptors;
    private final AddressSpace memory;

    public TransferCalls(LinuxProcess process) {
        descriptors = process.descriptors();
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        return switch (call) {
            case READ -> descriptors.get(a0).read(thread, buffer(a1, a2, Protection.WRITE));
            case WRITE -> write(thread, descriptors.get(a0), buffer(a1, a2, Protection.READ));
            case READV -> vector(thread, descriptors.get(a0), a1, a2, CURRENT, true);
            case WRITEV -> vector(thread, descriptors.get(a0), a1, a2, CURRENT, false);
            case PREAD64 -> descriptors.get(a0).read(buffer(a1, a2, Protection.WRITE), position(a3));
            case PWRITE64 -> descriptors.get(a0).write(buffer(a1, a2, Protection.READ), position(a3));
            case PREADV -> vector(thread, descriptors.get(a0), a1, a2, position(a3), true);
            case PWRITEV -> vector(thread, descriptors.get(a0), a1, a2, position(a3), false);
            case PREADV2 -> vector(thread, descriptors.get(a0), a1, a2, a3, true);
            case PWRITEV2 -> vector(thread, descriptors.get(a0), a1, a2, a3, false);
            case SENDFILE -> sendfile(thread, descriptors.get(a1), a2, descriptors.get(a0), a3);
            case COPY_FILE_RANGE -> copyRange(thread, a0, a1, a2, a3, a4);
            case READAHEAD, FADVISE64 -> {
                descriptors.get(a0);
                yield 0;
            }
            default -> -Errno.ENOSYS;
        };
    }

    private static long position(long offset) {
        if (offset < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return offset;
    }

    private long write(LinuxThread thread, OpenFile file, ByteBuffer source) throws IOException {
        try {
            return file.write(thread, source);
        } catch (SystemCallException e) {
            throw broken(thread, e.errno(), e);
        } catch (IOException e) {
            throw broken(thread, HostErrors.errno(e), e);
        }
    }

    /** A pipe that nobody reads any more raises SIGPIPE besides EPIPE, pipe(7). */
    private static <E extends Exception> E broken(LinuxThread thread, int errno, E failure) {
        if (errno == Errno.EPIPE) {
            thread.signals().send(SignalInfo.ofKernel(Signal.SIGPIPE));
        }
        return failure;
    }

    private long vector(LinuxThread thread, OpenFile file, long vectors, long count, long offset, boolean reads)
            throws IOException {
        if (count < 0 || count > IOV_MAX) {
            return -Errno.EINVAL;
        }
        long total = 0;
        for (long at = vectors; at < vectors + count * IOV_SIZE; at += IOV_SIZE) {
            long length = memory.loadLong(at + Long.BYTES);
            if (length < 0) {
                return -Errno.EINVAL;
            }
            if (length == 0) {
                continue;
            }
            long done;
            try {
                ByteBuffer buffer = buffer(memory.loadLong(at), length, reads ? Protection.WRITE : Protection.READ);
                done = transfer(thread, file, buffer, offset < 0 ? offset : offset + total, reads);
            } catch (SystemCallException e) {
                if (total > 0) {
                    return total;
                }
                throw e;
            }
            total += done;
            // What is there was moved; a file that has to wait for more does so in the next call.
            if (done < length || reads && !(file instanceof HostFile) && (file.ready() & PollEvents.IN) == 0) {
                break;
            }
        }
        return total;
    }

    private long transfer(LinuxThread thread, OpenFile file, ByteBuffer buffer, long offset, boolean reads)
            throws IOException {
        if (reads) {
            return offset < 0 ? file.read(thread, buffer) : file.read(buffer, offset);
        }
        return offset < 0 ? write(thread, file, buffer) : file.write(buffer, offset);
    }

    /** The guest's memory as a buffer to be filled or emptied. */
    private ByteBuffer buffer(long address, long length, int protection) {
        if (length < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return length == 0 ? NOTHING
                : memory.buffer(address, (int) Math.min(length, MAX_TRANSFER), protection);
    }

    private long sendfile(LinuxThread thread, OpenFile from, long offsetAddress, OpenFile to, long count)
            throws IOException {
        if (offsetAddress == 0) {
            return copy(thread, from, CURRENT, to, CURRENT, count);
        }
        long offset = position(memory.loadLong(offsetAddress));
        long copied = copy(thread, from, offset, to, CURRENT, count);
        memory.storeLong(offsetAddress, offset + copied);
        return copied;
    }

    private long copyRange(LinuxThread thread, long from, long fromOffset, long to, long toOffset, long count)
            throws IOException {
        if (!(descriptors.get(from) instanceof HostFile source) || !(descriptors.get(to) instanceof HostFile target)) {
            return -Errno.EINVAL;
        }
        long read = fromOffset == 0 ? CURRENT : position(memory.loadLong(fromOffset));
        long written = toOffset == 0 ? CURRENT : position(memory.loadLong(toOffset));
        long copied = copy(thread, source, read, target, written, count);
        if (fromOffset != 0) {
            memory.storeLong(fromOffset, read + copied);
        }
        if (toOffset != 0) {
            memory.storeLong(toOffset, written + copied);
        }
        return copied;
    }

    private long copy(LinuxThread thread, OpenFile from, long fromOffset, OpenFile to, long toOffset, long length)
            throws IOException {
        long count = Math.min(length, MAX_TRANSFER);
        ByteBuffer buffer = ByteBuffer.allocate(Math.clamp(count, 0, CHUNK));
        long copied = 0;
        while (copied < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - copied));
            long got = transfer(thread, from, buffer, fromOffset < 0 ? fromOffset : fromOffset + copied, true);
            if (got == 0) {
                break;
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                copied += transfer(thread, to, buffer, toOffset < 0 ? toOffset : toOffset + copied, false);
            }
        }
        return copied;
    }
}
