package dev.rvj.linux;

import dev.rvj.linux.system.HostStatus;
import java.util.stream.Stream;

/** Who the process runs as: the user and groups of the host's process where the host can tell. */
public final class Identity {
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

    /** The same on all hosts. */
    static Identity unknown() {
        return new Identity(UNKNOWN, UNKNOWN);
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
        String numbers = HostStatus.line("Groups");
        return numbers == null ? new int[] {group}
                : Stream.of(numbers.split("\\s+")).filter(number -> !number.isEmpty()).mapToInt(Integer::parseUnsignedInt).toArray();
    }
}
