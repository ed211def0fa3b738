package dev.rvj.linux.system;

import dev.rvj.linux.files.HostText;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The environment of the host's process, which does not change. */
public final class HostEnvironment {
    private static final List<String> VARIABLES = Collections.unmodifiableList(read());

    private HostEnvironment() {
    }

    /** NAME=VALUE, each. */
    public static List<String> variables() {
        return VARIABLES;
    }

    /** The value of a variable; null if there is none. */
    public static String value(String name) {
        for (String variable : VARIABLES) {
            if (variable.startsWith(name) && variable.indexOf('=') == name.length()) {
                return variable.substring(name.length() + 1);
            }
        }
        return null;
    }

    /** Asks Linux itself first: proc(5), /proc/pid/environ. Of the JDK's own that takes twenty classes. */
    private static List<String> read() {
        List<String> variables = new ArrayList<>();
        try (InputStream in = new FileInputStream("/proc/self/environ")) {
            byte[] bytes = in.readAllBytes();
            String text = HostText.toText(bytes, bytes.length);
            int from = 0;
            for (int to = text.indexOf('\0'); to >= 0; to = text.indexOf('\0', from)) {
                if (text.indexOf('=', from, to) > from) {
                    variables.add(text.substring(from, to));
                }
                from = to + 1;
            }
        } catch (IOException _) {
            System.getenv().forEach((name, value) -> variables.add(name + "=" + value));
        }
        return variables;
    }
}
