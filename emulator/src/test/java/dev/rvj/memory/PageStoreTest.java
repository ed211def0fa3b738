package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Trap;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    private static final int PAGE = AddressSpace.PAGE;
    private static final int READ_WRITE = Protection.READ | Protection.WRITE;
    private static final long BASE = 0x10000;

    private final AddressSpace memory = new AddressSpace(1L << 24);
    private final Mappings mappings = memory.mappings();
    private final Bytes store = new Bytes(2 * PAGE + 100);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void pagesHoldTheStoresBytesAndZerosBehind() {
        mappings.map(BASE, 2 * PAGE, READ_WRITE, store, PAGE, false);
        assertEquals(store.bytes[PAGE + 5], memory.loadByte(BASE + 5));
        assertEquals(store.bytes[2 * PAGE + 99], memory.loadByte(BASE + PAGE + 99));
        assertEquals(0, memory.loadByte(BASE + PAGE + 100));
    }

    @Test
    void pagesBeyondTheEndAreAccessFaults() {
        mappings.map(BASE, 4 * PAGE, READ_WRITE, store, 0, false);
        Trap trap = assertThrows(Trap.class, () -> memory.loadByte(BASE + 3 * PAGE + 1));
        assertEquals(Cause.LOAD_ACCESS_FAULT, trap.cause());
        assertEquals(BASE + 3 * PAGE + 1, trap.value());
    }

    @Test
    void privateStoresStayPrivate() {
        byte[] before = store.bytes.clone();
        mappings.map(BASE, PAGE, READ_WRITE, store, 0, false);
        memory.storeByte(BASE, (byte) 77);
        mappings.unmap(BASE, PAGE);
        assertArrayEquals(before, store.bytes);
        assertTrue(store.closed);
    }

    @Test
    void sharedStoresReachTheStore() throws IOException {
        mappings.map(BASE, 3 * PAGE, READ_WRITE, store, 0, true);
        memory.loadByte(BASE);
        memory.storeByte(BASE + PAGE, (byte) 77);
        memory.storeByte(BASE + 2 * PAGE + 200, (byte) 78);
        mappings.writeBack(BASE, 3 * PAGE);
        assertEquals(77, store.bytes[PAGE]);
        assertEquals(2, store.writes, "only pages that were stored to");
        memory.storeByte(BASE + PAGE + 1, (byte) 79);
        mappings.unmap(BASE + PAGE, PAGE);
        assertEquals(79, store.bytes[PAGE + 1]);
        assertFalse(store.closed);
        mappings.unmap(BASE, 3 * PAGE);
        assertEquals(3, store.writes);
        assertTrue(store.closed);
    }

    @Test
    void aReadOnlyPageIsNotWrittenBack() {
        mappings.map(BASE, PAGE, Protection.READ, store, 0, true);
        assertThrows(Trap.class, () -> memory.storeByte(BASE, (byte) 1));
        mappings.unmap(BASE, PAGE);
        assertEquals(0, store.writes);
    }

    @Test
    void discardingReadsTheStoreAgain() {
        mappings.map(BASE, PAGE, READ_WRITE, store, 0, false);
        memory.storeByte(BASE, (byte) 77);
        mappings.discard(BASE, PAGE);
        assertEquals(store.bytes[0], memory.loadByte(BASE));
    }

    @Test
    void aCutLeavesTheRestAtItsOffset() {
        mappings.map(BASE, 3 * PAGE, READ_WRITE, store, 0, false);
        mappings.map(BASE + PAGE, PAGE, READ_WRITE);
        assertEquals(0, memory.loadByte(BASE + PAGE + 3));
        assertEquals(store.bytes[2 * PAGE + 3], memory.loadByte(BASE + 2 * PAGE + 3));
    }

    @Test
    void movedPagesKeepTheirStore() throws IOException {
        mappings.map(BASE, 2 * PAGE, READ_WRITE, store, 0, true);
        memory.storeByte(BASE, (byte) 77);
        mappings.move(BASE, 2 * PAGE, BASE + 0x100000);
        assertEquals(store.bytes[PAGE], memory.loadByte(BASE + 0x100000 + PAGE));
        mappings.writeBack(BASE + 0x100000, PAGE);
        assertEquals(77, store.bytes[0]);
    }

    @Test
    void onlyASharedMappingDependsOnWhetherItsStoreMayBeWritten() {
        mappings.map(BASE, 2 * PAGE, Protection.READ, store, 0, true);
        mappings.map(BASE + 2 * PAGE, PAGE, Protection.READ, store, 0, false);
        assertFalse(mappings.mayBeWritable(BASE, PAGE));
        assertFalse(mappings.mayBeWritable(BASE + PAGE, 2 * PAGE));
        assertTrue(mappings.mayBeWritable(BASE + 2 * PAGE, 2 * PAGE));
    }

    private static final class Bytes implements PageStore {
        final byte[] bytes;
        int writes;
        boolean closed;

        Bytes(int length) {
            bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (i / 7);
            }
        }

        @Override
        public boolean read(long offset, MemorySegment page) {
            long count = Math.min(page.byteSize(), bytes.length - offset);
            if (count > 0) {
                page.asSlice(0, count).copyFrom(MemorySegment.ofArray(bytes).asSlice(offset, count));
            }
            return count > 0;
        }

        @Override
        public void write(long offset, MemorySegment page) {
            writes++;
            long count = Math.min(page.byteSize(), bytes.length - offset);
            MemorySegment.ofArray(bytes).asSlice(offset, count).copyFrom(page.asSlice(0, count));
        }

        @Override
        public boolean isWritable() {
            return false;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
