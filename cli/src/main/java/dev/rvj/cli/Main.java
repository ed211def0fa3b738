package dev.rvj.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code rvj} command. */
@Command(name = "rvj", description = "Runs RISC-V RV64 programs.", subcommands = RunCommand.class)
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).setStopAtPositional(true).execute(arguments));
    }
}
