package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.elf.ElfSegment;
import java.util.ArrayList;
import java.util.List;

/** What the relocations of a position-independent program will set words to. System V ABI, "Dynamic Section". */
final class Relocations {
    private static final int END = 0;
    private static final int TABLE = 7;
    private static final int TABLE_SIZE = 8;
    private static final int DYNAMIC_ENTRY = 16;
    private static final int RELOCATION = 24;
    /** R_RISCV_RELATIVE, and R_RISCV_IRELATIVE, whose addend is the function that finds the target. */
    private static final int RELATIVE = 3;
    private static final int INDIRECT = 58;

    private Relocations() {
    }

    /** The addresses that words are set to. */
    static List<Long> targets(Program program, ProgramData data) {
        List<Long> targets = new ArrayList<>();
        ElfSegment dynamic = program.elf().segment(ElfSegment.DYNAMIC);
        if (dynamic == null) {
            return targets;
        }
        long table = 0;
        long size = 0;
        for (long at = program.address(dynamic); data.holds(at, DYNAMIC_ENTRY) && data.longAt(at) != END;
                at += DYNAMIC_ENTRY) {
            if (data.longAt(at) == TABLE) {
                table = data.longAt(at + Long.BYTES) + program.bias();
            } else if (data.longAt(at) == TABLE_SIZE) {
                size = data.longAt(at + Long.BYTES);
            }
        }
        for (long at = table; at - table <= size - RELOCATION && data.holds(at, RELOCATION); at += RELOCATION) {
            int type = data.intAt(at + Long.BYTES);
            if (type == RELATIVE || type == INDIRECT) {
                targets.add(data.longAt(at + 2 * Long.BYTES) + program.bias());
            }
        }
        return targets;
    }
}
