package dev.rvj.engine;

/** What happened to regions, of one address space. Guarded by its {@link Translations}. */
final class TranslationCounters {
    long provided;
    long translated;
    long failed;
    long evicted;
    long invalidated;
    long nanoseconds;

    void translated(long duration) {
        translated++;
        nanoseconds += duration;
    }
}
