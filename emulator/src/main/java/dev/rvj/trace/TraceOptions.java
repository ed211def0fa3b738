package dev.rvj.trace;

import dev.rvj.engine.BlockObserver;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** What of a run is written down, and where. */
public final class TraceOptions {
    /** Where a line a retired instruction goes, or null. */
    public Appendable commitLog;
    public final Set<Dump> dumps = new HashSet<>();
    /** Where dumps go. */
    public PrintStream dumpTo = System.err;
    /** Is told of what is interpreted; null for nobody. */
    public BlockObserver blocks;

    /** A hart takes an exception, at its pc. */
    public void exception(Hart hart, Trap trap) {
        if (dumps.contains(Dump.TRAP)) {
            dumpTo.printf("trap: hart %d mode %s pc 0x%x %s tval 0x%x%n", hart.id, hart.mode, hart.pc, trap.cause(),
                    trap.value());
        }
    }

    /** A hart takes an interrupt, before the instruction at its pc. */
    public void interrupt(Hart hart, int code) {
        if (dumps.contains(Dump.TRAP)) {
            dumpTo.printf("trap: hart %d mode %s pc 0x%x interrupt %d%n", hart.id, hart.mode, hart.pc, code);
        }
    }
}
