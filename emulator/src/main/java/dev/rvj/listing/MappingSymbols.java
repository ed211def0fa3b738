package dev.rvj.listing;

import dev.rvj.elf.ElfSymbol;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which bytes of a section are data. RISC-V psABI, "Mapping Symbol". */
final class MappingSymbols {
    /** By the address where it begins, whether data begins there; instructions otherwise. */
    private final TreeMap<Long, Boolean> dataFrom = new TreeMap<>(Long::compareUnsigned);

    MappingSymbols(List<ElfSymbol> symbols, int section) {
        for (ElfSymbol symbol : symbols) {
            if (symbol.section() == section && isMapping(symbol)) {
                dataFrom.put(symbol.value(), symbol.name().startsWith("$d"));
            }
        }
    }

    static boolean isMapping(ElfSymbol symbol) {
        String name = symbol.name();
        return name.equals("$d") || name.startsWith("$d.") || name.startsWith("$x");
    }

    boolean isData(long address) {
        Map.Entry<Long, Boolean> last = dataFrom.floorEntry(address);
        return last != null && last.getValue();
    }

    /** The end of the data at an address, at most {@code limit}. */
    long end(long address, long limit) {
        Long next = dataFrom.higherKey(address);
        return next == null || Long.compareUnsigned(next, limit) > 0 ? limit : next;
    }
}
