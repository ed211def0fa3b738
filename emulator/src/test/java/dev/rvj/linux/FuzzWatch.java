package dev.rvj.linux;

import java.util.concurrent.locks.LockSupport;

/** Ends the process of a call that waits, and says where one is that goes on nevertheless. */
final class FuzzWatch implements AutoCloseable {
    /** How long a call may wait before its process is ended. */
    private static final long PATIENCE = 200_000_000L;
    /** How long it may go on after that; long enough for a machine that is busy with something else. */
    private static final long BUDGET = 120_000_000_000L;

    private final Thread watcher = Thread.ofPlatform().daemon().name("fuzz-watch").unstarted(this::watch);
    private final Thread watched = Thread.currentThread();
    private LinuxProcess process;
    private String what;
    private long since;

    FuzzWatch() {
        watcher.start();
    }

    synchronized void begin(LinuxProcess caller, String call) {
        process = caller;
        what = call;
        since = System.nanoTime();
    }

    synchronized void end() {
        process = null;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(50);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        if (process == null) {
            return;
        }
        long time = System.nanoTime() - since;
        if (time > BUDGET) {
            StringBuilder where = new StringBuilder();
            for (StackTraceElement element : watched.getStackTrace()) {
                where.append("\n    at ").append(element);
            }
            System.err.println("hangs: " + what + where);
            Runtime.getRuntime().halt(1);
        }
        if (time > PATIENCE && !process.isExiting()) {
            process.exit(0);
            // The guest's thread has no Java thread of its own that the process could wake.
            LockSupport.unpark(watched);
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
