package dev.rvj.listing;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSection;
import dev.rvj.elf.ElfSections;
import dev.rvj.elf.ElfSegment;
import dev.rvj.elf.ElfSymbol;
import java.io.IOException;
import java.util.List;

/** The instructions of a program with addresses, symbols and raw bytes, as {@code objdump -d} prints them. */
public final class Listing {
    private static final String GLOBAL_POINTER = "__global_pointer$";

    private final ElfFile file;
    private final List<ElfSection> sections;
    private final List<ElfSymbol> symbols;
    private final SymbolIndex index;

    /** @throws ElfException where the section headers or symbols are broken */
    public Listing(ElfFile file) throws ElfException {
        this.file = file;
        ElfSections table = ElfSections.read(file);
        sections = table.all();
        symbols = table.symbols();
        index = new SymbolIndex(symbols);
    }

    /**
     * Writes the instructions of all sections that hold some; of the segments, where a program has no section headers.
     *
     * @param name what the listing calls the file
     * @throws IOException what {@code out} throws
     */
    public void write(String name, Appendable out) throws IOException {
        out.append('\n').append(name).append(":     file format elf64-littleriscv\n\n");
        ElfSymbol pointer = index.named(GLOBAL_POINTER);
        AddressTracker tracker = new AddressTracker(pointer != null, pointer == null ? 0 : pointer.value());
        for (ElfSection section : executable()) {
            new SectionListing(file.bytes(), section, index, new MappingSymbols(symbols, section.index()), tracker, out)
                    .write();
        }
    }

    private List<ElfSection> executable() {
        if (!sections.isEmpty()) {
            return sections.stream().filter(section -> (section.flags() & ElfSection.EXECUTABLE) != 0
                    && section.type() != ElfSection.NO_BITS).toList();
        }
        return file.segments().stream().filter(segment -> segment.type() == ElfSegment.LOAD
                && (segment.flags() & ElfSegment.EXECUTABLE) != 0).map(Listing::sectionOf).toList();
    }

    private static ElfSection sectionOf(ElfSegment segment) {
        return new ElfSection(segment.index(), "segment" + segment.index(), 1, ElfSection.EXECUTABLE,
                segment.address(), segment.offset(), segment.fileSize(), 0);
    }
}
