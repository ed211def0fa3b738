package dev.rvj.linux.signals;

import dev.rvj.hart.Trap;
import dev.rvj.memory.AddressSpace;

/** Which signal a trap becomes; Linux, arch/riscv/kernel/traps.c and mm/fault.c. */
final class Faults {
    private Faults() {
    }

    /** @param pc of the instruction that trapped */
    static SignalInfo signal(Trap trap, long pc, AddressSpace memory) {
        return switch (trap.cause()) {
            case ILLEGAL_INSTRUCTION -> SignalInfo.fault(Signal.SIGILL, SignalInfo.ILL_ILLOPC, pc);
            case BREAKPOINT -> SignalInfo.fault(Signal.SIGTRAP, SignalInfo.TRAP_BRKPT, pc);
            case INSTRUCTION_PAGE_FAULT, LOAD_PAGE_FAULT, STORE_PAGE_FAULT -> SignalInfo.fault(Signal.SIGSEGV,
                    memory.mappings().protection(trap.value()) < 0 ? SignalInfo.SEGV_MAPERR : SignalInfo.SEGV_ACCERR,
                    trap.value());
            case INSTRUCTION_ACCESS_FAULT, LOAD_ACCESS_FAULT, STORE_ACCESS_FAULT ->
                    SignalInfo.fault(Signal.SIGBUS, SignalInfo.BUS_ADRERR, trap.value());
            case INSTRUCTION_ADDRESS_MISALIGNED, LOAD_ADDRESS_MISALIGNED, STORE_ADDRESS_MISALIGNED ->
                    SignalInfo.fault(Signal.SIGBUS, SignalInfo.BUS_ADRALN, trap.value());
            case ENVIRONMENT_CALL_FROM_U_MODE, ENVIRONMENT_CALL_FROM_S_MODE, ENVIRONMENT_CALL_FROM_M_MODE ->
                    throw new IllegalArgumentException(trap.getMessage());
        };
    }
}
