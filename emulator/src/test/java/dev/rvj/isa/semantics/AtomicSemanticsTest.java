package dev.rvj.isa.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "A", "Zacas" and "Zabha" on a memory of one writable page; values are hexadecimal. */
class AtomicSemanticsTest {
    private static final long AT = 0x1000;
    private static final int RD = 6;
    private static final int RS2 = 8;

    private final AddressSpace memory = new AddressSpace(1 << 16);
    private final Hart hart = new Hart(0, new UserCsrFile(() -> 0));

    AtomicSemanticsTest() {
        memory.mappings().map(AT, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amoswap.w | 1122334480000000 |                1 | ffffffff80000000 | 1122334400000001",
        "amoadd.w  | 112233447fffffff |                1 |         7fffffff | 1122334480000000",
        "amoadd.w  | 11223344ffffffff | ffffffff00000001 | ffffffffffffffff | 1122334400000000",
        "amoxor.w  | 11223344ff00ff00 |         0ff00ff0 | ffffffffff00ff00 | 11223344f0f0f0f0",
        "amoand.w  | 11223344ff00ff00 |         0ff00ff0 | ffffffffff00ff00 | 112233440f000f00",
        "amoor.w   | 11223344ff00ff00 |         0ff00ff0 | ffffffffff00ff00 | 11223344fff0fff0",
        "amomin.w  | 1122334480000000 |         7fffffff | ffffffff80000000 | 1122334480000000",
        "amomin.w  | 112233447fffffff |         80000000 |         7fffffff | 1122334480000000",
        "amomax.w  | 1122334480000000 |         7fffffff | ffffffff80000000 | 112233447fffffff",
        "amomax.w  | 1122334400000001 | 8000000000000000 |                1 | 1122334400000001",
        "amominu.w | 1122334480000000 |         7fffffff | ffffffff80000000 | 112233447fffffff",
        "amominu.w | 1122334400000001 | ffffffff00000002 |                1 | 1122334400000001",
        "amomaxu.w | 112233447fffffff |         80000000 |         7fffffff | 1122334480000000",
        "amomaxu.w | 1122334400000001 | ffffffff00000000 |                1 | 1122334400000001",
        "amoswap.d | 8000000000000000 |                1 | 8000000000000000 |                1",
        "amoadd.d  | 7fffffffffffffff |                1 | 7fffffffffffffff | 8000000000000000",
        "amoadd.d  | ffffffffffffffff |                1 | ffffffffffffffff |                0",
        "amoxor.d  | ff00ff00ff00ff00 |  ff00ff00ff00ff0 | ff00ff00ff00ff00 | f0f0f0f0f0f0f0f0",
        "amoand.d  | ff00ff00ff00ff00 |  ff00ff00ff00ff0 | ff00ff00ff00ff00 |  f000f000f000f00",
        "amoor.d   | ff00ff00ff00ff00 |  ff00ff00ff00ff0 | ff00ff00ff00ff00 | fff0fff0fff0fff0",
        "amomin.d  | 7fffffffffffffff | 8000000000000000 | 7fffffffffffffff | 8000000000000000",
        "amomax.d  | 7fffffffffffffff | 8000000000000000 | 7fffffffffffffff | 7fffffffffffffff",
        "amominu.d | 7fffffffffffffff | 8000000000000000 | 7fffffffffffffff | 7fffffffffffffff",
        "amomaxu.d | 7fffffffffffffff | 8000000000000000 | 7fffffffffffffff | 8000000000000000"})
    void returnsWhatWasThereAndLeavesTheResult(String mnemonic, String before, String rs2, String rd, String after)
            throws Exception {
        memory.storeLong(AT, value(before));
        assertEquals(rd, Long.toHexString((long) method(RvA.class, mnemonic).invoke(null, hart, memory, AT, value(rs2))));
        assertEquals(after, Long.toHexString(memory.loadLong(AT)));
    }

