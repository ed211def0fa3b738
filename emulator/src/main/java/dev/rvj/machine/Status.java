package dev.rvj.machine;

import dev.rvj.hart.PrivilegeMode;

/** {@code mstatus} and its view {@code sstatus}, privileged specification, "Machine Status (mstatus) Register". */
final class Status {
    static final long SIE = 1 << 1;
    static final long MIE = 1 << 3;
    static final long MPRV = 1 << 17;
    static final long SUM = 1 << 18;
    static final long MXR = 1 << 19;
    static final long TVM = 1 << 20;
    static final long TW = 1 << 21;
    static final long TSR = 1 << 22;

    private static final long SPIE = 1 << 5;
    private static final long MPIE = 1 << 7;
    private static final int SPP_SHIFT = 8;
    private static final long SPP = 1 << SPP_SHIFT;
    private static final int MPP_SHIFT = 11;
    private static final long MPP = 3 << MPP_SHIFT;
    private static final int FS_SHIFT = 13;
    private static final long FS = 3 << FS_SHIFT;
    /** UXL and SXL are 64 for good. */
    private static final long XL = 2L << 32 | 2L << 34;
    private static final long UXL = 3L << 32;
    private static final long SD = 1L << 63;

    private static final long SUPERVISOR_FIELDS = SIE | SPIE | SPP | FS | SUM | MXR;
    private static final long MACHINE_FIELDS = SUPERVISOR_FIELDS | MIE | MPIE | MPP | MPRV | TVM | TW | TSR;

    /** What the registers say of the floating-point state. */
    enum FloatingPoint {
        OFF, CLEAN, DIRTY
    }

    private long fields;

    long machine() {
        return fields | XL | (floatingPoint() == FloatingPoint.DIRTY ? SD : 0);
    }

    long supervisor() {
        return machine() & (SUPERVISOR_FIELDS | UXL | SD);
    }

    /** Writes {@code mstatus}; the reserved mode 2 in MPP becomes user mode. */
    void setMachine(long value) {
        fields = value & MACHINE_FIELDS;
        if ((fields & MPP) == 2L << MPP_SHIFT) {
            fields &= ~MPP;
        }
    }

    void setSupervisor(long value) {
        fields = fields & ~SUPERVISOR_FIELDS | value & SUPERVISOR_FIELDS;
    }

    boolean has(long field) {
        return (fields & field) != 0;
    }

    /** Off, Dirty, and in between both Initial and Clean. */
    FloatingPoint floatingPoint() {
        return switch ((int) (fields >>> FS_SHIFT & 3)) {
            case 0 -> FloatingPoint.OFF;
            case 3 -> FloatingPoint.DIRTY;
            default -> FloatingPoint.CLEAN;
        };
    }

    void makeFloatingPointDirty() {
        fields |= FS;
    }

    /** The mode whose translation and protection loads and stores obey. */
    PrivilegeMode dataMode(PrivilegeMode mode) {
        return has(MPRV) ? previousOfMachine() : mode;
    }

    private PrivilegeMode previousOfMachine() {
        return switch ((int) (fields >>> MPP_SHIFT & 3)) {
            case 0 -> PrivilegeMode.USER;
            case 1 -> PrivilegeMode.SUPERVISOR;
            default -> PrivilegeMode.MACHINE;
        };
    }

    /** A trap into machine mode. */
    void enterMachine(PrivilegeMode from) {
        fields = fields & ~(MIE | MPIE | MPP) | (has(MIE) ? MPIE : 0) | (long) from.encoding() << MPP_SHIFT;
    }

    /** A trap into supervisor mode. */
    void enterSupervisor(PrivilegeMode from) {
        fields = fields & ~(SIE | SPIE | SPP) | (has(SIE) ? SPIE : 0) | (long) from.encoding() << SPP_SHIFT;
    }

    /** MRET; gives the mode to go back to. */
    PrivilegeMode leaveMachine() {
        PrivilegeMode previous = previousOfMachine();
        fields = fields & ~(MIE | MPP) | (has(MPIE) ? MIE : 0) | MPIE;
        forgetDataMode(previous);
        return previous;
    }

    /** SRET; gives the mode to go back to. */
    PrivilegeMode leaveSupervisor() {
        PrivilegeMode previous = has(SPP) ? PrivilegeMode.SUPERVISOR : PrivilegeMode.USER;
        fields = fields & ~(SIE | SPP) | (has(SPIE) ? SIE : 0) | SPIE;
        forgetDataMode(previous);
        return previous;
    }

    private void forgetDataMode(PrivilegeMode previous) {
        if (previous != PrivilegeMode.MACHINE) {
            fields &= ~MPRV;
        }
    }
}
