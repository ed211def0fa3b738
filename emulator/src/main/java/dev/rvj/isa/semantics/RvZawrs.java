package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;
import dev.rvj.memory.Memory;

/** Wait on reservation set, unprivileged specification, "Zawrs Extension for Wait-on-Reservation-Set instructions". */
public final class RvZawrs {
    private RvZawrs() {
    }

    /**
     * May return at any time, which keeps every promise; a wait would want a watch on the reservation set. There may be
     * more harts than the host has processors, so that another one had better run meanwhile.
     */
    public static void wrs_nto(Hart hart, Memory memory, long rs1, long rs2) {
        Thread.yield();
    }

    public static void wrs_sto(Hart hart, Memory memory, long rs1, long rs2) {
        Thread.yield();
    }
}
