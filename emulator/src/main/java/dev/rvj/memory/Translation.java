package dev.rvj.memory;

import dev.rvj.hart.PrivilegeMode;

/**
 * How a hart's addresses become physical ones.
 *
 * @param mode the effective privilege mode
 * @param satp the register, under which supervisor and user mode translate: Bare, Sv39, Sv48 or Sv57, with an
 *     ASID of {@link #ASID_BITS}
 * @param sum supervisor mode may access user pages
 * @param mxr executable pages may be read
 */
public record Translation(PrivilegeMode mode, long satp, boolean sum, boolean mxr) {
    public static final Translation MACHINE = new Translation(PrivilegeMode.MACHINE, 0, false, false);

    /** Implemented bits of {@code satp.ASID}: {@link #context()} has room for no more. */
    public static final int ASID_BITS = 14;

    static final int VARIANTS = 16;

    private static final int SATP_MODE_SHIFT = 60;
    private static final int PPN_BITS = 44;
    private static final int SV39 = 8;
    private static final int SV39_LEVELS = 3;
    private static final int SV57 = 10;

    /** Whether {@code satp} may hold a mode. */
    public static boolean isMode(long satp) {
        long mode = satp >>> SATP_MODE_SHIFT;
        return mode == 0 || mode >= SV39 && mode <= SV57;
    }

    /** What of {@code satp} is implemented, where {@link #isMode} holds. */
    public static long legal(long satp) {
        return satp >>> SATP_MODE_SHIFT == 0 ? 0
                : satp & ~((1L << SATP_MODE_SHIFT) - (1L << PPN_BITS + ASID_BITS));
    }

    boolean isBare() {
        return mode == PrivilegeMode.MACHINE || satp >>> SATP_MODE_SHIFT == 0;
    }

    /** The physical page number of the root page table. */
    long root() {
        return satp & (1L << PPN_BITS) - 1;
    }

    /** How many levels the page table has. */
    int levels() {
        return (int) (satp >>> SATP_MODE_SHIFT) - SV39 + SV39_LEVELS;
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
        long space = satp & (1L << PPN_BITS + ASID_BITS) - 1;
        return isBare() ? 2 : (space << 2 | levels() - SV39_LEVELS) << 2 | mode.encoding();
    }
}
