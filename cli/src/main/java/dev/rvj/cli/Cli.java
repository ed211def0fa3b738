package dev.rvj.cli;

import dev.rvj.memory.AddressSpace;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
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
            if (isPlainRun(arguments)) {
                Thread.ofPlatform().daemon().start(AddressSpace::prepare);
                return new RunCommand(failures).run(List.of(arguments).subList(1, arguments.length));
            }
            return commandLine(arguments).execute(arguments);
        } catch (Throwable thrown) {
            return failures.report(thrown);
        } finally {
            out.flush();
        }
    }

    /**
     * Whether all words are the guest's: the usual case, which must not wait for picocli. That takes longer to get
     * ready than the JVM itself, and its class files are too old for the JDK's ahead-of-time cache.
     */
    private static boolean isPlainRun(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("run") && !arguments[1].startsWith("-");
    }

    /** @param words where the first is a command's name, only that one is made ready: each costs milliseconds */
    private CommandLine commandLine(String... words) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new CommandLine(new RunCommand(failures)).setStopAtPositional(true));
        commands.put("translate", () -> new TranslateCommand(failures));
        commands.put("conformance", ConformanceCommand::new);
        commands.put("disasm", DisasmCommand::new);
        commands.put("completion", CompletionCommand::new);
        CommandLine line = new CommandLine(new RvjCommand(failures));
        boolean one = words.length > 0 && commands.containsKey(words[0]) && !words[0].equals("completion");
        commands.forEach((name, command) -> {
            if (!one || name.equals(words[0])) {
                line.addSubcommand(command.get());
            }
        });
        return line.registerConverter(Long.class, text -> number(Long::valueOf, text))
                .registerConverter(int.class, text -> number(Integer::valueOf, text))
                .setOut(new PrintWriter(out, true))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, _) -> misused(exception))
                .setExecutionExceptionHandler((exception, _, _) -> failures.report(exception));
    }

    private static <T> T number(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + text + "' is no number here");
        }
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
