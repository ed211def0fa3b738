package dev.rvj.conformance;

import dev.rvj.AheadTranslator;
import dev.rvj.Engine;
import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.isa.Csr;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs one test program. */
public final class SelfCheckingTest {
    /** Far more instructions than any test takes; one that goes astray must end. */
    private static final long LIMIT = 20_000_000;
    private static final long PART = 1_000_000;
    /** One that only waits for interrupts takes time instead. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** What the trap handler of riscv-tests sets in the verdict when no test expected the trap: 1337, less its bit 0. */
    private static final int TRAPPED = 1337 >> 1;

    private SelfCheckingTest() {
    }

    /** Runs it on an engine, to its verdict. */
    public static Result run(Path test, Engine engine) {
        long start = System.nanoTime();
        Optional<String> failure;
        try {
            failure = run(Program.load(test), engine, start);
        } catch (LoadException | ElfException | IOException e) {
            failure = Optional.of(e.getMessage());
        } catch (RuntimeException e) {
            failure = Optional.of("the emulator failed: " + e);
        }
        return new Result(test, engine, failure, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Optional<String> run(Program program, Engine engine, long start)
            throws LoadException, ElfException, IOException {
        MachineOptions options = new MachineOptions();
        options.translation = switch (engine) {
            case INTERP -> null;
            case JIT, AOT -> new TranslationOptions();
            case CHECK -> TranslationOptions.checking();
        };
        if (engine == Engine.JIT) {
            options.translation.eager = true;
        }
        if (engine != Engine.AOT) {
            return run(program, options, start);
        }
        try (AheadTranslator.Translated translated = AheadTranslator.of(program)) {
            options.translation.ahead = translated.regions();
            options.translation.translates = false;
            return run(program, options, start);
        }
    }

    private static Optional<String> run(Program program, MachineOptions options, long start) throws ElfException {
        try (Machine machine = new Machine(program.elf(), options)) {
            for (long left = LIMIT; left > 0 && !machine.hasEnded()
                    && System.nanoTime() - start < LONGEST.toNanos(); left -= PART) {
                machine.run(PART);
            }
            return verdict(machine);
        }
    }

    private static Optional<String> verdict(Machine machine) {
        Hart hart = machine.hart();
        if (!machine.hasEnded()) {
            return Optional.of("no verdict after %d instructions, at pc 0x%x".formatted(hart.instret, hart.pc));
        }
        int code = machine.exitCode();
        if (code == 0) {
            return Optional.empty();
        }
        if ((code & TRAPPED) == TRAPPED && hart.mode == PrivilegeMode.MACHINE) {
            return Optional.of("unexpected trap, cause %d at pc 0x%x".formatted(hart.csrs.read(hart, Csr.MCAUSE),
                    hart.csrs.read(hart, Csr.MEPC)));
        }
        return Optional.of("test %d failed, told at pc 0x%x".formatted(code, hart.pc));
    }
}
