package dev.rvj.linux.system;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;

/** System calls on other processes: this one can not make any. */
public final class ProcessCalls implements SystemCallArea {
    private final LinuxProcess process;

    public ProcessCalls(LinuxProcess process) {
        this.process = process;
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case WAIT4, WAITID -> -Errno.ECHILD;
            case EXECVE, EXECVEAT -> {
                if (process.options().sandbox != null) {
                    yield -Errno.EACCES;
                }
                process.refuse("execve: rvj does not run other programs");
                yield -Errno.ENOSYS;
            }
            default -> -Errno.ENOSYS;
        };
    }
}
