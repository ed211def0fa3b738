package dev.rvj.translator.aot;

import dev.rvj.AheadTranslator;
import dev.rvj.LoadException;
import dev.rvj.Program;
import dev.rvj.engine.Pretranslated;
import dev.rvj.translator.runtime.ProgramJar;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program translated into a temporary jar, to be run at once. */
public final class TemporaryTranslation implements AheadTranslator.Translated {
    private final Path path;
    private final ProgramJar jar;

    /** What the module provides. */
    public static final class Provider implements AheadTranslator {
        @Override
        public Translated translate(Program program) throws IOException, InterruptedException {
            return new TemporaryTranslation(program);
        }
    }

    private TemporaryTranslation(Program program) throws IOException, InterruptedException {
        path = Files.createTempFile("rvj", ".jar");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                new JarTranslation(program, false).write(out, TranslationObserver.NONE);
            }
            jar = ProgramJar.open(path);
        } catch (IOException | InterruptedException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        } catch (LoadException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Pretranslated.Source regions() {
        return jar.regions();
    }

    @Override
    public void close() throws IOException {
        jar.close();
        Files.deleteIfExists(path);
    }
}
