package dev.rvj;

/** A program that can not be run. The message is one line that says what is wrong, and where. */
public final class LoadException extends Exception {
    private static final long serialVersionUID = 1;

    /** The shell's status for a file that was found but can not be executed. */
    public static final int NOT_EXECUTABLE = 126;
    /** The shell's status for a command that was not found. */
    public static final int NOT_FOUND = 127;

    private final int exitCode;

    public LoadException(String message, int exitCode, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** {@link #NOT_EXECUTABLE} or {@link #NOT_FOUND}. */
    public int exitCode() {
        return exitCode;
    }
}
