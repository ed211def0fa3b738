package dev.rvj.translator.runtime;

import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.linux.system.HostEnvironment;
import dev.rvj.trace.TranslationReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Runs the program of a jar. All arguments are the program's. Where {@link AotMain} has started, it comes from a pack of classes;
 * where there is class data, the JVM starts here.
 */
public final class AotRun implements Consumer<String[]> {
    /** A defect in rvj itself; EX_SOFTWARE of sysexits.h. */
    private static final int DEFECT = 70;
    /** An environment variable: where it is set, it is told at the end what the run took. */
    private static final String STATISTICS = "RVJ_STATS";

    /** An environment variable: where it is set, the program is stopped after so many instructions. */
    public static final String MOST_INSTRUCTIONS = "RVJ_MAX_INSTRUCTIONS";

    private final String jar;

    /** Public, since who calls it comes from another loader. */
    public AotRun(String jar) {
        this.jar = jar;
    }

    /** The program's jar is the last of the class path. */
    public static void main(String[] arguments) {
        String classes = System.getProperty("java.class.path");
        new AotRun(classes.substring(classes.lastIndexOf(File.pathSeparatorChar) + 1)).accept(arguments);
    }

    @Override
    public void accept(String[] arguments) {
        int code = run(arguments);
        // System.exit first looks for a logger to tell, which takes a quarter of the JVM's own start.
        if (code != 0) {
            System.exit(code);
        }
    }

    private int run(String... arguments) {
        try (ProgramJar program = ProgramJar.open(Path.of(jar))) {
            Execution execution = program.execution().arguments(Arrays.asList(arguments)).hostSignals();
            String most = HostEnvironment.value(MOST_INSTRUCTIONS);
            if (most != null) {
                execution.maxInstructions(Long.parseLong(most));
            }
            Exit exit = execution.run();
            if (exit.message().isPresent()) {
                System.err.println("rvj: " + exit.message().get());
            }
            if (HostEnvironment.value(STATISTICS) != null) {
                new TranslationReport(exit.statistics()).lines().forEach(line -> System.err.println("rvj: " + line));
            }
            return exit.code();
        } catch (LoadException e) {
            System.err.println("rvj: " + e.getMessage());
            return e.exitCode();
        } catch (IOException | RuntimeException e) {
            System.err.println("rvj: internal error: " + e);
            return DEFECT;
        }
    }
}
