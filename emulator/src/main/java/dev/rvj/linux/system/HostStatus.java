package dev.rvj.linux.system;

import dev.rvj.linux.files.HostText;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What Linux tells of the host's process: proc(5), /proc/pid/status. In Java's own words that takes ten classes more. */
public final class HostStatus {
    private static final String TEXT = read();

    private HostStatus() {
    }

    /**
     * A number.
     *
     * @param name that of the line
     * @param index its place in the line, from 0
     * @param otherwise where the host does not tell
     */
    public static int number(String name, int index, int otherwise) {
        int line = TEXT.indexOf("\n".concat(name).concat(":\t"));
        if (line < 0) {
            return otherwise;
        }
        int from = line;
        for (int i = 0; i <= index; i++) {
            from = TEXT.indexOf('\t', from) + 1;
        }
        int to = from;
        while (TEXT.charAt(to) >= '0') {
            to++;
        }
        return Integer.parseInt(TEXT, from, to, 10);
    }

    private static String read() {
        try (InputStream in = new FileInputStream("/proc/self/status")) {
            byte[] bytes = in.readAllBytes();
            return HostText.toText(bytes, bytes.length);
        } catch (IOException _) {
            return "";
        }
    }
}
