package dev.rvj.tests.fuzz;

import dev.rvj.AheadTranslator;
import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.engine.Difference;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What runs programs. */
interface FuzzEngine {
    /** Far more instructions, and seconds, than any program takes. */
    long LIMIT = 10_000_000;
    int PATIENCE_SECONDS = 20;
    int MEMORY = 64 << 20;

    String name();

    Outcome run(byte[] elf) throws IOException, InterruptedException;

    /** Those of rvj. */
    static List<FuzzEngine> own() {
        return List.of(inProcess("interp", () -> null), inProcess("jit", () -> {
            TranslationOptions options = new TranslationOptions();
            options.eager = true;
            return options;
        }), inProcess("check", TranslationOptions::checking), new FuzzEngine() {
            @Override
            public String name() {
                return "aot";
            }

            @Override
            public Outcome run(byte[] elf) throws IOException {
                return runAhead(elf);
            }
        }, new PagedEngine(false), new PagedEngine(true));
    }

    private static FuzzEngine inProcess(String name, Supplier<TranslationOptions> translation) {
        return new FuzzEngine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Outcome run(byte[] elf) {
                return runInProcess(elf, translation.get());
            }
        };
    }

    private static Outcome runAhead(byte[] elf) throws IOException {
        Path file = Files.createTempFile("rvj-fuzz", ".elf");
        try {
            Files.write(file, elf);
            TranslationOptions options = new TranslationOptions();
            try (AheadTranslator.Translated translated = AheadTranslator.of(Program.load(file))) {
                options.ahead = translated.regions();
                options.translates = false;
                return runInProcess(elf, options);
            }
        } catch (LoadException e) {
            return new Outcome("failure: " + e, new byte[0]);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Outcome runInProcess(byte[] elf, TranslationOptions translation) {
        LinuxOptions options = new LinuxOptions();
        options.executable = Path.of("/program");
        options.arguments = List.of("program");
        options.memory = MEMORY;
        options.maxInstructions = LIMIT;
        options.translation = translation;
        options.input = InputStream.nullInputStream();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        options.output = output;
        options.error = OutputStream.nullOutputStream();
        try {
            var status = new LinuxProcess(ElfFile.parse(elf), options).run();
            return new Outcome(status.exhausted() ? Outcome.ENDLESS : status.signal() != 0
                    ? "signal " + status.signal() : "exit " + status.code(), output.toByteArray());
        } catch (Difference e) {
            return new Outcome(e.getMessage() + "\n" + e.report(), output.toByteArray());
        } catch (ElfException | RuntimeException e) {
            return new Outcome("failure: " + e + ", " + e.getCause(), output.toByteArray());
        }
    }

    /** A program like qemu-riscv64 that runs Linux programs. */
    static FuzzEngine command(String name, List<String> command) {
        return new FuzzEngine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Outcome run(byte[] elf) throws IOException, InterruptedException {
                Path program = Files.createTempFile("rvj-fuzz", ".elf");
                Path output = Files.createTempFile("rvj-fuzz", ".out");
                try {
                    Files.write(program, elf);
                    if (!program.toFile().setExecutable(true)) {
                        throw new IOException(program + " cannot be made executable");
                    }
                    List<String> words = new java.util.ArrayList<>(command);
                    words.add(program.toString());
                    Process process = new ProcessBuilder(words).redirectOutput(output.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                    process.getOutputStream().close();
                    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                        process.destroyForcibly().waitFor();
                        return new Outcome(Outcome.ENDLESS, new byte[0]);
                    }
                    int code = process.exitValue();
                    return new Outcome(code > 128 ? "signal " + (code - 128) : "exit " + code, Files.readAllBytes(output));
                } finally {
                    Files.deleteIfExists(program);
                    Files.deleteIfExists(output);
                }
            }
        };
    }

    /** As {@link #run}; what goes wrong is no outcome. */
    default Outcome outcome(byte[] elf) {
        try {
            return run(elf);
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