    private static Method method(Class<?> semantics, String mnemonic) {
        return Arrays.stream(semantics.getMethods())
                .filter(candidate -> candidate.getName().equals(mnemonic.replace('.', '_'))).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amoswap.b | 0 | 1122334455667788 |             1234 | ffffffffffffff88 | 1122334455667734",
        "amoswap.b | 3 | 1122334455667788 |               ff |               55 | 11223344ff667788",
        "amoswap.b | 7 | 1122334455667788 |                0 |               11 |   22334455667788",
        "amoadd.b  | 1 | 11223344556677ff |             ff01 |               77 | 11223344556678ff",
        "amoadd.b  | 0 | 11223344556677ff |                1 | ffffffffffffffff | 1122334455667700",
        "amoxor.b  | 2 | 1122334455f07788 |               ff | fffffffffffffff0 | 11223344550f7788",
        "amoand.b  | 2 | 1122334455f07788 | ffffffffffffff3f | fffffffffffffff0 | 1122334455307788",
        "amoor.b   | 2 | 1122334455f07788 |               0f | fffffffffffffff0 | 1122334455ff7788",
        "amomin.b  | 0 | 112233445566777f |               80 |               7f | 1122334455667780",
        "amomin.b  | 0 | 1122334455667780 |              17f | ffffffffffffff80 | 1122334455667780",
        "amomax.b  | 0 | 1122334455667780 |              100 | ffffffffffffff80 | 1122334455667700",
        "amominu.b | 0 | 1122334455667780 |               7f | ffffffffffffff80 | 112233445566777f",
        "amominu.b | 0 | 112233445566777f | ffffffffffffff80 |               7f | 112233445566777f",
        "amomaxu.b | 0 | 112233445566777f |               80 |               7f | 1122334455667780",
        "amoswap.h | 0 | 1122334455668788 |            12345 | ffffffffffff8788 | 1122334455662345",
        "amoswap.h | 6 | 1122334455667788 |             ffff |             1122 | ffff334455667788",
        "amoadd.h  | 2 | 11223344ffff7788 |                1 | ffffffffffffffff | 1122334400007788",
        "amoxor.h  | 2 | 11223344ff007788 |             0ff0 | ffffffffffffff00 | 11223344f0f07788",
        "amoand.h  | 4 | 1122ff0055667788 | ffffffffffff0ff0 | ffffffffffffff00 | 11220f0055667788",
        "amoor.h   | 4 | 1122ff0055667788 |             0ff0 | ffffffffffffff00 | 1122fff055667788",
        "amomin.h  | 0 | 1122334455667fff |             8000 |             7fff | 1122334455668000",
        "amomax.h  | 0 | 1122334455668000 |                1 | ffffffffffff8000 | 1122334455660001",
        "amominu.h | 0 | 1122334455668000 |                1 | ffffffffffff8000 | 1122334455660001",
        "amomaxu.h | 0 | 1122334455667fff | ffffffffffff8000 |             7fff | 1122334455668000"})
    void changesOneByteOrHalfword(String mnemonic, int offset, String before, String rs2, String rd, String after)
            throws Exception {
        memory.storeLong(AT, value(before));
        Method method = method(RvZabha.class, mnemonic);
        assertEquals(rd, Long.toHexString((long) method.invoke(null, hart, memory, AT + offset, value(rs2))));
        assertEquals(after, Long.toHexString(memory.loadLong(AT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amocas.b | 1 | 1122334455668088 |             0180 | ffffffffffffff80 | 1122334455660988",
        "amocas.b | 1 | 1122334455668088 |               81 | ffffffffffffff80 | 1122334455668088",
        "amocas.h | 2 | 1122334480007788 | ffffffff00008000 | ffffffffffff8000 | 1122334400097788",
        "amocas.h | 2 | 1122334480007788 |             8100 | ffffffffffff8000 | 1122334480007788"})
    void comparesAndSwapsOneByteOrHalfword(String mnemonic, int offset, String before, String expected, String rd,
            String after) throws Exception {
        memory.storeLong(AT, value(before));
        Method method = method(RvZabha.class, mnemonic);
        assertEquals(rd, Long.toHexString((long) method.invoke(null, hart, memory, AT + offset, 9, value(expected))));
        assertEquals(after, Long.toHexString(memory.loadLong(AT)));
    }

    @ParameterizedTest
    @CsvSource({"1001, STORE_ADDRESS_MISALIGNED", "1003, STORE_ADDRESS_MISALIGNED", "3002, STORE_PAGE_FAULT"})
    void aHalfwordThatCanNotBeChangedTrapsWithItsAddress(String address, Cause cause) {
        Trap trap = assertThrows(Trap.class, () -> RvZabha.amoadd_h(hart, memory, value(address), 0));
        assertEquals(cause, trap.cause());
        assertEquals(value(address), trap.value());
    }

    @Test
    void aByteThatCanNotBeChangedTrapsWithItsAddress() {
        Trap trap = assertThrows(Trap.class, () -> RvZabha.amocas_b(hart, memory, 0x3001, 0, 0));
        assertEquals(Cause.STORE_PAGE_FAULT, trap.cause());
        assertEquals(0x3001, trap.value());
    }

    @Test
    void storeConditionalSucceedsOnce() {
        memory.storeLong(AT, 5);
        assertEquals(5, RvA.lr_d(hart, memory, AT));
        assertEquals(0, RvA.sc_d(hart, memory, AT, 6));
        assertEquals(1, RvA.sc_d(hart, memory, AT, 7));
        assertEquals(6, memory.loadLong(AT));
    }

    @Test
    void loadReservedOfAWordSignExtends() {
        memory.storeInt(AT + 4, 0x8000_0001);
        assertEquals(0xffff_ffff_8000_0001L, RvA.lr_w(hart, memory, AT + 4));
        assertEquals(0, RvA.sc_w(hart, memory, AT + 4, -1L >>> 4));
        assertEquals(-1, memory.loadInt(AT + 4));
        assertEquals(0, memory.loadInt(AT + 8));
    }

    @Test
    void storeConditionalFailsWithoutAReservation() {
        assertEquals(1, RvA.sc_w(hart, memory, AT, 6));
        assertEquals(0, memory.loadInt(AT));
    }

    @Test
    void storeConditionalFailsElsewhere() {
        RvA.lr_w(hart, memory, AT);
        assertEquals(1, RvA.sc_w(hart, memory, AT + 8, 6));
        assertEquals(1, RvA.sc_w(hart, memory, AT, 6));
    }

    @Test
    void storeConditionalFailsAfterAnotherStore() {
        RvA.lr_w(hart, memory, AT);
        memory.storeInt(AT, 3);
        assertEquals(1, RvA.sc_w(hart, memory, AT, 6));
        assertEquals(3, memory.loadInt(AT));
    }

    @ParameterizedTest
    @CsvSource({"1001, STORE_ADDRESS_MISALIGNED", "1004, STORE_ADDRESS_MISALIGNED", "3000, STORE_PAGE_FAULT"})
    void aStoreConditionalThatFailsStillTraps(String address, Cause cause) {
        Trap trap = assertThrows(Trap.class, () -> RvA.sc_d(hart, memory, value(address), 0));
        assertEquals(cause, trap.cause());
        assertEquals(value(address), trap.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1122334480000000 | ffffffff80000000 | ffffffff80000000 | 1122334400000009",
        "1122334480000000 |         80000000 | ffffffff80000000 | 1122334400000009",
        "1122334480000000 |                0 | ffffffff80000000 | 1122334480000000"})
    void comparesAndSwapsWords(String before, String expected, String rd, String after) {
        memory.storeLong(AT, value(before));
        assertEquals(rd, Long.toHexString(RvZacas.amocas_w(hart, memory, AT, 9, value(expected))));
        assertEquals(after, Long.toHexString(memory.loadLong(AT)));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 9", "5, 4, 5"})
    void comparesAndSwapsDoubleWords(long before, long expected, long after) {
        memory.storeLong(AT, before);
        assertEquals(before, RvZacas.amocas_d(hart, memory, AT, 9, expected));
        assertEquals(after, memory.loadLong(AT));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 8, 9", "1, 3, 1, 2", "0, 2, 1, 2"})
    void comparesAndSwapsPairs(long low, long high, long lowAfter, long highAfter) {
        pair(RD, low, high);
        pair(RS2, 8, 9);
        memory.storeLong(AT, 1);
        memory.storeLong(AT + 8, 2);
        RvZacas.amocas_q(hart.x, memory, AT, RS2, RD);
        assertEquals(1, hart.x[RD]);
        assertEquals(2, hart.x[RD + 1]);
        assertEquals(lowAfter, memory.loadLong(AT));
        assertEquals(highAfter, memory.loadLong(AT + 8));
    }

    @Test
    void thePairOfX0IsZeroAndStaysSo() {
        pair(0, 0, 77);
        RvZacas.amocas_q(hart.x, memory, AT, 0, 0);
        memory.storeLong(AT, 4);
        RvZacas.amocas_q(hart.x, memory, AT, 0, 0);
        assertEquals(0, hart.x[0]);
        assertEquals(77, hart.x[1]);
        assertEquals(4, memory.loadLong(AT));
    }

    @Test
    void pairsAreAlignedToSixteenBytes() {
        Trap trap = assertThrows(Trap.class, () -> RvZacas.amocas_q(hart.x, memory, AT + 8, RS2, RD));
        assertEquals(Cause.STORE_ADDRESS_MISALIGNED, trap.cause());
    }

    private void pair(int register, long low, long high) {
        hart.x[register] = low;
        hart.x[register + 1] = high;
    }

    private static long value(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 16);
    }
}
