package dev.rvj.linux.memory;

import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Mappings;
import dev.rvj.memory.Protection;

/** The range behind the program that brk(2) grows and shrinks. */
final class Heap {
    private final Mappings mappings;
    private final long start;
    private long end;

    Heap(Mappings mappings, long programEnd) {
        this.mappings = mappings;
        start = pageUp(programEnd);
        end = start;
    }

    /** Moves the end; where that can not be, it stays. Gives the end, as the kernel does. */
    long setEnd(long wanted) {
        if (wanted < start || !mappings.isInside(start, wanted - start)) {
            return end;
        }
        long from = pageUp(end);
        long to = pageUp(wanted);
        if (to > from) {
            if (!mappings.isFree(from, to - from)) {
                return end;
            }
            mappings.map(from, to - from, Protection.READ | Protection.WRITE);
        } else {
            mappings.unmap(to, from - to);
        }
        end = wanted;
        return end;
    }

    private static long pageUp(long address) {
        return address + AddressSpace.PAGE - 1 & -AddressSpace.PAGE;
    }
}
