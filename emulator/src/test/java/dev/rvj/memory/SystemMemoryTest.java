package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.hart.Cause;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Translation, protection, misaligned and page-crossing accesses, stores into code. */
class SystemMemoryTest {
    private static final long RAM = 0x8000_0000L;
    /** Page tables of the three levels, and the page that most tests map. */
    private static final long ROOT = RAM;
    private static final long MIDDLE = RAM + 0x1000;
    private static final long LEAVES = RAM + 0x2000;
    private static final long PAGE = RAM + 0x3000;
    private static final long SATP = 8L << 60 | ROOT >>> 12;

    private static final int V = 1;
    private static final int R = 2;
    private static final int W = 4;
    private static final int X = 8;
    private static final int U = 16;
    private static final int A = 64;
    private static final int D = 128;

    /** Where the page is mapped: VPN 1, 2, 3. */
    private static final long VIRTUAL = 1L << 30 | 2L << 21 | 3L << 12;

    private Ram ram;
    private Pmp pmp;
    private SystemMemory memory;

    @BeforeEach
    void create() {
        ram = new Ram(RAM, 1 << 20);
        pmp = new Pmp();
        pmp.setAddress(0, -1);
        pmp.setConfiguration(0, 0x1f);
        memory = new SystemMemory(new Bus(ram), pmp);
        ram.store(ROOT + 8, 8, pointer(MIDDLE));
        ram.store(MIDDLE + 16, 8, pointer(LEAVES));
    }

    @AfterEach
    void close() {
        ram.close();
    }

    private static long pointer(long table) {
        return table >>> 12 << 10 | V;
    }

    private void map(long flags) {
        ram.store(LEAVES + 24, 8, PAGE >>> 12 << 10 | flags);
    }

    private void enter(PrivilegeMode mode, boolean sum, boolean mxr) {
        Translation translation = new Translation(mode, SATP, sum, mxr);
        memory.translate(translation, translation, 0);
    }

    private Cause access(char kind, long address) {
        try {
            switch (kind) {
                case 'r' -> memory.loadLong(address);
                case 'w' -> memory.storeLong(address, 1);
                default -> memory.fetchShort(address);
            }
            return null;
        } catch (Trap trap) {
            assertEquals(address, trap.value());
            return trap.cause();
        }
    }

    @ParameterizedTest(name = "flags {0} {1} sum {2} mxr {3}: {4} {5}")
    @CsvSource({
        "0xcf, SUPERVISOR, false, false, r,",
        "0xcf, SUPERVISOR, false, false, w,",
        "0xcf, SUPERVISOR, false, false, x,",
        "0xcf, USER, false, false, r, LOAD_PAGE_FAULT",
        "0xdf, USER, false, false, w,",
        "0xdf, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0xdf, SUPERVISOR, true, false, r,",
        "0xdf, SUPERVISOR, true, false, x, INSTRUCTION_PAGE_FAULT",
        "0xc9, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0xc9, SUPERVISOR, false, true, r,",
        "0xc9, SUPERVISOR, false, true, w, STORE_PAGE_FAULT",
        "0xc3, SUPERVISOR, false, false, w, STORE_PAGE_FAULT",
        "0xc3, SUPERVISOR, false, false, x, INSTRUCTION_PAGE_FAULT",
        // W without R is reserved; V clear; a pointer at the last level.
        "0xc5, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0xce, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0x01, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        // Svade: A clear, or D clear at a store.
        "0x8f, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0x4f, SUPERVISOR, false, false, r,",
        "0x4f, SUPERVISOR, false, false, w, STORE_PAGE_FAULT",
        // Bits 54 to 63 are for extensions that are not there.
        "0x40000000000000cf, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0x80000000000000cf, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
        "0x00400000000000cf, SUPERVISOR, false, false, r, LOAD_PAGE_FAULT",
    })
    void leafAllows(String flags, PrivilegeMode mode, boolean sum, boolean mxr, char kind, Cause fault) {
        map(Long.parseUnsignedLong(flags.substring(2), 16));
        enter(mode, sum, mxr);
        assertEquals(fault, access(kind, VIRTUAL + 8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0x0000008000000000, LOAD_PAGE_FAULT", "0xffffff8000000000, LOAD_PAGE_FAULT",
        "0x4000000040403000, LOAD_PAGE_FAULT", "0x0000000040403000,",
    })
    void addressIsCanonical(String address, Cause fault) {
        map(V | R | A);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(fault, access('r', Long.parseUnsignedLong(address.substring(2), 16)));
    }

    @ParameterizedTest(name = "{0} at level {1}")
    @CsvSource({"0x80000000, 2,", "0x80200000, 2, LOAD_PAGE_FAULT", "0x80000000, 1,", "0x80001000, 1, LOAD_PAGE_FAULT"})
    void superpageIsAligned(long page, int level, Cause fault) {
        long entry = level == 2 ? ROOT + 8 : MIDDLE + 16;
        ram.store(entry, 8, page >>> 12 << 10 | V | R | A);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(fault, access('r', (1L << 30 | (level == 2 ? 0 : 2L << 21)) + 0x5008));
    }

    @Test
    void superpageTranslatesItsOffset() {
        ram.store(ROOT + 8, 8, RAM >>> 12 << 10 | V | R | A);
        ram.store(RAM + 0x5_4320, 8, 42);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(42, memory.loadLong((1L << 30) + 0x5_4320));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {U, A, D})
    void pointerHasNoLeafBits(long bit) {
        ram.store(MIDDLE + 16, 8, pointer(LEAVES) | bit);
        map(V | R | A);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(Cause.LOAD_PAGE_FAULT, access('r', VIRTUAL));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"r, 0x43", "w, 0xc7", "x, 0x49"})
    void walkSetsAccessedAndDirtyWhereItMay(char kind, long after) {
        map(after & ~(A | D));
        memory.setUpdatesPageTable(true);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(null, access(kind, VIRTUAL));
        assertEquals(PAGE >>> 12 << 10 | after, ram.load(LEAVES + 24, 8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"r, LOAD_ACCESS_FAULT", "w, STORE_ACCESS_FAULT", "x, INSTRUCTION_ACCESS_FAULT"})
    void protectedPageTableIsAnAccessFault(char kind, Cause fault) {
        map(V | R | W | X | A | D);
        pmp.setAddress(0, LEAVES >>> 2);
        pmp.setAddress(1, -1);
        pmp.setConfiguration(0, 0x1f10);
        pmp.setAddress(0, LEAVES + 24 >>> 2);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(fault, access(kind, VIRTUAL));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "r, 0x70000000, LOAD_ACCESS_FAULT", "w, 0x80100000, STORE_ACCESS_FAULT", "x, 0, INSTRUCTION_ACCESS_FAULT",
        "r, 0x800ffff8,", "w, 0x80000000,",
    })
    void nothingButRamAnswers(char kind, long address, Cause fault) {
        assertEquals(fault, access(kind, address));
    }

