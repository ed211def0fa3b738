package dev.rvj.linux.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Waits for input on a thread of its own, so that a guest's thread that waits for it can be interrupted, and poll(2)
 * can tell. It takes one byte ahead at most, and only once somebody has asked.
 */
final class InputPump implements Runnable {
    private static final int END = -1;

    private enum State { IDLE, READING, READY }

    private final InputStream input;
    private final WaitQueue waiters;
    private State state = State.IDLE;
    private boolean running;
    private int next;
    private IOException failure;

    InputPump(InputStream input, WaitQueue waiters) {
        this.input = input;
        this.waiters = waiters;
    }

    synchronized boolean isIdle() {
        return state == State.IDLE;
    }

    /** Whether a read would not wait: there is a byte, or the end, or a failure. */
    synchronized boolean isReady() {
        return state == State.READY;
    }

    synchronized boolean hasByte() {
        return state == State.READY && failure == null && next != END;
    }

    /** Begins to wait for input, unless that has begun. */
    synchronized void start() {
        if (state != State.IDLE) {
            return;
        }
        state = State.READING;
        if (running) {
            notifyAll();
        } else {
            running = true;
            Thread.ofPlatform().daemon().name("input").start(this);
        }
    }

    /** Takes what came; false at the end. */
    synchronized boolean take(ByteBuffer target) throws IOException {
        if (state != State.READY) {
            return true;
        }
        state = State.IDLE;
        if (failure != null) {
            IOException thrown = failure;
            failure = null;
            throw thrown;
        }
        if (next == END) {
            return false;
        }
        target.put((byte) next);
        return true;
    }

    @Override
    public void run() {
        try {
            while (true) {
                awaitWish();
                read();
                waiters.wakeAll();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitWish() throws InterruptedException {
        while (state != State.READING) {
            wait();
        }
    }

    private void read() {
        int got = END;
        IOException thrown = null;
        try {
            got = input.read();
        } catch (IOException e) {
            thrown = e;
        }
        synchronized (this) {
            next = got;
            failure = thrown;
            state = State.READY;
        }
    }
}
