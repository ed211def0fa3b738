package dev.rvj.cli;

import dev.rvj.Engine;
import dev.rvj.conformance.Result;
import dev.rvj.conformance.Suite;
import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows what passed, extension by engine, then what failed, then the counts. */
final class ConformanceTable {
    private ConformanceTable() {
    }

    static void print(Suite suite, List<Result> results, PrintWriter out) {
        var engines = results.stream().map(Result::engine).collect(Collectors.toCollection(TreeSet::new));
        var byExtension = results.stream().collect(Collectors.groupingBy(Result::extension,
                java.util.TreeMap::new, Collectors.groupingBy(Result::engine)));
        int width = byExtension.keySet().stream().mapToInt(String::length).max().orElse(0);
        out.print(" ".repeat(width));
        for (Engine engine : engines) {
            out.printf("  %9s", EngineConverter.name(engine));
        }
        out.println();
        byExtension.forEach((extension, byEngine) -> {
            out.print(extension + " ".repeat(width - extension.length()));
            for (Engine engine : engines) {
                List<Result> cell = byEngine.getOrDefault(engine, List.of());
                out.printf("  %9s", cell.stream().filter(Result::passed).count() + "/" + cell.size());
            }
            out.println();
        });
        for (Result result : results) {
            result.failure().ifPresent(failure -> out.println(
                    "FAILED " + result.test() + " on " + EngineConverter.name(result.engine()) + ": " + failure));
        }
        suite.others().forEach(file -> out.println("skipped " + file + ": not an RV64 program"));
        long passed = results.stream().filter(Result::passed).count();
        out.printf("%d tests, %d engine%s, %d passed, %d failed, %d skipped%n", suite.tests().size(), engines.size(),
                engines.size() == 1 ? "" : "s", passed, results.size() - passed, suite.others().size());
    }
}
