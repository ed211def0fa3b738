package dev.rvj.device;

import java.io.IOException;

/** The host's stream behind a console has failed. The message says why. */
public final class ConsoleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConsoleException(IOException cause) {
        super("console: " + cause.getMessage(), cause);
    }
}
