package dev.rvj.cli;

import dev.rvj.engine.TranslationStatistics;
import java.util.ArrayList;
import java.util.List;

/** What {@code --stats} says of translation. */
record TranslationReport(long instructions, TranslationStatistics statistics) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        double share = 100.0 * statistics.instructions() / Math.max(1, instructions);
        lines.add("%.1f %% of the instructions in translated code, %.1f %% interpreted".formatted(share, 100 - share));
        lines.add("%,d regions translated in %.3f s: %,d installed (%,d bytes of bytecode), %,d failed, %,d evicted, "
                .formatted(statistics.translated(), statistics.time().toNanos() / 1e9, statistics.installed(),
                        statistics.bytes(), statistics.failed(), statistics.evicted())
                + "%,d invalidated".formatted(statistics.invalidated()));
        TranslationStatistics.Exits exits = statistics.exits();
        lines.add("%,d exits to untranslated code, %,d for the interpreter, %,d out of fuel, %,d for a missed range"
                .formatted(exits.untranslated(), exits.interpreted(), exits.outOfFuel(), exits.missed()));
        for (TranslationStatistics.HotRegion region : statistics.hottest()) {
            lines.add("%,15d runs of 0x%x%s".formatted(region.runs(), region.pc(),
                    region.name() == null ? "" : " " + region.name()));
        }
        return lines;
    }
}
