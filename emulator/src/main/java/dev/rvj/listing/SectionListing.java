package dev.rvj.listing;

import dev.rvj.elf.ElfSection;
import dev.rvj.elf.ElfSymbol;
import java.io.IOException;

/** Goes through one section: symbols with what stands below them, runs of zeros left out. */
final class SectionListing {
    /** Characters collected before they are handed on. */
    private static final int BUFFER = 1 << 16;
    /** So many zeros in a row are left out, or so few in front of a symbol or the end. */
    private static final int SKIPPED_ZEROS = 8;
    private static final int SKIPPED_ZEROS_AT_END = 3;

    private final byte[] bytes;
    private final ElfSection section;
    private final SymbolIndex symbols;
    private final MappingSymbols mapping;
    private final StringBuilder text = new StringBuilder(2 * BUFFER);
    private final LineWriter lines;
    private final Appendable out;

    SectionListing(byte[] bytes, ElfSection section, SymbolIndex symbols, MappingSymbols mapping,
            AddressTracker tracker, Appendable out) {
        this.bytes = bytes;
        this.section = section;
        this.symbols = symbols;
        this.mapping = mapping;
        this.out = out;
        lines = new LineWriter(text, bytes, section, symbols, tracker);
    }

    void write() throws IOException {
        text.append("\nDisassembly of section ").append(section.name()).append(":\n");
        ElfSymbol symbol = symbols.findIn(section.address(), section.index());
        long at = section.address();
        while (at != section.end()) {
            lines.header(at, symbol);
            ElfSymbol next = symbol == null || Long.compareUnsigned(symbol.value(), at) > 0 ? symbol
                    : symbols.next(symbol.value(), section.index());
            long stop = next == null || Long.compareUnsigned(next.value(), section.end()) > 0 ? section.end()
                    : next.value();
            write(at, stop);
            at = stop;
            symbol = next;
        }
        flush();
    }

    private void write(long from, long stop) throws IOException {
        for (long at = from; Long.compareUnsigned(at, stop) < 0; ) {
            long zeros = zeros(at, stop);
            boolean atEnd = at + zeros == stop;
            if (zeros >= SKIPPED_ZEROS || atEnd && zeros > 0 && zeros < SKIPPED_ZEROS_AT_END) {
                text.append("\t...\n");
                at += atEnd ? zeros : zeros & -4;
            } else {
                at += line(at, stop);
            }
            if (text.length() >= BUFFER) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        out.append(text);
        text.setLength(0);
    }

    private long zeros(long at, long stop) {
        long end = at;
        while (end != stop && bytes[offset(end)] == 0) {
            end++;
        }
        return end - at;
    }

    /** Writes what is at an address, and gives its length in bytes. */
    private int line(long at, long stop) {
        if (mapping.isData(at)) {
            long left = mapping.end(at, stop) - at;
            int length = left >= 4 ? 4 : left >= 2 ? 2 : 1;
            lines.data(at, offset(at), length);
            return length;
        }
        long left = section.end() - at;
        int length = left == 1 ? 1 : (int) Math.min(left, encodedLength(offset(at)));
        lines.instruction(at, offset(at), length);
        return length;
    }

    /** Bytes of an instruction of any length. Unprivileged specification, "Expanded Instruction-Length Encoding". */
    private int encodedLength(int offset) {
        int low = bytes[offset];
        int extra = bytes[offset + 1] >> 4 & 7;
        if ((low & 0x03) != 0x03) {
            return 2;
        } else if ((low & 0x1f) != 0x1f) {
            return 4;
        } else if ((low & 0x3f) == 0x1f) {
            return 6;
        } else if ((low & 0x7f) == 0x3f) {
            return 8;
        }
        return extra == 7 ? 2 : 10 + 2 * extra;
    }

    private int offset(long address) {
        return (int) (section.offset() + (address - section.address()));
    }
}
