package dev.rvj.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The one gate between a guest's paths and the host's files: every path of the guest's goes through {@link #find}. */
public interface HostPaths {
    /** The gate that stands open: the guest's paths are the host's. */
    HostPaths ALL = new HostPaths() {
        @Override
        public Place find(Path guest, boolean follow) {
            return Place.anywhere(guest);
        }

        @Override
        public boolean isConfined() {
            return false;
        }
    };

    /**
     * Where a path leads. What it names need not exist, but for the directories on the way.
     *
     * @param guest an absolute path of the guest's
     * @param follow whether the path leads on where its last name is a symbolic link
     * @throws java.nio.file.NoSuchFileException where nothing of that name is granted
     * @throws java.nio.file.AccessDeniedException where a link leads out of what is granted
     * @throws IOException as the host's file system says
     */
    Place find(Path guest, boolean follow) throws IOException;

    /** Whether only granted paths lead anywhere. */
    boolean isConfined();

    /** The names in a directory that the host does not have: one on the way to granted ones. */
    default List<String> names(Place place) {
        return List.of();
    }
}
