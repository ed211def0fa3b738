package dev.rvj.trace;

/** What can be dumped while a program runs. */
public enum Dump {
    /** The instructions of each block when it is first executed. */
    IN,
    /** Each exception and interrupt that a hart takes. */
    TRAP,
    /** The instructions and the bytecode of each region that is translated. */
    BYTECODE
}
