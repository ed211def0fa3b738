package dev.rvj.cli;

import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rvj run}. */
@Command(name = "run", description = "Runs a program.")
final class RunCommand implements Callable<Integer> {
    @Option(names = "--strace", description = "Write a line a system call to standard error.")
    private boolean strace;

    @Option(names = "--verbose", description = "Tell more.")
    private boolean verbose;

    @Option(names = "--stats", description = "Tell what the run took.")
    private boolean statistics;

    @Parameters(index = "0", paramLabel = "PROGRAM", description = "An ELF file.")
    private Path path;

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What the program is given.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        try {
            Execution execution = new Execution(Program.load(path)).arguments(arguments);
            if (strace) {
                execution.strace(System.err);
            }
            if (verbose) {
                execution.warnings(System.err);
            }
            Exit exit = execution.run();
            exit.message().ifPresent(System.err::println);
            if (statistics) {
                System.err.println(exit.statistics().instructions() + " instructions, "
                        + exit.statistics().time().toMillis() + " ms, " + exit.statistics().mips() + " MIPS");
            }
            return exit.code();
        } catch (LoadException e) {
            System.err.println("rvj: " + e.getMessage());
            return e.exitCode();
        }
    }
}
