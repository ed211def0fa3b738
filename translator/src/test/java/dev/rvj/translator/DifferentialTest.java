package dev.rvj.translator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.translator.Guest.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Translated code does what the interpreter does with the same program, whatever the way out of it. */
class DifferentialTest {
    private static final int PROGRAMS = 150;
    private static final int ROUNDS = 40;

    @ParameterizedTest
    @CsvSource({"1, EAGER", "2, EAGER", "3, BUFFERED", "4, EAGER"})
    void endsInTheSameState(long group, How how) {
        long translated = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            long seed = group * 1000 + i;
            Code code = new RandomProgram(seed).make();
            try (Guest expected = guest(How.INTERPRETED, code, seed, ROUNDS); Guest found = guest(how, code, seed, ROUNDS)) {
                expected.run(Long.MAX_VALUE);
                found.run(Long.MAX_VALUE);
                assertEquals(expected.state(), found.state(), "seed " + seed);
                translated += found.tiered.translatedInstructions();
            }
        }
        assertTrue(translated > PROGRAMS * 100, "translated code executed only " + translated + " instructions");
    }

    /** Each region is run both ways, from the state that the program comes to it in. */
    @ParameterizedTest
    @ValueSource(longs = {5})
    void everyRegionEndsInTheSameState(long group) {
        for (int i = 0; i < PROGRAMS; i++) {
            long seed = group * 1000 + i;
            Code code = new RandomProgram(seed).make();
            try (Guest expected = guest(How.INTERPRETED, code, seed, ROUNDS);
                    Guest found = guest(How.CHECKED, code, seed, ROUNDS)) {
                expected.run(Long.MAX_VALUE);
                found.run(Long.MAX_VALUE);
                assertEquals(expected.state(), found.state(), "seed " + seed);
                assertTrue(found.statistics().isAny(), "nothing was translated");
            }
        }
    }

    /** So many instructions that the last part is counted one by one; the limit may be anywhere in a block. */
    @Test
    void stopsAfterExactlySoManyInstructions() {
        int stopped = 0;
        for (long seed = 1; stopped < 30; seed++) {
            Code code = new RandomProgram(seed).make();
            long limit = 60_000 + seed * 7919 % 9001;
            try (Guest expected = guest(How.INTERPRETED, code, seed, 1 << 20); Guest found = guest(How.EAGER, code, seed, 1 << 20)) {
                expected.run(limit);
                found.run(limit);
                assertEquals(expected.state(), found.state(), "seed " + seed);
                if (found.traps.isEmpty()) {
                    assertEquals(limit, found.hart.instret);
                    assertTrue(found.tiered.translatedInstructions() > 1000, "seed " + seed);
                    stopped++;
                }
            }
        }
    }

    private static Guest guest(How how, Code code, long seed, int rounds) {
        Guest guest = new Guest(how).code(code);
        RandomProgram.prepare(guest.hart, seed, rounds);
        return guest;
    }
}
