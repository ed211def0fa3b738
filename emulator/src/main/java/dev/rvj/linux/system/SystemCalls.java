package dev.rvj.linux.system;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.MemoryLayout;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.files.DescriptorTable;
import dev.rvj.linux.files.HostText;
import dev.rvj.memory.AddressSpace;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** System calls on the system and its limits: uname, sysinfo, rlimits, prctl, random. */
public final class SystemCalls implements SystemCallArea {
    private static final int NAME_SIZE = 65;
    private static final String NO_HOST_NAME = "localhost";
    private static final String RELEASE = "6.1.0";
    /** The most bytes that getrandom(2) gives at once. */
    private static final long MOST_RANDOM = (1 << 25) - 1;
    private static final long INFINITY = -1;
    private static final int RLIMIT_STACK = 3;
    private static final int RLIMIT_CORE = 4;
    private static final int RLIMIT_NPROC = 6;
    private static final int RLIMIT_NOFILE = 7;
    private static final int RLIMIT_MEMLOCK = 8;
    private static final int LIMITS = 16;
    private static final int PR_SET_PDEATHSIG = 1;
    private static final int PR_GET_DUMPABLE = 3;
    private static final int PR_SET_DUMPABLE = 4;
    private static final int PR_SET_NAME = 15;
    private static final int PR_GET_NAME = 16;
    private static final int PR_CAPBSET_READ = 23;
    private static final int PR_SET_TIMERSLACK = 29;
    private static final int PR_GET_TIMERSLACK = 30;
    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final int PR_GET_NO_NEW_PRIVS = 39;
    private static final int COMMAND_SIZE = 16;
    private static final int TIMER_SLACK = 50_000;
    private static final int QUERY_PERSONALITY = 0xffff_ffff;

    private final LinuxProcess process;
    private final AddressSpace memory;
    /** Soft and hard limits, in pairs. */
    private final long[] limits = new long[2 * LIMITS];
    private final byte[] command = new byte[COMMAND_SIZE];

    public SystemCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
        Arrays.fill(limits, INFINITY);
        limits[2 * RLIMIT_STACK] = MemoryLayout.STACK_SIZE;
        limits[2 * RLIMIT_CORE] = 0;
        limits[2 * RLIMIT_NOFILE] = 1024;
        limits[2 * RLIMIT_NOFILE + 1] = DescriptorTable.LIMIT;
        limits[2 * RLIMIT_NPROC] = LinuxProcess.MOST_THREADS;
        limits[2 * RLIMIT_NPROC + 1] = LinuxProcess.MOST_THREADS;
        limits[2 * RLIMIT_MEMLOCK] = 8 << 20;
        limits[2 * RLIMIT_MEMLOCK + 1] = 8 << 20;
        byte[] name = HostText.toBytes(process.files().command());
        System.arraycopy(name, 0, command, 0, Math.min(name.length, COMMAND_SIZE - 1));
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case UNAME -> uname(a0);
            case SYSINFO -> sysinfo(a0);
            case GETRANDOM -> random(a0, a1, (int) a2);
            case GETRLIMIT -> limit((int) a0, 0, a1);
            case SETRLIMIT -> limit((int) a0, a1, 0);
            case PRLIMIT64 -> (int) a0 == 0 || (int) a0 == process.pid() ? limit((int) a1, a2, a3) : -Errno.ESRCH;
            case PRCTL -> control((int) a0, a1);
            case GETCPU -> {
                if (a0 != 0) {
                    memory.storeInt(a0, 0);
                }
                if (a1 != 0) {
                    memory.storeInt(a1, 0);
                }
                yield 0;
            }
            // The raw call gives 20 minus the nice value, getpriority(2).
            case GETPRIORITY -> 20;
            case SETPRIORITY -> 0;
            case PERSONALITY -> (int) a0 == QUERY_PERSONALITY || a0 == 0 ? 0 : -Errno.EINVAL;
            default -> -Errno.ENOSYS;
        };
    }

    private long uname(long address) {
        String[] names = {"Linux", hostName(), RELEASE, "#1 SMP", "riscv64", "(none)"};
        for (int i = 0; i < names.length; i++) {
            byte[] bytes = HostText.toBytes(names[i]);
            for (int j = 0; j < NAME_SIZE; j++) {
                memory.storeByte(address + (long) i * NAME_SIZE + j,
                        j < bytes.length && j < NAME_SIZE - 1 ? bytes[j] : 0);
            }
        }
        return 0;
    }

    private String hostName() {
        if (process.options().sandbox != null && !process.options().sandbox.isNetGranted()) {
            return NO_HOST_NAME;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return NO_HOST_NAME;
        }
    }

    /** sysinfo(2): 112 bytes; the memory is the guest's address space. */
    private long sysinfo(long address) {
        for (int i = 0; i < 112; i += Long.BYTES) {
            memory.storeLong(address + i, 0);
        }
        memory.storeLong(address, System.nanoTime() / 1_000_000_000);
        memory.storeLong(address + 32, memory.size());
        memory.storeLong(address + 40, memory.size() / 2);
        memory.storeShort(address + 80, (short) 1);
        memory.storeInt(address + 104, 1);
        return 0;
    }

    private long random(long address, long length, int flags) {
        if ((flags & ~7) != 0) {
            return -Errno.EINVAL;
        }
        long count = Long.compareUnsigned(length, MOST_RANDOM) > 0 ? MOST_RANDOM : length;
        // Always the same to who rehearses: what is there already.
        for (long i = 0; i < count && !process.options().rehearses; i++) {
            memory.storeByte(address + i, (byte) ThreadLocalRandom.current().nextInt());
        }
        return count;
    }

    private synchronized long limit(int resource, long newAddress, long oldAddress) {
        if (resource < 0 || resource >= LIMITS) {
            return -Errno.EINVAL;
        }
        long soft = limits[2 * resource];
        long hard = limits[2 * resource + 1];
        if (newAddress != 0) {
            long newSoft = memory.loadLong(newAddress);
            long newHard = memory.loadLong(newAddress + Long.BYTES);
            if (Long.compareUnsigned(newSoft, newHard) > 0) {
                return -Errno.EINVAL;
            }
            if (Long.compareUnsigned(newHard, hard) > 0) {
                return -Errno.EPERM;
            }
            limits[2 * resource] = newSoft;
            limits[2 * resource + 1] = newHard;
        }
        if (oldAddress != 0) {
            memory.storeLong(oldAddress, soft);
            memory.storeLong(oldAddress + Long.BYTES, hard);
        }
        return 0;
    }

    private long control(int option, long argument) {
        switch (option) {
            case PR_SET_NAME -> {
                byte[] name = new byte[COMMAND_SIZE];
                for (int i = 0; i < COMMAND_SIZE - 1; i++) {
                    name[i] = memory.loadByte(argument + i);
                    if (name[i] == 0) {
                        break;
                    }
                }
                System.arraycopy(name, 0, command, 0, COMMAND_SIZE);
            }
            case PR_GET_NAME -> {
                for (int i = 0; i < COMMAND_SIZE; i++) {
                    memory.storeByte(argument + i, command[i]);
                }
            }
            case PR_GET_DUMPABLE -> {
                return 1;
            }
            case PR_GET_TIMERSLACK -> {
                return TIMER_SLACK;
            }
            case PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_TIMERSLACK, PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS,
                PR_CAPBSET_READ -> {
                return 0;
            }
            default -> {
                return -Errno.EINVAL;
            }
        }
        return 0;
    }
}
