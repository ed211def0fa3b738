package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.rvj.Engine;
import dev.rvj.conformance.SelfCheckingTest;
import dev.rvj.conformance.Suite;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Self-checking programs on every engine: the project's own, and a build of riscv-tests where one is given. */
class ConformanceTest {
    /** All programs of the suite but those of the hypervisor extension. */
    private static final String SUPPORTED = "rv64*-[pv]-*";

    @TestFactory
    Stream<DynamicTest> ownTests() throws IOException {
        return tests(Repository.PREBUILT.resolve("isa"), "*.elf");
    }

    /** Named by {@code -Drvj.riscv-tests=DIR} or the environment variable RVJ_RISCV_TESTS. */
    @TestFactory
    Stream<DynamicTest> riscvTests() throws IOException {
        String directory = System.getProperty("rvj.riscv-tests", System.getenv("RVJ_RISCV_TESTS"));
        return directory != null ? tests(Path.of(directory), SUPPORTED)
                : Stream.of(DynamicTest.dynamicTest("riscv-tests", () -> abort(
                        "no build of riscv-tests: name one with -Drvj.riscv-tests=DIR or RVJ_RISCV_TESTS")));
    }

    private static Stream<DynamicTest> tests(Path directory, String glob) throws IOException {
        Suite suite = Suite.find(directory, FileSystems.getDefault().getPathMatcher("glob:" + glob));
        assertFalse(suite.tests().isEmpty(), directory + " has no tests like " + glob);
        return suite.tests().stream().flatMap(test -> Arrays.stream(Engine.values()).map(engine ->
                DynamicTest.dynamicTest(test.getFileName() + " on " + engine,
                        () -> assertEquals(Optional.empty(), SelfCheckingTest.run(test, engine).failure()))));
    }
}
