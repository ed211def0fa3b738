package dev.rvj.listing;

import dev.rvj.elf.ElfSection;
import dev.rvj.elf.ElfSymbol;
import dev.rvj.isa.AddressText;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Instruction;

/** Writes the lines of one section: address, raw bytes, and what they are. */
final class LineWriter {
    private static final int DIGITS = 16;
    private static final int BYTES_PER_LINE = 8;

    private final StringBuilder text;
    private final byte[] bytes;
    private final ElfSection section;
    private final SymbolIndex symbols;
    private final AddressTracker tracker;
    private final AddressText addresses;
    private final int addressWidth;

    LineWriter(StringBuilder text, byte[] bytes, ElfSection section, SymbolIndex symbols, AddressTracker tracker) {
        this.text = text;
        this.bytes = bytes;
        this.section = section;
        this.symbols = symbols;
        this.tracker = tracker;
        addresses = symbols.isEmpty() ? AddressText.NUMBER
                : (_, address) -> appendName(Long.toHexString(address), address,
                        symbols.find(address, section.index()));
        addressWidth = addressWidth(section.end());
    }

    /** As many hexadecimal digits as the section's end needs, rounded up to 4, 8, 12 or 16, and one to spare. */
    private static int addressWidth(long end) {
        int width = DIGITS;
        while (width > 4 && end >>> (width - 5) * 4 == 0) {
            width -= 4;
        }
        return width;
    }

    /** The line above what a symbol names; that of a section where {@code symbol} is null. */
    void header(long address, ElfSymbol symbol) {
        text.append('\n');
        StringBuilder digits = new StringBuilder();
        Disassembler.appendHexadecimal(digits, address, DIGITS);
        appendName(digits.toString(), address, symbol);
        text.append(":\n");
    }

    private void appendName(String number, long address, ElfSymbol symbol) {
        long base = symbol == null ? section.address() : symbol.value();
        text.append(number).append(" <").append(symbol == null ? section.name() : symbol.name());
        if (Long.compareUnsigned(address, base) < 0) {
            text.append("-0x").append(Long.toHexString(base - address));
        } else if (address != base) {
            text.append("+0x").append(Long.toHexString(address - base));
        }
        text.append('>');
    }

    /** A line for an instruction of so many bytes, or several lines. */
    void instruction(long address, int offset, int length) {
        padTo(raw(address, offset, Math.min(length, BYTES_PER_LINE), length));
        int word = word(offset, length);
        Instruction instruction = Decoder.length(word) == length ? Decoder.decode(word) : null;
        if (length == 1) {
            text.append("\t.byte\t");
            number(offset, 1);
        } else if (instruction == null) {
            text.append('\t');
            Disassembler.appendUnknown(text, bytes, offset, length);
        } else {
            text.append('\t');
            Disassembler.append(text, instruction, address, addresses);
            if (tracker.follow(instruction, address)) {
                text.append(" # ");
                addresses.append(text, tracker.address());
            }
        }
        text.append('\n');
        for (int done = BYTES_PER_LINE; done < length; done += BYTES_PER_LINE) {
            raw(address + done, offset + done, Math.min(length - done, BYTES_PER_LINE), length);
            text.append('\n');
        }
    }

    /** A line for 1, 2 or 4 bytes of data. */
    void data(long address, int offset, int length) {
        padTo(raw(address, offset, length, length));
        text.append(length == 4 ? "\t.word\t" : length == 2 ? "\t.short\t" : "\t.byte\t");
        number(offset, length);
        text.append('\n');
    }

    private void number(int offset, int length) {
        text.append("0x");
        Disassembler.appendHexadecimal(text, word(offset, length), 2 * length);
    }

    /** Writes address and bytes, in groups whose size divides {@code length}; gives where the column of bytes ends. */
    private int raw(long address, int offset, int count, int length) {
        int digits = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(address) + 3) / 4);
        text.repeat(' ', addressWidth - digits).append(Long.toHexString(address)).append(":\t");
        int group = length % 4 == 0 ? 4 : length % 2 == 0 ? 2 : 1;
        int end = text.length() + (group == 2 ? 20 : 18);
        for (int done = 0; done < count; done += group) {
            Disassembler.appendHexadecimal(text, word(offset + done, group), 2 * group);
            text.append(' ');
        }
        return end;
    }

    private void padTo(int end) {
        text.repeat(' ', Math.max(0, end - text.length()));
    }

    private int word(int offset, int length) {
        int word = 0;
        for (int i = Math.min(length, Integer.BYTES) - 1; i >= 0; i--) {
            word = word << 8 | bytes[offset + i] & 0xff;
        }
        return word;
    }
}
