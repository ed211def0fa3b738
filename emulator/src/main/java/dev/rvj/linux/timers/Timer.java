package dev.rvj.linux.timers;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A timer that expires once or at intervals; setitimer(2), timer_settime(2). Times are in nanoseconds. */
final class Timer {
    private final Supplier<ScheduledExecutorService> scheduler;
    private final IntConsumer expiry;
    private ScheduledFuture<?> next;
    private long deadline;
    private long interval;

    /** @param expiry is told how many expiries were missed just before */
    Timer(Supplier<ScheduledExecutorService> scheduler, IntConsumer expiry) {
        this.scheduler = scheduler;
        this.expiry = expiry;
    }

    /**
     * Arms the timer, or stops it.
     *
     * @param first when it expires on {@link System#nanoTime}
     * @param period from one expiry to the next; 0 for a single one
     */
    synchronized void start(long first, long period) {
        stop();
        deadline = first;
        interval = period;
        schedule();
    }

    synchronized void stop() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
        interval = 0;
    }

    private void schedule() {
        next = scheduler.get().schedule(this::expire, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private synchronized void expire() {
        if (next == null) {
            return;
        }
        long missed = 0;
        if (interval == 0) {
            next = null;
        } else {
            missed = Math.max(0, (System.nanoTime() - deadline) / interval);
            deadline += interval * (1 + missed);
            schedule();
        }
        // Told before another thread can stop the timer: a stopped one sends nothing more.
        expiry.accept((int) Math.min(missed, Integer.MAX_VALUE));
    }

    /** Until the next expiry; 0 if there is none. */
    synchronized long left() {
        return next == null ? 0 : Math.max(1, deadline - System.nanoTime());
    }

    synchronized long interval() {
        return interval;
    }
}
