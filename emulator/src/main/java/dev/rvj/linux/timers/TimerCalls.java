package dev.rvj.linux.timers;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.linux.signals.Signal;
import dev.rvj.linux.signals.SignalInfo;
import dev.rvj.memory.AddressSpace;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** System calls that sleep, and those on timers that send signals. */
public final class TimerCalls implements SystemCallArea {
    private static final int TIMER_ABSTIME = 1;
    /** ITIMER_REAL, ITIMER_VIRTUAL and ITIMER_PROF. The latter two run in real time too. */
    private static final int[] INTERVAL_SIGNALS = {Signal.SIGALRM, Signal.SIGVTALRM, Signal.SIGPROF};
    /** As many as a process may have signals pending: each takes one of those. */
    private static final int MOST_TIMERS = 1 << 12;
    private static final int SIGEV_SIGNAL = 0;
    private static final int SIGEV_NONE = 1;
    private static final int SIGEV_THREAD_ID = 4;

    private final LinuxProcess process;
    private final AddressSpace memory;
    private final Timer[] intervalTimers = new Timer[INTERVAL_SIGNALS.length];
    private final Map<Integer, Timer> timers = new HashMap<>();
    private final Map<Integer, Integer> clocks = new HashMap<>();
    private int lastTimer = -1;
    private ScheduledExecutorService scheduler;

