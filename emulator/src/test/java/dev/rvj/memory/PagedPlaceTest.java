package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.PrivilegeMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place finds is in the TLB for what translated code does there, and the page table is as accesses leave it. */
class PagedPlaceTest {
    private static final long RAM = 0x8000_0000L;
    /** A page table of Sv39 with a gigapage for RAM itself, and a page behind VPN 1, 2, 3. */
    private static final long ROOT = RAM;
    private static final long MIDDLE = RAM + 0x1000;
    private static final long LEAVES = RAM + 0x2000;
    private static final long PAGE = RAM + 0x3000;
    private static final long VIRTUAL = 1L << 30 | 2L << 21 | 3L << 12;
    private static final long LEAF = LEAVES + 24;
    private static final int VALID = 1;
    private static final int OFTEN = 64;

    private Ram ram;
    private Pmp pmp;
    private SystemMemory memory;

    @BeforeEach
    void create() {
        ram = new Ram(RAM, 1 << 20);
        pmp = new Pmp();
        pmp.setAddress(0, -1);
        pmp.setConfiguration(0, 0x1f);
        Bus bus = new Bus(ram);
        bus.attach(0x1000, 0x1000, new Device() {
            @Override
            public long load(long offset, int length) {
                throw new AssertionError("a device is accessed");
            }

            @Override
            public void store(long offset, int length, long value) {
                throw new AssertionError("a device is accessed");
            }
        });
        memory = new SystemMemory(bus, pmp);
        memory.configurePageTables(true, false);
        ram.store(ROOT + 8, 8, MIDDLE >>> 12 << 10 | VALID);
        ram.store(MIDDLE + 16, 8, LEAVES >>> 12 << 10 | VALID);
        Translation translation = new Translation(PrivilegeMode.SUPERVISOR, 8L << 60 | ROOT >>> 12, false, false);
        memory.translate(translation, translation, 0);
    }

    @AfterEach
    void close() {
        ram.close();
    }

    private void map(long physical, int flags) {
        ram.store(LEAF, 8, physical >>> 12 << 10 | flags);
    }

    /** Flags before and behind: V 1, R 2, W 4, A 64, D 128. */
    @ParameterizedTest(name = "{0} bytes, stores {1} {2}, flags {3}: {4} and {5}")
    @CsvSource({
        "8,  false, false, 0xc7, true,  0xc7", "8,  true,  true,  0xc7, true,  0xc7", "8,  false, true,  0xc7, true,  0xc7",
        "8,  false, false, 0x03, true,  0x43", "8,  true,  true,  0x07, true,  0xc7",
        // A load comes first: only the store may make the page dirty.
        "8,  false, true,  0x07, false, 0x47", "8,  false, true,  0x47, false, 0x47",
        "8,  true,  true,  0x43, false, 0x43", "8,  false, true,  0x43, false, 0x43", "8,  false, false, 0x00, false, 0x00",
        "17, false, false, 0x03, false, 0x03", "16, false, false, 0x03, true,  0x43"})
    void findsWhatTheFirstAccessWould(int length, boolean storesFirst, boolean stores, int flags, boolean found, int after) {
        map(PAGE, flags);
        assertEquals(found, memory.place(length, storesFirst, stores).find(VIRTUAL + 0xff0));
        assertEquals(found, memory.isPlain(VIRTUAL, 8, stores ? Protection.WRITE : Protection.READ));
        assertEquals(after, ram.load(LEAF, 8) & 0xff);
    }

    @ParameterizedTest
    @CsvSource({"0x1000", "0x70000000"})
    void whatIsNotRamIsNotFound(long physical) {
        map(physical, 0xc7);
        assertFalse(memory.place(8, false, false).find(VIRTUAL));
        assertFalse(memory.place(8, true, true).find(VIRTUAL));
    }

    @Test
    void aPageWithCodeIsFoundForLoadsAlone() {
        map(PAGE, 0xc7);
        ram.watch(PAGE);
        assertTrue(memory.place(8, false, false).find(VIRTUAL));
        assertFalse(memory.place(8, false, true).find(VIRTUAL));
        assertFalse(memory.place(8, true, true).find(VIRTUAL));
        ram.unwatch(PAGE);
        assertTrue(memory.place(8, false, true).find(VIRTUAL));
    }

    /** The buffer over RAM has no more than 2 GiB. */
    @Test
    void whatIsBeyondTheBufferIsNotFound() {
        try (Ram large = new Ram(RAM, 3L << 30)) {
            SystemMemory far = new SystemMemory(new Bus(large), pmp);
            long beyond = RAM + AddressSpace.NEAR;
            assertTrue(far.place(8, true, true).find(beyond - 8));
            assertFalse(far.place(8, true, true).find(beyond));
            far.storeLong(beyond, 5);
            assertEquals(5, far.loadLong(beyond));
        }
    }

    /** One look at the TLB serves loads and stores: what may be written may be read there. */
    @Test
    void whatMayOnlyBeWrittenIsNotFoundForStores() {
        map(PAGE, 0xc7);
        pmp.setAddress(0, PAGE >>> 2 | 0x1ff);
        pmp.setConfiguration(0, 0x1f1a);
        pmp.setAddress(1, -1);
        memory.flush();
        assertFalse(memory.place(8, true, true).find(VIRTUAL));
    }

    @Test
    void becomesUnsteadyOrFar() {
        map(PAGE, 0xc7);
        PagedPlace place = memory.place(8, false, false);
        for (int i = 0; i < OFTEN; i++) {
            assertFalse(place.isUnsteady());
            assertFalse(place.isFar());
            assertTrue(place.find(VIRTUAL));
        }
        assertTrue(place.isUnsteady());
        for (int i = 0; i < OFTEN; i++) {
            assertFalse(place.isFar());
            assertFalse(place.find(VIRTUAL + 0x1000));
        }
        assertTrue(place.isFar());
    }
}
