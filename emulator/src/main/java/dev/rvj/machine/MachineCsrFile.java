package dev.rvj.machine;

import dev.rvj.hart.CsrFile;
import dev.rvj.hart.Fcsr;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Csr;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.SystemMemory;
import dev.rvj.memory.Translation;

/** The CSRs of a hart with M, S and U mode, and what depends on them. Privileged specification. */
final class MachineCsrFile implements CsrFile {
    /** RV64 with A, B, C, D, F, I, M, S and U; nothing can be switched off. "Machine ISA (misa) Register". */
    private static final long ISA = 2L << 62 | letters("ABCDFIMSU");

    /**
     * What may be delegated: all that can occur in less privileged modes. With C, no instruction address is misaligned.
     */
    private static final long EXCEPTIONS = 0xb3fe;
    private static final long COUNTERS = 7;
    private static final int CYCLE = 0;
    private static final int INSTRET = 2;

    final Status status = new Status();
    final Interrupts interrupts;
    private final SystemMemory memory;
    private final Pmp pmp;
    private final Platform platform;
    private final TrapRegisters machine = new TrapRegisters();
    private final TrapRegisters supervisor = new TrapRegisters();
    private final Counter cycles = new Counter();
    private final Counter instructions = new Counter();
    private final EnvironmentConfiguration machineEnvironment = new EnvironmentConfiguration(
            EnvironmentConfiguration.FIOM | EnvironmentConfiguration.CBIE | EnvironmentConfiguration.CBCFE
                    | EnvironmentConfiguration.CBZE | EnvironmentConfiguration.ADUE | EnvironmentConfiguration.PBMTE);
    private final EnvironmentConfiguration supervisorEnvironment = new EnvironmentConfiguration(
            EnvironmentConfiguration.FIOM | EnvironmentConfiguration.CBIE | EnvironmentConfiguration.CBCFE
                    | EnvironmentConfiguration.CBZE);
    private long delegatedExceptions;
    private long machineCounters;
    private long supervisorCounters;
    private long inhibitedCounters;
    private long satp;

    MachineCsrFile(SystemMemory memory, Pmp pmp, Platform platform) {
        this.memory = memory;
        this.pmp = pmp;
        this.platform = platform;
        interrupts = new Interrupts(platform::interruptLines);
    }

    private static long letters(String extensions) {
        return extensions.chars().mapToLong(letter -> 1L << letter - 'A').reduce(0, (a, b) -> a | b);
    }

    @Override
    public long read(Hart hart, int csr) {
        checkMode(hart, csr);
        long retired = hart.instret;
        return switch (csr) {
            case Csr.FFLAGS -> floatingPoint(hart).flags;
            case Csr.FRM -> floatingPoint(hart).roundingMode;
            case Csr.FCSR -> floatingPoint(hart).roundingMode << 5 | hart.fcsr.flags;
            case Csr.CYCLE, Csr.MCYCLE -> cycles.read(retired);
            case Csr.TIME -> platform.time();
            case Csr.INSTRET, Csr.MINSTRET -> instructions.read(retired);

            case Csr.SSTATUS -> status.supervisor();
            case Csr.SIE -> interrupts.supervisorEnabled();
            case Csr.SIP -> interrupts.supervisorPending();
            case Csr.STVEC -> supervisor.vector();
            case Csr.SSCRATCH -> supervisor.scratch;
            case Csr.SEPC -> supervisor.pc();
            case Csr.SCAUSE -> supervisor.cause;
            case Csr.STVAL -> supervisor.value;
            case Csr.SCOUNTEREN -> supervisorCounters;
            case Csr.SENVCFG -> supervisorEnvironment.value();
            case Csr.SATP -> satp;

            case Csr.MISA -> ISA;
            case Csr.MHARTID -> hart.id;
            case Csr.MVENDORID, Csr.MARCHID, Csr.MIMPID, Csr.MCONFIGPTR -> 0;
            case Csr.MSTATUS -> status.machine();
            case Csr.MEDELEG -> delegatedExceptions;
            case Csr.MIDELEG -> interrupts.delegated();
            case Csr.MIE -> interrupts.enabled();
            case Csr.MIP -> interrupts.pending();
            case Csr.MTVEC -> machine.vector();
            case Csr.MSCRATCH -> machine.scratch;
            case Csr.MEPC -> machine.pc();
            case Csr.MCAUSE -> machine.cause;
            case Csr.MTVAL -> machine.value;
            case Csr.MCOUNTEREN -> machineCounters;
            case Csr.MCOUNTINHIBIT -> inhibitedCounters;
            case Csr.MENVCFG -> machineEnvironment.value();
            default -> readRange(csr);
        };
    }

