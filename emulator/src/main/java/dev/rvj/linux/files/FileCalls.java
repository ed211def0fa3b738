package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import java.io.IOException;

/** System calls on paths. */
public final class FileCalls implements SystemCallArea {
    public FileCalls(LinuxProcess process) {
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        return -Errno.ENOSYS;
    }
}
