package dev.rvj.machine;

import dev.rvj.hart.PrivilegeMode;
import java.util.function.LongSupplier;

/** {@code mip}, {@code mie}, {@code mideleg} and their supervisor views, privileged specification, "Machine Interrupt
 * (mip and mie) Registers". */
final class Interrupts {
    static final long SSIP = 1 << 1;
    static final long MSIP = 1 << 3;
    static final long STIP = 1 << 5;
    static final long MTIP = 1 << 7;
    static final long SEIP = 1 << 9;
    static final long MEIP = 1 << 11;

    private static final long SUPERVISOR = SSIP | STIP | SEIP;
    private static final long ALL = SUPERVISOR | MSIP | MTIP | MEIP;
    private static final int[] BY_PRIORITY = {11, 3, 7, 9, 1, 5};

    private final LongSupplier lines;
    private long pending;
    private long enabled;
    private long delegated;

    /** @param lines the bits of {@code mip} that devices drive */
    Interrupts(LongSupplier lines) {
        this.lines = lines;
    }

    long pending() {
        return pending | lines.getAsLong();
    }

    void setPending(long value) {
        pending = value & SUPERVISOR;
    }

    long enabled() {
        return enabled;
    }

    void setEnabled(long value) {
        enabled = value & ALL;
    }

    long delegated() {
        return delegated;
    }

    void setDelegated(long value) {
        delegated = value & SUPERVISOR;
    }

    long supervisorPending() {
        return pending() & delegated;
    }

    /** Of the supervisor's pending bits, software may write that of the software interrupt. */
    void setSupervisorPending(long value) {
        long writable = SSIP & delegated;
        pending = pending & ~writable | value & writable;
    }

    long supervisorEnabled() {
        return enabled & delegated;
    }

    void setSupervisorEnabled(long value) {
        enabled = enabled & ~delegated | value & delegated;
    }

    /** Whether WFI has something to wake up for, whatever the global enable bits say. */
    boolean wakes() {
        return (pending() & enabled) != 0;
    }

    /** The code of the interrupt to take now, or -1. Those that machine mode takes come first. */
    int next(PrivilegeMode mode, Status status) {
        long ready = pending() & enabled;
        if (ready == 0) {
            return -1;
        }
        boolean machine = mode != PrivilegeMode.MACHINE || status.has(Status.MIE);
        boolean supervisor = mode == PrivilegeMode.USER
                || mode == PrivilegeMode.SUPERVISOR && status.has(Status.SIE);
        int code = machine ? first(ready & ~delegated) : -1;
        return code < 0 && supervisor ? first(ready & delegated) : code;
    }

    private static int first(long ready) {
        for (int code : BY_PRIORITY) {
            if ((ready >>> code & 1) != 0) {
                return code;
            }
        }
        return -1;
    }

    boolean isDelegated(int code) {
        return (delegated >>> code & 1) != 0;
    }
}
