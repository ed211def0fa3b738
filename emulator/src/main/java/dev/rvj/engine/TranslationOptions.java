package dev.rvj.engine;

/** How code is translated. */
public final class TranslationOptions {
    /** Translates what is executed for the first time before it is, and waits for it. */
    public boolean eager;
}
