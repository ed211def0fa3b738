package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.hart.Cause;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import java.lang.foreign.ValueLayout;
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
        memory.configurePageTables(true, false);
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
        Told told = new Told();
        memory.observeCode(told);
        memory.storeInt(VIRTUAL + 16, 1);
        memory.watchCode(VIRTUAL);
        memory.watchCode(VIRTUAL + 0x1000);
        memory.storeInt(VIRTUAL + 16, 2);
        memory.getAndSetInt(VIRTUAL + 0x1000 + 20, 3);
        told.addresses.sort(null);
        assertEquals(List.of(VIRTUAL + 16, VIRTUAL + 20, VIRTUAL + 0x1010, VIRTUAL + 0x1014), told.addresses);
    }

    /** What is done to the page table, and whether code decoded from the page is void after a fence for an address. */
    @ParameterizedTest(name = "{0}: {2} after the fence at {1}")
    @CsvSource({
        "nothing,    0,         false", "remap,      0,         true", "remap,      0x40403123, true",
        "remap,      0x40404000, false", "unmap,      0x40403000, true", "no-execute, 0,         true",
        "unaccessed, 0,         true", "data-only,  0,         false", "other-page, 0,         false",
        "user,       0x40403ffe, true"})
    void fenceDropsTheCodeOfPagesThatAreOthersNow(String change, String address, boolean drops) {
        map(V | R | W | X | A | D);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        Told told = new Told();
        memory.observeCode(told);
        memory.watchCode(VIRTUAL + 10);
        switch (change) {
            case "remap" -> ram.store(LEAVES + 24, 8, RAM + 0x8000 >>> 12 << 10 | V | R | W | X | A | D);
            case "unmap" -> map(0);
            case "no-execute" -> map(V | R | W | A | D);
            case "unaccessed" -> map(V | R | W | X);
            case "data-only" -> map(V | X | A);
            case "user" -> map(V | R | W | X | U | A | D);
            case "other-page" -> ram.store(LEAVES + 32, 8, PAGE >>> 12 << 10 | V | R | W | X | A | D);
            default -> { }
        }
        long at = Long.decode(address);
        if (at == 0) {
            memory.synchronizeTranslation();
        } else {
            memory.synchronizeTranslation(at);
        }
        assertEquals(drops ? List.of(VIRTUAL) : List.of(), told.addresses);
        ram.store(PAGE + 16, 4, 7);
        assertEquals(drops ? List.of(VIRTUAL) : List.of(VIRTUAL + 16), told.addresses);
    }

    @Test
    void anotherHartsStoresIntoCodeAreTold() {
        SystemMemory other = new SystemMemory(memory.bus(), pmp, true);
        SystemMemory mine = new SystemMemory(memory.bus(), pmp, true);
        other.storeInt(PAGE + 4, 1);
        Told told = new Told();
        mine.observeCode(told);
        mine.watchCode(PAGE);
        other.storeInt(PAGE + 8, 2);
        other.getAndAddInt(PAGE + 12, 3);
        assertEquals(List.of(PAGE + 8, PAGE + 12), told.addresses);
        mine.synchronizeCode();
        assertEquals(List.of(PAGE + 8, PAGE + 12), told.addresses);
    }

    /** As a store does that another hart has begun before the page was watched. */
    @Test
    void aStoreThatIsNotToldIsFoundByTheFence() {
        SystemMemory mine = new SystemMemory(memory.bus(), pmp, true);
        Told told = new Told();
        mine.observeCode(told);
        mine.watchCode(PAGE);
        ram.segment.set(ValueLayout.JAVA_BYTE, PAGE - RAM + 5, (byte) 1);
        assertEquals(List.of(), told.addresses);
        mine.synchronizeCode();
        assertEquals(List.of(PAGE), told.addresses);
        mine.synchronizeCode();
        assertEquals(List.of(PAGE), told.addresses);
    }

    /** The page table of an address space that is gone may be anything by now. */
    @Test
    void fenceDoesNotWriteToPageTables() {
        map(V | R | W | X | A | D);
        memory.configurePageTables(true, false);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        Told told = new Told();
        memory.observeCode(told);
        memory.watchCode(VIRTUAL);
        map(V | R | W | X);
        memory.synchronizeTranslation();
        assertEquals(PAGE >>> 12 << 10 | V | R | W | X, ram.load(LEAVES + 24, 8));
        assertEquals(List.of(VIRTUAL), told.addresses);
    }

    @Test
    void fenceForOneAddressForgetsAllPagesOfItsSuperpage() {
        ram.store(MIDDLE + 16, 8, RAM >>> 12 << 10 | V | R | A);
        ram.store(RAM + 0x5000, 8, 5);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        long megapage = 1L << 30 | 2L << 21;
        assertEquals(5, memory.loadLong(megapage + 0x5000));
        ram.store(MIDDLE + 16, 8, 0);
        memory.synchronizeTranslation(megapage + 0x9000);
        assertEquals(Cause.LOAD_PAGE_FAULT, access('r', megapage + 0x5000));
    }

    @ParameterizedTest(name = "entry {0} of level {1}, memory types {2}")
    @CsvSource({
        // Svnapot: 64 KiB from 0x80010000; PPN bits 3 to 0 other than 8 are reserved, and so is N at other levels.
        "0x80000000200060cf, 0, false, 3", "0x80000000200040cf, 0, false,", "0x80000000200064cf, 0, false,",
        "0x80000000200010cf, 0, false,", "0x80000000200020cf, 1, false,", "0x8000000020000001, 1, false,",
        // Svpbmt: types 1 and 2 where menvcfg.PBMTE says so, in leaves.
        "0x20000000200040cf, 0, true, 0", "0x40000000200040cf, 0, true, 0", "0x60000000200040cf, 0, true,",
        "0x20000000200040cf, 0, false,", "0x2000000020000801, 1, true,", "0x4000000020000801, 1, true,"})
    void extensionsOfEntries(String entry, int level, boolean memoryTypes, Integer page) {
        ram.store(level == 0 ? LEAVES + 24 : MIDDLE + 16, 8, Long.parseUnsignedLong(entry.substring(2), 16));
        if (level == 1) {
            map(V | R | W | X | A | D);
        }
        for (int i = 0; i < 16; i++) {
            ram.store(RAM + 0x1_0000 + i * 0x1000, 8, i);
        }
        memory.configurePageTables(false, memoryTypes);
        enter(PrivilegeMode.SUPERVISOR, false, false);
        if (page == null) {
            assertEquals(Cause.LOAD_PAGE_FAULT, access('r', VIRTUAL));
        } else {
            assertEquals((long) page, memory.loadLong(VIRTUAL));
        }
    }

    @ParameterizedTest(name = "mode {0}: {1}")
    @CsvSource({
        "9, 0x0000000040403000, true", "9, 0x0000008000000000, false", "9, 0x0000400000000000, false",
        "9, 0xffff800040403000, false", "9, 0x0000800040403000, false",
        "10, 0x0000000040403000, true", "10, 0x0080000040403000, false", "10, 0x0100000000000000, false"})
    void deeperPageTables(int mode, String address, boolean mapped) {
        map(V | R | A);
        long top = RAM + 0x9000;
        long root = ROOT;
        for (int level = 8; level < mode; level++) {
            ram.store(top, 8, pointer(root));
            root = top;
            top += 0x1000;
        }
        Translation translation = new Translation(PrivilegeMode.SUPERVISOR, (long) mode << 60 | root >>> 12, false, false);
        memory.translate(translation, translation, 0);
        assertEquals(mapped ? null : Cause.LOAD_PAGE_FAULT, access('r', Long.parseUnsignedLong(address.substring(2), 16)));
    }

    @ParameterizedTest(name = "mode {0} level {1}")
    @CsvSource({"9, 3", "10, 4", "10, 3"})
    void largestSuperpages(int mode, int level) {
        long root = RAM + 0x9000;
        long entry = RAM >>> 12 << 10 & -1L << 10 + 9 * level | V | R | A;
        if (level == mode - 6) {
            ram.store(root + 8, 8, entry);
        } else {
            ram.store(root + 8, 8, pointer(RAM + 0xa000));
            ram.store(RAM + 0xa000 + 8, 8, entry);
        }
        ram.store(RAM + 0x5_4320, 8, 42);
        Translation translation = new Translation(PrivilegeMode.SUPERVISOR, (long) mode << 60 | root >>> 12, false, false);
        memory.translate(translation, translation, 0);
        long base = 1L << 12 + 9 * level | (level == mode - 6 ? 0 : 1L << 12 + 9 * (level + 1));
        assertEquals(42, memory.loadLong(base + RAM + 0x5_4320));
    }

    private static final class Told implements Memory.CodeObserver {
        private final List<Long> addresses = new ArrayList<>();

        @Override
        public boolean codeChanged(long address, int length) {
            addresses.add(address);
            return true;
        }

        @Override
        public void allCodeChanged() {
            addresses.add(-1L);
        }
    }
}
