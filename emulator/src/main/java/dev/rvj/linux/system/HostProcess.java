package dev.rvj.linux.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the host tells of its own process, which the guest's stands for: proc(5), /proc/self/stat. */
public final class HostProcess {
    private static final int PARENT = 1;
    private static final int GROUP = 2;
    private static final int SESSION = 3;
    private static final int TERMINAL_GROUP = 5;

    private final int pid;
    private String[] fields;

    public HostProcess() {
        pid = ownPid();
    }

    /** Asks Linux itself first: Java's handles start a pool of threads. */
    private static int ownPid() {
        int own = HostStatus.number("Tgid", 0, 0);
        return own > 0 ? own : (int) ProcessHandle.current().pid();
    }

    public int pid() {
        return pid;
    }

    /** 0 where there is none that can be seen. */
    int parent() {
        return field(PARENT, (int) ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L).longValue());
    }

    /** The process group. */
    int group() {
        return field(GROUP, pid);
    }

    public int session() {
        return field(SESSION, pid);
    }

    /** The process group in the foreground of the terminal. */
    public int terminalGroup() {
        return field(TERMINAL_GROUP, pid);
    }

    private synchronized int field(int index, int otherwise) {
        if (fields == null) {
            fields = read();
        }
        return index < fields.length ? Integer.parseInt(fields[index]) : otherwise;
    }

    /** The fields behind the name, which may hold spaces itself. */
    private static String[] read() {
        try {
            String line = Files.readString(Path.of("/proc/self/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException _) {
            return new String[0];
        }
    }
}
