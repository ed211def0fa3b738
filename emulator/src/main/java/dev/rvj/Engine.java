package dev.rvj;

import dev.rvj.engine.TranslationOptions;

/** What executes a program's instructions. The program cannot tell which. */
public enum Engine {
    /** Interprets decoded blocks. */
    INTERP,
    /** Interprets, and translates what is executed often to bytecode where the module {@code rvj.translator} is there. */
    JIT,
    /** Translates all, executes it, undoes that, and interprets the same: a difference is a defect of rvj, and ends the run. */
    CHECK,
    /** Translates the whole program before it starts, and interprets what was not found. */
    AOT;

    /** How code is translated while the program runs; null if it is not. */
    TranslationOptions options() {
        return switch (this) {
            case INTERP -> null;
            case JIT, AOT -> new TranslationOptions();
            case CHECK -> TranslationOptions.checking();
        };
    }
}
