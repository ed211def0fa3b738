package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The settings of the terminal that the host's process has. Java has no words for them; stty(1) has, and its saved
 * form holds just what struct termios does.
 */
final class Terminal {
    /** Control characters of the kernel's struct termios, asm-generic/termbits.h. */
    static final int CONTROL_CHARACTERS = 19;
    /** Input, output, control and local flags. */
    static final int FLAGS = 4;

    /** The state that the terminal was found in; null while nothing has changed it. */
    private String original;
    private boolean restores;

    /**
     * Flags in the order input, output, control, local, then the control characters.
     *
     * @throws SystemCallException ENOTTY where the host does not tell
     */
    synchronized int[] settings(Path device) {
        String[] fields = stty(device, "-g").split(":", -1);
        int[] settings = new int[FLAGS + CONTROL_CHARACTERS];
        try {
            for (int i = 0; i < Math.min(fields.length, settings.length); i++) {
                settings[i] = Integer.parseUnsignedInt(fields[i].trim(), 16);
            }
        } catch (NumberFormatException _) {
            throw new SystemCallException(Errno.ENOTTY);
        }
        return settings;
    }

    /** Changes the settings; when the JVM ends they become what they were. */
    synchronized void setSettings(Path device, int[] settings) {
        String before = stty(device, "-g").trim();
        int count = before.split(":", -1).length - FLAGS;
        if (original == null) {
            original = before;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FLAGS + count; i++) {
            text.append(i == 0 ? "" : ":").append(Integer.toHexString(i < settings.length ? settings[i] : 0));
        }
        if (!restores) {
            restores = true;
            String saved = original;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stty(device, saved), "terminal"));
        }
        stty(device, text.toString());
    }

    /** Rows and columns. */
    int[] size(Path device) {
        String[] fields = stty(device, "size").trim().split(" ");
        try {
            return new int[] {Integer.parseInt(fields[0]), Integer.parseInt(fields[1])};
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            throw new SystemCallException(Errno.ENOTTY);
        }
    }

    void setSize(Path device, int rows, int columns) {
        stty(device, "rows", Integer.toString(rows), "columns", Integer.toString(columns));
    }

    private static String stty(Path device, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "stty";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).redirectInput(device.toFile())
                    .redirectError(Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (process.waitFor() != 0) {
                throw new SystemCallException(Errno.EINVAL);
            }
            return output;
        } catch (IOException _) {
            throw new SystemCallException(Errno.ENOTTY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SystemCallException(Errno.EINTR);
        }
    }
}
