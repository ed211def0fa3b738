package dev.rvj.engine;

import java.util.concurrent.locks.ReentrantLock;

/** Harts that run one at a time, in turn, each on its thread. */
public final class Turns {
    private final ReentrantLock lock = new ReentrantLock(true);

    /** Waits until it is the caller's turn. */
    void take() {
        lock.lock();
    }

    /** Lets another hart have its turn, if one waits for that. */
    void pass() {
        if (lock.hasQueuedThreads()) {
            lock.unlock();
            lock.lock();
        }
    }

    void end() {
        lock.unlock();
    }

    /** Does what waits for something, and lets other harts have their turn meanwhile. */
    public void duringWait(Runnable wait) {
        if (!lock.isHeldByCurrentThread()) {
            wait.run();
            return;
        }
        lock.unlock();
        try {
            wait.run();
        } finally {
            lock.lock();
        }
    }
}
