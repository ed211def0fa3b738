package dev.rvj.engine;

/**
 * Makes {@link RegionEvent}s. This stands between them and who writes them: to verify what makes one, the JVM loads its class;
 * and if that were the class that they extend, the flight recorder would load them twice.
 */
final class RegionEvents {
    private RegionEvents() {
    }

    static RegionEvent translation() {
        return new RegionEvent.Translation();
    }

    static RegionEvent invalidation() {
        return new RegionEvent.Invalidation();
    }

    static RegionEvent eviction() {
        return new RegionEvent.Eviction();
    }
}
