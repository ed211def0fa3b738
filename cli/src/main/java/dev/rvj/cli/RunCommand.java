package dev.rvj.cli;

import dev.rvj.Engine;
import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Personality;
import dev.rvj.Program;
import dev.rvj.engine.Difference;
import dev.rvj.machine.Machine;
import dev.rvj.sandbox.Sandbox;
import dev.rvj.trace.Dump;
import dev.rvj.trace.TranslationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Runs a program. What follows its name belongs to the program.",
        footer = {
            "",
            "Examples:",
            "  rvj run firmware/prebuilt/hello.elf one two",
            "  rvj run --env LANG=C --cwd /tmp ./busybox sh -c pwd",
            "  rvj run --sandbox --dir .:/work --env LANG=C ./busybox ls /work",
            "  rvj run --commit-log log -d trap firmware/prebuilt/hello-bare.elf",
            "  rvj run --stats --memory 2g ./sort large.txt",
            "  rvj run -- -odd-name.elf",
        })
final class RunCommand implements Callable<Integer> {
    private final Failures failures;

    /** Null where the command was not parsed: it has no options then. */
    @Spec
    private CommandSpec spec;

    @Option(names = "--engine", paramLabel = "ENGINE", converter = EngineConverter.class,
            description = "What executes the instructions: interp, jit (the default), check: both, compared, much slower; or "
                    + "aot: the whole program is translated first.")
    private Engine engine = Engine.JIT;

    @Option(names = "--eager",
            description = "Have the JIT translate before it is executed whatever can be translated, and wait for it: for tests.")
    private boolean eager;

    @Option(names = "--env", paramLabel = "NAME[=VALUE]",
            description = "Set a variable of the program's environment; without a value, take the one of rvj's own.")
    private List<String> variables = List.of();

    @Option(names = "--clear-env", description = "Start from an empty environment, not from rvj's own.")
    private boolean clearEnvironment;

    @Option(names = "--sandbox",
            description = "Deny the program files, environment, network and processes but what --dir, --env and --net "
                    + "grant.")
    private boolean sandboxed;

    @Option(names = "--dir", paramLabel = "HOST[:GUEST][:ro]",
            description = "Grant a directory in the sandbox, by another name or only to be read.")
    private List<String> directories = List.of();

    @Option(names = "--net", description = "Grant the network in the sandbox.")
    private boolean net;

    @Option(names = "--cwd", paramLabel = "DIR", description = "Start in this directory.")
    private Path directory;

    @Option(names = "--memory", paramLabel = "SIZE", converter = ByteSize.class,
            description = "How much memory the program may have: bytes, or with k, m or g.")
    private Long memory;

    @ArgGroup
    private Forced forced = new Forced();

    @Option(names = "--max-instructions", paramLabel = "N",
            description = "Stop after so many instructions, with exit code 124.")
    private Long maxInstructions;

    @Option(names = "--strace", description = "Show the program's system calls on standard error.")
    private boolean strace;

    @Option(names = "--commit-log", paramLabel = "FILE",
            description = "Write a line for each instruction, as Spike's --log-commits does. Much slower.")
    private Path commitLog;

    @Option(names = "--harts", paramLabel = "N",
            description = "How many harts a bare-metal program runs on; each has a thread of its own.")
    private int harts = 1;

    @Option(names = "--signature", paramLabel = "FILE",
            description = "Write what a bare-metal program leaves between begin_signature and end_signature, as RISCOF "
                    + "wants it.")
    private Path signature;

    @Option(names = "--signature-granularity", paramLabel = "BYTES",
            description = "Bytes a line of the signature: 4 (the default) or 8.")
    private int granularity = 4;

    @Option(names = "-d", paramLabel = "KIND", split = ",", converter = DumpConverter.class,
            description = "Show on standard error: in (the instructions of each block), trap (exceptions and "
                    + "interrupts), bytecode (of each region that is translated).")
    private Set<Dump> dumps = EnumSet.noneOf(Dump.class);

    @Option(names = "--stats", description = "Show instructions, time, MIPS and what was translated on standard error at "
                    + "the end.")
    private boolean stats;

    @Parameters(arity = "1..*", paramLabel = "PROGRAM [ARGUMENT...]", hideParamSyntax = true,
            description = "An ELF file and what it is called with.")
    private List<String> words;

    RunCommand(Failures failures) {
        this.failures = failures;
    }

    static final class Forced {
        @Option(names = "--linux", description = "Run it as a Linux program, whatever it looks like.")
        private boolean linux;

        @Option(names = "--bare", description = "Run it on a bare machine, whatever it looks like.")
        private boolean bare;
    }

    @Override
    public Integer call() throws Exception {
        return run(words);
    }

    /** @param words the program and its arguments */
    int run(List<String> words) throws LoadException, UsageException {
        Program program = Program.load(path(words.getFirst()));
        Execution execution = new Execution(program)
                .arguments(words.subList(1, words.size()))
                .environment(environment())
                .engine(engine)
                .hostSignals();
        configure(execution);
        configureMachine(execution, program);
        Exit exit;
        try {
            exit = writing(signature, "--signature", out -> execution.signature(out, granularity),
                    () -> writing(commitLog, "--commit-log", execution::commitLog, execution::run));
        } catch (Difference difference) {
            int code = failures.report(difference);
            List<String> given = spec.commandLine().getParseResult().originalArgs();
            failures.say("the same again: " + reproduction(given.subList(0, given.size() - words.size()), words,
                    difference.instructions()));
            return code;
        }
        exit.message().ifPresent(failures::say);
        if (stats) {
            new TranslationReport(exit.statistics()).lines().forEach(failures::say);
        }
        return exit.code();
    }

