package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/** System calls on descriptors: transfers, and what descriptors are. */
public final class DescriptorCalls implements SystemCallArea {
    /** The most that one transfer moves, read(2). */
    private static final long MAX_TRANSFER = 0x7fff_f000;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final DescriptorTable descriptors;
    private final AddressSpace memory;

    public DescriptorCalls(LinuxProcess process) {
        descriptors = process.descriptors();
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        return switch (call) {
            case READ -> descriptors.get(a0).read(thread, buffer(a1, a2, Protection.WRITE));
            case WRITE -> descriptors.get(a0).write(thread, buffer(a1, a2, Protection.READ));
            case CLOSE -> {
                descriptors.close(a0);
                yield 0;
            }
            case WRITEV -> writev(thread, descriptors.get(a0), a1, (int) a2);
            default -> -Errno.ENOSYS;
        };
    }

    private long writev(LinuxThread thread, OpenFile file, long vectors, int count) throws IOException {
        long total = 0;
        for (int i = 0; i < count; i++) {
            long length = memory.loadLong(vectors + 16L * i + 8);
            long done = file.write(thread, buffer(memory.loadLong(vectors + 16L * i), length, Protection.READ));
            total += done;
            if (done < length) {
                break;
            }
        }
        return total;
    }

    private ByteBuffer buffer(long address, long length, int protection) {
        MemorySegment slice = memory.slice(address, Math.min(length, MAX_TRANSFER), protection);
        return length == 0 ? NOTHING : slice.asByteBuffer();
    }
}
