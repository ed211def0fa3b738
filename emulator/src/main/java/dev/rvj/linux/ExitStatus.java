package dev.rvj.linux;

/**
 * How a process ended, wait(2).
 *
 * @param code what it gave to exit_group, 0 to 255; 0 where a signal ended it
 * @param signal the number of the signal that ended it, or 0
 * @param exhausted whether it was stopped because it had used up its instructions
 */
public record ExitStatus(int code, int signal, boolean exhausted) {
    static ExitStatus ofCode(int code) {
        return new ExitStatus(code & 0xff, 0, false);
    }

    static ExitStatus ofSignal(int signal) {
        return new ExitStatus(0, signal, false);
    }
}
