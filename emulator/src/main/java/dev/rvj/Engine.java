package dev.rvj;

/** What executes a program's instructions. The program cannot tell which. */
public enum Engine {
    /** Interprets decoded blocks. */
    INTERP,
    /** Interprets, and translates what is executed often to bytecode where the module {@code rvj.translator} is there. */
    JIT,
    /** Translates all, executes it, undoes that, and interprets the same: a difference is a defect of rvj, and ends the run. */
    CHECK,
    /** Translates the whole program before it starts, and interprets what was not found. */
    AOT
}
