package dev.rvj.linux.system;

import dev.rvj.linux.Errno;
import dev.rvj.linux.Identity;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.memory.AddressSpace;

/** System calls on who a process is: it is what the host's process is, and can not become another. */
public final class IdentityCalls implements SystemCallArea {
    private static final int UNCHANGED = -1;
    private static final int CAPABILITY_VERSION_1 = 0x1998_0330;
    private static final int CAPABILITY_VERSION_3 = 0x2008_0522;

    private final LinuxProcess process;
    private final AddressSpace memory;
    private final Identity identity;

    public IdentityCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
        identity = process.identity();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case GETPID -> process.pid();
            case GETTID -> thread.tid;
            case GETPPID -> process.host().parent();
            case GETUID, GETEUID -> identity.user();
            case GETGID, GETEGID -> identity.group();
            case GETRESUID -> writeAll(identity.user(), a0, a1, a2);
            case GETRESGID -> writeAll(identity.group(), a0, a1, a2);
            case SETUID -> keep(identity.user(), a0);
            case SETREUID -> keep(identity.user(), a0, a1);
            case SETRESUID -> keep(identity.user(), a0, a1, a2);
            case SETGID -> keep(identity.group(), a0);
            case SETREGID -> keep(identity.group(), a0, a1);
            case SETRESGID -> keep(identity.group(), a0, a1, a2);
            case SETFSUID -> identity.user();
            case SETFSGID -> identity.group();
            case GETGROUPS -> groups((int) a0, a1);
            case SETGROUPS, SETSID -> -Errno.EPERM;
            case GETPGID -> isOwn(a0) ? process.host().group() : -Errno.ESRCH;
            case GETSID -> isOwn(a0) ? process.host().session() : -Errno.ESRCH;
            case SETPGID -> isOwn(a0) ? 0 : -Errno.ESRCH;
            case CAPGET -> capabilities(a0, a1);
            default -> -Errno.ENOSYS;
        };
    }

    private boolean isOwn(long pid) {
        return (int) pid == 0 || (int) pid == process.pid();
    }

    private long writeAll(int id, long... addresses) {
        for (long address : addresses) {
            memory.storeInt(address, id);
        }
        return 0;
    }

    private static long keep(int id, long... wanted) {
        for (long one : wanted) {
            if ((int) one != UNCHANGED && (int) one != id) {
                return -Errno.EPERM;
            }
        }
        return 0;
    }

    private long groups(int room, long address) {
        int[] groups = identity.groups();
        if (room != 0) {
            if (room < groups.length) {
                return -Errno.EINVAL;
            }
            for (int i = 0; i < groups.length; i++) {
                memory.storeInt(address + (long) i * Integer.BYTES, groups[i]);
            }
        }
        return groups.length;
    }

    /** capget(2): none. */
    private long capabilities(long header, long data) {
        int version = memory.loadInt(header);
        memory.storeInt(header, CAPABILITY_VERSION_3);
        if (version < CAPABILITY_VERSION_1 || version > CAPABILITY_VERSION_3) {
            return data == 0 ? 0 : -Errno.EINVAL;
        }
        int words = data == 0 ? 0 : version == CAPABILITY_VERSION_1 ? 3 : 6;
        for (int i = 0; i < words; i++) {
            memory.storeInt(data + (long) i * Integer.BYTES, 0);
        }
        return 0;
    }
}
