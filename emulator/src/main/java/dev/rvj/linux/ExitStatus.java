package dev.rvj.linux;

import dev.rvj.linux.signals.Signal;
import java.util.Optional;

/**
 * How a process ended, wait(2).
 *
 * @param code what it gave to exit_group, 0 to 255; 0 where a signal ended it
 * @param signal the number of the signal that ended it, or 0
 * @param exhausted whether it was stopped because it had used up its instructions
 * @param message what a shell would say of it
 */
public record ExitStatus(int code, int signal, boolean exhausted, Optional<String> message) {
    static ExitStatus ofCode(int code) {
        return new ExitStatus(code & 0xff, 0, false, Optional.empty());
    }

    /** Shells are silent about the signals with which users end pipelines. */
    static ExitStatus ofSignal(int signal) {
        boolean silent = signal == Signal.SIGINT || signal == Signal.SIGPIPE;
        return new ExitStatus(0, signal, false, silent ? Optional.empty() : Optional.of(Signal.text(signal)));
    }

    /** The end that Linux has for a process when there is no more memory. */
    static ExitStatus ofLackOfMemory(String message) {
        return new ExitStatus(0, Signal.SIGKILL, false, Optional.of(message));
    }

    static ExitStatus ofExhaustion() {
        return new ExitStatus(0, 0, true, Optional.of("stopped after the given number of instructions"));
    }
}
