package dev.rvj.linux.files;

import dev.rvj.linux.LinuxProcess;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a process sees the host's files: working directory, umask, what is its own in /proc. */
public final class FileContext {
    private static final int USUAL_UMASK = 022;
    private static final String UMASK_LINE = "Umask:";

    /** Every path goes through it before the host sees it. */
    final HostPaths host;
    final PathResolver paths;
    final ProcFiles proc;
    final FileOpener opener;
    private int umask = -1;

    public FileContext(LinuxProcess process) {
        Sandbox sandbox = process.options().sandbox;
        host = sandbox == null ? HostPaths.ALL : sandbox.paths();
        paths = new PathResolver(process.memory(), process.descriptors(), host, process.options().directory);
        proc = new ProcFiles(process);
        opener = new FileOpener(host, proc);
    }

    /** The program's name as the kernel keeps it: 15 characters at most. */
    public String command() {
        return proc.command();
    }

    /** The permissions that new files do not get; at first those of the host's process. */
    synchronized int umask() {
        if (umask < 0) {
            umask = umaskOfHost();
        }
        return umask;
    }

    synchronized int setUmask(int changed) {
        int old = umask();
        umask = changed & 0777;
        return old;
    }

    private static int umaskOfHost() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith(UMASK_LINE)) {
                    return Integer.parseInt(line.substring(UMASK_LINE.length()).trim(), 8);
                }
            }
        } catch (IOException | NumberFormatException _) {
            return USUAL_UMASK;
        }
        return USUAL_UMASK;
    }
}
