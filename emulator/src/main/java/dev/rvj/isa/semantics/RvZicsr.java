package dev.rvj.isa.semantics;

import dev.rvj.hart.Hart;

/**
 * CSR instructions, unprivileged specification, "Zicsr Extension for Control and Status Register (CSR) Instructions".
 *
 * <p>{@code reads}: rd is not x0; {@code writes}: the rs1 field, register number or uimm, is not 0. The immediate forms
 * get their uimm as {@code rs1}.
 */
public final class RvZicsr {
    private RvZicsr() {
    }

    public static long csrrw(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        long old = reads ? hart.csrs.read(hart, csr) : 0;
        hart.csrs.write(hart, csr, rs1);
        return old;
    }

    public static long csrrs(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        long old = hart.csrs.read(hart, csr);
        if (writes) {
            hart.csrs.write(hart, csr, old | rs1);
        }
        return old;
    }

    public static long csrrc(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        long old = hart.csrs.read(hart, csr);
        if (writes) {
            hart.csrs.write(hart, csr, old & ~rs1);
        }
        return old;
    }

    public static long csrrwi(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        return csrrw(hart, csr, rs1, reads, writes);
    }

    public static long csrrsi(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        return csrrs(hart, csr, rs1, reads, writes);
    }

    public static long csrrci(Hart hart, int csr, long rs1, boolean reads, boolean writes) {
        return csrrc(hart, csr, rs1, reads, writes);
    }
}
