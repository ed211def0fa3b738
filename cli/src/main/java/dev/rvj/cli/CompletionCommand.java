package dev.rvj.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        footer = {
            "",
            "Examples:",
            "  source <(rvj completion)                    in this shell",
            "  rvj completion >~/.local/share/bash-completion/completions/rvj",
        })
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().println(AutoComplete.bash("rvj", spec.root().commandLine()));
    }
}
