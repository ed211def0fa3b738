package dev.rvj.trace;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Set;

/** What of a run is written down, and where. */
public final class TraceOptions {
    /** Where a line a retired instruction goes, or null. */
    public Appendable commitLog;
    public final Set<Dump> dumps = EnumSet.noneOf(Dump.class);
    /** Where dumps go. */
    public PrintStream dumpTo = System.err;
}
