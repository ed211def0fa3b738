package dev.rvj.machine;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSections;
import dev.rvj.elf.ElfSymbol;
import java.util.List;

/**
 * The addresses that a program names for its host; 0 where it does not.
 *
 * @param toHost where the program stores its commands
 * @param fromHost where it reads the answers
 * @param signatureStart where the results of an architecture test begin
 * @param signatureEnd where they end
 */
record HostSymbols(long toHost, long fromHost, long signatureStart, long signatureEnd) {
    /** A symbol table that can not be read names nothing. */
    static HostSymbols of(ElfFile program) {
        try {
            List<ElfSymbol> symbols = ElfSections.read(program).symbols();
            return new HostSymbols(value(symbols, "tohost"), value(symbols, "fromhost"),
                    value(symbols, "begin_signature"), value(symbols, "end_signature"));
        } catch (ElfException _) {
            return new HostSymbols(0, 0, 0, 0);
        }
    }

    private static long value(List<ElfSymbol> symbols, String name) {
        return symbols.stream().filter(symbol -> symbol.name().equals(name)).mapToLong(ElfSymbol::value).findFirst()
                .orElse(0);
    }
}
