package dev.rvj.hart;

/** Exception causes, privileged specification, "Machine Cause (mcause) Register". */
public enum Cause {
    INSTRUCTION_ADDRESS_MISALIGNED(0),
    INSTRUCTION_ACCESS_FAULT(1),
    ILLEGAL_INSTRUCTION(2),
    BREAKPOINT(3),
    LOAD_ADDRESS_MISALIGNED(4),
    LOAD_ACCESS_FAULT(5),
    STORE_ADDRESS_MISALIGNED(6),
    STORE_ACCESS_FAULT(7),
    ENVIRONMENT_CALL_FROM_U_MODE(8),
    ENVIRONMENT_CALL_FROM_S_MODE(9),
    ENVIRONMENT_CALL_FROM_M_MODE(11),
    INSTRUCTION_PAGE_FAULT(12),
    LOAD_PAGE_FAULT(13),
    STORE_PAGE_FAULT(15);

    private final int code;

    Cause(int code) {
        this.code = code;
    }

    /** The exception code that {@code mcause} and {@code scause} hold. */
    public int code() {
        return code;
    }
}
