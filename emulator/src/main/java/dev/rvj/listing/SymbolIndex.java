package dev.rvj.listing;

import dev.rvj.elf.ElfSymbol;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the symbol that names an address best: the nearest at or before it, and among those of one address what a
 * reader most likely means.
 */
final class SymbolIndex {
    private static final List<Integer> PREFERRED_BINDINGS = List.of(ElfSymbol.GLOBAL, ElfSymbol.WEAK, ElfSymbol.LOCAL);
    /** By address; then functions, objects, the larger, the global, the weak, those that look like no section, by name. */
    private static final Comparator<ElfSymbol> ORDER =
            Comparator.<ElfSymbol>comparingLong(symbol -> symbol.value() + Long.MIN_VALUE)
            .thenComparing(symbol -> symbol.type() == ElfSymbol.SECTION)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.FUNCTION)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.OBJECT)
            .thenComparing(ElfSymbol::size, Comparator.reverseOrder())
            .thenComparing(symbol -> PREFERRED_BINDINGS.indexOf(symbol.binding()))
            .thenComparing(symbol -> symbol.name().startsWith("."))
            .thenComparing(ElfSymbol::name);
    /** What assemblers call labels that nothing names. */
    private static final String UNNAMED_LABEL = ".L0 ";

    private final ElfSymbol[] sorted;

    SymbolIndex(List<ElfSymbol> symbols) {
        sorted = symbols.stream().filter(SymbolIndex::isName).sorted(ORDER).toArray(ElfSymbol[]::new);
    }

    private static boolean isName(ElfSymbol symbol) {
        return !symbol.name().isEmpty() && symbol.type() != ElfSymbol.FILE
                && (symbol.type() != ElfSymbol.SECTION || namesLinkage(symbol.name()))
                && symbol.section() != ElfSymbol.UNDEFINED && symbol.section() != ElfSymbol.COMMON
                && !MappingSymbols.isMapping(symbol) && !symbol.name().equals(UNNAMED_LABEL);
    }

    /** The sections that linkers make for calls and addresses of other objects have no better name. */
    private static boolean namesLinkage(String section) {
        return section.startsWith(".plt") || section.startsWith(".got");
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** The first symbol with a name, or null. */
    ElfSymbol named(String name) {
        return Arrays.stream(sorted).filter(symbol -> symbol.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * The symbol for an address, one of {@code section} if several have its address; where none is at or before the
     * address, the first of all; null if there is none at all.
     */
    ElfSymbol find(long address, int section) {
        if (isEmpty()) {
            return null;
        }
        int last = Math.max(lastNotAbove(address), 0);
        int first = last;
        while (first > 0 && sorted[first - 1].value() == sorted[last].value()) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            if (sorted[i].section() == section) {
                return sorted[i];
            }
        }
        return sorted[first];
    }

    /** The symbol of a section for an address in it; where none is at or before the address, the next; or null. */
    ElfSymbol findIn(long address, int section) {
        for (int i = lastNotAbove(address); i >= 0; i--) {
            if (sorted[i].section() == section) {
                return find(sorted[i].value(), section);
            }
        }
        return next(address, section);
    }

    /** The first symbol of a section above an address, or null. */
    ElfSymbol next(long address, int section) {
        for (int i = lastNotAbove(address) + 1; i < sorted.length; i++) {
            if (sorted[i].section() == section) {
                return sorted[i];
            }
        }
        return null;
    }

    /** The last symbol whose address is not above the one given, or -1. */
    private int lastNotAbove(long address) {
        int low = -1;
        int high = sorted.length;
        while (low + 1 < high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(sorted[middle].value(), address) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
