package dev.rvj.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.device.Console;
import dev.rvj.device.Htif;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import dev.rvj.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a bare-metal program asks of its host, by semihosting and by HTIF, with parameters that nobody sane would give. No
 * exception may come out but a trap, no call may last, memory must not grow, and no file outside of what is granted may
 * change. {@code rvj.fuzz.cases} and {@code rvj.fuzz.seed} say how many and which; tests/README.md tells more.
 */
class HostCallFuzzTest {
    private static final long CASES = Long.getLong("rvj.fuzz.cases", 20_000);
    private static final long SEED = Long.getLong("rvj.fuzz.seed", 1);
    /** Calls on one machine, one after the other. */
    private static final int EPISODE = 400;
    private static final long MOST_GROWTH = 64L << 20;
    private static final long START = Machine.RAM_START;
    private static final int SIZE = 1 << 18;
    /** Where parameters, structures and names lie. */
    private static final long ROOM = START + 0x8000;
    private static final int ROOM_SIZE = 0x4000;
    private static final String SECRET = "secret";
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final long[] EDGES = {0, 1, -1, 2, 3, 4, 8, 11, 12, 4095, 4096, 4097, 65536, Integer.MAX_VALUE,
        Integer.MIN_VALUE, 0xffff_ffffL, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, START, START + SIZE, START + SIZE - 1,
        START - 1, 0x20026, 1L << 40};
    private static final String[] NAMES = {"file", "new", "dir", "dir/file", ".", "..", "/", "", "out", "../secret",
        "/etc/passwd", ":tt", ":tt", ":semihosting-features", "file/x", "a\0b", "\u00e9\ufffd", "a".repeat(300)};

    private SplittableRandom random;
    private Ram ram;

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 3600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noCallThrowsLastsOrKeeps() throws IOException {
        Path granted = Files.createDirectory(directory.resolve("granted"));
        Files.createDirectory(granted.resolve("dir"));
        Files.createSymbolicLink(granted.resolve("out"), Path.of("../secret"));
        Path secret = Files.writeString(directory.resolve("secret"), SECRET);
        long memory = 0;
        for (long done = 0; done < CASES; done += EPISODE) {
            if (memory == 0 && done >= CASES / 10) {
                memory = usedMemory();
            }
            Files.deleteIfExists(granted.resolve("new"));
            Files.writeString(granted.resolve("file"), "0123456789\n".repeat(100));
            long seed = SEED + done / EPISODE;
            random = new SplittableRandom(seed);
            episode(granted, "seed " + seed);
            assertEquals(SECRET, Files.readString(secret));
        }
        long growth = usedMemory() - memory;
        assertTrue(growth < MOST_GROWTH, "memory grew by " + growth + " bytes");
        System.out.println("host calls fuzzed: " + CASES + " from seed " + SEED + ", memory grew by " + growth / 1024
                + " KiB");
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void episode(Path granted, String seed) throws IOException {
        MachineOptions options = new MachineOptions();
        options.arguments = List.of("program", "one");
        options.directory = Path.of("/granted");
        options.files = new Sandbox().dir(granted, "/granted", true).paths();
        Console console = new Console(new ByteArrayInputStream("one\ntwo\n".getBytes(StandardCharsets.US_ASCII)),
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        Semihosting semihosting = new Semihosting(console, options, _ -> { });
        ram = new Ram(START, SIZE);
        try (Ram closed = ram) {
            SystemMemory memory = new SystemMemory(new Bus(closed), new Pmp());
            Hart hart = new Hart(0, new UserCsrFile(() -> 0));
            long toHost = START + (random.nextInt(4) == 0 ? 0xffc : 0x1000);
            long fromHost = random.nextInt(4) == 0 ? toHost + random.nextInt(9) : START + 0x1040;
            closed.observe(new Htif(closed, toHost, fromHost, console, _ -> { }));
            closed.watch(toHost);
            for (int i = 0; i < EPISODE; i++) {
                scribble();
                if (random.nextInt(3) == 0) {
                    htif(toHost, seed + ", command " + i);
                } else {
                    semihost(semihosting, hart, memory, seed + ", call " + i);
                }
            }
        } finally {
            semihosting.close();
        }
    }

    private void semihost(Semihosting semihosting, Hart hart, SystemMemory memory, String where) {
        hart.x[A0] = random.nextInt(16) == 0 ? any() : random.nextInt(0x32);
        hart.x[A1] = random.nextInt(8) == 0 ? any() : parameters();
        String what = where + ": 0x%x 0x%x".formatted(hart.x[A0], hart.x[A1]);
        try {
            semihosting.call(hart, memory);
        } catch (Trap _) {
            // The guest can not access its parameters.
            hart.x[A0] = -1;
        } catch (Throwable e) {
            throw new AssertionError(what, e);
        }
    }

    private void htif(long toHost, String where) {
        long command = switch (random.nextInt(5)) {
            case 0 -> any();
            case 1 -> 1L << 56 | (long) random.nextInt(3) << 48 | random.nextInt(256);
            case 2 -> (long) random.nextInt(3) << 56 | (long) random.nextInt(3) << 48 | parameters();
            default -> parameters();
        };
        if (random.nextInt(2) == 0 && ram.contains(command, 8)) {
            ram.store(command, 8, List.of(63L, 64L, 93L, 1000L).get(random.nextInt(4)));
        }
        try {
            ram.store(toHost, 8, command);
        } catch (Throwable e) {
            throw new AssertionError(where + ": 0x" + Long.toHexString(command), e);
        }
    }

    /** Words of several kinds, the address of which it gives. */
    private long parameters() {
        long at = ROOM + (random.nextInt(ROOM_SIZE - 64) & (random.nextInt(4) == 0 ? -1 : -8));
        for (int i = 0; i < 4; i++) {
            ram.store(at + 8L * i, 8, switch (random.nextInt(6)) {
                case 0 -> any();
                case 1 -> name();
                case 2, 3 -> random.nextInt(14);
                default -> random.nextInt(400);
            });
        }
        if (random.nextInt(3) == 0) {
            // A name, a mode or a length, and the length.
            String name = NAMES[random.nextInt(NAMES.length)];
            ram.store(at, 8, name(name));
            ram.store(at + 8, 8, random.nextInt(3) == 0 ? name.length() : random.nextInt(13));
            ram.store(at + 16, 8, name.length());
        }
        return at;
    }

    private long name() {
        return name(NAMES[random.nextInt(NAMES.length)]);
    }

    private long name(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        long at = ROOM + ROOM_SIZE + random.nextInt(0x1000);
        ram.write(at, bytes, 0, bytes.length);
        return at;
    }

    private long any() {
        return switch (random.nextInt(4)) {
            case 0 -> EDGES[random.nextInt(EDGES.length)];
            case 1 -> START + random.nextInt(SIZE);
            case 2 -> random.nextInt(-2, 14);
            default -> random.nextLong();
        };
    }

    private void scribble() {
        for (int i = 0; i < 4; i++) {
            ram.store(ROOM + (random.nextInt(ROOM_SIZE) & -8), 8, any());
        }
    }
}
