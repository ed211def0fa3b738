package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import dev.rvj.linux.timers.Clock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A timer to wait on, timerfd_create(2). Times are nanoseconds of {@link System#nanoTime}. */
final class TimerFile extends OpenFile {
    private final int clock;
    private boolean armed;
    private long next;
    private long interval;
    private long expirations;

    /**
     * @param clock a clock id of clock_gettime(2)
     * @throws SystemCallException EINVAL where nothing can wait for that clock
     */
    TimerFile(int flags, int clock) {
        super(flags | OpenFlags.O_RDWR);
        Clock.now(clock);
        this.clock = clock;
    }

    /** Nanoseconds of the timer's clock. */
    long now() {
        return Clock.now(clock);
    }

    /**
     * Arms or disarms the timer.
     *
     * @param delay nanoseconds to the first expiration; 0 disarms
     * @param period nanoseconds between the later ones; 0 for none
     */
    void set(long delay, long period) {
        synchronized (this) {
            armed = delay != 0;
            next = System.nanoTime() + delay;
            interval = period;
            expirations = 0;
        }
        waiters.wakeAll();
    }

    /** Nanoseconds to the next expiration, 0 where the timer is not armed. */
    synchronized long left() {
        expire();
        return armed ? Math.max(1, next - System.nanoTime()) : 0;
    }

    synchronized long interval() {
        return interval;
    }

    private void expire() {
        long late = System.nanoTime() - next;
        if (!armed || late < 0) {
            return;
        }
        if (interval == 0) {
            expirations++;
            armed = false;
        } else {
            long times = late / interval + 1;
            expirations += times;
            next += times * interval;
        }
    }

    @Override
    int read(LinuxThread thread, ByteBuffer target) {
        if (target.remaining() < Long.BYTES) {
            throw new SystemCallException(Errno.EINVAL);
        }
        long taken = take();
        while (taken == 0) {
            await(thread, PollEvents.IN);
            taken = take();
        }
        target.order(ByteOrder.LITTLE_ENDIAN).putLong(taken);
        return Long.BYTES;
    }

    private synchronized long take() {
        expire();
        long taken = expirations;
        expirations = 0;
        return taken;
    }

    @Override
    synchronized int ready() {
        expire();
        return expirations > 0 ? PollEvents.IN : 0;
    }

    @Override
    synchronized long readyWithin() {
        return armed ? Math.max(1, next - System.nanoTime()) : Long.MAX_VALUE;
    }

    /** Each expiration is a change. */
    @Override
    synchronized long changes() {
        expire();
        return super.changes() + (interval == 0 ? expirations : next);
    }

    @Override
    FileStatus status() {
        return FileStatus.synthetic(0600, 1, 0, 0);
    }

    @Override
    String linkText() {
        return "anon_inode:[timerfd]";
    }
}
