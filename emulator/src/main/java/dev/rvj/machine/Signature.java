package dev.rvj.machine;

import dev.rvj.elf.ElfException;
import dev.rvj.memory.Ram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * What an architecture test leaves in memory, to be compared with what another implementation leaves: the bytes between
 * its symbols {@code begin_signature} and {@code end_signature}.
 */
final class Signature {
    private final Ram ram;
    private final long start;
    private final long end;

    /** @throws ElfException where the program names no such range in RAM */
    Signature(Ram ram, HostSymbols symbols) throws ElfException {
        this.ram = ram;
        start = symbols.signatureStart();
        end = symbols.signatureEnd();
        if (end <= start || !ram.contains(start, end - start)) {
            throw new ElfException("no signature between begin_signature and end_signature");
        }
    }

    /**
     * Writes it as Spike does: a line for so many bytes, in hexadecimal, the last one first. What the last line has no
     * bytes for is zero.
     *
     * @throws UncheckedIOException where that fails
     */
    void write(Appendable out, int granularity) {
        try {
            for (long line = start; line < end; line += granularity) {
                for (long at = line + granularity - 1; at >= line; at--) {
                    HexFormat.of().toHexDigits(out, (byte) (at < end ? ram.load(at, 1) : 0));
                }
                out.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
