package dev.rvj.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who the process runs as: the user and group of the host's process where the host can tell.
 *
 * @param user a user id
 * @param group a group id
 */
record Identity(int user, int group) {
    private static final Path OWN = Path.of("/proc/self");
    private static final int UNKNOWN = 1000;

    static Identity ofHost() {
        try {
            return new Identity((Integer) Files.getAttribute(OWN, "unix:uid"),
                    (Integer) Files.getAttribute(OWN, "unix:gid"));
        } catch (IOException | UnsupportedOperationException e) {
            return new Identity(UNKNOWN, UNKNOWN);
        }
    }
}
