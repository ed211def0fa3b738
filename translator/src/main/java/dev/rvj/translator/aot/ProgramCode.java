package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfSection;
import dev.rvj.elf.ElfSections;
import dev.rvj.elf.ElfSegment;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import java.util.ArrayList;
import java.util.List;

/** The instructions of a program as its file has them, at the addresses that they are loaded at. */
final class ProgramCode {
    /** Executable bytes: at addresses from {@code start} to before {@code end}, in the file from {@code offset} on. */
    record Extent(long start, long end, int offset, Instruction[] decoded) {
        private Extent(long start, long end, int offset) {
            this(start, end, offset, new Instruction[(int) (end - start) / Short.BYTES + 1]);
        }

        boolean contains(long pc) {
            return pc >= start && pc < end;
        }
    }

    private final byte[] bytes;
    private final List<Extent> extents = new ArrayList<>();

    ProgramCode(Program program) {
        bytes = program.elf().bytes();
        for (ElfSegment segment : program.elf().segments()) {
            if (segment.type() == ElfSegment.LOAD && (segment.flags() & ElfSegment.EXECUTABLE) != 0) {
                add(segment, program.address(segment) - segment.address(), sections(program));
            }
        }
    }

    private static List<ElfSection> sections(Program program) {
        try {
            return ElfSections.read(program.elf()).all().stream()
                    .filter(section -> section.type() != ElfSection.NO_BITS && section.size() > 0
                            && (section.flags() & (ElfSection.ALLOCATED | ElfSection.EXECUTABLE))
                            == (ElfSection.ALLOCATED | ElfSection.EXECUTABLE))
                    .toList();
        } catch (ElfException _) {
            return List.of();
        }
    }

    /** Without section headers, what is executable counts as instructions, all of it. */
    private void add(ElfSegment segment, long moved, List<ElfSection> sections) {
        long fileEnd = segment.address() + segment.fileSize();
        boolean any = false;
        for (ElfSection section : sections) {
            // A section may end behind the last address there is, and begin at any.
            long before = section.address() - segment.address();
            if (before >= 0 && before <= segment.fileSize() && section.size() <= segment.fileSize() - before) {
                any = true;
                extents.add(new Extent(even(section.address()) + moved, section.end() + moved,
                        (int) (segment.offset() + even(section.address()) - segment.address())));
            }
        }
        if (!any && segment.fileSize() > 0) {
            extents.add(new Extent(even(segment.address()) + moved, fileEnd + moved,
                    (int) (segment.offset() + even(segment.address()) - segment.address())));
        }
    }

    private static long even(long address) {
        return address + 1 & -2;
    }

    List<Extent> extents() {
        return extents;
    }

    /** Executable bytes of all. */
    long size() {
        return extents.stream().mapToLong(extent -> extent.end - extent.start).sum();
    }

    /** The address behind the bytes in a row that an address is in. */
    long endAround(long pc) {
        return extent(pc).end;
    }

    boolean contains(long pc) {
        return extent(pc) != null;
    }

    /** The instruction at an address; null where there is none, or the address is odd. */
    Instruction at(long pc) {
        Extent extent = extent(pc);
        if (extent == null || (pc & 1) != 0 || pc + Short.BYTES > extent.end) {
            return null;
        }
        int slot = (int) (pc - extent.start) / Short.BYTES;
        Instruction known = extent.decoded[slot];
        if (known == null) {
            known = decode(extent, pc);
            extent.decoded[slot] = known;
        }
        return known;
    }

    private Instruction decode(Extent extent, long pc) {
        int at = extent.offset + (int) (pc - extent.start);
        int bits = halfword(at);
        if (Decoder.length(bits) == Integer.BYTES) {
            if (pc + Integer.BYTES > extent.end) {
                return null;
            }
            bits |= halfword(at + Short.BYTES) << Short.SIZE;
        }
        return Decoder.decode(bits);
    }

    private int halfword(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << Byte.SIZE;
    }

    private Extent extent(long pc) {
        for (Extent extent : extents) {
            if (extent.contains(pc)) {
                return extent;
            }
        }
        return null;
    }
}
