package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import java.util.Arrays;

/** Zero-terminated text in the guest's memory. */
public final class GuestText {
    /** Bytes of a path with its end, limits.h. */
    static final int PATH_MAX = 4096;

    private GuestText() {
    }

    /**
     * Reads a path.
     *
     * @throws SystemCallException ENAMETOOLONG where it does not end within PATH_MAX bytes
     * @throws dev.rvj.hart.Trap where it is not readable
     */
    public static String read(AddressSpace memory, long address) {
        byte[] bytes = new byte[64];
        for (int i = 0; i < PATH_MAX; i++) {
            byte next = memory.loadByte(address + i);
            if (next == 0) {
                return HostText.toText(bytes, i);
            }
            if (i == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * i);
            }
            bytes[i] = next;
        }
        throw new SystemCallException(Errno.ENAMETOOLONG);
    }
}
