package dev.rvj.hart;

/** Thrown by an instruction that does not complete. Has no stack trace: guests trap often and on purpose. */
public final class Trap extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Cause cause;
    private final long value;

    /** @param value what the trap writes to {@code mtval} or {@code stval} */
    public Trap(Cause cause, long value) {
        super(null, null, false, false);
        this.cause = cause;
        this.value = value;
    }

    public static Trap illegalInstruction() {
        return new Trap(Cause.ILLEGAL_INSTRUCTION, 0);
    }

    /** @param bits the instruction word */
    public static Trap illegalInstruction(int bits) {
        return new Trap(Cause.ILLEGAL_INSTRUCTION, bits & 0xffff_ffffL);
    }

    public Cause cause() {
        return cause;
    }

    public long value() {
        return value;
    }

    @Override
    public String getMessage() {
        return cause + " value 0x" + Long.toHexString(value);
    }
}
