package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;

/** System calls on threads. */
public final class ThreadCalls implements SystemCallArea {
    private final LinuxProcess process;

    public ThreadCalls(LinuxProcess process) {
        this.process = process;
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case EXIT, EXIT_GROUP -> {
                process.exit((int) a0);
                yield 0;
            }
            case SET_TID_ADDRESS -> thread.tid;
            case SET_ROBUST_LIST -> 0;
            default -> -Errno.ENOSYS;
        };
    }
}
