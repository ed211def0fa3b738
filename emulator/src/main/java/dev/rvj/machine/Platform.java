package dev.rvj.machine;

/** What a hart's CSRs need of the devices around it. */
interface Platform {
    /** The bits of {@code mip} that devices drive. */
    long interruptLines();

    /** {@code mtime}. */
    long time();

    /** Sleeps until an interrupt may be pending, or some milliseconds. */
    void waitForInterrupt();
}
