package dev.rvj.conformance;

import dev.rvj.Engine;
import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.hart.Hart;
import dev.rvj.isa.Csr;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs one test program. */
public final class SelfCheckingTest {
    /** Far more instructions than any test takes; one that goes astray must end. */
    private static final long LIMIT = 20_000_000;

    /** What the trap handler of riscv-tests sets in the verdict when no test expected the trap: 1337, less its bit 0. */
    private static final int TRAPPED = 1337 >> 1;

    private SelfCheckingTest() {
    }

    /** Runs it on an engine, to its verdict. */
    public static Result run(Path test, Engine engine) {
        long start = System.nanoTime();
        Optional<String> failure;
        try (Machine machine = new Machine(Program.load(test).elf(), new MachineOptions())) {
            machine.run(LIMIT);
            failure = verdict(machine);
        } catch (LoadException | ElfException e) {
            failure = Optional.of(e.getMessage());
        } catch (RuntimeException e) {
            failure = Optional.of("the emulator failed: " + e);
        }
        return new Result(test, engine, failure, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Optional<String> verdict(Machine machine) {
        Hart hart = machine.hart();
        if (!machine.hasEnded()) {
            return Optional.of("no verdict after %d instructions, at pc 0x%x".formatted(LIMIT, hart.pc));
        }
        int code = machine.exitCode();
        if (code == 0) {
            return Optional.empty();
        }
        if ((code & TRAPPED) == TRAPPED) {
            return Optional.of("unexpected trap, cause %d at pc 0x%x".formatted(hart.csrs.read(hart, Csr.MCAUSE),
                    hart.csrs.read(hart, Csr.MEPC)));
        }
        return Optional.of("test %d failed, told at pc 0x%x".formatted(code, hart.pc));
    }
}