    private long readRange(int csr) {
        if (isPmpConfiguration(csr)) {
            return pmp.configuration((csr - Csr.PMPCFG0) * 4);
        }
        if (isPmpAddress(csr)) {
            return pmp.address(csr - Csr.PMPADDR0);
        }
        if (isUnimplemented(csr) || csr >= Csr.HPMCOUNTER3 && csr <= Csr.HPMCOUNTER31) {
            return 0;
        }
        throw Trap.illegalInstruction();
    }

    @Override
    public void write(Hart hart, int csr, long value) {
        checkMode(hart, csr);
        if (csr >>> 10 == 3) {
            throw Trap.illegalInstruction();
        }
        long retired = hart.instret;
        switch (csr) {
            case Csr.FFLAGS -> floatingPoint(hart).flags = (int) value & 31;
            case Csr.FRM -> floatingPoint(hart).roundingMode = (int) value & 7;
            case Csr.FCSR -> {
                floatingPoint(hart).flags = (int) value & 31;
                hart.fcsr.roundingMode = (int) value >>> 5 & 7;
            }

            case Csr.SSTATUS -> status.setSupervisor(value);
            case Csr.SIE -> interrupts.setSupervisorEnabled(value);
            case Csr.SIP -> interrupts.setSupervisorPending(value);
            case Csr.STVEC -> supervisor.setVector(value);
            case Csr.SSCRATCH -> supervisor.scratch = value;
            case Csr.SEPC -> supervisor.setPc(value);
            case Csr.SCAUSE -> supervisor.cause = value;
            case Csr.STVAL -> supervisor.value = value;
            case Csr.SCOUNTEREN -> supervisorCounters = value & COUNTERS;
            case Csr.SENVCFG -> supervisorEnvironment.set(value);
            case Csr.SATP -> setTranslation(value);

            case Csr.MISA -> { }
            case Csr.MSTATUS -> status.setMachine(value);
            case Csr.MEDELEG -> delegatedExceptions = value & EXCEPTIONS;
            case Csr.MIDELEG -> interrupts.setDelegated(value);
            case Csr.MIE -> interrupts.setEnabled(value);
            case Csr.MIP -> interrupts.setPending(value);
            case Csr.MTVEC -> machine.setVector(value);
            case Csr.MSCRATCH -> machine.scratch = value;
            case Csr.MEPC -> machine.setPc(value);
            case Csr.MCAUSE -> machine.cause = value;
            case Csr.MTVAL -> machine.value = value;
            case Csr.MCOUNTEREN -> machineCounters = value & COUNTERS;
            case Csr.MCOUNTINHIBIT -> {
                inhibitedCounters = value & (1 << CYCLE | 1 << INSTRET);
                cycles.setInhibited(retired, (value >>> CYCLE & 1) != 0);
                instructions.setInhibited(retired, (value >>> INSTRET & 1) != 0);
            }
            case Csr.MCYCLE -> cycles.write(retired, value);
            case Csr.MINSTRET -> instructions.write(retired, value);
            case Csr.MENVCFG -> {
                machineEnvironment.set(value);
                memory.configurePageTables(machineEnvironment.has(EnvironmentConfiguration.ADUE),
                        machineEnvironment.has(EnvironmentConfiguration.PBMTE));
            }
            default -> writeRange(csr, value);
        }
        if (csr >= Csr.FFLAGS && csr <= Csr.FCSR) {
            status.makeFloatingPointDirty();
        }
        apply(hart);
    }

    private void writeRange(int csr, long value) {
        if (isPmpConfiguration(csr)) {
            pmp.setConfiguration((csr - Csr.PMPCFG0) * 4, value);
            memory.synchronizeTranslation();
        } else if (isPmpAddress(csr)) {
            pmp.setAddress(csr - Csr.PMPADDR0, value);
            memory.synchronizeTranslation();
        } else if (!isUnimplemented(csr)) {
            throw Trap.illegalInstruction();
        }
    }

    /** Of the configuration registers, RV64 has the even ones alone. */
    private static boolean isPmpConfiguration(int csr) {
        return csr == Csr.PMPCFG0 || csr == Csr.PMPCFG2;
    }

    private static boolean isPmpAddress(int csr) {
        return csr >= Csr.PMPADDR0 && csr < Csr.PMPADDR0 + Pmp.ENTRIES;
    }

    /**
     * Registers that are there and read as zero: the counters of events, of which none is implemented, and the
     * triggers, of which there is none.
     */
    private static boolean isUnimplemented(int csr) {
        return csr >= Csr.MHPMCOUNTER3 && csr <= Csr.MHPMCOUNTER31
                || csr >= Csr.MHPMEVENT3 && csr <= Csr.MHPMEVENT31
                || csr >= Csr.TSELECT && csr <= Csr.TDATA3;
    }

