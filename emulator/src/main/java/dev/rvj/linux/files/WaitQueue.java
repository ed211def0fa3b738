package dev.rvj.linux.files;

import dev.rvj.linux.LinuxThread;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The threads that wait for a file to become ready. */
final class WaitQueue {
    private final List<LinuxThread> threads = new CopyOnWriteArrayList<>();
    private volatile long changes;

    void add(LinuxThread thread) {
        threads.add(thread);
    }

    void remove(LinuxThread thread) {
        threads.remove(thread);
    }

    /** The file may be readier than it was. */
    void wakeAll() {
        synchronized (this) {
            changes++;
        }
        for (LinuxThread thread : threads) {
            thread.wake();
        }
    }

    /** How often the file became readier; what edge-triggered waiting goes by. */
    long changes() {
        return changes;
    }
}
