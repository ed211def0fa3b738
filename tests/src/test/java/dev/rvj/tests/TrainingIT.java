package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launchers train the JDK's cache with: where it fails, nothing is slower but the first second. */
class TrainingIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path JAR = Repository.ROOT.resolve("cli/target/rvj.jar");

    @TempDir
    private Path temporary;

    private Finished java(String option, String... words) throws InterruptedException {
        return Finished.of(temporary, Stream.concat(
                Stream.of(JAVA.toString(), option, "-Xlog:class+load", "--enable-native-access=ALL-UNNAMED", "-cp", JAR.toString()),
                Stream.of(words)).toList());
    }

    @Test
    void theCacheHoldsWhatWritesClasses() throws InterruptedException {
        Path cache = temporary.resolve("cache");
        Finished training = java("-XX:AOTCacheOutput=" + cache, "dev.rvj.cli.Training", Repository.PREBUILT.toString());
        assertEquals(0, training.code(), training.err());
        Finished run = java("-XX:AOTCache=" + cache, "dev.rvj.cli.Main", "run", "--eager",
                Repository.PREBUILT.resolve("hello.elf").toString());
        assertEquals(0, run.code(), run.err());
        for (String type : List.of("dev.rvj.cli.Main", "dev.rvj.translator.emit.RegionEmitter", "org.objectweb.asm.ClassWriter")) {
            assertTrue(run.out().contains(type + " source: shared objects file"), type);
        }
    }
}
