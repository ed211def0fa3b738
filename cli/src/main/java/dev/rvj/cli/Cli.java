package dev.rvj.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
            return isPlainRun(arguments)
                    ? new RunCommand(failures).run(List.of(arguments).subList(1, arguments.length))
                    : commandLine().execute(arguments);
        } catch (Throwable thrown) {
            return failures.report(thrown);
        } finally {
            out.flush();
        }
    }

    /**
     * Whether all words are the guest's: the usual case, which must not wait for picocli. That takes longer to get ready
     * than the JVM itself, and its class files are too old for the JDK's ahead-of-time cache.
     */
    private static boolean isPlainRun(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("run") && !arguments[1].startsWith("-");
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new RvjCommand(failures))
                .addSubcommand(new CommandLine(new RunCommand(failures)).setStopAtPositional(true))
                .addSubcommand(new ConformanceCommand())
                .addSubcommand(new DisasmCommand())
                .addSubcommand(new CompletionCommand());
        return line.setOut(new PrintWriter(out, true))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, words) -> misused(exception))
                .setExecutionExceptionHandler((exception, command, result) -> failures.report(exception));
    }

    private int misused(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String message = exception.getMessage().lines().findFirst().orElse("wrong usage").replaceFirst("^Error: ", "");
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().getFirst();
            message = command.getParent() != null ? "'" + word + "' is one argument too many"
                    : Files.isRegularFile(Path.of(word)) ? "'" + word + "' is no command; to run it: rvj run " + word
                    : "'" + word + "' is no command";
        }
        return failures.usage(message + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    }
}
