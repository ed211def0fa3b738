package dev.rvj.listing;

import dev.rvj.elf.ElfSymbol;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the symbol that names an address best: the nearest at or before it, and among those of one address what a
 * reader most likely means.
 */
final class SymbolIndex {
    private static final List<Integer> PREFERRED_BINDINGS = List.of(ElfSymbol.GLOBAL, ElfSymbol.WEAK, ElfSymbol.LOCAL);
    /** What assemblers call labels that nothing names. */
    private static final String UNNAMED_LABEL = ".L0 ";

    private final ElfSymbol[] sorted;

    SymbolIndex(List<ElfSymbol> symbols) {
        sorted = symbols.stream().filter(SymbolIndex::isName).sorted(SymbolIndex::order).toArray(ElfSymbol[]::new);
    }

    /**
     * By address; then functions, objects, the larger, the global, the weak, those that look like no section, by name. Written
     * out, since thousands are sorted when the first region gets its name, by a JVM that is still cold.
     */
    private static int order(ElfSymbol one, ElfSymbol other) {
        int order = Long.compareUnsigned(one.value(), other.value());
        if (order == 0) {
            order = Integer.compare(typeOrder(one), typeOrder(other));
        }
        if (order == 0) {
            order = Long.compare(other.size(), one.size());
        }
        if (order == 0) {
            order = Integer.compare(PREFERRED_BINDINGS.indexOf(one.binding()), PREFERRED_BINDINGS.indexOf(other.binding()));
        }
        if (order == 0) {
            order = Boolean.compare(one.name().startsWith("."), other.name().startsWith("."));
        }
        return order == 0 ? one.name().compareTo(other.name()) : order;
    }

    private static int typeOrder(ElfSymbol symbol) {
        return switch (symbol.type()) {
            case ElfSymbol.FUNCTION -> 0;
            case ElfSymbol.OBJECT -> 1;
            case ElfSymbol.SECTION -> 3;
            default -> 2;
        };
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
