package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.memory.AddressSpace;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;

/** The threads of a process that wait at a word of memory, futex(2). */
public final class Futexes {
    static final int ALL = -1;
    static final long FOREVER = Long.MAX_VALUE;

    private final AddressSpace memory;
    /** Guarded by this object's monitor, as the waiters are. */
    private final Map<Long, Queue<Waiter>> waiters = new HashMap<>();

    private static final class Waiter {
        final LinuxThread thread;
        final int bits;
        long address;
        boolean woken;

        Waiter(LinuxThread thread, long address, int bits) {
            this.thread = thread;
            this.address = address;
            this.bits = bits;
        }
    }

    public Futexes(AddressSpace memory) {
        this.memory = memory;
    }

    /**
     * Waits while a word holds a value.
     *
     * @param deadline on {@link System#nanoTime}, or {@link #FOREVER}
     * @return 0 when woken, EAGAIN if the word holds something else, ETIMEDOUT, or ERESTARTSYS for a signal; negated
     */
    long await(LinuxThread thread, long address, int value, int bits, long deadline) {
        Waiter self = new Waiter(thread, address, bits);
        synchronized (this) {
            if (memory.loadReservedInt(address) != value) {
                return -Errno.EAGAIN;
            }
            waiters.computeIfAbsent(address, _ -> new ArrayDeque<>()).add(self);
        }
        long result = 0;
        while (result == 0 && !isWoken(self)) {
            long left = deadline == FOREVER ? FOREVER : deadline - System.nanoTime();
            if (left <= 0) {
                result = -Errno.ETIMEDOUT;
            } else if (thread.isInterrupted()) {
                result = -Errno.ERESTARTSYS;
            } else if (deadline == FOREVER) {
                thread.pause();
            } else {
                thread.pause(left);
            }
        }
        return withdraw(self) ? result : 0;
    }

    private synchronized boolean isWoken(Waiter waiter) {
        return waiter.woken;
    }

    /** Takes a waiter that gives up out; false if it was woken before. */
    private synchronized boolean withdraw(Waiter waiter) {
        if (waiter.woken) {
            return false;
        }
        Queue<Waiter> queue = waiters.get(waiter.address);
        queue.remove(waiter);
        if (queue.isEmpty()) {
            waiters.remove(waiter.address);
        }
        return true;
    }

    /** Wakes up to {@code count} threads that wait at a word for one of the bits; gives how many. */
    public synchronized int wake(long address, int count, int bits) {
        Queue<Waiter> queue = waiters.get(address);
        if (queue == null) {
            return 0;
        }
        int woken = 0;
        for (Iterator<Waiter> each = queue.iterator(); each.hasNext() && woken < count;) {
            Waiter waiter = each.next();
            if ((waiter.bits & bits) != 0) {
                each.remove();
                waiter.woken = true;
                waiter.thread.wake();
                woken++;
            }
        }
        if (queue.isEmpty()) {
            waiters.remove(address);
        }
        return woken;
    }

    /** Wakes some threads and has others wait at another word; gives how many of both. */
    synchronized int requeue(long address, int wakeCount, long target, int moveCount) {
        int woken = wake(address, wakeCount, ALL);
        Queue<Waiter> queue = waiters.get(address);
        int moved = 0;
        while (queue != null && !queue.isEmpty() && moved < moveCount && address != target) {
            Waiter waiter = queue.remove();
            waiter.address = target;
            waiters.computeIfAbsent(target, _ -> new ArrayDeque<>()).add(waiter);
            moved++;
        }
        if (queue != null && queue.isEmpty()) {
            waiters.remove(address);
        }
        return woken + moved;
    }

    /** As {@link #requeue}, if the word holds a value; else EAGAIN, negated. */
    synchronized int compareAndRequeue(long address, int value, int wakeCount, long target, int moveCount) {
        return memory.loadReservedInt(address) != value ? -Errno.EAGAIN
                : requeue(address, wakeCount, target, moveCount);
    }
}
