package dev.rvj.translator.runtime;

import dev.rvj.Program;
import dev.rvj.elf.ElfSegment;
import dev.rvj.engine.CodeSource;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Instruction;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Memory;
import dev.rvj.memory.Protection;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Tells whether memory has the instructions of the ELF file: a program may have changed them since it was loaded. A process's
 * pages are watched from the start, so that they have to be compared only where something has changed there.
 */
final class ImageCheck implements Memory.CodeObserver {
    private static final int PAGE_SHIFT = 12;

    private final Program program;
    private final Memory memory;
    /** The pages that nobody has touched since they were loaded, by their numbers from the first one on. */
    private final BitSet untouched = new BitSet();
    private final long first;

    /** @param memory has the program, and the process has not begun */
    ImageCheck(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
        long lowest = Long.MAX_VALUE;
        if (memory instanceof AddressSpace) {
            memory.observeCode(this);
            for (ElfSegment segment : program.elf().segments()) {
                lowest = isCode(segment) ? Math.min(lowest, program.address(segment) >>> PAGE_SHIFT) : lowest;
            }
            for (ElfSegment segment : program.elf().segments()) {
                if (isCode(segment)) {
                    watch(program.address(segment), program.address(segment) + segment.fileSize(), lowest);
                }
            }
        }
        first = lowest;
    }

    /** Data in a page with code would have each store to it tell. */
    private static boolean isCode(ElfSegment segment) {
        return segment.type() == ElfSegment.LOAD && segment.fileSize() > 0
                && (segment.flags() & (ElfSegment.EXECUTABLE | ElfSegment.WRITABLE)) == ElfSegment.EXECUTABLE;
    }

    private void watch(long from, long to, long lowest) {
        for (long page = from >>> PAGE_SHIFT; page <= to - 1 >>> PAGE_SHIFT; page++) {
            memory.watchCode(page << PAGE_SHIFT);
            untouched.set((int) (page - lowest));
        }
    }

    @Override
    public synchronized boolean codeChanged(long address, int length) {
        long page = (address >>> PAGE_SHIFT) - first;
        if (page >= 0 && page < untouched.length()) {
            untouched.clear((int) page);
        }
        return false;
    }

    @Override
    public synchronized void allCodeChanged() {
        untouched.clear();
    }

    private synchronized boolean isUntouched(long from, long to) {
        long page = (from >>> PAGE_SHIFT) - first;
        long last = (to - 1 >>> PAGE_SHIFT) - first;
        return page >= 0 && last < untouched.length() && untouched.nextClearBit((int) page) > last;
    }

    /**
     * Whether memory holds what a region was made of. Its pages are watched from now on.
     *
     * @param source the instructions as the hart sees them that wants to execute it
     */
    boolean holds(RegionIndex.Region region, CodeSource source) {
        if (isUntouched(region.start(), region.end())) {
            return true;
        }
        try {
            for (int i = 0; i < region.ranges().length; i += 2) {
                if (!holds(region.ranges()[i], region.ranges()[i + 1], source)) {
                    return false;
                }
            }
            return true;
        } catch (Trap _) {
            return false;
        }
    }

    private boolean holds(long from, long to, CodeSource source) {
        if (isUntouched(from, to)) {
            return true;
        }
        ElfSegment segment = program.segmentAt(from);
        if (segment == null) {
            return false;
        }
        byte[] bytes = program.elf().bytes();
        int at = (int) (segment.offset() + from - program.address(segment));
        return memory instanceof AddressSpace space ? holdsBytes(space, bytes, at, from, to) : hasInstructions(source, bytes, at, from, to);
    }

    /** What hart has an instruction may change on a machine; translated code does not look. */
    private boolean hasInstructions(CodeSource source, byte[] bytes, int offset, long from, long to) {
        int at = offset;
        for (long pc = from; pc < to;) {
            Instruction instruction = source.at(pc);
            if (instruction == null) {
                return false;
            }
            for (int i = 0; i < instruction.length(); i++) {
                if (bytes[at + i] != (byte) (instruction.bits() >>> i * Byte.SIZE)) {
                    return false;
                }
            }
            pc += instruction.length();
            at += instruction.length();
        }
        return true;
    }

    /** In one go for each page: bytewise, the check takes as long as all else that is done to load a region. */
    private boolean holdsBytes(AddressSpace space, byte[] bytes, int offset, long from, long to) {
        int at = offset;
        for (long pc = from; pc < to;) {
            long next = Math.min(to, (pc >>> PAGE_SHIFT) + 1 << PAGE_SHIFT);
            int length = (int) (next - pc);
            space.fetchShort(pc);
            space.watchCode(pc);
            if (!space.buffer(pc, length, Protection.EXECUTE).equals(ByteBuffer.wrap(bytes, at, length))) {
                return false;
            }
            pc = next;
            at += length;
        }
        return true;
    }
}
