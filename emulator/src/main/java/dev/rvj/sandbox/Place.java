package dev.rvj.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a path of the guest's leads, and what may be done there.
 *
 * @param guest the guest's name of it; without links in a sandbox
 * @param host the host's name of it; null for a directory that only leads on to granted ones
 * @param root the granted directory that it is in; null where all is granted
 */
public record Place(Path guest, Path host, Path root, boolean writable) {
    private static final Set<OpenOption> CHANGING = Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND,
            StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW, StandardOpenOption.TRUNCATE_EXISTING);

    static Place anywhere(Path path) {
        return new Place(path, path, null, true);
    }

    static Place granted(GuestName name, Grant grant) {
        Path host = grant.host();
        for (String part : name.names().subList(grant.guest().names().size(), name.names().size())) {
            host = host.resolve(part);
        }
        return new Place(Path.of(name.toString()), host, grant.host(), grant.writable());
    }

    static Place onTheWay(GuestName name) {
        return new Place(Path.of(name.toString()), null, null, false);
    }

    /** A file that the host has just made in this directory. */
    public Place child(Path made) {
        return new Place(guest.resolve(made.getFileName()), made, root, writable);
    }

    /** Whether the host has no such directory: it only leads on to granted ones. */
    public boolean isOnTheWay() {
        return host == null;
    }

    /** Whether it is in a granted directory, and no more than that. */
    public boolean isConfined() {
        return root != null;
    }

    /** Whether the name can be neither made nor removed: a granted directory itself, or one on the way there. */
    boolean isFixed() {
        return isOnTheWay() || host.equals(root);
    }

    /**
     * The host's path, to be looked at.
     *
     * @throws AccessDeniedException where there is none
     */
    public Path toRead() throws AccessDeniedException {
        if (isOnTheWay()) {
            throw new AccessDeniedException(guest.toString());
        }
        return host;
    }

    /**
     * The host's path, to be changed.
     *
     * @throws AccessDeniedException where it was granted for reading only
     */
    public Path toWrite() throws AccessDeniedException {
        if (!writable) {
            throw new AccessDeniedException(guest.toString());
        }
        return host;
    }

    /**
     * The host's path, for something to be made there.
     *
     * @throws FileAlreadyExistsException where something always is there
     * @throws AccessDeniedException where it was granted for reading only
     */
    public Path toMake() throws IOException {
        if (isFixed() || !writable && Files.exists(host, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(guest.toString());
        }
        return toWrite();
    }

    /**
     * The host's path, to be removed or renamed.
     *
     * @throws AccessDeniedException where it must stay
     */
    public Path toRemove() throws AccessDeniedException {
        if (isFixed()) {
            throw new AccessDeniedException(guest.toString());
        }
        return toWrite();
    }

    /**
     * Opens the file. In a sandbox no link is followed, not even one that took a directory's place since the path
     * was walked: each directory is opened from the one before it, where the host's Java can do so.
     *
     * @throws AccessDeniedException where it was granted for reading only, and the options write
     */
    public FileChannel open(Set<? extends OpenOption> options) throws IOException {
        if (options.stream().anyMatch(CHANGING::contains)) {
            toWrite();
        }
        if (!isConfined()) {
            return FileChannel.open(toRead(), options);
        }
        Set<OpenOption> all = new HashSet<>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        Path relative = root.relativize(host);
        DirectoryStream<Path> at = Files.newDirectoryStream(root);
        try {
            for (int i = 0; i < relative.getNameCount() - 1; i++) {
                if (!(at instanceof SecureDirectoryStream<Path> directory)) {
                    break;
                }
                DirectoryStream<Path> next =
                        directory.newDirectoryStream(relative.getName(i), LinkOption.NOFOLLOW_LINKS);
                at.close();
                at = next;
            }
            if (at instanceof SecureDirectoryStream<Path> directory) {
                SeekableByteChannel channel = directory.newByteChannel(relative.getFileName(), all);
                if (channel instanceof FileChannel file) {
                    return file;
                }
                channel.close();
            }
            return FileChannel.open(host, all);
        } finally {
            at.close();
        }
    }
}
