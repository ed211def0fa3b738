package dev.rvj.cli;

import dev.rvj.LoadException;
import dev.rvj.engine.Difference;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells the user what went wrong, in one line, and chooses the exit code. */
final class Failures {
    static final int USAGE = 2;
    /** A defect in rvj itself; EX_SOFTWARE of sysexits.h. */
    static final int DEFECT = 70;

    private final PrintStream err;
    private boolean verbose;

    Failures(PrintStream err) {
        this.err = err;
    }

    /** Adds stack traces. */
    void verbose(boolean on) {
        verbose = on;
    }

    boolean isVerbose() {
        return verbose;
    }

    void say(String message) {
        err.println("rvj: " + message);
    }

    int usage(String message) {
        say(message);
        return USAGE;
    }

    int report(Throwable thrown) {
        int code = switch (thrown) {
            case LoadException load -> {
                say(load.getMessage());
                yield load.exitCode();
            }
            case UsageException usage -> usage(usage.getMessage());
            case Difference difference -> {
                say(difference.getMessage());
                err.print(difference.report());
                yield DEFECT;
            }
            default -> {
                say("internal error: " + oneLine(thrown) + (verbose ? "" : " (run with --verbose for a stack trace)"));
                yield DEFECT;
            }
        };
        if (verbose) {
            thrown.printStackTrace(err);
        }
        return code;
    }

    /** Why a file could not be used, without its name where the exception says it. */
    static String reason(IOException exception) {
        return switch (exception) {
            case NoSuchFileException e -> "no such directory";
            case AccessDeniedException e -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            case IOException e when e.getClass() == IOException.class && e.getMessage() != null -> e.getMessage();
            default -> oneLine(exception);
        };
    }

    private static String oneLine(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        String message = thrown.getMessage();
        return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
    }
}
