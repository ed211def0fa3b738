package dev.rvj;

/** What executes a program's instructions. The program cannot tell which. */
public enum Engine {
    /** Interprets decoded blocks. */
    INTERP,
    /** Interprets, and translates what is executed often to bytecode where the module {@code rvj.translator} is there. */
    JIT
}
