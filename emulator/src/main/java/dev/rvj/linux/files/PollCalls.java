package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import java.io.IOException;
import java.util.function.IntSupplier;

/** System calls that wait for files: poll, select, epoll; and the files that are there to be waited on. */
public final class PollCalls implements SystemCallArea {
    /** struct pollfd. */
    private static final int POLL_SIZE = 8;
    private static final int SET_SIZE = 1024;
    private static final int SELECT_IN = PollEvents.IN | PollEvents.HUP | PollEvents.ERR;
    private static final int SELECT_OUT = PollEvents.OUT | PollEvents.ERR;
    private static final int TFD_TIMER_ABSTIME = 1;
    private static final long FOREVER = -1;

    private final DescriptorTable descriptors;
    private final AddressSpace memory;
    private final Object nesting = new Object();

    public PollCalls(LinuxProcess process) {
        descriptors = process.descriptors();
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException {
        return switch (call) {
            case PPOLL -> poll(thread, a0, (int) a1, a2, a3);
            case PSELECT6 -> select(thread, (int) a0, new long[] {a1, a2, a3}, a4, a5);
            case EPOLL_CREATE1 -> descriptors.add(new EpollFile(nesting), 0, ((int) a0 & OpenFlags.O_CLOEXEC) != 0);
            case EPOLL_CTL -> {
                epoll(a0).change((int) a1, (int) a2, watched(a0, a2), a3 == 0 ? 0 : memory.loadInt(a3),
                        a3 == 0 ? 0 : memory.loadLong(a3 + Long.BYTES));
                yield 0;
            }
            case EPOLL_PWAIT -> epollWait(thread, a0, a1, (int) a2, (int) a3 < 0 ? FOREVER : (int) a3 * 1_000_000L, a4);
            case EPOLL_PWAIT2 -> epollWait(thread, a0, a1, (int) a2, a3 == 0 ? FOREVER : nanoseconds(a3), a4);
            case EVENTFD2 -> descriptors.add(new EventFile(a0 & 0xffff_ffffL,
                    ((int) a1 & EventFile.EFD_SEMAPHORE) != 0, (int) a1 & OpenFlags.O_NONBLOCK), 0,
                    ((int) a1 & OpenFlags.O_CLOEXEC) != 0);
            case TIMERFD_CREATE -> descriptors.add(new TimerFile((int) a1 & OpenFlags.O_NONBLOCK, (int) a0), 0,
                    ((int) a1 & OpenFlags.O_CLOEXEC) != 0);
            case TIMERFD_SETTIME -> setTimer(a0, (int) a1, a2, a3);
            case TIMERFD_GETTIME -> {
                writeTimer(timer(a0), a1);
                yield 0;
            }
            default -> -Errno.ENOSYS;
        };
    }

    private long poll(LinuxThread thread, long address, int count, long timeout, long mask) {
        if (count < 0 || count > DescriptorTable.LIMIT) {
            return -Errno.EINVAL;
        }
        long limit = timeout == 0 ? FOREVER : nanoseconds(timeout);
        OpenFile[] files = new OpenFile[count];
        for (int i = 0; i < count; i++) {
            int descriptor = memory.loadInt(address + (long) i * POLL_SIZE);
            files[i] = descriptors.isOpen(descriptor) ? descriptors.get(descriptor) : null;
        }
        setMask(thread, mask);
        return await(thread, files, limit, () -> {
            int ready = 0;
            for (int i = 0; i < count; i++) {
                long at = address + (long) i * POLL_SIZE;
                int events = 0;
                if (memory.loadInt(at) >= 0) {
                    events = files[i] == null ? PollEvents.NVAL
                            : PollEvents.reported(files[i].ready(), memory.loadShort(at + Integer.BYTES));
                }
                memory.storeShort(at + Integer.BYTES + Short.BYTES, (short) events);
                ready += events != 0 ? 1 : 0;
            }
            return ready;
        });
    }

    private long select(LinuxThread thread, int count, long[] sets, long timeout, long maskArgument) {
        if (count < 0 || count > SET_SIZE) {
            return -Errno.EINVAL;
        }
        long limit = timeout == 0 ? FOREVER : nanoseconds(timeout);
        SelectSets asked = new SelectSets(memory, sets, count);
        OpenFile[] files = new OpenFile[count];
        for (int i = 0; i < count; i++) {
            files[i] = asked.isAny(i) ? descriptors.get(i) : null;
        }
        if (maskArgument != 0) {
            setMask(thread, memory.loadLong(maskArgument));
        }
        long ready = await(thread, files, limit, () -> {
            asked.clear();
            for (int i = 0; i < count; i++) {
                int events = files[i] == null ? 0 : files[i].ready();
                asked.report(i, (events & SELECT_IN) != 0, (events & SELECT_OUT) != 0,
                        (events & PollEvents.PRI) != 0);
            }
            return asked.reported();
        });
        if (ready >= 0) {
            asked.write();
        }
        return ready;
    }

    private long epollWait(LinuxThread thread, long descriptor, long address, int most, long limit, long mask) {
        EpollFile epoll = epoll(descriptor);
        if (most <= 0) {
            return -Errno.EINVAL;
        }
        memory.checkStore(address, most * EpollFile.EVENT_SIZE);
        setMask(thread, mask);
        return await(thread, new OpenFile[] {epoll}, limit, () -> epoll.collect(memory, address, most));
    }

    /** Waits until {@code ready} counts something, a signal comes or the time is over. */
    private static long await(LinuxThread thread, OpenFile[] files, long nanoseconds, IntSupplier ready) {
        int count = ready.getAsInt();
        long start = System.nanoTime();
        while (count == 0) {
            long left = nanoseconds == FOREVER ? Long.MAX_VALUE : nanoseconds - (System.nanoTime() - start);
            if (left <= 0) {
                return 0;
            }
            if (thread.isInterrupted()) {
                return -Errno.ERESTARTNOHAND;
            }
            count = awaitOnce(thread, files, left, ready);
        }
        return count;
    }

    private static int awaitOnce(LinuxThread thread, OpenFile[] files, long nanoseconds, IntSupplier ready) {
        int added = 0;
        try {
            long left = nanoseconds;
            while (added < files.length) {
                OpenFile file = files[added];
                if (file != null) {
                    file.addWaiter(thread);
                    left = Math.min(left, file.readyWithin());
                }
                added++;
            }
            // Whatever happened before the thread was added would wake nobody.
            int count = ready.getAsInt();
            if (count == 0 && !thread.isInterrupted()) {
                thread.pause(left);
                count = ready.getAsInt();
            }
            return count;
        } finally {
            for (int i = 0; i < added; i++) {
                if (files[i] != null) {
                    files[i].removeWaiter(thread);
                }
            }
        }
    }

    /** Blocks other signals while the call lasts, where the guest gives a set. */
    private void setMask(LinuxThread thread, long address) {
        if (address != 0) {
            thread.signals().setMaskForCall(memory.loadLong(address));
        }
    }

    private OpenFile watched(long epoll, long descriptor) {
        OpenFile file = descriptors.get(descriptor);
        if (file == descriptors.get(epoll)) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (file instanceof HostFile || file instanceof DirectoryFile || file instanceof TextFile) {
            throw new SystemCallException(Errno.EPERM);
        }
        return file;
    }

    private EpollFile epoll(long descriptor) {
        if (descriptors.get(descriptor) instanceof EpollFile epoll) {
            return epoll;
        }
        throw new SystemCallException(Errno.EINVAL);
    }

    private TimerFile timer(long descriptor) {
        if (descriptors.get(descriptor) instanceof TimerFile timer) {
            return timer;
        }
        throw new SystemCallException(Errno.EINVAL);
    }

    /** timerfd_settime(2); struct itimerspec is the interval and the value. */
    private long setTimer(long descriptor, int flags, long address, long oldAddress) {
        TimerFile timer = timer(descriptor);
        long interval = nanoseconds(address);
        long value = nanoseconds(address + 16);
        if (oldAddress != 0) {
            writeTimer(timer, oldAddress);
        }
        if (value != 0 && (flags & TFD_TIMER_ABSTIME) != 0) {
            value = Math.max(1, value - timer.now());
        }
        timer.set(value, interval);
        return 0;
    }

    private void writeTimer(TimerFile timer, long address) {
        writeTime(address, timer.interval());
        writeTime(address + 16, timer.left());
    }

    private void writeTime(long address, long nanoseconds) {
        memory.storeLong(address, nanoseconds / 1_000_000_000);
        memory.storeLong(address + Long.BYTES, nanoseconds % 1_000_000_000);
    }

    /** A struct timespec; what does not fit is as long as can be. */
    private long nanoseconds(long address) {
        long seconds = memory.loadLong(address);
        long nanoseconds = memory.loadLong(address + Long.BYTES);
        if (seconds < 0 || nanoseconds < 0 || nanoseconds > 999_999_999) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return seconds > Integer.MAX_VALUE ? Long.MAX_VALUE : seconds * 1_000_000_000 + nanoseconds;
    }
}
