package dev.rvj;

import dev.rvj.elf.ElfException;
import dev.rvj.isa.Instruction;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.sandbox.Sandbox;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Linux program executes first, whoever runs it. It is run in a sandbox that grants nothing and shows nothing, up to
 * the first system call whose result might be another one next time.
 */
public final class ProgramStart {
    private static final long MOST_INSTRUCTIONS = 1 << 20;
    /** Bytes of address space: a program that wants more is not seen further. */
    private static final long MEMORY = 1L << 28;

    private ProgramStart() {
    }

    /** The addresses of instructions, in the order in which control comes to them; none of another program. */
    public static List<Long> of(Program program) {
        if (program.personality() != Personality.LINUX) {
            return List.of();
        }
        Set<Long> executed = new LinkedHashSet<>();
        try {
            new LinuxProcess(program.elf(), options(program, executed)).run();
        } catch (ElfException | RuntimeException _) {
            // What was seen up to there is as good; who runs the program will be told.
        }
        return new ArrayList<>(executed);
    }

    private static LinuxOptions options(Program program, Set<Long> executed) {
        LinuxOptions options = new LinuxOptions();
        options.rehearses = true;
        options.sandbox = new Sandbox();
        options.executable = Path.of("/").resolve(program.path().getFileName());
        options.arguments.add(options.executable.toString());
        options.directory = Path.of("/");
        options.memory = MEMORY;
        options.maxInstructions = MOST_INSTRUCTIONS;
        options.input = InputStream.nullInputStream();
        options.output = OutputStream.nullOutputStream();
        options.error = OutputStream.nullOutputStream();
        options.notices = new PrintStream(OutputStream.nullOutputStream());
        options.trace.blocks = (start, instructions) -> {
            long pc = start;
            for (Instruction instruction : instructions) {
                executed.add(pc);
                pc += instruction.length();
            }
        };
        return options;
    }
}
