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

    /** What is behind a name in the line that it begins; null where the host does not tell. */
    public static String line(String name) {
        int line = TEXT.indexOf("\n".concat(name).concat(":\t"));
        int from = line + name.length() + "\n:\t".length();
        return line < 0 ? null : TEXT.substring(from, TEXT.indexOf('\n', from));
    }

    /**
     * A number, of 32 bits without a sign.
     *
     * @param name that of the line
     * @param index its place in the line, from 0
     * @param otherwise where the host does not tell
     */
    public static int number(String name, int index, int otherwise) {
        String line = line(name);
        if (line == null) {
            return otherwise;
        }
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = line.indexOf('\t', from) + 1;
        }
        int to = line.indexOf('\t', from);
        return Integer.parseUnsignedInt(line, from, to < 0 ? line.length() : to, 10);
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
