package dev.rvj.elf;

import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;

/** Places a static program in an address space as Linux does. */
public final class ElfLoader {
    private static final long PAGE = AddressSpace.PAGE;

    private ElfLoader() {
    }

    /**
     * Maps and fills the segments.
     *
     * @param base the lowest address of a position-independent program
     * @param limit the program has to end below
     * @throws ElfException where the program does not fit
     */
    public static LoadedImage load(ElfFile elf, AddressSpace memory, long base, long limit) throws ElfException {
        long high = 0;
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD) {
                if (segment.end() < 0 || segment.address() < 0) {
                    throw outside(segment.address(), segment.index(), limit);
                }
                high = Math.max(high, segment.end());
            }
        }
        long low = lowest(elf);
        long bias = bias(elf, base);
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD && segment.end() > limit - bias) {
                throw outside(segment.address() + bias, segment.index(), limit);
            }
        }
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD) {
                place(elf, segment, memory, bias);
            }
        }
        return new LoadedImage(bias, elf.entry() + bias, programHeaders(elf, bias), low + bias, high + bias);
    }

    /** What is added to the addresses of a program as linked, if a position-independent one gets to a base address. */
    public static long bias(ElfFile elf, long base) {
        return elf.isPositionIndependent() ? base - lowest(elf) : 0;
    }

    private static long lowest(ElfFile elf) {
        long low = Long.MAX_VALUE;
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD) {
                low = Math.min(low, segment.address() & -PAGE);
            }
        }
        return low;
    }

    private static ElfException outside(long address, int index, long limit) {
        return new ElfException("segment " + index + " at 0x" + Long.toHexString(address)
                + " does not fit below 0x" + Long.toHexString(limit) + ", where the guest's memory ends");
    }

    private static void place(ElfFile elf, ElfSegment segment, AddressSpace memory, long bias) {
        long address = segment.address() + bias;
        long from = address & -PAGE;
        long to = address + segment.memorySize() + PAGE - 1 & -PAGE;
        int protection = protection(segment.flags());
        // A page that two segments share keeps what both allow.
        if (from < to && memory.mappings().protection(from) >= 0) {
            memory.mappings().protect(from, PAGE, protection | memory.mappings().protection(from));
            from += PAGE;
        }
        if (from < to) {
            memory.mappings().map(from, to - from, protection);
        }
        memory.initialize(address, elf.bytes(), (int) segment.offset(), (int) segment.fileSize());
    }

    private static int protection(int flags) {
        return ((flags & ElfSegment.READABLE) != 0 ? Protection.READ : 0)
                | ((flags & ElfSegment.WRITABLE) != 0 ? Protection.WRITE : 0)
                | ((flags & ElfSegment.EXECUTABLE) != 0 ? Protection.EXECUTE : 0);
    }

    private static long programHeaders(ElfFile elf, long bias) {
        long offset = elf.programHeaderOffset();
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD && offset >= segment.offset()
                    && offset - segment.offset() < segment.fileSize()) {
                return offset - segment.offset() + segment.address() + bias;
            }
        }
        return 0;
    }
}
