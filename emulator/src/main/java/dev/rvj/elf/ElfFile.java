package dev.rvj.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An ELF64 file for little-endian RISC-V, checked. System V ABI, "Object Files"; RISC-V psABI, "ELF Object Files".
 */
public final class ElfFile {
    /** Bytes of the file header, of a program header and of a section header. */
    public static final int HEADER_SIZE = 64;
    public static final int PROGRAM_HEADER_SIZE = 56;
    static final int SECTION_HEADER_SIZE = 64;

    private static final int CLASS_64 = 2;
    private static final int LITTLE_ENDIAN = 1;
    private static final int EXECUTABLE = 2;
    private static final int SHARED = 3;
    private static final int RISCV = 243;
    private static final int MANY_PROGRAM_HEADERS = 0xffff;

    private final byte[] bytes;
    /** The same; unlike a view of an array, a buffer takes the JDK no time to make. */
    private final ByteBuffer words;
    private final List<ElfSegment> segments;

    private ElfFile(byte[] bytes) throws ElfException {
        this.bytes = bytes;
        words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        checkHeader();
        segments = readSegments();
        checkLoaded();
    }

    /**
     * Reads a file.
     *
     * @param bytes the whole file; kept, and not to be changed
     * @throws ElfException where the file is no RV64 program, is truncated or contradicts itself
     */
    public static ElfFile parse(byte[] bytes) throws ElfException {
        return new ElfFile(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** All program headers, in the file's order. */
    public List<ElfSegment> segments() {
        return segments;
    }

    /** The address of the first instruction, as linked. */
    public long entry() {
        return getLong(24);
    }

    /** Whether the program may be loaded at any address: ET_DYN. */
    public boolean isPositionIndependent() {
        return getShort(16) == SHARED;
    }

    public long programHeaderOffset() {
        return getLong(32);
    }

    public int programHeaderCount() {
        return getShort(56);
    }

    /** The first program header of a type, or null. */
    public ElfSegment segment(int type) {
        for (ElfSegment segment : segments) {
            if (segment.type() == type) {
                return segment;
            }
        }
        return null;
    }

    int getShort(long offset) {
        return words.getShort((int) offset) & 0xffff;
    }

    int getInt(long offset) {
        return words.getInt((int) offset);
    }

    long getLong(long offset) {
        return words.getLong((int) offset);
    }

    boolean holds(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= bytes.length && length <= bytes.length - offset;
    }

    private void checkHeader() throws ElfException {
        if (bytes.length == 0) {
            throw new ElfException("empty file");
        }
        if (bytes.length < 4 || bytes[0] != 0x7f || bytes[1] != 'E' || bytes[2] != 'L' || bytes[3] != 'F') {
            throw new ElfException("not an ELF file: no magic number at offset 0");
        }
        if (bytes.length < HEADER_SIZE) {
            throw new ElfException("truncated in the ELF header: " + bytes.length + " of 64 bytes");
        }
        if (bytes[5] != LITTLE_ENDIAN) {
            throw new ElfException("big-endian ELF (EI_DATA " + bytes[5] + "); rvj runs little-endian RV64");
        }
        int machine = getShort(18);
        if (machine != RISCV) {
            throw new ElfException("ELF for " + machineName(machine) + "; rvj runs RISC-V");
        }
        if (bytes[4] != CLASS_64) {
            throw new ElfException("32-bit RISC-V ELF (EI_CLASS " + bytes[4] + "); rvj runs RV64");
        }
        int type = getShort(16);
        if (type != EXECUTABLE && type != SHARED) {
            throw new ElfException(type == 1 ? "relocatable object file, not linked (e_type 1)"
                    : "not a program (e_type " + type + ")");
        }
        if (programHeaderCount() == 0) {
            throw new ElfException("no program headers (e_phnum 0)");
        }
        if (programHeaderCount() == MANY_PROGRAM_HEADERS) {
            throw new ElfException("too many program headers (e_phnum 0xffff)");
        }
        if (getShort(54) != PROGRAM_HEADER_SIZE) {
            throw new ElfException("program headers of " + getShort(54) + " bytes (e_phentsize), not 56");
        }
        if (!holds(programHeaderOffset(), (long) programHeaderCount() * PROGRAM_HEADER_SIZE)) {
            throw new ElfException("program header table outside the file: " + programHeaderCount() + " at offset 0x"
                    + Long.toHexString(programHeaderOffset()) + ", file of 0x" + Integer.toHexString(bytes.length));
        }
    }

    private static String machineName(int machine) {
        return switch (machine) {
            case 3 -> "x86 (e_machine 3)";
            case 40 -> "ARM (e_machine 40)";
            case 62 -> "x86-64 (e_machine 62)";
            case 183 -> "AArch64 (e_machine 183)";
            default -> "another machine (e_machine " + machine + ")";
        };
    }

    private List<ElfSegment> readSegments() throws ElfException {
        List<ElfSegment> read = new ArrayList<>();
        for (int i = 0; i < programHeaderCount(); i++) {
            long at = programHeaderOffset() + (long) i * PROGRAM_HEADER_SIZE;
            ElfSegment segment = new ElfSegment(i, getInt(at), getInt(at + 4), getLong(at + 8), getLong(at + 16),
                    getLong(at + 24), getLong(at + 32), getLong(at + 40), getLong(at + 48));
            if (segment.type() == ElfSegment.LOAD || segment.type() == ElfSegment.INTERPRETER) {
                checkSegment(segment);
            }
            read.add(segment);
        }
        return Collections.unmodifiableList(read);
    }

    private void checkSegment(ElfSegment segment) throws ElfException {
        if (!holds(segment.offset(), segment.fileSize())) {
            throw new ElfException("segment " + segment.index() + " outside the file: 0x"
                    + Long.toHexString(segment.fileSize()) + " bytes at offset 0x"
                    + Long.toHexString(segment.offset()) + ", file of 0x" + Integer.toHexString(bytes.length));
        }
        if (Long.compareUnsigned(segment.memorySize(), segment.fileSize()) < 0) {
            throw new ElfException("segment " + segment.index() + " is larger in the file (0x"
                    + Long.toHexString(segment.fileSize()) + ") than in memory (0x"
                    + Long.toHexString(segment.memorySize()) + ")");
        }
        if (segment.memorySize() < 0 || Long.compareUnsigned(segment.end(), segment.address()) < 0) {
            throw new ElfException("segment " + segment.index() + " overflows the address space: 0x"
                    + Long.toHexString(segment.memorySize()) + " bytes at 0x"
                    + Long.toHexString(segment.address()));
        }
    }

    /** Loadable segments stand in ascending order; System V ABI, "Program Header". */
    private void checkLoaded() throws ElfException {
        ElfSegment previous = null;
        boolean entryFound = false;
        for (ElfSegment segment : segments) {
            if (segment.type() != ElfSegment.LOAD || segment.memorySize() == 0) {
                continue;
            }
            if (previous != null && Long.compareUnsigned(segment.address(), previous.end()) < 0) {
                throw new ElfException("segments " + previous.index() + " and " + segment.index()
                        + (segment.contains(previous.address()) || previous.contains(segment.address())
                        ? " overlap at 0x" : " are out of order at 0x") + Long.toHexString(segment.address()));
            }
            previous = segment;
            entryFound |= segment.contains(entry()) && (segment.flags() & ElfSegment.EXECUTABLE) != 0;
        }
        if (previous == null) {
            throw new ElfException("nothing to load: no PT_LOAD segment");
        }
        if (!entryFound) {
            throw new ElfException("entry 0x" + Long.toHexString(entry()) + " outside any executable segment");
        }
        if ((entry() & 1) != 0) {
            throw new ElfException("entry 0x" + Long.toHexString(entry()) + " is odd");
        }
    }
}
