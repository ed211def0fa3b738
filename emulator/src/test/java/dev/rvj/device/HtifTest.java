package dev.rvj.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.memory.Ram;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HtifTest {
    private static final long RAM = 0x8000_0000L;
    private static final long TO_HOST = RAM + 0x1000;
    private static final long FROM_HOST = RAM + 0x1040;

    private final Ram ram = new Ram(RAM, 1 << 16);
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final List<Integer> exits = new ArrayList<>();

    @BeforeEach
    void connect() {
        Console console = new Console(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.US_ASCII)), output, error);
        ram.observe(new Htif(ram, TO_HOST, FROM_HOST, console, exits::add));
        ram.watch(TO_HOST);
    }

    @AfterEach
    void close() {
        ram.close();
    }

    @Test
    void lowBitEnds() {
        ram.store(TO_HOST, 4, 7 << 1 | 1);
        assertEquals(List.of(7), exits);
    }

    @Test
    void otherStoresDoNothing() {
        ram.store(TO_HOST + 8, 8, 1);
        ram.store(TO_HOST - 8, 8, 1);
        assertEquals(List.of(), exits);
    }

    @Test
    void consoleWritesAndTakesTheCommand() {
        ram.store(TO_HOST, 8, 1L << 56 | 1L << 48 | 'x');
        ram.store(TO_HOST, 8, 1L << 56 | 1L << 48 | '\n');
        assertEquals("x\n", output.toString(StandardCharsets.US_ASCII));
        assertEquals(0, ram.load(TO_HOST, 8));
    }

    @Test
    void consoleReadsUntilTheEndOfTransmission() {
        for (int expected : new int[] {'a', '\n', 'b', 4, 4}) {
            ram.store(TO_HOST, 8, 1L << 56);
            assertEquals(1L << 56 | 0x100 | expected, ram.load(FROM_HOST, 8));
        }
    }

    @Test
    void proxiesWrite() {
        ram.write(RAM, "hello".getBytes(StandardCharsets.US_ASCII), 0, 5);
        assertEquals(5, call(64, 2, RAM, 5));
        assertEquals("hello", error.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void proxiesReadOfALine() {
        assertEquals(2, call(63, 0, RAM, 100));
        assertEquals("a\n", (char) ram.load(RAM, 1) + "" + (char) ram.load(RAM + 1, 1));
    }

    @Test
    void refusesWhatItDoesNotKnowOrReach() {
        assertEquals(-38, call(1000, 0, 0, 0));
        assertEquals(-14, call(64, 1, RAM + (1 << 16) - 4, 8));
        assertEquals(-14, call(64, 1, RAM, -1));
    }

    @Test
    void proxiesExit() {
        call(93, 9, 0, 0);
        assertEquals(List.of(9), exits);
    }

    /** Where both are one, an answer is no new command. */
    @Test
    void answersThoughToHostIsFromHost() {
        try (Ram other = new Ram(RAM, 1 << 16)) {
            Console console = new Console(new ByteArrayInputStream(new byte[0]), output, error);
            other.observe(new Htif(other, TO_HOST, TO_HOST, console, exits::add));
            other.watch(TO_HOST);
            other.store(TO_HOST, 8, 1L << 56);
            assertEquals(1L << 56 | 0x104, other.load(TO_HOST, 8));
        }
    }

    @Test
    void aBlockMayLieAcrossPages() {
        long block = RAM + 0x3000 - 60;
        ram.store(block, 8, 1000);
        ram.store(TO_HOST, 8, block);
        assertEquals(-38, ram.load(block, 8));
    }

    private long call(long number, long a0, long a1, long a2) {
        long block = RAM + 0x2000;
        long[] words = {number, a0, a1, a2};
        for (int i = 0; i < words.length; i++) {
            ram.store(block + 8L * i, 8, words[i]);
        }
        ram.store(TO_HOST, 8, block);
        assertEquals(1, ram.load(FROM_HOST, 8));
        return ram.load(block, 8);
    }
}
