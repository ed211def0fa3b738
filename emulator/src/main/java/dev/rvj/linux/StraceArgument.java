package dev.rvj.linux;

import dev.rvj.hart.Trap;
import dev.rvj.linux.files.GuestText;
import dev.rvj.memory.AddressSpace;

/** How {@link Strace} writes an argument; the kinds are the words of {@link SystemCall#arguments}. */
final class StraceArgument {
    private static final int AT_FDCWD = -100;

    private StraceArgument() {
    }

    static String text(String kind, long value, AddressSpace memory) {
        return switch (kind) {
            case "int", "signal", "futex" -> Long.toString((int) value);
            case "oct" -> "0" + Long.toOctalString(value & 0xffff_ffffL);
            case "ptr" -> value == 0 ? "NULL" : "0x" + Long.toHexString(value);
            case "dirfd" -> (int) value == AT_FDCWD ? "AT_FDCWD" : Integer.toString((int) value);
            case "path" -> path(value, memory);
            default -> "0x" + Long.toHexString(value);
        };
    }

    private static String path(long address, AddressSpace memory) {
        try {
            return address == 0 ? "NULL" : '"' + GuestText.read(memory, address) + '"';
        } catch (Trap | SystemCallException _) {
            return "0x" + Long.toHexString(address);
        }
    }
}
