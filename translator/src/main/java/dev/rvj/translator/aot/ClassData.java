package dev.rvj.translator.aot;

import dev.rvj.translator.runtime.AotRun;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What has a translated program start faster: an ahead-of-time cache of the JDK, and a script that starts it with that. */
public final class ClassData {
    /** Which classes are wanted shows when the program is run for so long. */
    private static final String TRAINING_INSTRUCTIONS = "1000000";
    private static final int PATIENCE_SECONDS = 60;
    private static final String SCRIPT = """
            #!/bin/sh
            # Starts %1$s.jar with its class data; made by rvj translate --class-data.
            self=$0
            while [ -L "$self" ]; do
                link=$(readlink "$self")
                case $link in
                    /*) self=$link ;;
                    *) self=${self%%/*}/$link ;;
                esac
            done
            case $self in
                */*) here=${self%%/*} ;;
                *) here=. ;;
            esac
            exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" %2$s -XX:AOTCache="$here/%1$s.aot" -cp "$here/%1$s.runtime.jar:$here/%1$s.jar" %3$s "$@"
            """;
    /** Those that rvj's launcher starts it with, and tells the reasons of. */
    private static final List<String> START = List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC",
            "-XX:-UsePerfData", "-XX:Tier3BackEdgeThreshold=6000", "-XX:Tier3DelayOn=0", "-XX:Tier4BackEdgeThreshold=10000000",
            "-XX:-UseFPUForSpilling", "-XX:-ClipInlining", "-XX:MaxTrivialSize=60", "-XX:MaxInlineSize=37",
            "-XX:InlineSmallCode=3200", "--enable-native-access=ALL-UNNAMED",
            "-Ddev.rvj.inlinesAll=true", "-Xlog:disable",
            "-Djdk.reflect.useNativeAccessorOnly=true", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");
    /** Profiles of a run as short as the training would only make the compiler work at every start. */
    private static final List<String> TRAIN = List.of("-XX:-AOTRecordTraining");

    private ClassData() {
    }

    /**
     * Makes the cache and the script beside a jar, and a jar of rvj's classes, since a cache holds none of a pack. For that, the program is run once, with nothing to read, for a million
     * instructions at the most.
     *
     * @param translates whether the program may be translated further while it runs
     * @return the script
     * @throws IOException where one of them can not be made
     */
    public static Path make(Path jar, boolean translates) throws IOException, InterruptedException {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        Path cache = jar.resolveSibling(name + ".aot");
        Path made = jar.resolveSibling("." + name + ".aot." + ProcessHandle.current().pid());
        Path runtime = jar.resolveSibling(name + ".runtime.jar");
        try (JarWriter writer = new JarWriter(new BufferedOutputStream(Files.newOutputStream(runtime)))) {
            for (Map.Entry<String, byte[]> file : RuntimeClasses.find(translates).entrySet()) {
                writer.add(file.getKey(), file.getValue());
            }
        }
        try {
            train(runtime + File.pathSeparator + jar, made);
            if (!Files.exists(made)) {
                throw new IOException("the JVM made no cache");
            }
            Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(Path.of(made + ".config"));
        }
        Path script = jar.resolveSibling(name + ".sh");
        Files.writeString(script, SCRIPT.formatted(name, String.join(" ", START), AotRun.class.getName()));
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(script);
        permissions.addAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_EXECUTE));
        Files.setPosixFilePermissions(script, permissions);
        return script;
    }

    private static void train(String classes, Path cache) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(START);
        command.addAll(TRAIN);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", classes, AotRun.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(
                Path.of("/dev/null").toFile())).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(AotRun.MOST_INSTRUCTIONS, TRAINING_INSTRUCTIONS);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program does not end");
        }
    }
}
