package dev.rvj.linux;

import static dev.rvj.linux.SystemCall.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class PollCallsTest {
    private static final int IN = 1;
    private static final int OUT = 4;
    private static final int ERR = 8;
    private static final int HUP = 16;
    private static final int NVAL = 32;
    private static final int EDGE = 1 << 31;
    private static final int ONCE = 1 << 30;
    private static final int O_NONBLOCK = 04000;

    private Caller caller;
    private int reader;
    private int writer;

    @BeforeEach
    void begin(@TempDir Path directory) throws Exception {
        caller = new Caller(directory);
        long ends = caller.room(8);
        assertEquals(0, caller.call(PIPE2, ends, O_NONBLOCK));
        reader = caller.memory().loadInt(ends);
        writer = caller.memory().loadInt(ends + 4);
    }

    @AfterEach
    void end() {
        caller.close();
    }

    /** What poll(2) reports of one descriptor, without waiting. */
    private int poll(int descriptor, int events) {
        long entry = caller.room(8);
        caller.memory().storeInt(entry, descriptor);
        caller.memory().storeShort(entry + 4, (short) events);
        long count = caller.call(PPOLL, entry, 1, caller.words(0, 0), 0, 0);
        int reported = caller.memory().loadShort(entry + 6);
        assertEquals(reported == 0 ? 0 : 1, count);
        return reported;
    }

    private void write(int descriptor, String text) {
        assertEquals(text.length(), caller.call(WRITE, descriptor, caller.text(text), text.length()));
    }

    @Test
    void pipesTellWhatTheyAreReadyFor() {
        assertEquals(0, poll(reader, IN));
        assertEquals(OUT, poll(writer, OUT));
        write(writer, "x");
        assertEquals(IN, poll(reader, IN));
        assertEquals(0, poll(reader, 0));
        caller.call(CLOSE, writer);
        assertEquals(IN | HUP, poll(reader, IN));
        assertEquals(NVAL, poll(writer, IN));
        assertEquals(0, poll(-1, IN));
    }

    @Test
    void aPipeIsReadInOrderAndEnds() {
        long buffer = caller.room(16);
        assertEquals(-Errno.EAGAIN, caller.call(READ, reader, buffer, 16));
        write(writer, "abc");
        write(writer, "def");
        assertEquals(4, caller.call(READ, reader, buffer, 4));
        assertEquals("abcd", caller.read(buffer, 4));
        caller.call(CLOSE, writer);
        assertEquals(2, caller.call(READ, reader, buffer, 16));
        assertEquals(0, caller.call(READ, reader, buffer, 16));
    }

    @Test
    void aFullPipeTakesNoMore() {
        long buffer = caller.room(65536);
        assertEquals(65536, caller.call(WRITE, writer, buffer, 65536));
        assertEquals(-Errno.EAGAIN, caller.call(WRITE, writer, buffer, 1));
        assertEquals(0, poll(writer, OUT));
        assertEquals(4096, caller.call(READ, reader, buffer, 4096));
        assertEquals(OUT, poll(writer, OUT));
        assertEquals(4096, caller.call(WRITE, writer, buffer, 4097));
    }

    @Test
    void aPipeWithoutReaderIsBroken() {
        caller.call(CLOSE, reader);
        assertEquals(OUT | ERR, poll(writer, OUT));
        caller.call(RT_SIGPROCMASK, 0, caller.words(-1), 0, 8);
        assertEquals(-Errno.EPIPE, caller.call(WRITE, writer, caller.text("x"), 1));
        long pending = caller.words(0);
        assertEquals(0, caller.call(RT_SIGPENDING, pending, 8));
        assertEquals(1L << 13 - 1, caller.memory().loadLong(pending));
    }

    @Test
    void waitingEndsWithTheTime() {
        long start = System.nanoTime();
        assertEquals(0, caller.call(PPOLL, 0, 0, caller.words(0, 20_000_000), 0, 0));
        assertTrue(System.nanoTime() - start >= 20_000_000);
    }

    private void watch(long epoll, int operation, int descriptor, int events) {
        long event = caller.room(16);
        caller.memory().storeInt(event, events);
        caller.memory().storeLong(event + 8, 40 + descriptor);
        assertEquals(0, caller.call(EPOLL_CTL, epoll, operation, descriptor, event));
    }

    /** The events of one report, 0 where there is none. */
    private int report(long epoll) {
        long events = caller.room(32);
        long count = caller.call(EPOLL_PWAIT, epoll, events, 2, 0, 0);
        return count == 0 ? 0 : caller.memory().loadInt(events);
    }

    @Test
    void levelTriggeredInterestsAreReportedAgain() {
        long epoll = caller.call(EPOLL_CREATE1, 0);
        watch(epoll, 1, reader, IN);
        assertEquals(0, report(epoll));
        write(writer, "x");
        assertEquals(IN, report(epoll));
        assertEquals(IN, report(epoll));
        assertEquals(IN, poll((int) epoll, IN));
    }

    @Test
    void edgeTriggeredInterestsAreReportedOnceAChange() {
        long epoll = caller.call(EPOLL_CREATE1, 0);
        watch(epoll, 1, reader, IN | EDGE);
        write(writer, "x");
        assertEquals(IN, report(epoll));
        assertEquals(0, report(epoll));
        write(writer, "y");
        assertEquals(IN, report(epoll));
        watch(epoll, 3, reader, IN | EDGE);
        assertEquals(IN, report(epoll));
    }

    @Test
    void oneShotInterestsWaitToBeRearmed() {
        long epoll = caller.call(EPOLL_CREATE1, 0);
        watch(epoll, 1, reader, IN | ONCE);
        write(writer, "x");
        assertEquals(IN, report(epoll));
        assertEquals(0, report(epoll));
        watch(epoll, 3, reader, IN | ONCE);
        assertEquals(IN, report(epoll));
    }

    @Test
    void closedFilesLeaveTheSet() {
        long epoll = caller.call(EPOLL_CREATE1, 0);
        watch(epoll, 1, reader, IN);
        write(writer, "x");
        caller.call(CLOSE, reader);
        assertEquals(0, report(epoll));
        assertEquals(-Errno.EBADF, caller.call(EPOLL_CTL, epoll, 2, reader, 0));
        assertEquals(-Errno.ENOENT, caller.call(EPOLL_CTL, epoll, 2, writer, 0));
        assertEquals(-Errno.EINVAL, caller.call(EPOLL_CTL, epoll, 1, epoll, caller.words(0, 0)));
    }

    @Test
    void eventCountersAddUp() {
        int event = (int) caller.call(EVENTFD2, 3, O_NONBLOCK);
        long word = caller.words(4);
        assertEquals(8, caller.call(WRITE, event, word, 8));
        assertEquals(IN | OUT, poll(event, IN | OUT));
        assertEquals(8, caller.call(READ, event, word, 8));
        assertEquals(7, caller.memory().loadLong(word));
        assertEquals(-Errno.EAGAIN, caller.call(READ, event, word, 8));
        assertEquals(-Errno.EINVAL, caller.call(READ, event, word, 7));
        assertEquals(-Errno.EINVAL, caller.call(WRITE, event, caller.words(-1), 8));
        assertEquals(8, caller.call(WRITE, event, caller.words(-2), 8));
        assertEquals(IN, poll(event, IN | OUT));
        assertEquals(-Errno.EAGAIN, caller.call(WRITE, event, caller.words(1), 8));
    }

    @Test
    void semaphoresCountDown() {
        int event = (int) caller.call(EVENTFD2, 2, O_NONBLOCK | 1);
        long word = caller.words(0);
        assertEquals(8, caller.call(READ, event, word, 8));
        assertEquals(1, caller.memory().loadLong(word));
        assertEquals(8, caller.call(READ, event, word, 8));
        assertEquals(-Errno.EAGAIN, caller.call(READ, event, word, 8));
    }

    @Test
    void timersExpireAndRepeat() {
        int timer = (int) caller.call(TIMERFD_CREATE, 1, 0);
        assertEquals(0, caller.call(TIMERFD_SETTIME, timer, 0, caller.words(0, 5_000_000, 0, 5_000_000), 0));
        long word = caller.words(0);
        assertEquals(8, caller.call(READ, timer, word, 8));
        assertTrue(caller.memory().loadLong(word) >= 1);
        long entry = caller.room(8);
        caller.memory().storeInt(entry, timer);
        caller.memory().storeShort(entry + 4, (short) IN);
        assertEquals(1, caller.call(PPOLL, entry, 1, 0, 0, 0));
        assertEquals(0, caller.call(TIMERFD_SETTIME, timer, 0, caller.words(0, 0, 0, 0), 0));
        assertEquals(0, poll(timer, IN));
        assertEquals(-Errno.EINVAL, caller.call(TIMERFD_CREATE, 99, 0));
    }

    @Test
    void selectReportsInTheSetsItWasGiven() {
        write(writer, "x");
        long read = caller.words(1L << reader);
        long written = caller.words(1L << writer | 1L << reader);
        assertEquals(2, caller.call(PSELECT6, writer + 1, read, written, 0, caller.words(0, 0), 0));
        assertEquals(1L << reader, caller.memory().loadLong(read));
        assertEquals(1L << writer, caller.memory().loadLong(written));
        assertEquals(-Errno.EBADF,
                caller.call(PSELECT6, 60, caller.words(1L << 50), 0, 0, caller.words(0, 0), 0));
    }
}
