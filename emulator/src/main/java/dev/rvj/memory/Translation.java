package dev.rvj.memory;

import dev.rvj.hart.PrivilegeMode;

/**
 * How a hart's addresses become physical ones.
 *
 * @param mode the effective privilege mode
 * @param satp the register, under which supervisor and user mode translate; Bare or Sv39
 * @param sum supervisor mode may access user pages
 * @param mxr executable pages may be read
 */
public record Translation(PrivilegeMode mode, long satp, boolean sum, boolean mxr) {
    public static final Translation MACHINE = new Translation(PrivilegeMode.MACHINE, 0, false, false);

    static final int VARIANTS = 16;

    private static final int SATP_MODE_SHIFT = 60;
    private static final long SATP_PPN = (1L << 44) - 1;

    boolean isBare() {
        return mode == PrivilegeMode.MACHINE || satp >>> SATP_MODE_SHIFT == 0;
    }

    /** The physical page number of the root page table. */
    long root() {
        return satp & SATP_PPN;
    }

    /** A small number that tells apart all but {@code satp}. */
    int variant() {
        return mode.encoding() | (sum ? 4 : 0) | (mxr ? 8 : 0);
    }

    /** 62 bits that tell apart what fetches may see. */
    long context() {
        if (mode == PrivilegeMode.MACHINE) {
            return 3;
        }
        return isBare() ? 2 : satp << 64 - SATP_MODE_SHIFT >>> 64 - SATP_MODE_SHIFT << 2 | mode.encoding();
    }
}
