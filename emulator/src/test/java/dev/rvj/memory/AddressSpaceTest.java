package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSpaceTest {
    private static final int PAGE = AddressSpace.PAGE;
    private static final int READ_WRITE = Protection.READ | Protection.WRITE;
    private static final long SIZE = 1L << 24;
    private static final long BASE = 0x10000;

    private final AddressSpace memory = new AddressSpace(SIZE);
    private final Mappings mappings = memory.mappings();

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void mappedPagesReadAsZero() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE);
        assertEquals(0, memory.loadLong(BASE + PAGE - 4));
    }

    @Test
    void remappedPagesReadAsZero() {
        mappings.map(BASE, PAGE, READ_WRITE);
        memory.storeLong(BASE, -1);
        mappings.unmap(BASE, PAGE);
        mappings.map(BASE, PAGE, READ_WRITE);
        assertEquals(0, memory.loadLong(BASE));
    }

    @Test
    void discardedPagesReadAsZero() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE);
        memory.storeLong(BASE, -1);
        memory.storeLong(BASE + PAGE, -1);
        mappings.discard(BASE, PAGE);
        assertEquals(0, memory.loadLong(BASE));
        assertEquals(-1, memory.loadLong(BASE + PAGE));
    }

    @Test
    void protectionKeepsTheBytes() {
        mappings.map(BASE, PAGE, READ_WRITE);
        memory.storeInt(BASE, 7);
        mappings.protect(BASE, PAGE, Protection.NONE);
        assertTrap(Cause.LOAD_PAGE_FAULT, BASE, () -> memory.loadInt(BASE));
        mappings.protect(BASE, PAGE, Protection.READ);
        assertEquals(7, memory.loadInt(BASE));
        assertTrap(Cause.STORE_PAGE_FAULT, BASE, () -> memory.storeInt(BASE, 8));
        assertTrap(Cause.INSTRUCTION_PAGE_FAULT, BASE, () -> memory.fetchShort(BASE));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -8, BASE - 1, BASE + 2 * PAGE, SIZE, SIZE - 1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 44})
    void unmappedAddressesTrap(long address) {
        mappings.map(BASE, 2 * PAGE, READ_WRITE);
        assertTrap(Cause.LOAD_PAGE_FAULT, address, () -> memory.loadByte(address));
        assertTrap(Cause.STORE_PAGE_FAULT, address, () -> memory.storeByte(address, (byte) 1));
        assertTrap(Cause.INSTRUCTION_PAGE_FAULT, address, () -> memory.fetchShort(address));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 1", "4, 3", "8, 1", "8, 4", "8, 7"})
    void crossingIntoAnUnmappedPageTrapsAtItsStart(int size, int before) {
        mappings.map(BASE, PAGE, READ_WRITE);
        long end = BASE + PAGE;
        assertTrap(Cause.LOAD_PAGE_FAULT, end, () -> load(size, end - before));
        assertTrap(Cause.STORE_PAGE_FAULT, end, () -> store(size, end - before));
        for (long at = end - before; at < end; at++) {
            assertEquals(0, memory.loadByte(at), "a store that traps writes nothing");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 1", "4, 3", "8, 1", "8, 4", "8, 7"})
    void crossingFromAnUnmappedPageTrapsAtTheAccess(int size, int before) {
        mappings.map(BASE, PAGE, READ_WRITE);
        assertTrap(Cause.LOAD_PAGE_FAULT, BASE - before, () -> load(size, BASE - before));
    }

    @Test
    void crossingMappedPagesWorks() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE);
        memory.storeLong(BASE + PAGE - 3, 0x1122334455667788L);
        assertEquals(0x1122334455667788L, memory.loadLong(BASE + PAGE - 3));
        assertEquals(0x44556677, memory.loadInt(BASE + PAGE - 2));
    }

    @Test
    void atomicsMustBeAligned() {
        mappings.map(BASE, PAGE, READ_WRITE);
        assertTrap(Cause.STORE_ADDRESS_MISALIGNED, BASE + 2, () -> memory.getAndAddInt(BASE + 2, 1));
        assertTrap(Cause.STORE_ADDRESS_MISALIGNED, BASE + 4, () -> memory.getAndAddLong(BASE + 4, 1));
        assertTrap(Cause.LOAD_ADDRESS_MISALIGNED, BASE + 4, () -> memory.loadReservedLong(BASE + 4));
    }

    @Test
    void atomicsOfReadOnlyMemoryAreStoreFaults() {
        mappings.map(BASE, PAGE, Protection.READ);
        assertTrap(Cause.STORE_PAGE_FAULT, BASE, () -> memory.compareAndExchangeInt(BASE, 1, 2));
    }

    @Test
    void storesToWatchedCodeTell() {
        mappings.map(BASE, PAGE, READ_WRITE | Protection.EXECUTE);
        List<String> seen = observe(false);
        memory.fetchShort(BASE);
        memory.watchCode(BASE);
        memory.storeInt(BASE + 8, 1);
        memory.storeInt(BASE + 8, 2);
        assertEquals(List.of("65544+4"), seen, "no longer watched once nothing decoded is left");
    }

    @Test
    void everyStoreTellsWhileCodeIsLeft() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE | Protection.EXECUTE);
        List<String> seen = observe(true);
        memory.watchCode(BASE);
        memory.storeByte(BASE, (byte) 1);
        memory.getAndAddInt(BASE + 4, 1);
        memory.storeLong(BASE + PAGE - 4, 1);
        memory.slice(BASE + 16, 16, Protection.WRITE);
        memory.slice(BASE + 16, 16, Protection.READ);
        mappings.unmap(BASE, PAGE);
        assertEquals(List.of("65536+1", "65540+4", "69628+4", "65552+16", "65536+4096"), seen);
    }

    @Test
    void rangesLoseThePagesThatAllowLess() {
        mappings.map(BASE, 16 * PAGE, READ_WRITE);
        AccessibleRange written = memory.accessible(8, READ_WRITE, false);
        AccessibleRange read = memory.accessible(8, Protection.READ, false);
        assertTrue(written.find(BASE) && read.find(BASE));
        mappings.protect(BASE, 4 * PAGE, Protection.READ);
        assertRange(BASE + 4 * PAGE, BASE + 16 * PAGE, written.bounds);
        assertRange(BASE, BASE + 16 * PAGE, read.bounds);
        mappings.unmap(BASE + 12 * PAGE, PAGE);
        assertRange(BASE + 4 * PAGE, BASE + 12 * PAGE, written.bounds);
        mappings.protect(BASE, 16 * PAGE, Protection.NONE);
        assertEquals(0, written.bounds.room);
        assertEquals(0, read.bounds.room);
        assertEquals(0, memory.accessible(8, READ_WRITE, false).bounds.room);
    }

    @Test
    void observersAreToldOfFixedRangesOnce() {
        List<String> told = losses();
        mappings.map(BASE, 16 * PAGE, READ_WRITE);
        assertEquals(List.of(), fixed(BASE, Protection.READ), "nothing is there yet");
        memory.storeByte(BASE, (byte) 1);
        assertEquals(List.of("0-16"), fixed(BASE + 5 * PAGE, Protection.READ));
        mappings.protect(BASE + 4 * PAGE, PAGE, Protection.READ);
        assertEquals(List.of(), told, "it may still be read");
        assertEquals(List.of("5-16"), fixed(BASE + 5 * PAGE, READ_WRITE));
        mappings.unmap(BASE + 8 * PAGE, 2 * PAGE);
        mappings.unmap(BASE + 8 * PAGE, 3 * PAGE);
        assertEquals(List.of("8-10 " + READ_WRITE, "8-11 " + READ_WRITE), told);
        mappings.map(BASE + 8 * PAGE, 3 * PAGE, READ_WRITE);
        memory.storeByte(BASE + 8 * PAGE, (byte) 1);
        assertEquals(List.of("13-16"), fixed(BASE + 14 * PAGE, READ_WRITE));
        assertEquals(List.of(), fixed(BASE + 9 * PAGE, READ_WRITE), "what was lost once may be lost again");
        assertEquals(List.of(), fixed(BASE + 12 * PAGE, READ_WRITE), "so may what is near");
        mappings.unmap(BASE + 8 * PAGE, 3 * PAGE);
        assertEquals(2, told.size(), "nobody relies on that");
    }

    @Test
    void aProgramThatUnmapsEverNewPagesHasFewFixedRanges() {
        List<String> told = losses();
        for (int i = 0; i < 100; i++) {
            long address = BASE + 2L * i * PAGE;
            mappings.map(address, PAGE, READ_WRITE);
            memory.storeByte(address, (byte) 1);
            fixed(address, READ_WRITE);
            mappings.unmap(address, PAGE);
        }
        assertTrue(!told.isEmpty() && told.size() <= 20, told::toString);
    }

    private List<String> losses() {
        List<String> told = new ArrayList<>();
        memory.observeCode(new Memory.CodeObserver() {
            @Override
            public boolean codeChanged(long address, int length) {
                return false;
            }

            @Override
            public void allCodeChanged() {
            }

            @Override
            public void rangeLost(long from, long to, int lost) {
                told.add((from - BASE) / PAGE + "-" + (to - BASE) / PAGE + " " + lost);
            }
        });
        return told;
    }

    private List<String> fixed(long address, int protection) {
        List<String> found = new ArrayList<>();
        memory.fixedRange(address, protection,
                range -> found.add((range.start() - BASE) / PAGE + "-" + (range.end() - BASE) / PAGE));
        return found;
    }

    private static void assertRange(long from, long to, AccessibleRange.Bounds bounds) {
        assertEquals(from, bounds.start);
        assertEquals(to - from - 7, bounds.room);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void atomicsDoWhatTheySayForOneHartToo(boolean alone) {
        memory.alone(alone);
        mappings.map(BASE, PAGE, READ_WRITE);
        assertEquals(0, memory.getAndAddInt(BASE, -1));
        assertEquals(-1, memory.getAndSetInt(BASE, 5));
        assertEquals(5, memory.compareAndExchangeInt(BASE, 4, 9));
        assertEquals(5, memory.compareAndExchangeInt(BASE, 5, 6));
        assertEquals(6, memory.loadReservedInt(BASE));
        assertEquals(6, memory.getAndAddLong(BASE, 1L << 40));
        assertEquals(6 | 1L << 40, memory.getAndSetLong(BASE, 5));
        assertEquals(5, memory.compareAndExchangeLong(BASE, 4, 9));
        assertEquals(5, memory.compareAndExchangeLong(BASE, 5, -1));
        assertEquals(-1, memory.loadReservedLong(BASE));
    }

    @Test
    void memoryIsBoundedWhenMappingsComeAndGo() {
        for (int round = 0; round < 1000; round++) {
            long at = mappings.findFree(16 * PAGE, BASE, SIZE);
            mappings.map(at, 16 * PAGE, READ_WRITE);
            memory.storeLong(at, round);
            memory.storeLong(at + 15 * PAGE, round);
            mappings.unmap(at, 16 * PAGE);
        }
        assertTrue(mappings.used() <= 2 * Reservation.CHUNK, () -> "used " + mappings.used());
    }

    @Test
    void touchingMoreThanTheLimitIsRefused() {
        try (AddressSpace small = new AddressSpace(SIZE, 1 << 20)) {
            small.mappings().map(0, SIZE, READ_WRITE);
            MemoryExhausted thrown = assertThrows(MemoryExhausted.class, () -> {
                for (long at = 0; at < SIZE; at += PAGE) {
                    small.storeByte(at, (byte) 1);
                }
            });
            assertEquals("out of memory: the guest uses more than 1 MiB", thrown.getMessage());
        }
    }

    @Test
    void movedPagesKeepTheirBytes() {
        mappings.map(BASE, 3 * PAGE, READ_WRITE);
        memory.storeInt(BASE, 1);
        memory.storeInt(BASE + 2 * PAGE, 3);
        long target = BASE + 100 * PAGE;
        mappings.move(BASE, 3 * PAGE, target);
        assertEquals(1, memory.loadInt(target));
        assertEquals(0, memory.loadInt(target + PAGE));
        assertEquals(3, memory.loadInt(target + 2 * PAGE));
        assertTrue(mappings.isFree(BASE, 3 * PAGE));
    }

    @Test
    void knowsWhatIsMapped() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE);
        assertTrue(mappings.isMapped(BASE + 5, 2 * PAGE - 5));
        assertFalse(mappings.isMapped(BASE + 5, 2 * PAGE));
        assertFalse(mappings.isMapped(BASE, Long.MAX_VALUE));
        assertFalse(mappings.isMapped(-PAGE, 2 * PAGE));
        assertTrue(mappings.isFree(BASE + 2 * PAGE, PAGE));
        assertFalse(mappings.isFree(BASE + PAGE, 2 * PAGE));
        assertFalse(mappings.isFree(SIZE, PAGE));
        assertEquals(new Mappings.Range(BASE, BASE + 2 * PAGE, READ_WRITE), mappings.nextRange(0));
        assertEquals(null, mappings.nextRange(BASE + 2 * PAGE));
    }

    /** The table of pages has chunks of 4096. */
    @ParameterizedTest
    @CsvSource({"1, 1", "4095, 1", "4095, 2", "4096, 4096", "4000, 9000"})
    void aRunOfPagesIsMappedAndNoMore(int from, int count) {
        try (AddressSpace large = new AddressSpace(4 * SIZE)) {
            large.mappings().map((long) from * PAGE, (long) count * PAGE, READ_WRITE);
            assertEquals(new Mappings.Range((long) from * PAGE, (long) (from + count) * PAGE, READ_WRITE),
                    large.mappings().nextRange(0));
            assertEquals(-1, large.mappings().protection((long) (from - 1) * PAGE));
            assertEquals(-1, large.mappings().protection((long) (from + count) * PAGE));
            large.storeLong((long) (from + count - 1) * PAGE, -1);
            assertTrap(Cause.STORE_PAGE_FAULT, (long) (from + count) * PAGE,
                    () -> large.storeLong((long) (from + count) * PAGE, -1));
        }
    }

    private List<String> observe(boolean left) {
        List<String> seen = new ArrayList<>();
        BiConsumer<Long, Integer> note = (address, length) -> seen.add(address + "+" + length);
        memory.observeCode(new Memory.CodeObserver() {
            @Override
            public boolean codeChanged(long address, int length) {
                note.accept(address, length);
                return left;
            }

            @Override
            public void allCodeChanged() {
                seen.add("all");
            }
        });
        return seen;
    }

    private long load(int size, long address) {
        return switch (size) {
            case 2 -> memory.loadShort(address);
            case 4 -> memory.loadInt(address);
            default -> memory.loadLong(address);
        };
    }

    private void store(int size, long address) {
        switch (size) {
            case 2 -> memory.storeShort(address, (short) -1);
            case 4 -> memory.storeInt(address, -1);
            default -> memory.storeLong(address, -1);
        }
    }

    private static void assertTrap(Cause cause, long value, Executable access) {
        Trap trap = assertThrows(Trap.class, access);
        assertEquals(cause, trap.cause());
        assertEquals(value, trap.value());
    }

    /** Around the place where near addresses end, of every length: what was stored comes back, byte by byte as well. */
    @ParameterizedTest
    @ValueSource(longs = {-PAGE, -9, -8, -7, -4, -3, -2, -1, 0, 1, PAGE - 8, 1L << 32})
    void nearAndFarAreOneMemory(long distance) {
        long at = AddressSpace.NEAR + distance;
        try (AddressSpace large = new AddressSpace(1L << 33)) {
            large.mappings().map(at & -PAGE, 2 * PAGE, READ_WRITE);
            large.storeLong(at, 0x8877_6655_4433_2211L);
            assertEquals(0x8877_6655_4433_2211L, large.loadLong(at));
            assertEquals(0x4433_2211, large.loadInt(at));
            assertEquals(0x2211, large.loadShort(at));
            large.storeInt(at, 0xaabb_ccdd);
            large.storeShort(at, (short) 0x1234);
            large.storeByte(at + 7, (byte) 0x99);
            assertEquals(0x9977_6655_aabb_1234L, large.loadLong(at));
            for (int i = 0; i < 8; i++) {
                assertEquals((byte) (0x9977_6655_aabb_1234L >>> 8 * i), large.loadByte(at + i));
            }
        }
    }
}
