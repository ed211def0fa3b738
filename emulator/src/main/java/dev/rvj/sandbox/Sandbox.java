package dev.rvj.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program is granted that has nothing otherwise: directories, and the network. */
public final class Sandbox {
    private static final String READ_ONLY = ":ro";

    private final List<Grant> grants = new ArrayList<>();
    private boolean net;

    /**
     * Grants a directory as {@code --dir} does.
     *
     * @param words HOST[:GUEST][:ro]: without a GUEST, the directory has the same absolute name for the program
     * @throws IOException where the host has no such directory
     * @throws IllegalArgumentException where GUEST is no absolute path, or names two directories
     */
    public Sandbox dir(String words) throws IOException {
        boolean writable = !words.endsWith(READ_ONLY);
        String names = writable ? words : words.substring(0, words.length() - READ_ONLY.length());
        int colon = names.lastIndexOf(":/");
        // C:/ is a drive of Windows, not a name for the guest.
        return colon > 1 ? dir(host(names.substring(0, colon)), names.substring(colon + 1), writable)
                : dir(host(names), host(names).toAbsolutePath().normalize().toString(), writable);
    }

    private static Path host(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new NotDirectoryException(name);
        }
    }

    /**
     * Grants a directory with all that is below.
     *
     * @param host the directory
     * @param guest its absolute name for the program
     * @throws IOException where the host has no such directory
     * @throws IllegalArgumentException where the name is not absolute, or taken
     */
    public Sandbox dir(Path host, String guest, boolean writable) throws IOException {
        if (!guest.startsWith("/")) {
            throw new IllegalArgumentException("'" + guest + "' is no absolute path");
        }
        Path real = host.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(host.toString());
        }
        GuestName name = GuestName.of(guest);
        if (grants.stream().anyMatch(grant -> grant.guest().equals(name))) {
            throw new IllegalArgumentException("'" + guest + "' is granted twice");
        }
        grants.add(new Grant(name, real, writable));
        return this;
    }

    /** Grants the network. */
    public Sandbox net() {
        net = true;
        return this;
    }

    public boolean isNetGranted() {
        return net;
    }

    /** The program's view of the granted directories. */
    public HostPaths paths() {
        return new GrantedPaths(List.copyOf(grants));
    }

    /** Whether the program has a directory of that name. */
    public boolean isDirectory(Path guest) {
        try {
            Place place = paths().find(guest, true);
            return place.isOnTheWay() || Files.isDirectory(place.host());
        } catch (IOException _) {
            return false;
        }
    }

    /** What the program is to call a file of the host; its last name alone where the file is not granted. */
    public Path nameOf(Path host) {
        Path real;
        try {
            real = host.toRealPath();
        } catch (IOException _) {
            real = host.toAbsolutePath().normalize();
        }
        for (Grant grant : grants) {
            if (real.startsWith(grant.host())) {
                return Path.of(grant.guest().join(grant.host().relativize(real)).toString());
            }
        }
        Path last = real.getFileName();
        return Path.of("/").resolve(last == null ? Path.of("") : last);
    }

    /** The name of the host's working directory where that is granted, otherwise the root. */
    public Path directory() {
        Path own = Path.of("");
        Path name = nameOf(own);
        return grants.stream().anyMatch(grant -> isBelow(own, grant)) ? name : Path.of("/");
    }

    private static boolean isBelow(Path path, Grant grant) {
        try {
            return path.toRealPath().startsWith(grant.host());
        } catch (IOException _) {
            return false;
        }
    }
}
