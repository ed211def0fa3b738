package dev.rvj.elf;

/** A file that is no ELF program, or not one that can run. The message is one line: what, and where in the file. */
public final class ElfException extends Exception {
    private static final long serialVersionUID = 1;

    public ElfException(String message) {
        super(message);
    }
}
