package dev.rvj.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Who the process runs as: the user and groups of the host's process where the host can tell. */
public final class Identity {
    private static final Path OWN = Path.of("/proc/self");
    private static final String GROUPS_LINE = "Groups:";
    private static final int UNKNOWN = 1000;

    private final int user;
    private final int group;

    private Identity(int user, int group) {
        this.user = user;
        this.group = group;
    }

    static Identity ofHost() {
        try {
            Map<String, Object> found = Files.readAttributes(OWN, "unix:uid,gid");
            return new Identity((Integer) found.get("uid"), (Integer) found.get("gid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return new Identity(UNKNOWN, UNKNOWN);
        }
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
            for (String line : Files.readAllLines(OWN.resolve("status"))) {
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
