package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.listing.Listing;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import dev.rvj.sandbox.Sandbox;
import dev.rvj.translator.aot.JarTranslation;
import dev.rvj.translator.aot.TranslationObserver;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Programs whose headers lie. All that looks at a program either takes it or says in a line what is wrong with it.
 * {@code rvj.fuzz.cases} and {@code rvj.fuzz.seed} say how many and which, {@code rvj.fuzz.ahead} how few of them are
 * translated ahead of time; tests/README.md tells more.
 */
class ElfFuzzTest {
    private static final long CASES = Long.getLong("rvj.fuzz.cases", 2_000);
    private static final long SEED = Long.getLong("rvj.fuzz.seed", 1);
    /** One case of so many is translated ahead of time, which takes longer than all else. */
    private static final int AHEAD = Integer.getInteger("rvj.fuzz.ahead", 25);
    private static final int INSTRUCTIONS = 3000;
    /** One of so many is run in translated code, which takes as long. */
    private static final int EAGER = 20;
    /** All but the last 40,960 of that many, which are counted one by one. */
    private static final int INSTRUCTIONS_TO_TRANSLATE = 50_000;
    private static final long MOST_GROWTH = 64L << 20;
    /** For a guest that waits: then it is stopped. */
    private static final long PATIENCE_MILLISECONDS = 500;
    private static final Duration MOST_FOR_A_JAR = Duration.ofMinutes(2);
    private static final long[] EDGES = {0, 1, 2, 3, 7, 8, 24, 56, 64, 0x1000, 0xfff, 0x10000, 0x7fff, 0xffff, 0x8000_0000L,
        0xffff_ffffL, Long.MAX_VALUE, Long.MIN_VALUE, -1, -8, -4096, 1L << 40, 1L << 43, 1L << 62};

    /** What a program is given to. */
    private interface Consumer {
        void take(ElfFile program) throws Exception;
    }

    private static final List<Consumer> CONSUMERS = List.of(ElfFuzzTest::interpret, ElfFuzzTest::runBare, ElfFuzzTest::list);

    @Test
    void noProgramIsMoreThanALine() throws Exception {
        byte[][] seeds = {bytes("hello.elf"), bytes("hello-bare.elf"), bytes("linux-tests/faults.elf")};
        long memory = 0;
        long accepted = 0;
        long eager = 0;
        long ahead = 0;
        for (long number = 0; number < CASES; number++) {
            if (number == CASES / 10) {
                memory = usedMemory();
            }
            SplittableRandom random = new SplittableRandom(SEED + number);
            byte[] program = spoilt(seeds[random.nextInt(seeds.length)], random);
            try {
                ElfFile elf = ElfFile.parse(program);
                accepted++;
                CONSUMERS.get(random.nextInt(CONSUMERS.size())).take(elf);
                if (random.nextInt(EAGER) == 0) {
                    translate(elf);
                    eager++;
                }
                if (random.nextInt(AHEAD) == 0) {
                    translateAhead(elf);
                    ahead++;
                }
            } catch (ElfException | LoadException e) {
                assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
            } catch (Throwable e) {
                throw new AssertionError("seed " + (SEED + number) + ", header " + HexFormat.of().formatHex(program, 0,
                        Math.min(program.length, 240)), e);
            }
        }
        long growth = usedMemory() - memory;
        assertTrue(growth < MOST_GROWTH, "memory grew by " + growth + " bytes");
        System.out.println("programs fuzzed: " + CASES + " from seed " + SEED + ", " + accepted
                + " with headers that hold, " + eager + " run on the JIT, " + ahead + " jars written, memory grew by " + growth / 1024 + " KiB");
    }

    private static byte[] bytes(String name) throws Exception {
        return Program.load(Repository.PREBUILT.resolve(name)).elf().bytes();
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] spoilt(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int programHeaders = (int) file.getLong(32);
        int sections = (int) file.getLong(40);
        int programHeaderCount = file.getShort(56);
        int sectionCount = file.getShort(60);
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> field(file, 16 + random.nextInt(48), random);
                case 1, 2, 3 -> field(file, programHeaders + 56 * random.nextInt(programHeaderCount)
                        + List.of(0, 4, 8, 16, 24, 32, 40, 48).get(random.nextInt(8)), random);
                case 4, 5 -> field(file, sections + 64 * random.nextInt(sectionCount)
                        + List.of(0, 4, 8, 16, 24, 32, 40, 44, 48, 56).get(random.nextInt(10)), random);
                case 6 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                default -> {
                    int from = random.nextInt(bytes.length - 8);
                    field(file, from, random);
                }
            }
        }
        // PIE, now and then, which nothing prebuilt is.
        if (random.nextInt(6) == 0) {
            bytes[16] = 3;
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void field(ByteBuffer file, int at, SplittableRandom random) {
        if (at < 0 || at > file.limit() - 8) {
            return;
        }
        long old = file.getLong(at);
        long value = switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> old + random.nextInt(-64, 64);
            case 2 -> old ^ 1L << random.nextInt(64);
            default -> EDGES[random.nextInt(EDGES.length)];
        };
        switch (random.nextInt(3)) {
            case 0 -> file.putLong(at, value);
            case 1 -> file.putInt(at, (int) value);
            default -> file.putShort(at, (short) value);
        }
    }

    private static void interpret(ElfFile program) throws Exception {
        run(program, null);
    }

    private static void translate(ElfFile program) throws Exception {
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        run(program, options);
    }

    private static void translateAhead(ElfFile program) throws Exception {
        JarTranslation translation = new JarTranslation(Program.of(Path.of("fuzzed"), program.bytes()), false);
        assertTimeoutPreemptively(MOST_FOR_A_JAR, () -> translation.write(OutputStream.nullOutputStream(), TranslationObserver.NONE));
    }

    private static void run(ElfFile program, TranslationOptions translation) throws Exception {
        LinuxOptions options = new LinuxOptions();
        options.executable = Path.of("/fuzzed");
        options.arguments = List.of("fuzzed");
        options.directory = Path.of("/");
        options.memory = 64 << 20;
        options.maxInstructions = translation == null ? INSTRUCTIONS : INSTRUCTIONS_TO_TRANSLATE;
        options.sandbox = new Sandbox();
        options.input = InputStream.nullInputStream();
        options.output = OutputStream.nullOutputStream();
        options.error = OutputStream.nullOutputStream();
        options.notices = new PrintStream(OutputStream.nullOutputStream());
        options.translation = translation;
        LinuxProcess process = new LinuxProcess(program, options);
        Thread runner = Thread.currentThread();
        Thread stopper = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(PATIENCE_MILLISECONDS);
                runner.interrupt();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        process.run();
        stopper.interrupt();
        while (stopper.isAlive()) {
            try {
                stopper.join();
            } catch (InterruptedException _) {
                // It has been late: the program had ended.
                continue;
            }
        }
        Thread.interrupted();
    }

    private static void runBare(ElfFile program) throws Exception {
        MachineOptions options = new MachineOptions();
        options.memory = 1 << 20;
        options.files = new Sandbox().paths();
        try (Machine machine = new Machine(program, options)) {
            machine.run(INSTRUCTIONS);
        }
    }

    private static void list(ElfFile program) throws Exception {
        new Listing(program).write("fuzzed", Writer.nullWriter());
    }
}
