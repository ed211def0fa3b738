package dev.rvj.translator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslatedCode;
import dev.rvj.hart.Hart;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.Guest.How;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that has the only hart for a constant is never another one's. */
@Timeout(60)
class OnlyHartTest {
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int FA0 = 10;
    private static final int ROUNDS = 500_000;
    private static final int LIMIT = 10_000_000;

    /** Adds a1 to a0 and fa0 to itself as often as a2 says. */
    private static Guest guest(How how) {
        return new Guest(how).code(new Code().r(Opcode.ADD, A0, A0, A1).r(Opcode.FADD_D, FA0, FA0, FA0).i(Opcode.ADDI, A2, A2, -1)
                .branch(Opcode.BNE, A2, 0, 0).ecall());
    }

    private static Hart begin(Hart hart, long step) {
        hart.pc = Guest.CODE;
        hart.x[A0] = 0;
        hart.x[A1] = step;
        hart.x[A2] = ROUNDS;
        hart.f[FA0] = Double.doubleToRawLongBits(0);
        return hart;
    }

    private static Hart other() {
        return begin(new Hart(1, new UserCsrFile(() -> 42)), 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "BUFFERED", "TIERED"})
    void isDroppedWhenThereIsAnother(How how) {
        try (Guest guest = guest(how)) {
            begin(guest.hart, 5);
            guest.run(LIMIT);
            assertEquals(5L * ROUNDS, guest.hart.x[A0]);
            assertEquals(0, guest.statistics().invalidated());
            Hart other = other();
            try (TieredRun run = guest.runOf(other)) {
                assertTrue(guest.statistics().invalidated() > 0, "nothing relied on there being one hart");
                run.run(LIMIT);
            }
            assertEquals(3L * ROUNDS, other.x[A0]);
            assertEquals(5L * ROUNDS, guest.hart.x[A0]);
            long translated = guest.statistics().instructions();
            begin(guest.hart, 7);
            guest.run(LIMIT);
            assertEquals(7L * ROUNDS, guest.hart.x[A0]);
            assertTrue(guest.statistics().instructions() > translated, "was not translated again");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EAGER", "BUFFERED", "TIERED"})
    void refusesAnother(How how) {
        try (Guest guest = guest(how)) {
            begin(guest.hart, 5);
            guest.run(LIMIT);
            TranslatedCode code = guest.tiered.code(Guest.CODE);
            Hart other = other();
            try (TieredRun run = guest.runOf(other)) {
                run.fuel = LIMIT;
                assertEquals(Guest.CODE | TranslatedCode.INTERPRET, code.run(run, other.x, 1));
            }
            assertEquals(0, other.x[A0]);
            assertEquals(5L * ROUNDS, guest.hart.x[A0]);
        }
    }
}
