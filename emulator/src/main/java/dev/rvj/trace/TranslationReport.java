package dev.rvj.trace;

import dev.rvj.Statistics;
import dev.rvj.engine.TranslationStatistics;
import java.util.ArrayList;
import java.util.List;

/** What {@code --stats} says of a run, in lines. */
public record TranslationReport(Statistics statistics) {
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%,d instructions in %.3f s, %.1f MIPS".formatted(statistics.instructions(),
                statistics.time().toNanos() / 1e9, statistics.mips()));
        statistics.translation().filter(TranslationStatistics::isAny).ifPresent(translation -> add(lines, translation));
        return lines;
    }

    private void add(List<String> lines, TranslationStatistics translation) {
        double share = 100.0 * translation.instructions() / Math.max(1, statistics.instructions());
        lines.add("%.1f %% of the instructions in translated code, %.1f %% (%,d) interpreted".formatted(share, 100 - share,
                statistics.instructions() - translation.instructions()));
        if (translation.provided() > 0) {
            lines.add("%,d regions that were translated ahead of time".formatted(translation.provided()));
        }
        lines.add("%,d regions translated in %.3f s: %,d installed (%,d bytes of bytecode), %,d failed, %,d evicted, "
                .formatted(translation.translated(), translation.time().toNanos() / 1e9, translation.installed(),
                        translation.bytes(), translation.failed(), translation.evicted())
                + "%,d invalidated".formatted(translation.invalidated()));
        TranslationStatistics.Exits exits = translation.exits();
        lines.add("%,d exits to untranslated code, %,d for the interpreter, %,d out of fuel, %,d for a missed range"
                .formatted(exits.untranslated(), exits.interpreted(), exits.outOfFuel(), exits.missed()));
        for (TranslationStatistics.HotRegion region : translation.hottest()) {
            lines.add("%,15d runs of 0x%x%s".formatted(region.runs(), region.pc(),
                    region.name() == null ? "" : " " + region.name()));
        }
    }
}
