package dev.rvj.sandbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A tree of granted directories. Paths are walked name by name in the guest's tree, symbolic links and ".." included:
 * what a link says is a path of the guest's, so that there is none that leads to a place which is not granted.
 */
final class GrantedPaths implements HostPaths {
    /** The most links in a path, MAXSYMLINKS of Linux. */
    private static final int MOST_LINKS = 40;

    private final List<Grant> grants;

    GrantedPaths(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public boolean isConfined() {
        return true;
    }

    @Override
    public Place find(Path path, boolean follow) throws IOException {
        Deque<String> left = new ArrayDeque<>(GuestName.parts(text(path)));
        GuestName at = GuestName.ROOT;
        Place place = place(at);
        int links = 0;
        while (!left.isEmpty()) {
            String name = left.removeFirst();
            checkDirectory(place, path);
            if (name.equals(".")) {
                continue;
            }
            GuestName next = name.equals("..") ? at.parent() : at.child(name);
            Place found = place(next);
            if (found == null) {
                throw links > 0 ? new AccessDeniedException(path.toString())
                        : new NoSuchFileException(path.toString());
            }
            Path target = follow || !left.isEmpty() ? target(found) : null;
            if (target == null) {
                at = next;
                place = found;
                continue;
            }
            links++;
            if (links > MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            List<String> parts = GuestName.parts(text(target));
            for (int i = parts.size() - 1; i >= 0; i--) {
                left.addFirst(parts.get(i));
            }
            if (target.isAbsolute()) {
                at = GuestName.ROOT;
                place = place(at);
            }
        }
        return place;
    }

    /** The host's separator may be another one. */
    private static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What the guest has under a name without links; null where that is not granted. */
    private Place place(GuestName name) {
        Grant innermost = null;
        boolean leadsOn = name.equals(GuestName.ROOT);
        for (Grant grant : grants) {
            if (name.startsWith(grant.guest())
                    && (innermost == null || grant.guest().startsWith(innermost.guest()))) {
                innermost = grant;
            }
            leadsOn |= grant.guest().startsWith(name);
        }
        if (innermost != null) {
            return Place.granted(name, innermost);
        }
        return leadsOn ? Place.onTheWay(name) : null;
    }

    private static void checkDirectory(Place place, Path path) throws IOException {
        if (!place.isOnTheWay() && !Files.readAttributes(place.host(), BasicFileAttributes.class,
                LinkOption.NOFOLLOW_LINKS).isDirectory()) {
            throw new NotDirectoryException(path.toString());
        }
    }

    /** What the link says that lies there; null where there is none. */
    private static Path target(Place place) throws IOException {
        return !place.isFixed() && Files.isSymbolicLink(place.host()) ? Files.readSymbolicLink(place.host()) : null;
    }

    @Override
    public List<String> names(Place place) {
        GuestName name = GuestName.of(text(place.guest()));
        return grants.stream().map(Grant::guest)
                .filter(guest -> guest.startsWith(name) && !guest.equals(name))
                .map(guest -> guest.names().get(name.names().size())).distinct().sorted().toList();
    }
}
