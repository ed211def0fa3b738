package dev.rvj.hart;

import dev.rvj.isa.Csr;
import java.util.function.LongSupplier;

/** The CSRs that user mode sees where no privileged architecture is below it: fcsr and the counters of Zicntr. */
public final class UserCsrFile implements CsrFile {
    private final LongSupplier time;

    /** @param time the count that {@code rdtime} reads */
    public UserCsrFile(LongSupplier time) {
        this.time = time;
    }

    @Override
    public long read(Hart hart, int csr) {
        return switch (csr) {
            case Csr.FFLAGS -> hart.fcsr.flags;
            case Csr.FRM -> hart.fcsr.roundingMode;
            case Csr.FCSR -> hart.fcsr.roundingMode << 5 | hart.fcsr.flags;
            case Csr.CYCLE, Csr.INSTRET -> hart.instret;
            case Csr.TIME -> time.getAsLong();
            default -> throw Trap.illegalInstruction();
        };
    }

    @Override
    public void write(Hart hart, int csr, long value) {
        switch (csr) {
            case Csr.FFLAGS -> hart.fcsr.flags = (int) value & 31;
            case Csr.FRM -> hart.fcsr.roundingMode = (int) value & 7;
            case Csr.FCSR -> {
                hart.fcsr.flags = (int) value & 31;
                hart.fcsr.roundingMode = (int) value >>> 5 & 7;
            }
            default -> throw Trap.illegalInstruction();
        }
    }

    @Override
    public void machineReturn(Hart hart) {
        throw Trap.illegalInstruction();
    }

    @Override
    public void supervisorReturn(Hart hart) {
        throw Trap.illegalInstruction();
    }

    @Override
    public void waitForInterrupt(Hart hart) {
        throw Trap.illegalInstruction();
    }

    @Override
    public void checkFence(Hart hart) {
        throw Trap.illegalInstruction();
    }

    @Override
    public void checkInvalidationFence(Hart hart) {
        throw Trap.illegalInstruction();
    }

    /** Linux lets user mode clean and flush where it offers Zicbom, and turns CBO.INVAL into a flush. */
    @Override
    public void checkCacheBlock(Hart hart, boolean invalidates) {
    }

    @Override
    public void checkCacheBlockZero(Hart hart) {
    }
}
