package dev.rvj;

import dev.rvj.elf.ElfException;
import dev.rvj.engine.Pretranslated;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.linux.ExitStatus;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.system.HostEnvironment;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import dev.rvj.memory.MemoryExhausted;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.sandbox.Sandbox;
import dev.rvj.trace.Dump;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A run of a program: what it is given, and the run itself. Two runs share nothing. */
public final class Execution {
    private static final int SIGNAL_BASE = 128;

    private final Program program;
    private final LinuxOptions options = new LinuxOptions();
    private Personality personality;
    private List<String> arguments = List.of();
    private Appendable signature;
    private int signatureGranularity;
    private int harts = 1;
    private boolean isTranslatedFirst;
    private Path directory;
    private boolean hasEnvironment;

    public Execution(Program program) {
        this.program = program;
        personality = program.personality();
        options.translation = new TranslationOptions();
    }

    /** Forces what the program is run on; otherwise it is what the ELF file looks like. */
    public Execution personality(Personality forced) {
        personality = forced;
        return this;
    }

    /** The arguments behind the program's name. */
    public Execution arguments(List<String> values) {
        arguments = List.copyOf(values);
        return this;
    }

    /** Replaces the environment, which is otherwise that of the JVM, or empty in a sandbox. */
    public Execution environment(Map<String, String> values) {
        hasEnvironment = true;
        options.environment.clear();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            options.environment.add(entry.getKey() + "=" + entry.getValue());
        }
        return this;
    }

    /**
     * The working directory, otherwise that of the JVM. In a sandbox it is one of the program's, and otherwise the root
     * where that of the JVM is not granted.
     */
    public Execution directory(Path path) {
        directory = path;
        return this;
    }

    /** What executes the instructions; otherwise {@link Engine#JIT}. */
    public Execution engine(Engine chosen) {
        options.translation = chosen.options();
        isTranslatedFirst = chosen == Engine.AOT;
        return this;
    }

    /** Has {@link Engine#JIT}, which was chosen before, translate before it is executed whatever can be translated. */
    public Execution eager() {
        options.translation.eager = true;
        return this;
    }

    /**
     * Takes what was translated before the run, and interprets the rest.
     *
     * @param translates whether what is executed often of the rest is translated, too
     */
    public Execution pretranslated(Pretranslated.Source source, boolean translates) {
        isTranslatedFirst = false;
        options.translation = new TranslationOptions();
        options.translation.ahead = source;
        options.translation.translates = translates;
        return this;
    }

    /** Bytes of address space that the program has. */
    public Execution memory(long bytes) {
        options.memory = bytes;
        return this;
    }

    /**
     * Denies the program the host's files, environment, network and processes but what is granted; otherwise it has the
     * rights of the JVM's user. Its standard streams stay, signals that are sent to the JVM do not.
     */
    public Execution sandbox(Sandbox granted) {
        options.sandbox = granted;
        return this;
    }

    /** Stops the run after that many retired instructions. */
    public Execution maxInstructions(long count) {
        options.maxInstructions = count;
        return this;
    }

    /** Writes a line a system call. */
    public Execution strace(PrintStream out) {
        options.strace = out;
        return this;
    }

    /** Writes a line for each retired instruction, in the format of Spike's commit log. Much slower. */
    public Execution commitLog(Appendable out) {
        options.trace.commitLog = out;
        return this;
    }

    /** How many harts a bare-metal program runs on, 1 to {@link Machine#MOST_HARTS}; each has a thread. */
    public Execution harts(int count) {
        harts = count;
        return this;
    }

    /**
     * Writes the signature of an architecture test, a bare-metal program, when it has ended: the memory between its
     * symbols {@code begin_signature} and {@code end_signature}, in the format of Spike and RISCOF. A program without them
     * is not run.
     *
     * @param granularity bytes a line
     */
    public Execution signature(Appendable out, int granularity) {
        signature = out;
        signatureGranularity = granularity;
        return this;
    }

    /** Writes down what happens inside while the program runs. */
    public Execution dump(Set<Dump> kinds, PrintStream out) {
        options.trace.dumps.addAll(kinds);
        options.trace.dumpTo = out;
        return this;
    }

    /** Takes what the program asked for in vain, once each. */
    public Execution warnings(PrintStream out) {
        options.warnings = out;
        return this;
    }

    /** Lets the program handle the signals that are sent to the JVM, Ctrl-C included. */
    public Execution hostSignals() {
        options.hostSignals = true;
        return this;
    }

    /** Replaces the standard input, which is otherwise that of the JVM's process. */
    public Execution input(InputStream in) {
        options.input = in;
        return this;
    }

    public Execution output(OutputStream out) {
        options.output = out;
        return this;
    }

    public Execution error(OutputStream out) {
        options.error = out;
        return this;
    }

    /**
     * Runs the program to its end.
     *
     * @throws LoadException where the program can not be run so
     * @throws dev.rvj.engine.Difference where {@link Engine#CHECK} has found one
     */
    public Exit run() throws LoadException {
        if (!isTranslatedFirst) {
            return start();
        }
        try (AheadTranslator.Translated translated = AheadTranslator.of(program)) {
            pretranslated(translated.regions(), false);
            return start();
        } catch (IOException e) {
            throw program.failure(e);
        }
    }

    private Exit start() throws LoadException {
        if (!hasEnvironment && options.sandbox == null) {
            options.environment = new ArrayList<>(HostEnvironment.variables());
        }
        Path name = program.path();
        if (options.sandbox == null) {
            options.directory = directory == null ? Path.of("").toAbsolutePath() : directory.toAbsolutePath();
        } else {
            options.directory = directory == null ? options.sandbox.directory() : directory;
            name = options.sandbox.nameOf(name);
            options.hostSignals = false;
        }
        options.executable = name;
        if (options.translation != null) {
            options.translation.program = program.path().toString();
            options.translation.warnings = options.warnings;
            options.translation.bytecodeTo = options.trace.dumps.contains(Dump.BYTECODE) ? options.trace.dumpTo : null;
        }
        return personality == Personality.BARE_METAL
                ? BareMetal.run(program, machineOptions(), options.maxInstructions) : runLinux();
    }

    private Exit runLinux() throws LoadException {
        options.arguments.clear();
        options.arguments.add(options.executable.toString());
        options.arguments.addAll(arguments);
        LinuxProcess process;
        try {
            process = new LinuxProcess(program.elf(), options);
        } catch (ElfException | MemoryExhausted | UncheckedIOException e) {
            throw program.failure(e);
        }
        long start = System.nanoTime();
        ExitStatus status = process.run();
        Statistics statistics =
                new Statistics(process.retiredInstructions(), Duration.ofNanos(System.nanoTime() - start),
                        process.translationStatistics());
        int code = status.exhausted() ? Exit.EXHAUSTED
                : status.signal() != 0 ? SIGNAL_BASE + status.signal() : status.code();
        return new Exit(code, status.message(), statistics);
    }

    private MachineOptions machineOptions() {
        MachineOptions machine = new MachineOptions();
        if (options.memory != LinuxOptions.DEFAULT_MEMORY) {
            machine.memory = options.memory;
        }
        machine.arguments = Stream.concat(Stream.of(options.executable.toString()), arguments.stream()).toList();
        machine.directory = options.directory;
        machine.harts = harts;
        machine.signature = signature;
        machine.signatureGranularity = signatureGranularity;
        machine.files = options.sandbox == null ? HostPaths.ALL : options.sandbox.paths();
        machine.trace = options.trace;
        machine.translation = options.translation;
        machine.input = options.input == null ? new FileInputStream(FileDescriptor.in) : options.input;
        machine.output = options.output == null ? new FileOutputStream(FileDescriptor.out) : options.output;
        machine.error = options.error == null ? new FileOutputStream(FileDescriptor.err) : options.error;
        return machine;
    }
}
