package dev.rvj.hart;

/** The control and status registers that a hart's environment gives it, and the instructions that act on them. */
public interface CsrFile {
    /**
     * The value of a CSR.
     *
     * @throws Trap illegal instruction, where the CSR does not exist or the hart's mode may not read it
     */
    long read(Hart hart, int csr);

    /**
     * Writes what of the value is legal (WARL).
     *
     * @throws Trap illegal instruction, where the CSR does not exist, is read-only, or the mode may not write it
     */
    void write(Hart hart, int csr, long value);

    /** MRET: goes back to where {@code mepc} and {@code mstatus} say. */
    void machineReturn(Hart hart);

    /** SRET: goes back to where {@code sepc} and {@code sstatus} say. */
    void supervisorReturn(Hart hart);

    /** WFI: may return at once. */
    void waitForInterrupt(Hart hart);

    /**
     * Whether the hart may execute SFENCE.VMA and SINVAL.VMA.
     *
     * @throws Trap illegal instruction, where it may not
     */
    void checkFence(Hart hart);

    /**
     * Whether the hart may execute SFENCE.W.INVAL and SFENCE.INVAL.IR.
     *
     * @throws Trap illegal instruction, where it may not
     */
    void checkInvalidationFence(Hart hart);

    /**
     * Whether the hart may execute CBO.CLEAN and CBO.FLUSH, or CBO.INVAL.
     *
     * @throws Trap illegal instruction, where it may not
     */
    void checkCacheBlock(Hart hart, boolean invalidates);

    /**
     * Whether the hart may execute CBO.ZERO.
     *
     * @throws Trap illegal instruction, where it may not
     */
    void checkCacheBlockZero(Hart hart);
}
