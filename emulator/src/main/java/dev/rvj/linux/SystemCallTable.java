package dev.rvj.linux;

import dev.rvj.hart.Trap;
import dev.rvj.linux.files.DescriptorCalls;
import dev.rvj.linux.files.FileCalls;
import dev.rvj.linux.files.HostErrors;
import dev.rvj.linux.files.MetadataCalls;
import dev.rvj.linux.files.PollCalls;
import dev.rvj.linux.files.TransferCalls;
import dev.rvj.linux.memory.MemoryCalls;
import dev.rvj.linux.signals.SignalCalls;
import dev.rvj.linux.system.ClockCalls;
import dev.rvj.linux.system.IdentityCalls;
import dev.rvj.linux.system.ProcessCalls;
import dev.rvj.linux.system.SystemCalls;
import dev.rvj.linux.threads.HardwareCalls;
import dev.rvj.linux.threads.ThreadCalls;
import dev.rvj.linux.timers.TimerCalls;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Takes a process's system calls to the areas that execute them, each made when it is first called. */
final class SystemCallTable {
    private static final int FIRST_SOCKET_CALL = 198;
    private static final int LAST_SOCKET_CALL = 212;
    private static final int ACCEPT4 = 242;
    private static final int RECVMMSG = 243;
    private static final int SENDMMSG = 269;

    private final LinuxProcess process;
    /** Whether there is a sandbox that denies the network. */
    private final boolean isolated;
    private final SystemCallArea[] areas = new SystemCallArea[SystemCall.Area.values().length];
    private final Strace strace;
    /** Null where the program is run for somebody. */
    private final Rehearsal rehearsal;
    private final Object pathTurn = new Object();
    private final Set<Long> unknown = new HashSet<>();

    SystemCallTable(LinuxProcess process) {
        this.process = process;
        isolated = process.options().sandbox != null && !process.options().sandbox.isNetGranted();
        rehearsal = process.options().rehearses ? new Rehearsal() : null;
        strace = process.options().strace == null ? null : new Strace(process);
    }

    /** Executes a call; never throws but for a defect. The result is what a0 gets. */
    long call(LinuxThread thread, long number, long a0, long a1, long a2, long a3, long a4, long a5) {
        if (isolated && isOnNetwork(number)) {
            return -Errno.EACCES;
        }
        SystemCall call = SystemCall.of(number);
        if (call == null) {
            return refuse(thread, number);
        }
        if (rehearsal != null && !rehearsal.goesOn(call)) {
            process.exit(0);
            return 0;
        }
        if (strace == null) {
            return execute(call, thread, a0, a1, a2, a3, a4, a5);
        }
        long[] arguments = {a0, a1, a2, a3, a4, a5};
        String line = strace.before(thread, call, arguments);
        long result = execute(call, thread, a0, a1, a2, a3, a4, a5);
        strace.after(call, line, result);
        return result;
    }

    /** Whether a number stands for a call on sockets, socket(2) to recvmmsg(2), asm-generic/unistd.h. */
    private static boolean isOnNetwork(long number) {
        return number >= FIRST_SOCKET_CALL && number <= LAST_SOCKET_CALL || number == ACCEPT4 || number == RECVMMSG
                || number == SENDMMSG;
    }

    private long execute(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        try {
            return area(call.area()).call(call, thread, a0, a1, a2, a3, a4, a5);
        } catch (Trap _) {
            return -Errno.EFAULT;
        } catch (SystemCallException e) {
            return -e.errno();
        } catch (IOException e) {
            return -HostErrors.errno(e);
        }
    }

    private long refuse(LinuxThread thread, long number) {
        if (strace != null) {
            strace.unknown(thread, number);
        }
        if (process.options().warnings != null) {
            synchronized (unknown) {
                if (unknown.add(number)) {
                    process.options().warnings.println("rvj: unknown system call " + number + ": ENOSYS");
                }
            }
        }
        return -Errno.ENOSYS;
    }

    private SystemCallArea area(SystemCall.Area area) {
        SystemCallArea made = areas[area.ordinal()];
        if (made == null) {
            synchronized (areas) {
                made = areas[area.ordinal()];
                if (made == null) {
                    made = make(area);
                    areas[area.ordinal()] = made;
                }
            }
        }
        return made;
    }

    /**
     * In a sandbox one thread at a time makes calls that take paths: another one of the guest's must not put a link
     * where the first has just seen a directory.
     */
    private SystemCallArea inTurn(SystemCallArea area) {
        return process.options().sandbox == null ? area : (call, thread, a0, a1, a2, a3, a4, a5) -> {
            synchronized (pathTurn) {
                return area.call(call, thread, a0, a1, a2, a3, a4, a5);
            }
        };
    }

    private SystemCallArea make(SystemCall.Area area) {
        return switch (area) {
            case DESCRIPTORS -> new DescriptorCalls(process);
            case TRANSFERS -> new TransferCalls(process);
            case FILES -> inTurn(new FileCalls(process));
            case METADATA -> inTurn(new MetadataCalls(process));
            case POLLING -> new PollCalls(process);
            case IDENTITY -> new IdentityCalls(process);
            case SYSTEM -> new SystemCalls(process);
            case CLOCKS -> new ClockCalls(process);
            case PROCESSES -> new ProcessCalls(process);
            case MEMORY -> new MemoryCalls(process);
            case THREADS -> new ThreadCalls(process);
            case SIGNALS -> new SignalCalls(process);
            case TIMERS -> new TimerCalls(process);
            case HARDWARE -> new HardwareCalls(process);
            default -> (_, _, _, _, _, _, _, _) -> -Errno.ENOSYS;
        };
    }
}
