package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Reads the guest's paths and makes them absolute: relative ones go from a descriptor's directory or the working
 * directory. Where they lead is for {@link HostPaths} to say.
 */
final class PathResolver {
    static final int AT_FDCWD = -100;

    private final AddressSpace memory;
    private final DescriptorTable descriptors;
    private final HostPaths host;
    private volatile Path directory;

    /** @param directory the working directory, absolute */
    PathResolver(AddressSpace memory, DescriptorTable descriptors, HostPaths host, Path directory) {
        this.memory = memory;
        this.descriptors = descriptors;
        this.host = host;
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /** chdir(2); the path is kept without "." and "..", as getcwd(2) tells it. */
    void changeDirectory(Path path) throws IOException {
        Place place = host.find(path, true);
        if (!FileStatus.of(place, true).isDirectory()) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        if (!place.isOnTheWay() && !Files.isExecutable(place.host())) {
            throw new SystemCallException(Errno.EACCES);
        }
        directory = host.isConfined() ? place.guest() : path.toRealPath();
    }

    /**
     * The file that a path names; one that ends with a slash names a directory.
     *
     * @throws SystemCallException ENOENT, ENOTDIR, EBADF, ENAMETOOLONG
     */
    Path resolve(long base, long address) {
        return resolve(base, GuestText.read(memory, address));
    }

    Path resolve(long base, String text) {
        boolean slash = text.endsWith("/");
        Path path = resolveName(base, text);
        return slash && path.getNameCount() > 0 ? path.resolve(".") : path;
    }

    /** As {@link #resolve}, for a name that is made or removed: slashes at the end do not matter. */
    Path resolveName(long base, long address) {
        return resolveName(base, GuestText.read(memory, address));
    }

    /** What a symbolic link is to say: a path that is not looked at. */
    Path target(long address) {
        return parse(GuestText.read(memory, address));
    }

    private Path resolveName(long base, String text) {
        Path path = parse(text);
        return path.isAbsolute() ? path : base(base).resolve(path);
    }

    private static Path parse(String text) {
        if (text.isEmpty()) {
            throw new SystemCallException(Errno.ENOENT);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new SystemCallException(Errno.ENOENT);
        }
    }

    private Path base(long descriptor) {
        if ((int) descriptor == AT_FDCWD) {
            return directory;
        }
        Path path = descriptors.get(descriptor).path();
        if (path == null) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        return path;
    }
}
