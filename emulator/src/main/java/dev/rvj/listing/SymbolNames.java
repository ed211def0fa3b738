package dev.rvj.listing;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSections;
import dev.rvj.elf.ElfSymbol;
import java.util.List;
import java.util.function.LongFunction;

/** Names the addresses of a loaded program by its symbols, which are read when first asked for. */
public final class SymbolNames implements LongFunction<String> {
    private final ElfFile file;
    private final long bias;
    private SymbolIndex index;

    /** @param bias what was added to the addresses as linked */
    public SymbolNames(ElfFile file, long bias) {
        this.file = file;
        this.bias = bias;
    }

    /** {@code main}, {@code main+0x1c}; null where no symbol is near. */
    @Override
    public synchronized String apply(long address) {
        if (index == null) {
            index = new SymbolIndex(read());
        }
        long linked = address - bias;
        ElfSymbol symbol = index.find(linked, ElfSymbol.UNDEFINED);
        if (symbol == null) {
            return null;
        }
        long offset = linked - symbol.value();
        if (offset < 0 || symbol.size() != 0 && offset >= symbol.size()) {
            return null;
        }
        return offset == 0 ? symbol.name() : symbol.name() + "+0x" + Long.toHexString(offset);
    }

    private List<ElfSymbol> read() {
        try {
            return ElfSections.read(file).symbols();
        } catch (ElfException _) {
            return List.of();
        }
    }
}
