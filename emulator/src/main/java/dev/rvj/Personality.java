package dev.rvj;

/** What a program expects around it. */
public enum Personality {
    /** A Linux kernel: the program runs in user mode and makes system calls. */
    LINUX,
    /** Nothing but a machine: the program starts in machine mode. */
    BARE_METAL
}
