package dev.rvj.linux.memory;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.Protection;

/** What mmap(2) is asked for. Flags that are advice are taken and not heeded. */
record MapFlags(boolean shared, boolean anonymous, boolean fixed, boolean replaces) {
    static final long PROT_ALL = Protection.READ | Protection.WRITE | Protection.EXECUTE;

    private static final long MAP_TYPE = 15;
    private static final long MAP_SHARED = 1;
    private static final long MAP_PRIVATE = 2;
    private static final long MAP_SHARED_VALIDATE = 3;
    private static final long MAP_FIXED = 0x10;
    private static final long MAP_ANONYMOUS = 0x20;
    private static final long MAP_HUGETLB = 0x4_0000;
    private static final long MAP_FIXED_NOREPLACE = 0x10_0000;

    /** @throws SystemCallException EINVAL without a type, ENOMEM for huge pages, of which there are none */
    static MapFlags of(long flags) {
        long type = flags & MAP_TYPE;
        if (type != MAP_SHARED && type != MAP_PRIVATE && type != MAP_SHARED_VALIDATE) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if ((flags & MAP_HUGETLB) != 0) {
            throw new SystemCallException(Errno.ENOMEM);
        }
        boolean keeps = (flags & MAP_FIXED_NOREPLACE) != 0;
        return new MapFlags(type != MAP_PRIVATE, (flags & MAP_ANONYMOUS) != 0, keeps || (flags & MAP_FIXED) != 0,
                !keeps);
    }

    /** The protection that PROT bits ask for. On RISC-V what can be written can be read. */
    static int protection(long prot) {
        int protection = (int) (prot & PROT_ALL);
        return (protection & Protection.WRITE) != 0 ? protection | Protection.READ : protection;
    }
}
