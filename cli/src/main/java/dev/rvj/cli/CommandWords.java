package dev.rvj.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that picocli takes apart. Apart from {@link Cli}: in a class that is loaded from the JDK's ahead-of-time
 * cache, the mere mention of picocli's exceptions has them loaded from their jar at each start.
 */
final class CommandWords {
    private final PrintStream out;
    private final Failures failures;

    CommandWords(PrintStream out, Failures failures) {
        this.out = out;
        this.failures = failures;
    }

    int execute(String... words) {
        return commandLine(words).execute(words);
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
