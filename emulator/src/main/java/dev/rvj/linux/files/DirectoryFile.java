package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** An open directory; it is read when the guest begins to. */
abstract class DirectoryFile extends OpenFile {
    /** Bytes of struct linux_dirent64 before the name. */
    private static final int ENTRY_HEADER = 19;

    private final Path path;
    private List<DirectoryEntry> entries;
    private int next;

    DirectoryFile(Path path, int flags) {
        super(flags);
        this.path = path;
    }

    /** The directory's names, with "." and "..". */
    abstract List<DirectoryEntry> list() throws IOException;

    @Override
    public final Path path() {
        return path;
    }

    @Override
    final int read(LinuxThread thread, ByteBuffer target) {
        throw new SystemCallException(Errno.EISDIR);
    }

    @Override
    final int read(ByteBuffer target, long position) {
        throw new SystemCallException(Errno.EISDIR);
    }

    @Override
    final int write(LinuxThread thread, ByteBuffer source) {
        throw new SystemCallException(Errno.EBADF);
    }

    @Override
    void synchronize(boolean metadata) {
        // Names are the host's care.
    }

    @Override
    final synchronized long seek(long offset, int whence) {
        int position = (int) Math.min(Whence.position(offset, whence, next, Integer.MAX_VALUE), Integer.MAX_VALUE);
        if (position == 0) {
            entries = null;
        }
        next = position;
        return position;
    }

    /** getdents64(2): fills a buffer with as many whole entries as fit. */
    final synchronized int readEntries(AddressSpace memory, long address, long length) throws IOException {
        if (entries == null) {
            entries = list();
        }
        long at = address;
        while (next < entries.size()) {
            DirectoryEntry entry = entries.get(next);
            byte[] name = HostText.toBytes(entry.name());
            int size = ENTRY_HEADER + name.length + 1 + 7 & -8;
            if (at + size - address > length) {
                if (at == address) {
                    throw new SystemCallException(Errno.EINVAL);
                }
                break;
            }
            next++;
            memory.storeLong(at, entry.inode());
            memory.storeLong(at + 8, next);
            memory.storeShort(at + 16, (short) size);
            memory.storeByte(at + 18, (byte) entry.type());
            for (int i = 0; i < size - ENTRY_HEADER; i++) {
                memory.storeByte(at + ENTRY_HEADER + i, i < name.length ? name[i] : 0);
            }
            at += size;
        }
        return (int) (at - address);
    }
}
