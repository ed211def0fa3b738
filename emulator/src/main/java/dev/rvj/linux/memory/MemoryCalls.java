package dev.rvj.linux.memory;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;

/** System calls on mappings. */
public final class MemoryCalls implements SystemCallArea {
    private final AddressSpace memory;
    private final LinuxProcess process;
    private final long breakStart;
    private long breakEnd;

    public MemoryCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
        breakStart = process.image().end() + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
        breakEnd = breakStart;
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case BRK -> {
                if (a0 >= breakStart && a0 < breakStart + (1L << 30)) {
                    long old = breakEnd + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
                    long end = a0 + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
                    if (end > old) {
                        memory.mappings().map(old, end - old, Protection.READ | Protection.WRITE);
                    }
                    breakEnd = a0;
                }
                yield breakEnd;
            }
            case MMAP -> {
                long length = a1 + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
                long at = memory.mappings().findFree(length, 1L << 31, process.layout().mappingsHigh());
                memory.mappings().map(at, length, (int) a2);
                yield at;
            }
            case MUNMAP -> {
                memory.mappings().unmap(a0, a1);
                yield 0;
            }
            case MPROTECT -> {
                memory.mappings().protect(a0, a1, (int) a2);
                yield 0;
            }
            default -> -Errno.ENOSYS;
        };
    }
}
