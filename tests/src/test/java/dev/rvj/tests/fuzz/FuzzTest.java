package dev.rvj.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.isa.Opcode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random programs end in the same state on every engine; so do those that once did not. */
class FuzzTest {
    private static final Path SAVED = Path.of("src/test/resources/fuzz");
    private static final int PROGRAMS = 12;

    static LongStream seeds() {
        return LongStream.range(0, PROGRAMS);
    }

    static Stream<Path> saved() throws IOException {
        try (Stream<Path> files = Files.list(SAVED)) {
            return files.sorted().toList().stream();
        }
    }

    private static Comparison.Result compare(FuzzProgram program) {
        return new Comparison(FuzzEngine.own()).run(program);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void enginesEndInTheSameState(long seed) {
        Comparison.Result result = compare(Generator.program(seed));
        assertEquals("", result.text());
        assertTrue(result.isRegular());
    }

    @ParameterizedTest
    @MethodSource("saved")
    void whatOnceFailedDoesNotAnyMore(Path file) throws IOException {
        assertEquals("", compare(FuzzProgram.parse(Files.readString(file))).text());
    }

    @Test
    void everyInstructionIsTried() {
        Set<Opcode> missing = EnumSet.copyOf(Choices.opcodes());
        for (long seed = 0; seed < 3000 && !missing.isEmpty(); seed++) {
            Generator.program(seed).items().forEach(item ->
                    item.words().forEach(word -> missing.remove(word.instruction().opcode())));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void aProgramIsTheSameFromItsListing() {
        FuzzProgram program = Generator.program(1);
        FuzzProgram again = FuzzProgram.parse(program.listing());
        assertEquals(program.listing(), again.listing());
        assertArrayEquals(program.elf(), again.elf());
    }

    /** As if an engine were wrong where a program has two certain instructions. */
    @Test
    void aFailureIsShrunkToTheInstructionsItTakes() {
        Predicate<FuzzProgram> fails = candidate -> contains(candidate, Opcode.AMOADD_W) && contains(candidate, Opcode.DIV);
        FuzzProgram program = Stream.iterate(0L, seed -> seed + 1).map(Generator::program).filter(fails).findFirst()
                .orElseThrow();
        FuzzProgram small = new Shrinker(fails).shrink(program);
        assertTrue(fails.test(small));
        assertEquals(2, small.items().size());
        assertEquals(1, small.rounds());
    }

    private static boolean contains(FuzzProgram program, Opcode opcode) {
        return program.items().stream().flatMap(item -> item.words().stream())
                .anyMatch(word -> word.instruction().opcode() == opcode);
    }

    @Test
    void aDifferenceIsToldByRegisterAndPlace() {
        byte[] first = new byte[FuzzProgram.STATE_SIZE];
        byte[] second = first.clone();
        second[10 * Long.BYTES] = 1;
        second[FuzzProgram.F_OFFSET + 3 * Long.BYTES] = 2;
        second[FuzzProgram.FCSR_OFFSET] = 3;
        second[FuzzProgram.PAGE] = 4;
        assertEquals("""
                exit 0 | signal 11
                x10      0000000000000000 | 0000000000000001
                f3       0000000000000000 | 0000000000000002
                fcsr     0000000000000000 | 0000000000000003
                0x201000 0000000000000000 | 0000000000000004
                """, new Outcome("exit 0", first).difference(new Outcome("signal 11", second)));
    }
}
