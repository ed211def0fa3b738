package dev.rvj.hart;

/** A hardware thread: its registers. XLEN is 64. Its owner's thread alone uses it, but for {@link #requestAttention}. */
public final class Hart {
    public final int id;
    /** x0 to x31; x[0] is never written. */
    public final long[] x = new long[32];
    /** f0 to f31, raw; narrower values are NaN-boxed. */
    public final long[] f = new long[32];
    public final Fcsr fcsr = new Fcsr();
    public final CsrFile csrs;
    public PrivilegeMode mode = PrivilegeMode.USER;
    public long pc;
    /** Retired instructions; exact when an engine hands over: at a trap, at a CSR or system instruction. */
    public long instret;
    /** The address of the last load-reserved, or -1 when there is no reservation. */
    public long reservationAddress = -1;
    /** What the load-reserved read, sign-extended. */
    public long reservationValue;

    private volatile boolean attention;

    public Hart(int id, CsrFile csrs) {
        this.id = id;
        this.csrs = csrs;
    }

    /** Makes the engine call its environment soon: an interrupt or a signal is pending. From any thread. */
    public void requestAttention() {
        attention = true;
    }

    public boolean wantsAttention() {
        return attention;
    }

    /** Whether attention was requested; forgets it. */
    public boolean takeAttention() {
        if (!attention) {
            return false;
        }
        attention = false;
        return true;
    }
}
