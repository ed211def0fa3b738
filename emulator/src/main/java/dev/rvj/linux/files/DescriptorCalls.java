package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import dev.rvj.sandbox.HostPaths;
import java.io.IOException;
import java.nio.file.Path;

/** System calls on descriptors and on what is open, but for the transfers. */
public final class DescriptorCalls implements SystemCallArea {
    private static final int F_DUPFD = 0;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int F_GETLK = 5;
    private static final int F_SETLK = 6;
    private static final int F_SETLKW = 7;
    private static final int F_SETOWN = 8;
    private static final int F_GETOWN = 9;
    private static final int F_OFD_GETLK = 36;
    private static final int F_OFD_SETLK = 37;
    private static final int F_OFD_SETLKW = 38;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_SETPIPE_SZ = 1031;
    private static final int F_GETPIPE_SZ = 1032;
    private static final int FD_CLOEXEC = 1;
    private static final short F_UNLCK = 2;

    private static final int CLOSE_RANGE_CLOEXEC = 4;
    /** What Linux's pipe-user-pages-soft comes to; each holds memory. */
    private static final int MOST_PIPES = 1024;
    private static final int MFD_CLOEXEC = 1;
    private static final int FALLOC_FL_KEEP_SIZE = 1;

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final LinuxProcess process;
    private final DescriptorTable descriptors;
    private final AddressSpace memory;
    private final TerminalCalls terminals;
    private int pipes;

    public DescriptorCalls(LinuxProcess process) {
        this.process = process;
        descriptors = process.descriptors();
        memory = process.memory();
        terminals = new TerminalCalls(process);
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        switch (call) {
            case LSEEK -> {
                return descriptors.get(a0).seek(a1, (int) a2);
            }
            case DUP -> {
                return descriptors.add(descriptors.get(a0), 0, false);
            }
            case DUP3 -> {
                return duplicate(a0, a1, (int) a2);
            }
            case FCNTL -> {
                return control(a0, (int) a1, a2);
            }
            case IOCTL -> {
                return terminals.control(descriptors.get(a0), (int) a1, a2, a0);
            }
            case PIPE2 -> pipe(a0, (int) a1);
            case MEMFD_CREATE -> {
                GuestText.read(memory, a0);
                OpenFile file = FileOpener.temporary(HostPaths.ALL.find(TEMPORARY, true), OpenFlags.O_RDWR, 0777);
                return descriptors.add(file, 0, ((int) a1 & MFD_CLOEXEC) != 0);
            }
            case CLOSE -> descriptors.close(a0);
            case CLOSE_RANGE -> closeRange(a0 & 0xffff_ffffL, a1 & 0xffff_ffffL, (int) a2);
            case FTRUNCATE -> descriptors.get(a0).truncate(a1);
            case FALLOCATE -> allocate(descriptors.get(a0), (int) a1, a2, a3);
            case FSYNC, SYNCFS -> descriptors.get(a0).synchronize(true);
            case FDATASYNC, SYNC_FILE_RANGE -> descriptors.get(a0).synchronize(false);
            case FLOCK -> descriptors.get(a0);
            case SYNC -> {
                return 0;
            }
            default -> {
                return -Errno.ENOSYS;
            }
        }
        return 0;
    }

    private long duplicate(long from, long to, int flags) throws IOException {
        OpenFile file = descriptors.get(from);
        if (from == to || (flags & ~OpenFlags.O_CLOEXEC) != 0) {
            return -Errno.EINVAL;
        }
        if (to < 0 || to >= DescriptorTable.LIMIT) {
            return -Errno.EBADF;
        }
        descriptors.replace((int) to, file, flags != 0);
        return to;
    }

    private long control(long descriptor, int command, long argument) {
        OpenFile file = descriptors.get(descriptor);
        switch (command) {
            case F_DUPFD, F_DUPFD_CLOEXEC -> {
                if (argument < 0 || argument >= DescriptorTable.LIMIT) {
                    return -Errno.EINVAL;
                }
                return descriptors.add(file, (int) argument, command == F_DUPFD_CLOEXEC);
            }
            case F_GETFD -> {
                return descriptors.closesOnExec(descriptor) ? FD_CLOEXEC : 0;
            }
            case F_SETFD -> descriptors.setCloseOnExec(descriptor, (argument & FD_CLOEXEC) != 0);
            case F_GETFL -> {
                return file.flags() | OpenFlags.O_LARGEFILE;
            }
            case F_SETFL -> file.setFlags((int) argument);
            // No other process is there to hold a lock against this one.
            case F_GETLK, F_OFD_GETLK -> memory.storeShort(argument, F_UNLCK);
            case F_SETLK, F_SETLKW, F_OFD_SETLK, F_OFD_SETLKW -> memory.loadShort(argument);
            case F_SETOWN -> {
                return 0;
            }
            case F_GETOWN -> {
                return 0;
            }
            case F_GETPIPE_SZ, F_SETPIPE_SZ -> {
                return file instanceof PipeEnd ? PipeBuffer.CAPACITY : -Errno.EBADF;
            }
            default -> {
                return -Errno.EINVAL;
            }
        }
        return 0;
    }

    private void pipe(long address, int flags) throws IOException {
        if ((flags & ~(OpenFlags.O_CLOEXEC | OpenFlags.O_NONBLOCK | OpenFlags.O_DIRECT)) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        memory.checkStore(address, 2 * Integer.BYTES);
        if (descriptors.countOf(PipeEnd.class) >= 2 * MOST_PIPES) {
            throw new SystemCallException(Errno.ENFILE);
        }
        boolean closesOnExec = (flags & OpenFlags.O_CLOEXEC) != 0;
        PipeEnd[] ends = PipeEnd.pair(nextPipe(), flags & OpenFlags.O_NONBLOCK);
        int reader = descriptors.add(ends[0], 0, closesOnExec);
        int writer;
        try {
            writer = descriptors.add(ends[1], 0, closesOnExec);
        } catch (SystemCallException e) {
            descriptors.close(reader);
            throw e;
        }
        memory.storeInt(address, reader);
        memory.storeInt(address + Integer.BYTES, writer);
    }

    private synchronized int nextPipe() {
        return ++pipes;
    }

    private void closeRange(long first, long last, int flags) throws IOException {
        if (first > last) {
            throw new SystemCallException(Errno.EINVAL);
        }
        for (int i = (int) Math.min(first, DescriptorTable.LIMIT); i <= last && i < descriptors.end(); i++) {
            if (descriptors.isOpen(i)) {
                if ((flags & CLOSE_RANGE_CLOEXEC) != 0) {
                    descriptors.setCloseOnExec(i, true);
                } else {
                    descriptors.close(i);
                }
            }
        }
    }

    private static void allocate(OpenFile file, int mode, long offset, long length) throws IOException {
        file.requireWritable();
        if (offset < 0 || length <= 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if ((mode & ~FALLOC_FL_KEEP_SIZE) != 0) {
            throw new SystemCallException(Errno.EOPNOTSUPP);
        }
        if (offset + length < 0) {
            throw new SystemCallException(Errno.EFBIG);
        }
        if (mode == 0 && file.channel().size() < offset + length) {
            file.truncate(offset + length);
        }
    }
}
