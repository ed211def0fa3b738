package dev.rvj.cli;

import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.listing.Listing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "disasm",
        description = "Prints a program's instructions, with addresses and symbols, as objdump -d does.",
        footer = {
            "",
            "Examples:",
            "  rvj disasm firmware/prebuilt/hello.elf",
            "  rvj disasm program.elf | less",
        })
final class DisasmCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ELF", description = "The program.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        Program program = Program.load(file);
        PrintWriter out = spec.commandLine().getOut();
        try {
            new Listing(program.elf()).write(file.toString(), out);
        } catch (ElfException e) {
            throw new LoadException(file + ": " + e.getMessage(), LoadException.NOT_EXECUTABLE, e);
        }
        out.flush();
        return 0;
    }
}
