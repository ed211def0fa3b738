package dev.rvj.cli;

import dev.rvj.Engine;
import dev.rvj.conformance.Result;
import dev.rvj.conformance.Suite;
import dev.rvj.conformance.SuiteRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "conformance",
        description = {
            "Runs every test program in the shape of riscv-tests below a directory.",
            "Exits with 1 when one fails, and with 2 when there is none.",
        },
        footer = {
            "",
            "Examples:",
            "  rvj conformance firmware/prebuilt/isa",
            "  rvj conformance --filter 'rv64{ui,um,ua}-p-*' --jobs 4 riscv-tests/isa",
            "  rvj conformance --junit report.xml riscv-tests/isa",
        })
final class ConformanceCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where the tests are; the directories in it count.")
    private Path directory;

    @Option(names = "--engine", paramLabel = "ENGINE", split = ",", converter = EngineConverter.class,
            description = "Only on these engines: interp, jit, check, aot. Otherwise on all.")
    private Set<Engine> engines = EnumSet.allOf(Engine.class);

    @Option(names = "--filter", paramLabel = "GLOB",
            description = "Only files with such a name: ? * [ab] {a,b} as in java.nio.file.")
    private String filter = "*";

    @Option(names = "--jobs", paramLabel = "N", description = "Run so many at a time; otherwise one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML, too.")
    private Path junit;

    @Override
    public Integer call() throws Exception {
        if (jobs < 1) {
            throw new UsageException("--jobs must be at least 1");
        }
        Suite suite = find();
        if (suite.tests().isEmpty()) {
            throw new UsageException(directory + ": no test program" + (filter.equals("*") ? "" : " like " + filter));
        }
        if (junit != null) {
            write(() -> Files.newOutputStream(junit, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close());
        }
        List<Result> results = SuiteRun.run(suite, engines, jobs);
        PrintWriter out = spec.commandLine().getOut();
        ConformanceTable.print(suite, results, out);
        out.flush();
        if (junit != null) {
            write(() -> JUnitReport.write(results, junit));
        }
        return results.stream().allMatch(Result::passed) ? 0 : FAILED;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing report) throws UsageException {
        try {
            report.run();
        } catch (IOException e) {
            throw new UsageException(junit + ": cannot be written: " + Failures.reason(e) + " (--junit)");
        }
    }

    private Suite find() throws UsageException {
        if (!Files.isDirectory(directory)) {
            throw new UsageException(directory + ": no such directory");
        }
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + filter);
        } catch (PatternSyntaxException e) {
            throw new UsageException("'" + filter + "' is no pattern: " + e.getDescription());
        }
        try {
            return Suite.find(directory, matcher);
        } catch (IOException e) {
            throw new UsageException(directory + ": cannot be read: " + Failures.reason(e));
        }
    }
}
