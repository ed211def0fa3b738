package dev.rvj.cli;

import java.io.PrintStream;
import java.util.List;

/** Runs one command line, from its words to its exit code. */
public final class Cli {
    private final PrintStream out;
    private final Failures failures;

    /** @param out where a command prints; a guest always has the process's own streams */
    public Cli(PrintStream out, PrintStream err) {
        this.out = out;
        this.failures = new Failures(err);
    }

    /** Returns the code to exit with. */
    public int execute(String... arguments) {
        try {
            if (isPlainRun(arguments)) {
                return new RunCommand(failures).run(List.of(arguments).subList(1, arguments.length));
            }
            return new CommandWords(out, failures).execute(arguments);
        } catch (Throwable thrown) {
            return failures.report(thrown);
        } finally {
            out.flush();
        }
    }

    /**
     * Whether all words are the guest's: the usual case, which must not wait for picocli. That takes longer to get
     * ready than the JVM itself, and in the JDK's ahead-of-time cache it would slow down every start, see {@link Training}.
     */
    private static boolean isPlainRun(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("run") && !arguments[1].startsWith("-");
    }
}
