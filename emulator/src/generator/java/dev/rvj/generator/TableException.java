package dev.rvj.generator;

/** A line of a table that makes no sense; the message says which and why. */
final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TableException(String where, String what) {
        super(where + ": " + what);
    }
}