    /**
     * A command that runs the program as far as to a difference.
     *
     * @param given the words of the command line before the program's name
     */
    static String reproduction(List<String> given, List<String> words, long instructions) {
        List<String> command = new ArrayList<>(List.of("rvj", "run", "--engine=check", "--max-instructions=" + instructions));
        Iterator<String> options = given.subList(1, given.size()).iterator();
        while (options.hasNext()) {
            String option = options.next();
            if (option.matches("--engine|--max-instructions")) {
                options.next();
            } else if (!option.matches("--(engine|max-instructions)=.*")) {
                command.add(option);
            }
        }
        command.addAll(words);
        return command.stream().map(RunCommand::quoted).collect(Collectors.joining(" "));
    }

    /** A word as a POSIX shell takes it. */
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A run that writes files meanwhile. */
    private interface Run {
        Exit exit() throws LoadException, UsageException;
    }

    private static Exit writing(Path file, String option, Consumer<Writer> use, Run run)
            throws LoadException, UsageException {
        if (file == null) {
            return run.exit();
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            use.accept(writer);
            return run.exit();
        } catch (IOException e) {
            throw cannotWrite(file, option, e);
        } catch (UncheckedIOException e) {
            throw cannotWrite(file, option, e.getCause());
        }
    }

    private static UsageException cannotWrite(Path file, String option, IOException reason) {
        return new UsageException(file + ": cannot be written: " + Failures.reason(reason) + " (" + option + ")");
    }

    private void configureMachine(Execution execution, Program program) throws UsageException {
        boolean bare = forced.bare || program.personality() == Personality.BARE_METAL && !forced.linux;
        if (!bare && (signature != null || harts != 1)) {
            throw new UsageException((signature != null ? "--signature" : "--harts") + " is for bare-metal programs");
        }
        if (harts < 1 || harts > Machine.MOST_HARTS) {
            throw new UsageException("'" + harts + "' is no number of harts, 1 to " + Machine.MOST_HARTS + " (--harts)");
        }
        if (harts > 1 && commitLog != null) {
            throw new UsageException("--commit-log is for one hart");
        }
        if (granularity != 4 && granularity != 8) {
            throw new UsageException("'" + granularity + "' is neither 4 nor 8 (--signature-granularity)");
        }
        execution.harts(harts);
    }

    private void configure(Execution execution) throws UsageException {
        if (sandboxed) {
            execution.sandbox(sandbox());
        } else if (net || !directories.isEmpty()) {
            throw new UsageException("nothing is to be granted without --sandbox (" + (net ? "--net" : "--dir") + ")");
        }
        if (directory != null) {
            if (sandboxed) {
                checkIsGranted(directory);
            } else if (!Files.isDirectory(directory)) {
                throw new UsageException(directory + ": no such directory (--cwd)");
            }
            if (!sandboxed && !Files.isExecutable(directory)) {
                throw new UsageException(directory + ": permission denied (--cwd)");
            }
            execution.directory(directory);
        }
        if (memory != null) {
            execution.memory(memory);
        }
        if (maxInstructions != null) {
            if (maxInstructions < 0) {
                throw new UsageException("'" + maxInstructions + "' is no number of instructions (--max-instructions)");
            }
            execution.maxInstructions(maxInstructions);
        }
        if (eager) {
            if (engine != Engine.JIT) {
                throw new UsageException("--eager is for --engine=jit");
            }
            execution.eager();
        }
        if (forced.linux || forced.bare) {
            execution.personality(forced.linux ? Personality.LINUX : Personality.BARE_METAL);
        }
        if (strace) {
            execution.strace(System.err);
        }
        if (!dumps.isEmpty()) {
            execution.dump(dumps, System.err);
        }
        if (failures.isVerbose()) {
            execution.warnings(System.err);
        }
    }

    private Sandbox sandbox() throws UsageException {
        Sandbox sandbox = new Sandbox();
        for (String words : directories) {
            try {
                sandbox.dir(words);
            } catch (IOException e) {
                throw new UsageException(words + ": " + (e instanceof NotDirectoryException ? "not a directory"
                        : Failures.reason(e)) + " (--dir)");
            } catch (IllegalArgumentException e) {
                throw new UsageException(e.getMessage() + " (--dir)");
            }
        }
        return net ? sandbox.net() : sandbox;
    }

    private void checkIsGranted(Path name) throws UsageException {
        if (!name.isAbsolute() || !sandbox().isDirectory(name)) {
            throw new UsageException(name + ": no such directory in the sandbox (--cwd)");
        }
    }

    /** rvj's own environment unless that is cleared, and what was set. */
    private Map<String, String> environment() throws UsageException {
        if (variables.isEmpty() && !clearEnvironment && !sandboxed) {
            return System.getenv();
        }
        Map<String, String> result = new LinkedHashMap<>(clearEnvironment || sandboxed ? Map.of() : System.getenv());
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            String name = equals < 0 ? variable : variable.substring(0, equals);
            if (name.isEmpty()) {
                throw new UsageException("'" + variable + "' names no variable (--env)");
            }
            String value = equals < 0 ? System.getenv(name) : variable.substring(equals + 1);
            if (value != null) {
                result.put(name, value);
            }
        }
        return result;
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' is no file name: " + e.getReason());
        }
    }
}
