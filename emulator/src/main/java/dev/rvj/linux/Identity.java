package dev.rvj.linux;

import dev.rvj.linux.system.HostStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who the process runs as: the user and groups of the host's process where the host can tell. */
public final class Identity {
    private static final String GROUPS_LINE = "Groups:";
    private static final int UNKNOWN = 1000;
    /** Behind the real one. */
    private static final int EFFECTIVE = 1;

    private final int user;
    private final int group;

    private Identity(int user, int group) {
        this.user = user;
        this.group = group;
    }

    static Identity ofHost() {
        return new Identity(HostStatus.number("Uid", EFFECTIVE, UNKNOWN), HostStatus.number("Gid", EFFECTIVE, UNKNOWN));
    }

    /** A user id. */
    public int user() {
        return user;
    }

    /** A group id. */
    public int group() {
        return group;
    }

    /** The supplementary groups, as far as the host tells. */
    public int[] groups() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith(GROUPS_LINE)) {
                    String numbers = line.substring(GROUPS_LINE.length()).trim();
                    return List.of(numbers.split(" ")).stream().filter(number -> !number.isEmpty())
                            .mapToInt(Integer::parseInt).toArray();
                }
            }
        } catch (IOException | NumberFormatException _) {
            return new int[] {group};
        }
        return new int[] {group};
    }
}
