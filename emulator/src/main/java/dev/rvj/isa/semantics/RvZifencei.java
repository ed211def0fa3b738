package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;
import java.lang.invoke.VarHandle;

/** Instruction-fetch fence, unprivileged specification, "Zifencei Extension for Instruction-Fetch Fence". */
public final class RvZifencei {
    private RvZifencei() {
    }

    public static void fence_i(Hart hart, Memory memory, long rs1, long rs2) {
        memory.synchronizeCode();
        VarHandle.fullFence();
    }
}
