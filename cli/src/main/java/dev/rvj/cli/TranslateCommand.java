package dev.rvj.cli;

import dev.rvj.Program;
import dev.rvj.translator.aot.ClassData;
import dev.rvj.translator.aot.Coverage;
import dev.rvj.translator.aot.JarTranslation;
import dev.rvj.translator.aot.Report;
import dev.rvj.translator.aot.TranslatedFunction;
import dev.rvj.translator.aot.TranslationObserver;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "translate",
        description = {"Translates a whole program ahead of time, into a jar that runs with java -jar.",
            "Runs how it starts, in a sandbox that grants nothing, to see what is needed first."},
        footer = {
            "",
            "Examples:",
            "  rvj translate program.elf -o program.jar && java -jar program.jar one two",
            "  rvj translate --no-jit --report report program.elf -o program.jar",
            "  rvj translate --class-data program.elf -o program.jar && ./program.sh",
        })
final class TranslateCommand implements Callable<Integer> {
    private static final String CLASS_NAME = "([\\p{Alpha}_$][\\w$]*\\.)*[\\p{Alpha}_$][\\w$]*";

    private final Failures failures;

    @Option(names = "-o", required = true, paramLabel = "JAR", description = "Write this file.")
    private Path output;

    @Option(names = "--jit", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Have the jar translate what it meets and what is not in it (the default); with --no-jit, that is "
                    + "interpreted, and the jar is smaller.")
    private boolean translates;

    @Option(names = "--main-class", paramLabel = "NAME", description = "Call the class so that the JVM starts.")
    private String mainClass;

    @Option(names = "--class-data",
            description = "Make what has it start faster, too: a cache of the JDK (JAR with .aot instead of .jar), what it was "
                    + "made of (.runtime.jar) and a script that uses them (.sh). Runs the program once, for a million instructions at the most.")
    private boolean classData;

    @Option(names = "--report", paramLabel = "DIR",
            description = "Write pages in HTML on what was translated, a page a function: its instructions beside their "
                    + "bytecode. The first is index.html.")
    private Path report;

    @Parameters(paramLabel = "PROGRAM", description = "An ELF file.")
    private Path program;

    TranslateCommand(Failures failures) {
        this.failures = failures;
    }

    @Override
    public Integer call() throws Exception {
        if (mainClass != null && !mainClass.matches(CLASS_NAME)) {
            throw new UsageException("'" + mainClass + "' is no name of a class (--main-class)");
        }
        Program loaded = Program.load(program);
        Report pages = report == null ? null : report(loaded);
        Coverage coverage = write(loaded, pages);
        if (pages != null) {
            try {
                pages.finish(coverage);
            } catch (IOException e) {
                throw cannotReport(e);
            }
        }
        if (failures.isVerbose()) {
            failures.say("%,d instructions, %,d of %,d executable bytes, are translated".formatted(
                    coverage.instructions(), coverage.bytes(), coverage.all()));
        }
        if (classData) {
            makeClassData();
        }
        return 0;
    }

    private Report report(Program loaded) throws UsageException {
        try {
            return new Report(report, loaded.path().toString());
        } catch (IOException e) {
            throw cannotReport(e);
        }
    }

    private UsageException cannotReport(IOException reason) {
        return new UsageException(report + ": cannot be written: " + Failures.reason(reason) + " (--report)");
    }

    private Coverage write(Program loaded, Report pages) throws UsageException, InterruptedException {
        Progress progress = new Progress(loaded.path().toString());
        try (OutputFile file = OutputFile.create(output)) {
            Coverage coverage;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path()), 1 << 16)) {
                coverage = new JarTranslation(loaded, translates, mainClass).write(out, observer(progress, pages));
            }
            file.keep();
            return coverage;
        } catch (IOException e) {
            throw new UsageException(output + ": cannot be written: " + Failures.reason(e));
        } finally {
            progress.clear();
        }
    }

    private static TranslationObserver observer(Progress progress, Report pages) {
        return new TranslationObserver() {
            @Override
            public void translated(TranslatedFunction function) throws IOException {
                if (pages != null) {
                    pages.translated(function);
                }
            }

            @Override
            public void progress(long done, long all) {
                progress.show(done, all);
            }
        };
    }

    private void makeClassData() throws UsageException, InterruptedException {
        try {
            ClassData.make(output, translates);
        } catch (IOException e) {
            throw new UsageException(output + ": no class data made for it: " + Failures.reason(e) + " (--class-data)");
        }
    }
}
