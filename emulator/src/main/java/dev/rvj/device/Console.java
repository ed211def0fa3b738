package dev.rvj.device;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A machine's console: bytes in, bytes out. Output is flushed at the end of lines, and before input is waited for. Every
 * method throws {@link ConsoleException} where a stream of the host fails.
 */
public final class Console {
    private static final int STANDARD_ERROR = 2;

    private final InputStream input;
    private final OutputStream output;
    private final OutputStream error;

    public Console(InputStream input, OutputStream output, OutputStream error) {
        this.input = input;
        this.output = new BufferedOutputStream(output);
        this.error = error;
    }

    /** The next byte of input, waited for; -1 at its end. */
    public int read() {
        flush();
        try {
            return input.read();
        } catch (IOException e) {
            throw new ConsoleException(e);
        }
    }

    public void write(int value) {
        try {
            output.write(value);
            if (value == '\n') {
                output.flush();
            }
        } catch (IOException e) {
            throw new ConsoleException(e);
        }
    }

    /** Writes to file descriptor 1, or 2. */
    public void write(int descriptor, byte[] bytes) {
        try {
            if (descriptor == STANDARD_ERROR) {
                error.write(bytes);
            } else {
                output.write(bytes);
                output.flush();
            }
        } catch (IOException e) {
            throw new ConsoleException(e);
        }
    }

    public void flush() {
        try {
            output.flush();
        } catch (IOException e) {
            throw new ConsoleException(e);
        }
    }
}
