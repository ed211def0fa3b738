package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.elf.ElfSegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions that the search table of the unwinding information names. Linux Standard Base, "Exception Frame Header".
 */
final class UnwindTables {
    /** PT_GNU_EH_FRAME. */
    private static final int HEADER = 0x6474_e550;
    /** The encodings that linkers use: 4 bytes for the count; pairs of 4 bytes, signed, relative to the header's start. */
    private static final int COUNT = 0x03;
    private static final int DATA_RELATIVE = 0x3b;
    private static final int TABLE = 12;
    private static final int PAIR = 8;

    private UnwindTables() {
    }

    static List<Long> functions(Program program, ProgramData data) {
        List<Long> found = new ArrayList<>();
        ElfSegment header = program.elf().segment(HEADER);
        if (header == null) {
            return found;
        }
        long start = program.address(header);
        if (!data.holds(start, TABLE)) {
            return found;
        }
        int encodings = data.intAt(start);
        if ((encodings >>> 16 & 0xff) != COUNT || encodings >>> 24 != DATA_RELATIVE) {
            return found;
        }
        int count = data.intAt(start + 8);
        for (int i = 0; i < count && data.holds(start + TABLE + (long) i * PAIR, PAIR); i++) {
            found.add(start + data.intAt(start + TABLE + (long) i * PAIR));
        }
        return found;
    }
}
