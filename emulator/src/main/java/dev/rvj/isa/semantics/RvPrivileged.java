package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;

/** Privileged instructions, privileged specification, "Machine-Mode Privileged Instructions" and
 * "Supervisor Instructions". */
public final class RvPrivileged {
    private RvPrivileged() {
    }

    public static void mret(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.machineReturn(hart);
    }

    public static void sret(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.supervisorReturn(hart);
    }

    public static void wfi(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.waitForInterrupt(hart);
    }

    public static void sfence_vma(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkFence(hart);
        synchronizeTranslation(memory, rs1);
    }

    /**
     * The ASID in rs2 is not looked at: all address spaces are synchronized. An address of 0 stands for all, as x0 does.
     */
    static void synchronizeTranslation(Memory memory, long rs1) {
        if (rs1 == 0) {
            memory.synchronizeTranslation();
        } else {
            memory.synchronizeTranslation(rs1);
        }
    }
}
