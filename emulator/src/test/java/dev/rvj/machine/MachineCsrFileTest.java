package dev.rvj.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Csr;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Legal values, who may access what, traps and the way back, interrupts. */
class MachineCsrFileTest implements Platform {
    private final Ram ram = new Ram(0x8000_0000L, 1 << 16);
    private final Pmp pmp = new Pmp();
    private final MachineCsrFile csrs = new MachineCsrFile(new SystemMemory(new Bus(ram), pmp), pmp, this);
    private final Hart hart = new Hart(0, csrs);
    private long lines;
    private int waits;

    MachineCsrFileTest() {
        hart.mode = PrivilegeMode.MACHINE;
    }

    @AfterEach
    void close() {
        ram.close();
    }

    @Override
    public long interruptLines() {
        return lines;
    }

    @Override
    public long time() {
        return 1234;
    }

    @Override
    public void waitForInterrupt() {
        waits++;
    }

    private long write(int csr, long value) {
        csrs.write(hart, csr, value);
        return csrs.read(hart, csr);
    }

    private static void assertIllegal(Executable action) {
        assertEquals(Cause.ILLEGAL_INSTRUCTION, assertThrows(Trap.class, action).cause());
    }

    private static int number(String name) {
        for (int csr = 0; csr < 1 << 12; csr++) {
            if (name.equals(Csr.name(csr))) {
                return csr;
            }
        }
        throw new AssertionError(name);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        // SIE MIE SPIE MPIE SPP MPP FS MPRV SUM MXR TVM TW TSR; SD follows FS; UXL and SXL are 64.
        "mstatus, ffffffffffffffff, 8000000a007e79aa",
        "mstatus, 0, a00000000",
        "mstatus, 1800, a00001800",
        "mstatus, 1000, a00000000", // MPP = 2 is reserved
        "mstatus, 800, a00000800",
        "mstatus, 2000, a00002000",
        "mstatus, 6000, 8000000a00006000",
        "sstatus, ffffffffffffffff, 80000002000c6122",
        "misa, 0, 800000000014112f",
        "mtvec, ffffffffffffffff, fffffffffffffffd",
        "stvec, 80000002, 80000000",
        "mepc, ffffffffffffffff, fffffffffffffffe",
        "sepc, 3, 2",
        "mcause, ffffffffffffffff, ffffffffffffffff",
        "mtval, 123456789abcdef0, 123456789abcdef0",
        "mscratch, ffffffffffffffff, ffffffffffffffff",
        "medeleg, ffffffffffffffff, b3fe",
        "mideleg, ffffffffffffffff, 222",
        "mie, ffffffffffffffff, aaa",
        "mip, ffffffffffffffff, 222",
        "mcounteren, ffffffff, 7",
        "scounteren, ffffffff, 7",
        "mcountinhibit, ffffffff, 5",
        "menvcfg, ffffffffffffffff, 60000000000000f1",
        "menvcfg, 20, 0", // CBIE = 2 is reserved
        "senvcfg, ffffffffffffffff, f1",
        "satp, 8000000000080000, 8000000000080000",
        "satp, 9000000000080000, 9000000000080000",
        "satp, affff00000080000, a3fff00000080000", // 14 of the 16 bits of an ASID
        "satp, b000000000080000, 0", // no such mode: no change
        "satp, f000000000000001, 0",
        "mhpmcounter3, 1, 0",
        "mhpmevent31, 1, 0",
        "tselect, 1, 0",
        "tdata1, ffffffffffffffff, 0",
        "pmpaddr15, ffffffffffffffff, 3fffffffffffff",
    })
    void valueIsLegal(String name, String written, String read) {
        assertEquals(read, Long.toHexString(write(number(name), Long.parseUnsignedLong(written, 16))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mvendorid", "marchid", "mimpid", "mhartid", "mconfigptr", "cycle", "time", "instret"})
    void readOnly(String name) {
        csrs.read(hart, number(name));
        assertIllegal(() -> csrs.write(hart, number(name), 0));
    }

    /** RV64 has no odd pmpcfg; no such extension is there. */
    @ParameterizedTest
    @ValueSource(strings = {"pmpcfg1", "pmpcfg3", "mseccfg", "mstateen0", "hstatus", "vstart", "stimecmp", "cycleh",
        "tcontrol", "mnstatus"})
    void absent(String name) {
        assertIllegal(() -> csrs.read(hart, number(name)));
        assertIllegal(() -> csrs.write(hart, number(name), 0));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "mscratch, SUPERVISOR, false", "mscratch, USER, false", "sscratch, SUPERVISOR, true", "sscratch, USER, false",
        "satp, SUPERVISOR, true", "fcsr, USER, true", "mhartid, SUPERVISOR, false",
    })
    void modeMayAccess(String name, PrivilegeMode mode, boolean allowed) {
        write(Csr.MSTATUS, 0x2000);
        hart.mode = mode;
        if (allowed) {
            csrs.read(hart, number(name));
        } else {
            assertIllegal(() -> csrs.read(hart, number(name)));
        }
    }

    @ParameterizedTest(name = "mcounteren {0} scounteren {1} in {2}: {3}")
    @CsvSource({
        "0, 7, SUPERVISOR, false", "0, 7, USER, false", "7, 0, SUPERVISOR, true", "7, 0, USER, false",
        "7, 7, USER, true", "5, 7, USER, false", "0, 0, MACHINE, true",
    })
    void timeIsEnabled(long machine, long supervisor, PrivilegeMode mode, boolean allowed) {
        write(Csr.MCOUNTEREN, machine);
        write(Csr.SCOUNTEREN, supervisor);
        hart.mode = mode;
        if (allowed) {
            assertEquals(1234, csrs.read(hart, Csr.TIME));
        } else {
            assertIllegal(() -> csrs.read(hart, Csr.TIME));
        }
    }

    @Test
    void countersCountFromWhatWasWritten() {
        hart.instret = 100;
        csrs.write(hart, Csr.MINSTRET, 7);
        csrs.write(hart, Csr.MCYCLE, -1);
        hart.instret = 101;
        assertEquals(7, csrs.read(hart, Csr.INSTRET));
        hart.instret = 111;
        assertEquals(17, csrs.read(hart, Csr.MINSTRET));
        assertEquals(9, csrs.read(hart, Csr.CYCLE));
    }

    @Test
    void inhibitedCounterStands() {
        hart.instret = 10;
        csrs.write(hart, Csr.MCOUNTINHIBIT, 4);
        hart.instret = 20;
        assertEquals(10, csrs.read(hart, Csr.MINSTRET));
        assertEquals(20, csrs.read(hart, Csr.MCYCLE));
        csrs.write(hart, Csr.MINSTRET, 50);
        csrs.write(hart, Csr.MCOUNTINHIBIT, 0);
        hart.instret = 21;
        assertEquals(50, csrs.read(hart, Csr.MINSTRET));
    }

    @Test
    void floatingPointRegistersAreOffWithTheirState() {
        assertIllegal(() -> csrs.read(hart, Csr.FCSR));
        assertIllegal(() -> csrs.write(hart, Csr.FRM, 1));
        write(Csr.MSTATUS, 0x2000);
        assertEquals(0xff, write(Csr.FCSR, -1));
        assertEquals(0x6000, csrs.read(hart, Csr.MSTATUS) & 0x6000);
    }

    @ParameterizedTest(name = "from {0}, medeleg {1}, cause {2}: to {3}")
    @CsvSource({
        "USER, 100, 8, SUPERVISOR", "USER, 0, 8, MACHINE", "SUPERVISOR, 200, 9, SUPERVISOR",
        "SUPERVISOR, 1000, 13, MACHINE", "SUPERVISOR, 2000, 13, SUPERVISOR", "MACHINE, 4, 2, MACHINE",
    })
    void exceptionIsDelegated(PrivilegeMode from, String delegated, int code, PrivilegeMode to) {
        write(Csr.MEDELEG, Long.parseLong(delegated, 16));
        write(Csr.MTVEC, 0x8000_0101L);
        write(Csr.STVEC, 0x8000_0201L);
        hart.mode = from;
        hart.pc = 0x8000_1002L;
        csrs.trap(hart, false, code, 77);
        assertEquals(to, hart.mode);
        boolean machine = to == PrivilegeMode.MACHINE;
        assertEquals(machine ? 0x8000_0100L : 0x8000_0200L, hart.pc);
        assertEquals(0x8000_1002L, csrs.read(hart, machine ? Csr.MEPC : Csr.SEPC));
        assertEquals(code, csrs.read(hart, machine ? Csr.MCAUSE : Csr.SCAUSE));
        assertEquals(77, csrs.read(hart, machine ? Csr.MTVAL : Csr.STVAL));
    }

    @Test
    void trapStacksTheInterruptEnableAndTheMode() {
        write(Csr.MSTATUS, 0x8);
        hart.mode = PrivilegeMode.SUPERVISOR;
        csrs.trap(hart, false, 2, 0);
        assertEquals(0xa_0000_0880L, csrs.read(hart, Csr.MSTATUS));
        csrs.machineReturn(hart);
        assertEquals(PrivilegeMode.SUPERVISOR, hart.mode);
        hart.mode = PrivilegeMode.MACHINE;
        assertEquals(0xa_0000_0088L, csrs.read(hart, Csr.MSTATUS));
    }

    @ParameterizedTest(name = "mret with mstatus {0}: mstatus {1} in {2}")
    @CsvSource({
        "1880, a00000088, MACHINE", "21880, a00020088, MACHINE", "20880, a00000088, SUPERVISOR",
        "0, a00000080, USER",
    })
    void machineReturns(String before, String after, PrivilegeMode mode) {
        write(Csr.MSTATUS, Long.parseLong(before, 16));
        write(Csr.MEPC, 0x8000_0042L);
        csrs.machineReturn(hart);
        assertEquals(mode, hart.mode);
        assertEquals(0x8000_0042L, hart.pc);
        assertEquals(after, Long.toHexString(csrs.status.machine()));
    }

    @ParameterizedTest(name = "sret with mstatus {0}: mstatus {1} in {2}")
    @CsvSource({"120, a00000022, SUPERVISOR", "0, a00000020, USER", "20120, a00000022, SUPERVISOR"})
    void supervisorReturns(String before, String after, PrivilegeMode mode) {
        write(Csr.MSTATUS, Long.parseLong(before, 16));
        hart.mode = PrivilegeMode.SUPERVISOR;
        csrs.supervisorReturn(hart);
        assertEquals(mode, hart.mode);
        assertEquals(after, Long.toHexString(csrs.status.machine()));
    }

    /** TVM, TW and TSR trap in supervisor mode; user mode never may. */
    @ParameterizedTest(name = "mstatus {0} in {1}: sfence {2} wfi {3} sret {4}")
    @CsvSource({
        "0, SUPERVISOR, true, true, true", "100000, SUPERVISOR, false, true, true",
        "200000, SUPERVISOR, true, false, true", "400000, SUPERVISOR, true, true, false",
        "0, USER, false, false, false", "700000, MACHINE, true, true, true",
    })
    void supervisorInstructionsMayTrap(String status, PrivilegeMode mode, boolean fence, boolean wait, boolean back) {
        write(Csr.MSTATUS, Long.parseLong(status, 16));
        hart.mode = mode;
        assertEquals(fence, completes(() -> csrs.checkFence(hart)));
        assertEquals(wait, completes(() -> csrs.waitForInterrupt(hart)));
        assertEquals(wait ? 1 : 0, waits);
        if (mode == PrivilegeMode.SUPERVISOR) {
            assertEquals(fence, completes(() -> csrs.read(hart, Csr.SATP)));
        }
        assertEquals(back, completes(() -> csrs.supervisorReturn(hart)));
    }

    @ParameterizedTest(name = "menvcfg {0} senvcfg {1} in {2}: inval {3} clean {4} zero {5}")
    @CsvSource({
        "0, 0, MACHINE, true, true, true", "0, f1, SUPERVISOR, false, false, false",
        "10, 0, SUPERVISOR, true, false, false", "40, 0, SUPERVISOR, false, true, false",
        "80, 0, SUPERVISOR, false, false, true", "f0, 0, USER, false, false, false", "f0, d0, USER, true, true, true",
    })
    void cacheBlockInstructionsAreEnabled(String machine, String supervisor, PrivilegeMode mode, boolean invalidate,
            boolean clean, boolean zero) {
        write(Csr.MENVCFG, Long.parseLong(machine, 16));
        write(Csr.SENVCFG, Long.parseLong(supervisor, 16));
        hart.mode = mode;
        assertEquals(invalidate, completes(() -> csrs.checkCacheBlock(hart, true)));
        assertEquals(clean, completes(() -> csrs.checkCacheBlock(hart, false)));
        assertEquals(zero, completes(() -> csrs.checkCacheBlockZero(hart)));
    }

    private static boolean completes(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Trap trap) {
            assertEquals(Cause.ILLEGAL_INSTRUCTION, trap.cause());
            return false;
        }
    }

    /** Priority is MEI, MSI, MTI, SEI, SSI, STI; those that are not delegated first. */
    @ParameterizedTest(name = "mip {0} mie {1} mideleg {2} mstatus {3} in {4}: {5}")
    @CsvSource({
        "aaa, aaa, 0, 8, MACHINE, 11", "2aa, aaa, 0, 8, MACHINE, 3", "2a2, aaa, 0, 8, MACHINE, 7",
        "222, aaa, 0, 8, MACHINE, 9", "22, aaa, 0, 8, MACHINE, 1", "20, aaa, 0, 8, MACHINE, 5",
        "aaa, aaa, 0, 0, MACHINE, -1", "aaa, aaa, 0, 0, SUPERVISOR, 11", "aaa, 0, 0, 8, MACHINE, -1",
        "222, aaa, 222, a, MACHINE, -1", "222, aaa, 222, 2, SUPERVISOR, 9", "222, aaa, 222, 0, SUPERVISOR, -1",
        "222, aaa, 222, 0, USER, 9", "222, aaa, 200, 0, USER, 1", "80, aaa, 222, 0, USER, 7",
    })
    void interruptIsNext(String pending, String enabled, String delegated, String status, PrivilegeMode mode, int code) {
        lines = Long.parseLong(pending, 16) & 0x888;
        write(Csr.MIDELEG, Long.parseLong(delegated, 16));
        write(Csr.MIE, Long.parseLong(enabled, 16));
        write(Csr.MIP, Long.parseLong(pending, 16));
        hart.takeAttention();
        hart.mode = PrivilegeMode.MACHINE;
        csrs.write(hart, Csr.MSTATUS, Long.parseLong(status, 16));
        hart.mode = mode;
        hart.takeAttention();
        csrs.apply(hart);
        assertEquals(code, csrs.interrupts.next(mode, csrs.status));
        assertEquals(code >= 0, hart.wantsAttention());
    }

    @Test
    void interruptIsVectored() {
        write(Csr.MTVEC, 0x8000_0101L);
        csrs.trap(hart, true, 7, 0);
        assertEquals(0x8000_011cL, hart.pc);
        assertEquals(Long.MIN_VALUE | 7, csrs.read(hart, Csr.MCAUSE));
    }

    @Test
    void supervisorSeesWhatIsDelegated() {
        write(Csr.MIDELEG, 0x2);
        write(Csr.MIE, 0xaaa);
        write(Csr.MIP, 0x22);
        assertEquals(0x2, csrs.read(hart, Csr.SIP));
        assertEquals(0x2, csrs.read(hart, Csr.SIE));
        write(Csr.SIP, 0);
        assertEquals(0x20, csrs.read(hart, Csr.MIP));
        write(Csr.SIE, 0);
        assertEquals(0xaa8, csrs.read(hart, Csr.MIE));
    }

    @Test
    void waitEndsWhenAnInterruptIsPendingThoughNoneIsTaken() {
        write(Csr.MIE, 0x80);
        assertFalse(csrs.interrupts.wakes());
        lines = 0x80;
        assertTrue(csrs.interrupts.wakes());
        csrs.waitForInterrupt(hart);
        assertEquals(0, waits);
    }
}
