package dev.rvj.linux;

import dev.rvj.hart.Trap;
import dev.rvj.linux.files.GuestText;
import dev.rvj.memory.AddressSpace;

/** How {@link Strace} writes an argument; the kinds are the words of {@link SystemCall#arguments}. */
final class StraceArgument {
    private static final int AT_FDCWD = -100;
    private static final int ACCESS_MODE = 3;

    /** Bits of open(2), mmap(2) and mprotect(2), each with its name; the wider ones come first. */
    private static final Object[] OPEN = {0100, "O_CREAT", 0200, "O_EXCL", 0400, "O_NOCTTY", 01000, "O_TRUNC", 02000,
        "O_APPEND", 04000, "O_NONBLOCK", 04010000, "O_SYNC", 010000, "O_DSYNC", 040000, "O_DIRECT", 0100000,
        "O_LARGEFILE", 020200000, "O_TMPFILE", 0200000, "O_DIRECTORY", 0400000, "O_NOFOLLOW", 01000000, "O_NOATIME",
        02000000, "O_CLOEXEC", 010000000, "O_PATH"};
    private static final Object[] PROTECTION = {1, "PROT_READ", 2, "PROT_WRITE", 4, "PROT_EXEC"};
    private static final Object[] MAPPING = {3, "MAP_SHARED_VALIDATE", 1, "MAP_SHARED", 2, "MAP_PRIVATE", 0x10,
        "MAP_FIXED", 0x20, "MAP_ANONYMOUS", 0x800, "MAP_DENYWRITE", 0x2000, "MAP_LOCKED", 0x4000, "MAP_NORESERVE",
        0x8000, "MAP_POPULATE", 0x20000, "MAP_STACK", 0x40000, "MAP_HUGETLB", 0x100000, "MAP_FIXED_NOREPLACE"};

    private StraceArgument() {
    }

    static String text(String kind, long value, AddressSpace memory) {
        return switch (kind) {
            case "int", "signal", "futex" -> number(value);
            case "oct" -> "0" + Long.toOctalString(value & 0xffff_ffffL);
            case "ptr" -> value == 0 ? "NULL" : "0x" + Long.toHexString(value);
            case "dirfd" -> (int) value == AT_FDCWD ? "AT_FDCWD" : Integer.toString((int) value);
            case "path" -> path(value, memory);
            case "oflags" -> openFlags((int) value);
            case "prot" -> flags("", (int) value, PROTECTION, "PROT_NONE");
            case "mflags" -> flags("", (int) value, MAPPING, "0");
            default -> "0x" + Long.toHexString(value);
        };
    }

    /** What fits in an int is one: the upper half of its register means nothing. */
    private static String number(long value) {
        return value >>> Integer.SIZE == 0 ? Integer.toString((int) value) : Long.toString(value);
    }

    private static String path(long address, AddressSpace memory) {
        try {
            return address == 0 ? "NULL" : '"' + GuestText.read(memory, address) + '"';
        } catch (Trap | SystemCallException _) {
            return "0x" + Long.toHexString(address);
        }
    }

    private static String openFlags(int value) {
        String mode = switch (value & ACCESS_MODE) {
            case 0 -> "O_RDONLY";
            case 1 -> "O_WRONLY";
            case 2 -> "O_RDWR";
            default -> "O_ACCMODE";
        };
        return flags(mode, value & ~ACCESS_MODE, OPEN, mode);
    }

    /** Names joined by bars; bits without a name in hexadecimal. */
    private static String flags(String first, int value, Object[] names, String none) {
        StringBuilder text = new StringBuilder(first);
        int left = value;
        for (int i = 0; i < names.length; i += 2) {
            int bits = (Integer) names[i];
            if ((left & bits) == bits) {
                text.append(text.isEmpty() ? "" : "|").append(names[i + 1]);
                left &= ~bits;
            }
        }
        if (left != 0) {
            text.append(text.isEmpty() ? "" : "|").append("0x").append(Integer.toHexString(left));
        }
        return text.isEmpty() ? none : text.toString();
    }
}
