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

/** Compares the instructions in memory with those of the ELF file: a program may have changed them since it was loaded. */
final class ImageCheck {
    private static final int PAGE_SHIFT = 12;

    private final Program program;
    private final Memory memory;
    private final CodeSource source;
    private long watched = -1;

    ImageCheck(Program program, Memory memory, CodeSource source) {
        this.program = program;
        this.memory = memory;
        this.source = source;
    }

    /** Whether memory holds what a region was made of. Its pages are watched from now on. */
    boolean holds(RegionIndex.Description region) {
        try {
            for (int i = 0; i < region.ranges().length; i += 2) {
                if (!holds(region.ranges()[i], region.ranges()[i + 1])) {
                    return false;
                }
            }
            return true;
        } catch (Trap _) {
            return false;
        }
    }

    private boolean holds(long from, long to) {
        ElfSegment segment = program.segmentAt(from);
        if (segment == null) {
            return false;
        }
        byte[] bytes = program.elf().bytes();
        int at = (int) (segment.offset() + from - program.address(segment));
        return memory instanceof AddressSpace space ? holdsBytes(space, bytes, at, from, to) : hasInstructions(bytes, at, from, to);
    }

    /** What hart has an instruction may change on a machine; translated code does not look. */
    private boolean hasInstructions(byte[] bytes, int offset, long from, long to) {
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
            if (pc >>> PAGE_SHIFT != watched) {
                space.fetchShort(pc);
                space.watchCode(pc);
                watched = pc >>> PAGE_SHIFT;
            }
            if (!space.buffer(pc, length, Protection.EXECUTE).equals(ByteBuffer.wrap(bytes, at, length))) {
                return false;
            }
            pc = next;
            at += length;
        }
        return true;
    }
}
