package dev.rvj.cli;

/** What the user asked for cannot be done as asked; the message is one line. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
