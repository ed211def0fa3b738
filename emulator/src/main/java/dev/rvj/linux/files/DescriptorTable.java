package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.SystemCallException;
import java.io.IOException;
import java.util.Arrays;

/** The file descriptors of a process. */
public final class DescriptorTable {
    /** The hard RLIMIT_NOFILE. */
    public static final int LIMIT = 1 << 16;

    /** What the process got from the host; it stays open for the host behind the process's end. */
    private final OpenFile[] lent;
    private OpenFile[] files = new OpenFile[64];
    private boolean[] closeOnExec = new boolean[64];

    public DescriptorTable(LinuxOptions options) {
        lent = new OpenFile[] {StandardStreams.input(options), StandardStreams.output(options),
            StandardStreams.error(options)};
        for (int i = 0; i < lent.length; i++) {
            files[i] = lent[i] == null ? null : lent[i].retain();
        }
    }

    /**
     * What a descriptor stands for.
     *
     * @throws SystemCallException EBADF
     */
    public synchronized OpenFile get(long descriptor) {
        int index = (int) descriptor;
        if (index < 0 || index >= files.length || files[index] == null) {
            throw new SystemCallException(Errno.EBADF);
        }
        return files[index];
    }

    /**
     * Gives a file the lowest free descriptor from {@code least} on.
     *
     * @throws SystemCallException EMFILE
     */
    synchronized int add(OpenFile file, int least, boolean closesOnExec) {
        int index = least;
        while (index < files.length && files[index] != null) {
            index++;
        }
        put(index, file, closesOnExec);
        return index;
    }

    private void put(int index, OpenFile file, boolean closesOnExec) {
        if (index >= LIMIT) {
            throw new SystemCallException(Errno.EMFILE);
        }
        if (index >= files.length) {
            int length = Math.max(index + 1, 2 * files.length);
            files = Arrays.copyOf(files, length);
            closeOnExec = Arrays.copyOf(closeOnExec, length);
        }
        files[index] = file.retain();
        closeOnExec[index] = closesOnExec;
    }

    /** dup3(2): whatever the descriptor stood for is closed. */
    void replace(int index, OpenFile file, boolean closesOnExec) throws IOException {
        OpenFile old;
        synchronized (this) {
            old = index < files.length ? files[index] : null;
            put(index, file, closesOnExec);
        }
        if (old != null) {
            old.release();
        }
    }

    /** @throws SystemCallException EBADF */
    void close(long descriptor) throws IOException {
        OpenFile file;
        synchronized (this) {
            file = get(descriptor);
            files[(int) descriptor] = null;
        }
        file.release();
    }

    synchronized boolean closesOnExec(long descriptor) {
        get(descriptor);
        return closeOnExec[(int) descriptor];
    }

    synchronized void setCloseOnExec(long descriptor, boolean closes) {
        get(descriptor);
        closeOnExec[(int) descriptor] = closes;
    }

    /** The end of the descriptors in use. */
    synchronized int end() {
        int end = files.length;
        while (end > 0 && files[end - 1] == null) {
            end--;
        }
        return end;
    }

    /** How many descriptors stand for files of a kind. */
    synchronized int countOf(Class<? extends OpenFile> kind) {
        return (int) Arrays.stream(files).filter(kind::isInstance).count();
    }

    synchronized boolean isOpen(int descriptor) {
        return descriptor >= 0 && descriptor < files.length && files[descriptor] != null;
    }

    /** Closes all at the process's end; what fails then has nobody left to hear of it. */
    public void closeAll() {
        for (OpenFile file : lent) {
            if (file != null) {
                file.retain();
            }
        }
        for (int i = end() - 1; i >= 0; i--) {
            if (isOpen(i)) {
                try {
                    close(i);
                } catch (IOException _) {
                    continue;
                }
            }
        }
    }
}
