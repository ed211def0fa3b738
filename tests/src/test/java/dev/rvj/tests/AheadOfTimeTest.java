package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Engine;
import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.Program;
import dev.rvj.Statistics;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSections;
import dev.rvj.translator.aot.JarTranslation;
import dev.rvj.translator.aot.TranslationObserver;
import dev.rvj.translator.runtime.ProgramJar;
import dev.rvj.translator.runtime.RuntimeLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that were translated ahead of time do what they do on the interpreter. */
class AheadOfTimeTest {
    private static final String INPUT = ": square dup * ; 7 square .\n";

    @TempDir
    private Path directory;

    /** Of the ELF header: where it says where sections are, and how many. */
    private static final int SECTION_TABLE_OFFSET = 40;
    private static final int SECTION_COUNT = 60;
    /** The size of a section header, and where that says where the section is in memory. */
    private static final int SECTION_HEADER = 64;
    private static final int SECTION_ADDRESS = 16;
    /** Which program header of hello.elf is that of its data. */
    private static final int DATA_SEGMENT = 2;
    private static final int CODE_SEGMENT = 1;
    private static final int SEGMENT_FLAGS = 4;
    private static final int SEGMENT_ADDRESS = 16;
    private static final int SEGMENT_PHYSICAL_ADDRESS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record Outcome(int code, String output, long instructions) {
    }

    static Stream<Path> programs() throws Exception {
        return Repository.programs().stream();
    }

