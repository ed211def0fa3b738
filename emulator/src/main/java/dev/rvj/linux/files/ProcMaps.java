package dev.rvj.linux.files;

import dev.rvj.linux.LinuxProcess;
import dev.rvj.memory.Mappings;
import dev.rvj.memory.Protection;

/** The text of /proc/self/maps, proc(5): the guest's mappings. */
final class ProcMaps {
    private ProcMaps() {
    }

    static byte[] of(LinuxProcess process) {
        StringBuilder text = new StringBuilder();
        Mappings mappings = process.memory().mappings();
        Mappings.Range range = mappings.nextRange(0);
        while (range != null) {
            text.append(address(range.start())).append('-').append(address(range.end())).append(' ')
                    .append((range.protection() & Protection.READ) != 0 ? 'r' : '-')
                    .append((range.protection() & Protection.WRITE) != 0 ? 'w' : '-')
                    .append((range.protection() & Protection.EXECUTE) != 0 ? 'x' : '-')
                    .append("p 00000000 00:00 0 ").append(name(process, range)).append('\n');
            range = mappings.nextRange(range.end());
        }
        return HostText.toBytes(text.toString());
    }

    private static String address(long address) {
        String digits = Long.toHexString(address);
        return "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    }

    private static String name(LinuxProcess process, Mappings.Range range) {
        if (range.end() == process.layout().stackHigh()) {
            return "                         [stack]";
        }
        return range.start() >= process.image().start() && range.start() < process.image().end()
                ? "                         " + process.options().executable.toAbsolutePath().normalize() : "";
    }
}
