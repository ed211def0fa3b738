package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.Hardware;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.SystemCallException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of proc(5) that tell of the guest, where the host's would tell of the host's process or processor. */
final class ProcFiles {
    private static final String OWN = "/proc/self/";
    private static final long FIRST_INODE = 0x1000;

    private final LinuxProcess process;
    private final String numbered;

    ProcFiles(LinuxProcess process) {
        this.process = process;
        numbered = "/proc/" + process.pid() + "/";
    }

    /** The name below the process's own directory, "" for another file. */
    private String own(String path) {
        if (path.startsWith(OWN)) {
            return path.substring(OWN.length());
        }
        if (path.startsWith(numbered)) {
            return path.substring(numbered.length());
        }
        return switch (path) {
            case "/dev/stdin" -> "fd/0";
            case "/dev/stdout" -> "fd/1";
            case "/dev/stderr" -> "fd/2";
            case "/dev/fd" -> "fd";
            default -> path.startsWith("/dev/fd/") ? path.substring("/dev/".length()) : "";
        };
    }

    /** What a symbolic link of the guest's says; null for another file. */
    String link(Path path, Path directory) {
        String name = own(path.toString());
        if (name.equals("exe")) {
            return process.options().executable.toAbsolutePath().normalize().toString();
        }
        if (name.equals("cwd")) {
            return directory.toString();
        }
        OpenFile file = descriptor(path);
        if (file instanceof HostStream && process.options().sandbox != null) {
            // What the host's user calls the file is not the guest's to know.
            return HostStream.NAMELESS;
        }
        return file == null ? null : file.linkText();
    }

    /** The open file that a path below /proc/self/fd stands for; null for another path. */
    OpenFile descriptor(Path path) {
        String name = own(path.toString());
        if (!name.startsWith("fd/")) {
            return null;
        }
        try {
            return process.descriptors().get(Integer.parseInt(name.substring("fd/".length())));
        } catch (NumberFormatException _) {
            throw new SystemCallException(Errno.ENOENT);
        } catch (SystemCallException _) {
            throw new SystemCallException(Errno.ENOENT);
        }
    }

    /** The content of a text file of the guest's; null for another file. */
    byte[] content(Path path) {
        String text = path.toString();
        if (text.equals("/proc/cpuinfo")) {
            return processors();
        }
        return switch (own(text)) {
            case "cmdline" -> joined(process.options().arguments);
            case "environ" -> joined(process.options().environment);
            case "maps" -> ProcMaps.of(process);
            case "comm" -> (command() + "\n").getBytes(StandardCharsets.UTF_8);
            default -> null;
        };
    }

    /** A directory of the guest's; null for another one. */
    DirectoryFile directory(Path path, int flags) {
        return own(path + "/").equals("fd/") || own(path.toString()).equals("fd")
                ? new DescriptorDirectory(path, flags) : null;
    }

    /** What stat(2) tells of a file of the guest's; null for another file. */
    FileStatus status(Path path) {
        byte[] content = content(path);
        if (content != null) {
            return FileStatus.synthetic(FileStatus.S_IFREG | 0444, FIRST_INODE, 0, 0);
        }
        return directory(path, 0) == null ? null
                : FileStatus.synthetic(FileStatus.S_IFDIR | 0500, FIRST_INODE + 1, 0, 0);
    }

    /** The first 15 bytes of the program's name. */
    String command() {
        String name = process.options().executable.getFileName().toString();
        return name.substring(0, Math.min(name.length(), 15));
    }

    private static byte[] joined(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text).append('\0');
        }
        return HostText.toBytes(all.toString());
    }

    private static byte[] processors() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            text.append("processor\t: ").append(i).append("\nhart\t\t: ").append(i).append("\nisa\t\t: ")
                    .append(Hardware.isaString()).append("\nmmu\t\t: sv39\n\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** /proc/self/fd. */
    private final class DescriptorDirectory extends DirectoryFile {
        DescriptorDirectory(Path path, int flags) {
            super(path, flags);
        }

        @Override
        List<DirectoryEntry> list() {
            List<DirectoryEntry> entries = new ArrayList<>();
            entries.add(new DirectoryEntry(".", FIRST_INODE + 1, FileStatus.S_IFDIR >>> 12));
            entries.add(new DirectoryEntry("..", FIRST_INODE, FileStatus.S_IFDIR >>> 12));
            for (int i = 0; i < process.descriptors().end(); i++) {
                if (process.descriptors().isOpen(i)) {
                    entries.add(new DirectoryEntry(Integer.toString(i), FIRST_INODE + 2 + i,
                            FileStatus.S_IFLNK >>> 12));
                }
            }
            return entries;
        }

        @Override
        FileStatus status() {
            return FileStatus.synthetic(FileStatus.S_IFDIR | 0500, FIRST_INODE + 1, 0, 0);
        }
    }
}
