package dev.rvj.translator.emit;

import dev.rvj.engine.CodeSource;
import dev.rvj.engine.TieredRun;

/**
 * What a region relies on that may change: then it is dropped.
 *
 * @param pointers where accesses mostly go
 * @param run what runs the only hart, so that it and its registers are constants; null where there may be several
 */
public record Assumptions(Pointers pointers, TieredRun run) {
    /** Nothing. */
    public static final Assumptions NONE = new Assumptions(Pointers.NONE, null);

    /** What can be relied on now. Called on the hart's thread. */
    public static Assumptions of(GuestMemory guest, CodeSource source) {
        return new Assumptions(Pointers.of(guest, source), source.onlyRun());
    }

    /** Whether the region is void where addresses, from one to before another, allow some accesses no more. */
    public boolean isLostWith(long from, long to, int lost) {
        return pointers.isLostWith(from, to, lost);
    }
}
