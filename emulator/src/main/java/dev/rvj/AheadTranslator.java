package dev.rvj;

import dev.rvj.engine.Pretranslated;
import java.io.IOException;
import java.util.ServiceLoader;

/** Translates whole programs before they run. What implements it is found as a service. */
public interface AheadTranslator {
    /** A translated program, which goes when it is closed. */
    interface Translated extends AutoCloseable {
        Pretranslated.Source regions();

        @Override
        void close() throws IOException;
    }

    /**
     * Translates a program.
     *
     * @throws IOException where there is no room for the translation
     */
    Translated translate(Program program) throws IOException, InterruptedException;

    /**
     * Finds one and translates a program.
     *
     * @throws LoadException where no module provides one, or it fails
     */
    static Translated of(Program program) throws LoadException {
        try {
            return ServiceLoader.load(AheadTranslator.class, AheadTranslator.class.getClassLoader()).findFirst()
                    .orElseThrow(() -> new IOException("no module provides that")).translate(program);
        } catch (IOException e) {
            throw new LoadException(program.path() + ": can not be translated: " + e.getMessage(),
                    LoadException.NOT_EXECUTABLE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException(program.path() + ": interrupted", LoadException.NOT_EXECUTABLE, e);
        }
    }
}
