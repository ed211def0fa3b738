package dev.rvj.translator.runtime;

import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.trace.TranslationReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Runs the program of the jar that the class path begins with. All arguments are the program's. Where its classes come from a
 * cache of the JDK, the JVM starts here; otherwise in {@link AotMain}, which has them come from a pack.
 */
public final class AotRun implements Consumer<String[]> {
    /** A defect in rvj itself; EX_SOFTWARE of sysexits.h. */
    private static final int DEFECT = 70;
    /** An environment variable: where it is set, it is told at the end what the run took. */
    private static final String STATISTICS = "RVJ_STATS";

    /** An environment variable: where it is set, the program is stopped after so many instructions. */
    public static final String MOST_INSTRUCTIONS = "RVJ_MAX_INSTRUCTIONS";

    public static void main(String[] arguments) {
        new AotRun().accept(arguments);
    }

    @Override
    public void accept(String[] arguments) {
        // The JDK makes a mapped buffer by reflection, and that by method handles, which it first has to make: 10 ms.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        int code = run(arguments);
        // System.exit first looks for a logger to tell, which takes a quarter of the JVM's own start.
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String... arguments) {
        try (ProgramJar jar = ProgramJar.open(AotMain.jar())) {
            Execution execution = jar.execution().arguments(Arrays.asList(arguments)).hostSignals();
            String most = System.getenv(MOST_INSTRUCTIONS);
            if (most != null) {
                execution.maxInstructions(Long.parseLong(most));
            }
            Exit exit = execution.run();
            if (exit.message().isPresent()) {
                System.err.println("rvj: " + exit.message().get());
            }
            if (System.getenv(STATISTICS) != null) {
                new TranslationReport(exit.statistics()).lines().forEach(line -> System.err.println("rvj: " + line));
            }
            return exit.code();
        } catch (LoadException e) {
            System.err.println("rvj: " + e.getMessage());
            return e.exitCode();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            System.err.println("rvj: internal error: " + e);
            return DEFECT;
        }
    }
}
