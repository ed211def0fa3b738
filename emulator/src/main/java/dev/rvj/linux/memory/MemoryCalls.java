package dev.rvj.linux.memory;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.linux.SystemCallException;
import dev.rvj.linux.files.FilePages;
import dev.rvj.linux.files.OpenFile;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Mappings;
import dev.rvj.memory.Protection;
import java.io.IOException;

/** System calls on mappings. One thread at a time makes them. */
public final class MemoryCalls implements SystemCallArea {
    /** The usual vm.max_map_count. */
    private static final int MOST_MAPPINGS = 65_530;
    private static final int MREMAP_MAYMOVE = 1;
    private static final int MREMAP_FIXED = 2;
    private static final int MS_ASYNC = 1;
    private static final int MS_INVALIDATE = 2;
    private static final int MS_SYNC = 4;
    private static final int MADV_DONTNEED = 4;
    private static final int MADV_FREE = 8;
    private static final int MADV_REMOVE = 9;
    private static final int MADV_DONTNEED_LOCKED = 24;
    private static final int MADV_COLLAPSE = 25;

    private final LinuxProcess process;
    private final Mappings mappings;
    private final AddressSpace memory;
    private final Placement placement;
    private final Heap heap;

    public MemoryCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
        mappings = memory.mappings();
        placement = new Placement(mappings, process.layout(), memory.size());
        heap = new Heap(mappings, process.image().end());
    }

    @Override
    public synchronized long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4,
            long a5) throws IOException {
        return switch (call) {
            case BRK -> heap.setEnd(a0);
            case MMAP -> map(a0, a1, a2, a3, (int) a4, a5);
            case MUNMAP -> unmap(a0, a1);
            case MPROTECT -> protect(a0, a1, a2);
            case MREMAP -> remap(a0, a1, a2, (int) a3, a4);
            case MADVISE -> advise(a0, a1, (int) a2);
            case MSYNC -> synchronize(a0, a1, (int) a2);
            case MINCORE -> residence(a0, a1, a2);
            case MLOCK, MUNLOCK -> lock(a0, a1);
            case MLOCK2 -> (a2 & ~1) != 0 ? -Errno.EINVAL : lock(a0, a1);
            case MLOCKALL -> a0 == 0 || (a0 & ~7) != 0 ? -Errno.EINVAL : 0;
            case MUNLOCKALL -> 0;
            default -> -Errno.ENOSYS;
        };
    }

    private long map(long hint, long size, long prot, long flags, int descriptor, long offset) {
        MapFlags how = MapFlags.of(flags);
        if ((offset & AddressSpace.PAGE - 1) != 0 || size == 0) {
            return -Errno.EINVAL;
        }
        long length = wholePages(size);
        if (isFull()) {
            return -Errno.ENOMEM;
        }
        int protection = MapFlags.protection(prot);
        if (how.anonymous()) {
            long address = placement.place(hint, length, how);
            mappings.map(address, length, protection);
            return address;
        }
        if (offset < 0 || offset + length < 0) {
            return -Errno.EOVERFLOW;
        }
        FilePages pages = pages(descriptor, protection, how.shared());
        long address;
        try {
            address = placement.place(hint, length, how);
        } catch (SystemCallException e) {
            pages.close();
            throw e;
        }
        mappings.map(address, length, protection, pages, offset, how.shared());
        return address;
    }

    private FilePages pages(int descriptor, int protection, boolean shared) {
        OpenFile file = process.descriptors().get(descriptor);
        boolean writes = shared && (protection & Protection.WRITE) != 0;
        if (!FilePages.isReadable(file) || writes && !FilePages.isWritable(file)) {
            throw new SystemCallException(Errno.EACCES);
        }
        return new FilePages(file);
    }

    /** Whether there are as many mappings as a process may have; then none is made, moved or split. */
    private boolean isFull() {
        return mappings.pieces() >= MOST_MAPPINGS;
    }

    private long unmap(long address, long size) {
        if (size == 0) {
            return -Errno.EINVAL;
        }
        long length = roundedRange(address, size, Errno.EINVAL);
        if (isFull() && mappings.isMapped(address - AddressSpace.PAGE, length + 2 * AddressSpace.PAGE)) {
            return -Errno.ENOMEM;
        }
        mappings.unmap(address, length);
        return 0;
    }

    private long protect(long address, long size, long prot) {
        int protection = MapFlags.protection(prot);
        if ((prot & ~MapFlags.PROT_ALL) != 0) {
            return -Errno.EINVAL;
        }
        long length = roundedRange(address, size, Errno.ENOMEM);
        if (!mappings.isMapped(address, length)) {
            return -Errno.ENOMEM;
        }
        if ((protection & Protection.WRITE) != 0 && !mappings.mayBeWritable(address, length)) {
            return -Errno.EACCES;
        }
        mappings.protect(address, length, protection);
        return 0;
    }

    private long remap(long address, long oldSize, long newSize, int flags, long newAddress) {
        boolean fixed = (flags & MREMAP_FIXED) != 0;
        boolean moves = (flags & MREMAP_MAYMOVE) != 0;
        if ((flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) != 0 || fixed && !moves || newSize == 0 || oldSize == 0) {
            return -Errno.EINVAL;
        }
        if (isFull()) {
            return -Errno.ENOMEM;
        }
        long oldLength = roundedRange(address, oldSize, Errno.EINVAL);
        long newLength = wholePages(newSize);
        if (fixed) {
            return moveTo(address, oldLength, newLength, newAddress);
        }
        if (!mappings.isMapped(address, Math.min(oldLength, newLength))) {
            return -Errno.EFAULT;
        }
        if (newLength <= oldLength) {
            mappings.unmap(address + newLength, oldLength - newLength);
            return address;
        }
        long end = address + oldLength;
        if (placement.isRoom(end, newLength - oldLength)) {
            mappings.extend(end, newLength - oldLength);
            return address;
        }
        if (!moves) {
            return -Errno.ENOMEM;
        }
        return move(address, oldLength, newLength, placement.anywhere(newLength));
    }

    private long moveTo(long address, long oldLength, long newLength, long target) {
        placement.checkFixed(target, newLength);
        if (target < address + oldLength && address < target + newLength) {
            return -Errno.EINVAL;
        }
        if (!mappings.isMapped(address, Math.min(oldLength, newLength))) {
            return -Errno.EFAULT;
        }
        mappings.unmap(target, newLength);
        return move(address, oldLength, newLength, target);
    }

    private long move(long address, long oldLength, long newLength, long target) {
        long kept = Math.min(oldLength, newLength);
        mappings.move(address, kept, target);
        mappings.unmap(address + kept, oldLength - kept);
        mappings.extend(target + kept, newLength - kept);
        return target;
    }

    private long advise(long address, long size, int advice) {
        if (advice < 0 || advice > MADV_COLLAPSE || advice > MADV_DONTNEED && advice < MADV_FREE) {
            return -Errno.EINVAL;
        }
        long length = roundedRange(address, size, Errno.EINVAL);
        if (advice == MADV_DONTNEED || advice == MADV_FREE || advice == MADV_REMOVE
                || advice == MADV_DONTNEED_LOCKED) {
            mappings.discard(address, length);
        }
        return mappings.isMapped(address, length) ? 0 : -Errno.ENOMEM;
    }

    private long synchronize(long address, long size, int flags) throws IOException {
        if ((flags & ~(MS_ASYNC | MS_INVALIDATE | MS_SYNC)) != 0
                || (flags & (MS_ASYNC | MS_SYNC)) == (MS_ASYNC | MS_SYNC)) {
            return -Errno.EINVAL;
        }
        long length = roundedRange(address, size, Errno.ENOMEM);
        mappings.writeBack(address, length);
        return mappings.isMapped(address, length) ? 0 : -Errno.ENOMEM;
    }

    private long residence(long address, long size, long target) {
        long length = roundedRange(address, size, Errno.ENOMEM);
        if (!mappings.isMapped(address, length)) {
            return -Errno.ENOMEM;
        }
        for (long offset = 0; offset < length; offset += AddressSpace.PAGE) {
            memory.storeByte(target + offset / AddressSpace.PAGE,
                    (byte) (mappings.isResident(address + offset) ? 1 : 0));
        }
        return 0;
    }

    private long lock(long address, long size) {
        long start = address & -AddressSpace.PAGE;
        return mappings.isMapped(start, size + (address - start)) ? 0 : -Errno.ENOMEM;
    }

    /** A length in whole pages. */
    private long wholePages(long size) {
        if (size < 0 || size > memory.size()) {
            throw new SystemCallException(Errno.ENOMEM);
        }
        return size + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
    }

    /** The length in whole pages of a range that must begin with one and lie inside. */
    private long roundedRange(long address, long size, int errno) {
        if ((address & AddressSpace.PAGE - 1) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (!mappings.isInside(address, size)) {
            throw new SystemCallException(errno);
        }
        return size + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
    }
}
