package dev.rvj.hart;

/** The floating-point control and status register, unprivileged specification, "Floating-Point Control and Status". */
public final class Fcsr {
    /** Accrued exception flags: inexact, underflow, overflow, divide by zero, invalid operation. */
    public static final int NX = 1;
    public static final int UF = 2;
    public static final int OF = 4;
    public static final int DZ = 8;
    public static final int NV = 16;

    /** Rounding modes: to nearest ties to even, towards zero, down, up, to nearest ties away; or that of frm. */
    public static final int RNE = 0;
    public static final int RTZ = 1;
    public static final int RDN = 2;
    public static final int RUP = 3;
    public static final int RMM = 4;
    public static final int DYN = 7;

    /** The accrued flags, {@code fflags}, 5 bits. */
    public int flags;
    /** The dynamic rounding mode, {@code frm}, 3 bits; may hold the reserved values 5 to 7. */
    public int roundingMode;

    public void raise(int accrued) {
        flags |= accrued;
    }

    /**
     * The rounding mode that an instruction's rm field asks for.
     *
     * @throws Trap illegal instruction, where rm is dynamic and frm is reserved
     */
    public int resolve(int rm) {
        int mode = rm == DYN ? roundingMode : rm;
        if (mode > RMM) {
            throw Trap.illegalInstruction();
        }
        return mode;
    }
}