    @Test
    void crossesPagesThatAreNotNeighbours() {
        map(V | R | W | A | D);
        ram.store(LEAVES + 32, 8, RAM + 0x8000 >>> 12 << 10 | V | R | W | A | D);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        memory.storeLong(VIRTUAL + 0xffd, 0x1122_3344_5566_7788L);
        assertEquals(0x66_7788, ram.load(PAGE + 0xffc, 4) >>> 8);
        assertEquals(0x11_2233_4455L, ram.load(RAM + 0x8000, 8));
        assertEquals(0x1122_3344_5566_7788L, memory.loadLong(VIRTUAL + 0xffd));
    }

    @Test
    void storeThatFailsOnItsSecondPageWritesNothing() {
        map(V | R | W | A | D);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        Trap trap = assertThrows(Trap.class, () -> memory.storeInt(VIRTUAL + 0xffe, -1));
        assertEquals(VIRTUAL + 0x1000, trap.value());
        assertEquals(0, ram.load(PAGE + 0xff8, 8));
    }

    @Test
    void protectionFinerThanAPageIsKept() {
        pmp.setAddress(0, PAGE >>> 2);
        pmp.setConfiguration(0, 0x1f10);
        pmp.setAddress(1, -1);
        enter(PrivilegeMode.USER, false, false);
        memory.translate(Translation.MACHINE, new Translation(PrivilegeMode.USER, 0, false, false), 0);
        assertEquals(null, access('r', PAGE + 8));
        assertEquals(Cause.LOAD_ACCESS_FAULT, access('r', PAGE));
        assertEquals(null, access('r', PAGE + 8));
    }

    @Test
    void mappingIsRememberedUntilTheFence() {
        map(V | R | A);
        ram.store(PAGE, 8, 1);
        ram.store(RAM + 0x8000, 8, 2);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        assertEquals(1, memory.loadLong(VIRTUAL));
        ram.store(LEAVES + 24, 8, RAM + 0x8000 >>> 12 << 10 | V | R | A);
        memory.synchronizeTranslation();
        assertEquals(2, memory.loadLong(VIRTUAL));
    }

    @Test
    void atomicNeedsAlignment() {
        assertEquals(Cause.STORE_ADDRESS_MISALIGNED,
                assertThrows(Trap.class, () -> memory.getAndAddInt(RAM + 2, 1)).cause());
        assertEquals(Cause.LOAD_ADDRESS_MISALIGNED,
                assertThrows(Trap.class, () -> memory.loadReservedLong(RAM + 4)).cause());
    }

    @Test
    void storeIntoCodeIsToldUnderEachOfItsAddresses() {
        map(V | R | W | X | A | D);
        ram.store(LEAVES + 32, 8, PAGE >>> 12 << 10 | V | R | W | X | A | D);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        List<Long> told = new ArrayList<>();
        memory.observeCode(new Memory.CodeObserver() {
            @Override
            public boolean codeChanged(long address, int length) {
                told.add(address);
                return true;
            }

            @Override
            public void allCodeChanged() {
                told.add(-1L);
            }
        });
        memory.storeInt(VIRTUAL + 16, 1);
        memory.watchCode(VIRTUAL);
        memory.watchCode(VIRTUAL + 0x1000);
        memory.storeInt(VIRTUAL + 16, 2);
        memory.getAndSetInt(VIRTUAL + 0x1000 + 20, 3);
        told.sort(null);
        assertEquals(List.of(VIRTUAL + 16, VIRTUAL + 20, VIRTUAL + 0x1010, VIRTUAL + 0x1014), told);
        memory.synchronizeTranslation();
        memory.storeInt(VIRTUAL + 16, 4);
        assertEquals(-1L, told.getLast());
    }
}
