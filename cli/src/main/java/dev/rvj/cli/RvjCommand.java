package dev.rvj.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "rvj",
        description = "Runs RISC-V (RV64) programs.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rvj run firmware/prebuilt/mandelbrot.elf    draw a picture",
            "  rvj run --strace ./busybox ls -l            show its system calls",
            "  rvj disasm program.elf                      show its instructions",
            "",
            "Exit codes: the program's own; 128+n where signal n ended it; 2 wrong usage;",
            "124 stopped by --max-instructions; 126 not a program that can be run;",
            "127 no such file; 70 a defect in rvj.",
        })
final class RvjCommand implements Runnable {
    private final Failures failures;

    @Spec
    private CommandSpec spec;

    RvjCommand(Failures failures) {
        this.failures = failures;
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT,
            description = "Tell more: unknown system calls, and a stack trace with an error.")
    private void verbose(boolean on) {
        failures.verbose(on);
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