    private Path translate(Path program, boolean translates, String name) throws Exception {
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarTranslation(Program.load(program), translates).write(out, TranslationObserver.NONE);
        }
        return jar;
    }

    private static Outcome run(Execution execution) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Exit exit = execution.arguments(List.of("one", "two")).output(output).error(output)
                .input(new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8))).run();
        return new Outcome(exit.code(), output.toString(StandardCharsets.ISO_8859_1), exit.statistics().instructions());
    }

    /** Threads, timers and counters make instructions differ from run to run; what is printed does not. */
    private static boolean isSteady(Path program) {
        return !program.toString().contains("linux-tests") && !program.toString().contains("isa");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramDoesTheSame(Path program) throws Exception {
        Outcome expected = run(new Execution(Program.load(program)).engine(Engine.INTERP));
        for (boolean translates : new boolean[] {false, true}) {
            try (ProgramJar jar = ProgramJar.open(translate(program, translates, "program.jar"))) {
                Outcome actual = run(jar.execution());
                assertEquals(expected.code, actual.code);
                assertEquals(expected.output, actual.output);
                if (isSteady(program)) {
                    assertEquals(expected.instructions, actual.instructions);
                }
            }
        }
    }

    /** Neither symbols nor sections: what strip leaves, and less. A bare-metal program would lose where its tohost is. */
    @ParameterizedTest
    @ValueSource(strings = {"hello.elf", "forth.elf", "nqueens.elf", "sha256sum.elf", "mandelbrot.elf"})
    void aStrippedProgramDoesTheSameInTranslatedCode(String name) throws Exception {
        Path program = Repository.PREBUILT.resolve(name);
        byte[] bytes = Files.readAllBytes(program);
        Arrays.fill(bytes, SECTION_TABLE_OFFSET, SECTION_TABLE_OFFSET + Long.BYTES, (byte) 0);
        Arrays.fill(bytes, SECTION_COUNT, ElfFile.HEADER_SIZE, (byte) 0);
        Path stripped = Files.write(directory.resolve(name), bytes);
        assertEquals(List.of(), ElfSections.read(Program.load(stripped).elf()).symbols());
        assertDoesTheSameInTranslatedCode(program, stripped);
    }

    /** Where the section of instructions is nowhere in a segment, also where it goes on behind the last address. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, -2, 0})
    void aSectionThatLiesIsNotBelieved(long address) throws Exception {
        Path program = Repository.PREBUILT.resolve("hello.elf");
        byte[] bytes = Files.readAllBytes(program);
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong((int) file.getLong(SECTION_TABLE_OFFSET) + SECTION_HEADER + SECTION_ADDRESS, address);
        assertDoesTheSameInTranslatedCode(program, Files.write(directory.resolve("lies.elf"), bytes));
    }

    /** It can not be run there, but what looks for code in it, or for what is between it and other code, must not lose its way. */
    @ParameterizedTest
    @CsvSource({"0x7fffffffffffffff, 6", "0x7fffffffffffffeb, 6", "-0x5000, 6", "0x10000000000, 7", "0x7ffffffffffff000, 7"})
    void aSegmentOfDataMayBeAtAnyAddress(String address, int flags) throws Exception {
        byte[] bytes = Files.readAllBytes(Repository.PREBUILT.resolve("hello.elf"));
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = ElfFile.HEADER_SIZE + DATA_SEGMENT * ElfFile.PROGRAM_HEADER_SIZE;
        file.putInt(header + SEGMENT_FLAGS, flags).putLong(header + SEGMENT_ADDRESS, Long.decode(address));
        Path program = Files.write(directory.resolve("far.elf"), bytes);
        assertTimeoutPreemptively(PATIENCE, () -> assertTrue(Files.size(translate(program, false, "far.jar")) > 0));
    }

    /** Of a class that has several regions, only what was changed is void. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatAProgramHasChangedIsNotWhatTheJarHas(boolean translates) throws Exception {
        Path program = ChangedProgram.write(directory.resolve("changed.elf"));
        try (ProgramJar jar = ProgramJar.open(translate(program, translates, "changed.jar"))) {
            Exit exit = jar.execution().run();
            assertEquals(ChangedProgram.CODE, exit.code());
            assertEquals(1, exit.statistics().translation().orElseThrow().invalidated());
        }
    }

    /** The upper half of the address space. */
    @Test
    void codeMayBeAtNegativeAddresses() throws Exception {
        byte[] bytes = Files.readAllBytes(Repository.PREBUILT.resolve("hello-bare.elf"));
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(ElfFile.HEADER_SIZE + CODE_SEGMENT * ElfFile.PROGRAM_HEADER_SIZE + SEGMENT_PHYSICAL_ADDRESS, Long.MIN_VALUE);
        Path program = Files.write(directory.resolve("high.elf"), bytes);
        assertTimeoutPreemptively(PATIENCE, () -> assertTrue(Files.size(translate(program, false, "high.jar")) > 0));
    }

    private void assertDoesTheSameInTranslatedCode(Path program, Path changed) throws Exception {
        try (ProgramJar whole = ProgramJar.open(translate(program, false, "whole.jar"));
                ProgramJar jar = ProgramJar.open(translate(changed, false, "changed.jar"))) {
            assertEquals(run(whole.execution()), run(jar.execution()));
            Statistics statistics = jar.execution().output(OutputStream.nullOutputStream())
                    .input(new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8))).run().statistics();
            long translated = statistics.translation().orElseThrow().instructions();
            assertTrue(translated > 0.95 * statistics.instructions(), translated + " of " + statistics.instructions());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello.elf", "forth.elf", "hello-bare.elf"})
    void theSameProgramBecomesTheSameJar(String name) throws Exception {
        Path program = Repository.PREBUILT.resolve(name);
        assertArrayEquals(Files.readAllBytes(translate(program, true, "one.jar")),
                Files.readAllBytes(translate(program, true, "other.jar")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLicenceOfAsmComesAlongWithIt(boolean translates) throws Exception {
        try (ZipFile jar = new ZipFile(translate(Repository.PREBUILT.resolve("hello.elf"), translates, "hello.jar").toFile())) {
            assertEquals(translates, jar.getEntry(RuntimeLoader.JIT) != null);
            assertEquals(translates, jar.getEntry("META-INF/ASM-LICENSE.txt") != null);
        }
    }

    @Test
    void twoRunsOfOneJarAndOneOfAnotherDoNotMeet() throws Exception {
        try (ProgramJar hello = ProgramJar.open(translate(Repository.PREBUILT.resolve("hello.elf"), false, "hello.jar"));
                ProgramJar forth = ProgramJar.open(translate(Repository.PREBUILT.resolve("forth-bare.elf"), false, "forth.jar"))) {
            Outcome[] outcomes = new Outcome[3];
            Execution[] executions = {hello.execution(), hello.execution(), forth.execution()};
            List<Thread> threads = Stream.of(0, 1, 2).map(i -> Thread.ofPlatform().start(() -> {
                try {
                    outcomes[i] = run(executions[i]);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            })).toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(outcomes[0], outcomes[1]);
            assertTrue(outcomes[0].output.contains("argument 2: two"), outcomes[0].output);
            assertTrue(outcomes[2].output.contains("49"), outcomes[2].output);
        }
    }
}
