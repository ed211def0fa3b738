package dev.rvj;

import dev.rvj.device.ConsoleException;
import dev.rvj.elf.ElfException;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import dev.rvj.memory.MemoryExhausted;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** Runs a program on a machine of its own. */
final class BareMetal {
    /** What a shell says of a process that wrote to a closed pipe, SIGPIPE. */
    private static final int CONSOLE_FAILED = 128 + 13;
    /** What a shell says of a process that its kernel killed, as it does where memory has run out. */
    private static final int KILLED = 128 + 9;

    private BareMetal() {
    }

    static Exit run(Program program, MachineOptions options, long maxInstructions) throws LoadException {
        try (Machine machine = load(program, options)) {
            long start = System.nanoTime();
            Optional<String> message;
            int code;
            try {
                machine.run(maxInstructions);
                code = machine.hasEnded() ? machine.exitCode() : Exit.EXHAUSTED;
                message = machine.hasEnded() ? machine.message()
                        : Optional.of("stopped after the given number of instructions");
            } catch (MemoryExhausted e) {
                code = KILLED;
                message = Optional.of(e.getMessage());
            } catch (ConsoleException e) {
                code = CONSOLE_FAILED;
                message = Optional.of(e.getMessage());
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            return new Exit(code, message, new Statistics(machine.retiredInstructions(), time,
                    machine.translationStatistics()));
        }
    }

    private static Machine load(Program program, MachineOptions options) throws LoadException {
        try {
            return new Machine(program.elf(), options);
        } catch (ElfException | MemoryExhausted | UncheckedIOException e) {
            throw program.failure(e);
        }
    }
}
