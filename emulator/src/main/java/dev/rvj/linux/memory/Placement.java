package dev.rvj.linux.memory;

import dev.rvj.linux.Errno;
import dev.rvj.linux.MemoryLayout;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Mappings;

/** Where new mappings go. Lengths are in whole pages. */
final class Placement {
    /** The usual vm.mmap_min_addr: null pointers, and what is near them, are never mapped. */
    private static final long LEAST_ADDRESS = 0x1_0000;

    private final Mappings mappings;
    private final MemoryLayout layout;
    private final long size;

    /** @param size of the address space */
    Placement(Mappings mappings, MemoryLayout layout, long size) {
        this.mappings = mappings;
        this.layout = layout;
        this.size = size;
    }

    /** Whether a mapping that asks for no address might be there. */
    boolean isRoom(long address, long length) {
        boolean inside = address >= LEAST_ADDRESS && address <= layout.mappingsHigh() - length
                || address >= layout.moreMappings() && address <= size - length;
        return inside && mappings.isFree(address, length);
    }

    /** @throws SystemCallException where the mapping can not be had */
    long place(long hint, long length, MapFlags how) {
        if (how.fixed()) {
            checkFixed(hint, length);
            if (!how.replaces() && !mappings.isFree(hint, length)) {
                throw new SystemCallException(Errno.EEXIST);
            }
            return hint;
        }
        long wish = hint + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
        return isRoom(wish, length) ? wish : anywhere(length);
    }

    /** @throws SystemCallException ENOMEM */
    long anywhere(long length) {
        long found = mappings.findFree(length, LEAST_ADDRESS, layout.mappingsHigh());
        if (found < 0) {
            found = mappings.findFree(length, layout.moreMappings(), size);
        }
        if (found < 0) {
            throw new SystemCallException(Errno.ENOMEM);
        }
        return found;
    }

    /** @throws SystemCallException where nothing may be mapped at an address */
    void checkFixed(long address, long length) {
        if ((address & AddressSpace.PAGE - 1) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (address < 0 || length > size || address > size - length) {
            throw new SystemCallException(Errno.ENOMEM);
        }
        if (address < LEAST_ADDRESS) {
            throw new SystemCallException(Errno.EPERM);
        }
    }
}
