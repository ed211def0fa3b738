package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;

/**
 * SFENCE.VMA in parts, privileged specification, "Svinval Extension for Fine-Grained Address-Translation Cache
 * Invalidation". Invalidation is done at once, so that nothing is left for the fences around it.
 */
public final class RvSvinval {
    private RvSvinval() {
    }

    public static void sinval_vma(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkFence(hart);
        RvPrivileged.synchronizeTranslation(memory, rs1);
    }

    public static void sfence_w_inval(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkInvalidationFence(hart);
    }

    public static void sfence_inval_ir(Hart hart, Memory memory, long rs1, long rs2) {
        hart.csrs.checkInvalidationFence(hart);
    }
}
