package dev.rvj.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClintTest {
    private static final long MTIMECMP = 0x4000;
    private static final long MTIME = 0xbff8;

    private final AtomicLong nanoseconds = new AtomicLong(1_000_000);

    @Test
    void timerIsPendingFromItsTimeOn() {
        try (Clint clint = new Clint(nanoseconds::get, 1, () -> { })) {
            assertFalse(clint.isTimerPending(0));
            clint.store(MTIMECMP, 8, 5);
            nanoseconds.addAndGet(499);
            assertFalse(clint.isTimerPending(0));
            nanoseconds.addAndGet(1);
            assertTrue(clint.isTimerPending(0));
            clint.store(MTIMECMP, 8, 6);
            assertFalse(clint.isTimerPending(0));
        }
    }

    @Test
    void registersHaveHalves() {
        try (Clint clint = new Clint(nanoseconds::get, 1, () -> { })) {
            clint.store(MTIMECMP, 4, 0x1234_5678);
            clint.store(MTIMECMP + 4, 4, 0x9abc_def0L);
            assertEquals(0x9abc_def0_1234_5678L, clint.load(MTIMECMP, 8));
            assertEquals(0x9abc_def0L, clint.load(MTIMECMP + 4, 4));
        }
    }

    @Test
    void timeCanBeSet() {
        try (Clint clint = new Clint(nanoseconds::get, 1, () -> { })) {
            clint.store(MTIME, 8, 1000);
            nanoseconds.addAndGet(300);
            assertEquals(1003, clint.load(MTIME, 8));
        }
    }

    @Test
    void softwareInterruptIsOneBit() {
        try (Clint clint = new Clint(nanoseconds::get, 1, () -> { })) {
            clint.store(0, 4, 3);
            assertTrue(clint.isSoftwarePending(0));
            assertEquals(1, clint.load(0, 4));
            clint.store(0, 4, 2);
            assertFalse(clint.isSoftwarePending(0));
        }
    }

    @Test
    void eachHartHasLinesOfItsOwn() {
        try (Clint clint = new Clint(nanoseconds::get, 3, () -> { })) {
            clint.store(4, 4, 1);
            assertFalse(clint.isSoftwarePending(0));
            assertTrue(clint.isSoftwarePending(1));
            assertFalse(clint.isSoftwarePending(2));
            assertEquals(1L << 32, clint.load(0, 8));
            clint.store(0, 8, 1);
            assertTrue(clint.isSoftwarePending(0));
            assertFalse(clint.isSoftwarePending(1));
            clint.store(12, 4, 1);
            assertEquals(0, clint.load(12, 4));
            clint.store(MTIMECMP + 16, 8, 0);
            assertTrue(clint.isTimerPending(2));
            assertFalse(clint.isTimerPending(1));
            clint.store(MTIMECMP + 24, 8, 7);
            assertEquals(0, clint.load(MTIMECMP + 24, 8));
        }
    }

    @Test
    void hartIsToldWhenTheTimerIsDue() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        try (Clint clint = new Clint(System::nanoTime, 1, told::countDown)) {
            clint.store(MTIMECMP, 8, Clint.FREQUENCY / 100);
            assertTrue(told.await(300, TimeUnit.SECONDS));
            assertTrue(clint.isTimerPending(0));
        }
    }
}
