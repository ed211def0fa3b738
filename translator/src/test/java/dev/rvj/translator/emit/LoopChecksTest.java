package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import dev.rvj.translator.Guest;
import dev.rvj.translator.region.CodeMap;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import dev.rvj.translator.runtime.RegionLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoopChecksTest {
    private static final int T1 = 6;
    private static final int S0 = 8;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int MIDDLE = 12;

    /** Stores at the begin of each round; from the middle on, the next one is to the page behind, which is read-only. */
    @Test
    void aLoopThatIsEnteredInTheMiddleIsCheckedBeforeItsNextRound() throws Exception {
        Code code = new Code().s(Opcode.SD, S0, A1, 0).branch(Opcode.BEQ, T1, 0, MIDDLE).i(Opcode.ADDI, T1, T1, 1)
                .i(Opcode.ADDI, S0, S0, 8).i(Opcode.ADDI, A2, A2, -1).branch(Opcode.BNE, A2, 0, 0).ret();
        try (Guest guest = new Guest(Guest.How.TIERED).code(code)) {
            guest.hart.x[S0] = Guest.DATA + 2L * Guest.PAGE - Long.BYTES;
            guest.hart.x[A1] = 1;
            guest.hart.x[A2] = 9;
            guest.tiered.fuel = 1000;
            Scope scope = new Scope(new CodeMap(Guest.CODE, code), RegionClass.BUDGET, true, Scope.Copies.NONE);
            RegionClass made = RegionClass.of(RegionFinder.find(Guest.CODE, scope), scope, new GuestMemory(guest.memory), Assumptions.NONE, null,
                    null, Set.of(Guest.CODE + MIDDLE), Set.of());
            TranslatedCode entered = RegionLoader.load(made.bytes(), guest.memory, _ -> null, Guest.CODE + MIDDLE, null);
            assertEquals(Guest.CODE | TranslatedCode.INTERPRET, entered.run(guest.tiered, guest.hart.x, 9));
            assertEquals(0, guest.memory.loadLong(Guest.DATA + 2L * Guest.PAGE));
            assertEquals(1000 - 3, guest.tiered.fuel);
        }
    }
}