    public TimerCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case NANOSLEEP -> sleep(thread, System.nanoTime() + span(a0), a1);
            case CLOCK_NANOSLEEP -> sleep(thread, (int) a0, (int) a1, a2, a3);
            case GETITIMER -> getInterval((int) a0, a1);
            case SETITIMER -> setInterval((int) a0, a1, a2);
            case TIMER_CREATE -> create((int) a0, a1, a2);
            case TIMER_SETTIME -> setTimer((int) a0, (int) a1, a2, a3);
            case TIMER_GETTIME -> getTimer((int) a0, a1);
            case TIMER_GETOVERRUN -> {
                timer((int) a0);
                yield process.signals().overrun((int) a0);
            }
            case TIMER_DELETE -> delete((int) a0);
            default -> -Errno.ENOSYS;
        };
    }

    private long span(long timespec) {
        return Math.min(TimeSpec.read(memory, timespec), Long.MAX_VALUE / 2);
    }

    private long sleep(LinuxThread thread, int clock, int flags, long request, long remaining) {
        Clock.now(clock);
        if ((flags & TIMER_ABSTIME) == 0) {
            return sleep(thread, System.nanoTime() + span(request), remaining);
        }
        long deadline = Clock.deadline(clock, TimeSpec.read(memory, request));
        return sleeps(thread, deadline) ? 0 : -Errno.ERESTARTNOHAND;
    }

    private long sleep(LinuxThread thread, long deadline, long remaining) {
        if (sleeps(thread, deadline)) {
            return 0;
        }
        if (remaining != 0) {
            TimeSpec.write(memory, remaining, Math.max(0, deadline - System.nanoTime()));
        }
        return thread.signals().interrupt(() -> sleep(thread, deadline, remaining));
    }

    /** False if a signal came before the deadline. */
    private static boolean sleeps(LinuxThread thread, long deadline) {
        long left = deadline - System.nanoTime();
        while (left > 0) {
            if (thread.isInterrupted()) {
                return false;
            }
            thread.pause(left);
            left = deadline - System.nanoTime();
        }
        return true;
    }

    private synchronized Timer intervalTimer(int which) {
        if (which < 0 || which >= intervalTimers.length) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (intervalTimers[which] == null) {
            SignalInfo expiry = SignalInfo.ofKernel(INTERVAL_SIGNALS[which]);
            intervalTimers[which] = new Timer(this::scheduler, _ -> process.signals().send(expiry));
        }
        return intervalTimers[which];
    }

    private long getInterval(int which, long current) {
        Timer timer = intervalTimer(which);
        TimeSpec.writeMicroseconds(memory, current, timer.interval());
        TimeSpec.writeMicroseconds(memory, current + TimeSpec.SIZE, timer.left());
        return 0;
    }

    private long setInterval(int which, long wanted, long old) {
        Timer timer = intervalTimer(which);
        long interval = wanted == 0 ? 0 : TimeSpec.readMicroseconds(memory, wanted);
        long first = wanted == 0 ? 0 : TimeSpec.readMicroseconds(memory, wanted + TimeSpec.SIZE);
        if (old != 0) {
            getInterval(which, old);
        }
        arm(timer, System.nanoTime() + Math.min(first, Long.MAX_VALUE / 2), first, interval);
        return 0;
    }

    private static void arm(Timer timer, long deadline, long first, long interval) {
        if (first == 0) {
            timer.stop();
        } else {
            timer.start(deadline, Math.min(interval, Long.MAX_VALUE / 4));
        }
    }

    private synchronized long create(int clock, long event, long id) {
        Clock.now(clock);
        if (timers.size() >= MOST_TIMERS) {
            return -Errno.EAGAIN;
        }
        int number = lastTimer + 1;
        long value = event == 0 ? number : memory.loadLong(event);
        int signal = event == 0 ? Signal.SIGALRM : memory.loadInt(event + 8);
        int notify = event == 0 ? SIGEV_SIGNAL : memory.loadInt(event + 12);
        if (notify != SIGEV_NONE && (signal < 1 || signal > Signal.SIGRTMAX)) {
            return -Errno.EINVAL;
        }
        IntFunction<SignalInfo> expiry = missed -> SignalInfo.ofTimer(signal, number, missed, value);
        IntConsumer effect = switch (notify) {
            case SIGEV_NONE -> _ -> { };
            case SIGEV_SIGNAL -> missed -> process.signals().send(expiry.apply(missed));
            case SIGEV_THREAD_ID -> toThread(memory.loadInt(event + 16), expiry);
            default -> throw new SystemCallException(Errno.EINVAL);
        };
        memory.storeInt(id, number);
        lastTimer = number;
        clocks.put(number, clock);
        timers.put(number, new Timer(this::scheduler, effect));
        return 0;
    }

    private IntConsumer toThread(int tid, IntFunction<SignalInfo> expiry) {
        LinuxThread target = process.thread(tid);
        if (target == null) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return missed -> target.signals().send(expiry.apply(missed));
    }

    private synchronized Timer timer(int number) {
        Timer timer = timers.get(number);
        if (timer == null) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return timer;
    }

    private long setTimer(int number, int flags, long wanted, long old) {
        Timer timer = timer(number);
        long interval = TimeSpec.read(memory, wanted);
        long first = TimeSpec.read(memory, wanted + TimeSpec.SIZE);
        if (old != 0) {
            getTimer(number, old);
        }
        long deadline = (flags & TIMER_ABSTIME) != 0 ? Clock.deadline(clocks.get(number), first)
                : System.nanoTime() + Math.min(first, Long.MAX_VALUE / 2);
        arm(timer, deadline, first, interval);
        return 0;
    }

    private long getTimer(int number, long current) {
        Timer timer = timer(number);
        TimeSpec.write(memory, current, timer.interval());
        TimeSpec.write(memory, current + TimeSpec.SIZE, timer.left());
        return 0;
    }

    private synchronized long delete(int number) {
        timer(number).stop();
        timers.remove(number);
        clocks.remove(number);
        process.signals().forgetOverrun(number);
        return 0;
    }

    private synchronized ScheduledExecutorService scheduler() {
        if (scheduler == null) {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
                    work -> Thread.ofPlatform().name("guest-timers").daemon().unstarted(work));
            // Otherwise a timer that is set and stopped for ever fills the queue.
            executor.setRemoveOnCancelPolicy(true);
            scheduler = executor;
            process.atEnd(scheduler::shutdownNow);
        }
        return scheduler;
    }
}
