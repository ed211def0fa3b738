package dev.rvj.conformance;

import dev.rvj.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the tests of a suite, several at a time. */
public final class SuiteRun {
    private SuiteRun() {
    }

    /**
     * Runs every test on every engine.
     *
     * @return the results, in the suite's order
     */
    public static List<Result> run(Suite suite, Collection<Engine> engines, int jobs) throws InterruptedException {
        List<Callable<Result>> runs = new ArrayList<>();
        for (Path test : suite.tests()) {
            for (Engine engine : engines) {
                runs.add(() -> SelfCheckingTest.run(test, engine));
            }
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory())) {
            List<Result> results = new ArrayList<>();
            for (Future<Result> run : pool.invokeAll(runs)) {
                results.add(run.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