    /** Bits 8 and 9 of a CSR's number are the lowest mode that may access it. "CSR Address Mapping Conventions". */
    private void checkMode(Hart hart, int csr) {
        boolean legal = hart.mode.encoding() >= (csr >>> 8 & 3);
        if (csr == Csr.SATP && hart.mode == PrivilegeMode.SUPERVISOR) {
            legal &= !status.has(Status.TVM);
        } else if (csr >= Csr.CYCLE && csr <= Csr.HPMCOUNTER31) {
            legal &= hart.mode == PrivilegeMode.MACHINE || (machineCounters >>> csr - Csr.CYCLE & 1) != 0;
            legal &= hart.mode != PrivilegeMode.USER || (supervisorCounters >>> csr - Csr.CYCLE & 1) != 0;
        }
        if (!legal) {
            throw Trap.illegalInstruction();
        }
    }

    private Fcsr floatingPoint(Hart hart) {
        if (status.floatingPoint() == Status.FloatingPoint.OFF) {
            throw Trap.illegalInstruction();
        }
        return hart.fcsr;
    }

    /** A write of a mode that is not implemented changes nothing. */
    private void setTranslation(long value) {
        if (Translation.isMode(value)) {
            satp = Translation.legal(value);
            memory.flush();
        }
    }

    /** Makes what the registers and the mode say effective in memory and for interrupts. */
    void apply(Hart hart) {
        memory.translate(new Translation(hart.mode, satp, false, false), dataTranslation(hart.mode),
                status.floatingPoint().ordinal());
        if (interrupts.next(hart.mode, status) >= 0) {
            hart.requestAttention();
        }
    }

    private Translation dataTranslation(PrivilegeMode mode) {
        PrivilegeMode effective = status.dataMode(mode);
        return new Translation(effective, satp, effective == PrivilegeMode.SUPERVISOR && status.has(Status.SUM),
                effective != PrivilegeMode.MACHINE && status.has(Status.MXR));
    }

    /** Lets the hart take a trap; {@code hart.pc} is where it comes back to. */
    void trap(Hart hart, boolean interrupt, int code, long value) {
        boolean delegated = interrupt ? interrupts.isDelegated(code) : (delegatedExceptions >>> code & 1) != 0;
        boolean toSupervisor = delegated && hart.mode != PrivilegeMode.MACHINE;
        TrapRegisters registers = toSupervisor ? supervisor : machine;
        registers.setPc(hart.pc);
        registers.cause = interrupt ? Long.MIN_VALUE | code : code;
        registers.value = value;
        if (toSupervisor) {
            status.enterSupervisor(hart.mode);
            hart.mode = PrivilegeMode.SUPERVISOR;
        } else {
            status.enterMachine(hart.mode);
            hart.mode = PrivilegeMode.MACHINE;
        }
        hart.pc = registers.handler(interrupt, code);
        apply(hart);
    }

    @Override
    public void machineReturn(Hart hart) {
        require(hart.mode == PrivilegeMode.MACHINE);
        hart.mode = status.leaveMachine();
        hart.pc = machine.pc();
        apply(hart);
    }

    @Override
    public void supervisorReturn(Hart hart) {
        require(isSupervisor(hart, Status.TSR));
        hart.mode = status.leaveSupervisor();
        hart.pc = supervisor.pc();
        apply(hart);
    }

    /** Returns soon: the engine looks for interrupts, and the guest waits again if there is none that it wants. */
    @Override
    public void waitForInterrupt(Hart hart) {
        require(isSupervisor(hart, Status.TW));
        if (!interrupts.wakes()) {
            platform.waitForInterrupt();
        }
    }

    @Override
    public void checkFence(Hart hart) {
        require(isSupervisor(hart, Status.TVM));
    }

    @Override
    public void checkInvalidationFence(Hart hart) {
        require(hart.mode != PrivilegeMode.USER);
    }

    @Override
    public void checkCacheBlock(Hart hart, boolean invalidates) {
        require(enabled(hart, invalidates ? EnvironmentConfiguration.CBIE : EnvironmentConfiguration.CBCFE));
    }

    @Override
    public void checkCacheBlockZero(Hart hart) {
        require(enabled(hart, EnvironmentConfiguration.CBZE));
    }

    private boolean enabled(Hart hart, long field) {
        return hart.mode == PrivilegeMode.MACHINE || machineEnvironment.has(field)
                && (hart.mode == PrivilegeMode.SUPERVISOR || supervisorEnvironment.has(field));
    }

    /** Machine mode, or supervisor mode where the field of {@code mstatus} does not make it trap. */
    private boolean isSupervisor(Hart hart, long trapping) {
        return hart.mode == PrivilegeMode.MACHINE
                || hart.mode == PrivilegeMode.SUPERVISOR && !status.has(trapping);
    }

    private static void require(boolean legal) {
        if (!legal) {
            throw Trap.illegalInstruction();
        }
    }
}
