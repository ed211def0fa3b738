package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.hart.PrivilegeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Physical Memory Protection": address matching, priority, locking, legal values. */
class PmpTest {
    private final Pmp pmp = new Pmp();

    /** Entry 1 with one setting, entry 0 off with the address that is the lower bound of TOR. */
    @ParameterizedTest(name = "cfg {0} addr {1}: {2}, {3} bytes: {4}")
    @CsvSource({
        // NA4 matches its four bytes, all of an access or the access fails.
        "0x11, 0x20000000, 0x80000000, 4, 1",
        "0x11, 0x20000000, 0x80000003, 1, 1",
        "0x11, 0x20000000, 0x80000004, 1, 0",
        "0x11, 0x20000000, 0x80000000, 8, -1",
        "0x11, 0x20000000, 0x7ffffffc, 8, -1",
        // NAPOT: trailing ones give the size.
        "0x1b, 0x20000000, 0x80000000, 8, 3",
        "0x1b, 0x20000000, 0x80000008, 1, 0",
        "0x1f, 0x200001ff, 0x80000ff8, 8, 7",
        "0x1f, 0x200001ff, 0x80001000, 1, 0",
        "0x1f, 0x003fffffffffffff, 0xfffffffffffff8, 8, 7",
        // TOR: from the address before to its own; empty where they do not ascend.
        "0x0f, 0x20000010, 0x8000003c, 4, 7",
        "0x0f, 0x20000010, 0x80000040, 4, 0",
        "0x0f, 0x20000010, 0x7ffffffc, 4, 0",
        "0x0f, 0x20000000, 0x80000000, 4, 0",
        // Off matches nothing.
        "0x07, 0x20000010, 0x80000000, 4, 0",
    })
    void matches(int configuration, long address, long from, int length, int allowed) {
        pmp.setAddress(0, 0x2000_0000);
        pmp.setAddress(1, address);
        pmp.setConfiguration(0, (long) configuration << 8);
        assertEquals(allowed, pmp.allowed(from, length, PrivilegeMode.SUPERVISOR));
    }

    @ParameterizedTest(name = "written {0}, read {1}")
    @CsvSource({
        "0x02, 0x00", // R=0 W=1 is reserved
        "0x06, 0x04",
        "0x63, 0x03", // bits 5 and 6 are 0
        "0x9f, 0x9f",
        "0x1f, 0x1f",
    })
    void configurationIsLegal(int written, int read) {
        pmp.setConfiguration(8, written);
        assertEquals(read, pmp.configuration(8));
    }

    @Test
    void addressHas54Bits() {
        pmp.setAddress(15, -1);
        assertEquals((1L << 54) - 1, pmp.address(15));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"MACHINE, 7", "SUPERVISOR, 0", "USER, 0"})
    void withoutMatchMachineModeAloneMay(PrivilegeMode mode, int allowed) {
        assertEquals(allowed, pmp.allowed(0x8000_0000L, 8, mode));
    }

    @ParameterizedTest(name = "cfg {0} in {1}")
    @CsvSource({
        "0x19, MACHINE, 7", "0x19, SUPERVISOR, 1", "0x99, MACHINE, 1", "0x99, SUPERVISOR, 1",
        "0x18, USER, 0", "0x98, MACHINE, 0",
    })
    void lockBindsMachineMode(int configuration, PrivilegeMode mode, int allowed) {
        pmp.setAddress(0, -1);
        pmp.setConfiguration(0, configuration);
        assertEquals(allowed, pmp.allowed(0x8000_0000L, 8, mode));
    }

    @Test
    void lowestEntryDecides() {
        pmp.setAddress(0, 0x2000_01ff);
        pmp.setAddress(1, -1);
        pmp.setConfiguration(0, 0x1f19);
        assertEquals(Protection.READ, pmp.allowed(0x8000_0000L, 8, PrivilegeMode.USER));
        assertEquals(Protection.ALL, pmp.allowed(0x8000_1000L, 8, PrivilegeMode.USER));
    }

    @Test
    void lockedEntryKeepsItsRegisters() {
        pmp.setAddress(3, 5);
        pmp.setConfiguration(0, 0x9fL << 24);
        pmp.setAddress(3, 6);
        pmp.setConfiguration(0, 0);
        assertEquals(5, pmp.address(3));
        assertEquals(0x9fL << 24, pmp.configuration(0));
    }

    @Test
    void lockedTopOfRangeLocksTheAddressBefore() {
        pmp.setAddress(2, 5);
        pmp.setConfiguration(0, 0x8fL << 24);
        pmp.setAddress(2, 6);
        assertEquals(5, pmp.address(2));
    }
}
