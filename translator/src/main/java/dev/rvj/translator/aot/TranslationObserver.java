package dev.rvj.translator.aot;

import java.io.IOException;

/** Is told what was translated of a program: on one thread, in an order that is always the same. */
public interface TranslationObserver {
    /** Does nothing. */
    TranslationObserver NONE = new TranslationObserver() {
    };

    /** A function, or another part of one, was translated. */
    default void translated(TranslatedFunction function) throws IOException {
    }

    /**
     * Tells how far it is.
     *
     * @param done executable bytes that are translated
     * @param all executable bytes
     */
    default void progress(long done, long all) {
    }
}
