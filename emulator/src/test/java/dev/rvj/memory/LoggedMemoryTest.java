package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.hart.Trap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is tried can be undone, and what cannot be undone is not tried. */
class LoggedMemoryTest {
    private static final long RAM = 0x8000_0000L;
    /** Pages that share an entry of the TLB. */
    private static final long OTHER = RAM + (Tlb.MASK + 1L << 12);

    private final Ram ram = new Ram(RAM, 8 << 20);
    private final SystemMemory memory = new SystemMemory(new Bus(ram), new Pmp());
    private final LoggedMemory logged = new LoggedMemory(memory);
    private final StoreLog log = new StoreLog();

    @AfterEach
    void close() {
        ram.close();
    }

    @Test
    void onlyWhatTheTlbHasIsTried() {
        memory.storeLong(RAM, 1);
        logged.tryWith(log);
        logged.storeLong(RAM, 2);
        assertThrows(Trap.class, () -> logged.storeLong(OTHER, 3));
        assertThrows(Trap.class, () -> logged.loadLong(OTHER));
        log.rollBack(memory);
        assertEquals(1, memory.loadLong(RAM));
    }

    /** As what is done again after the instructions were fetched. */
    @Test
    void whatIsNotTriedIsLoggedWhateverTheTlbHas() {
        memory.storeLong(RAM, 1);
        logged.logTo(log);
        logged.storeLong(OTHER, 2);
        logged.storeLong(RAM, 3);
        assertEquals(2, log.size());
        assertThrows(Trap.class, () -> logged.storeLong(0, 4));
        assertEquals(2, log.size());
    }

    @Test
    void aStoreThatIsKnownToBePlainIsLoggedWhateverTheTlbHas() {
        memory.storeLong(RAM, 1);
        memory.storeLong(OTHER, 2);
        logged.tryWith(log);
        logged.storingPlain(RAM, 8);
        ram.store(RAM, 8, 5);
        assertEquals(1, log.size());
        log.rollBack(memory);
        assertEquals(1, memory.loadLong(RAM));
        logged.stopLogging();
        logged.storingPlain(RAM, 8);
        assertEquals(1, log.size());
    }
}
