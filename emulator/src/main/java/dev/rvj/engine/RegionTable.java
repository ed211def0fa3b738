package dev.rvj.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regions that were asked for, by what has to be found of them, and the entries that lead to them. */
final class RegionTable {
    /** Entries below which it is not worth looking for those that are of no use. */
    private static final int FEW_ENTRIES = 1 << 14;

    private final Map<Block.Key, Entry> entries = new HashMap<>();
    private final Map<Long, List<TranslatedRegion>> byPage = new HashMap<>();
    private final Map<Long, List<TranslatedRegion>> byGrowth = new HashMap<>();
    /** Those that have code, or failed, the oldest first. */
    private final Map<Block.Key, TranslatedRegion> installed = new LinkedHashMap<>();
    private int mostEntries = FEW_ENTRIES;
    private long bytes;

    Entry known(long context, long pc) {
        return entries.get(new Block.Key(context, pc, Block.MAX_COUNT));
    }

    Entry entry(long context, long pc) {
        return entries.computeIfAbsent(new Block.Key(context, pc, Block.MAX_COUNT), _ -> new Entry(pc));
    }

    /** Whether there are so many entries that {@link #prune} should be called. */
    boolean isCrowded() {
        return entries.size() > mostEntries;
    }

    /** Forgets the entries that no region begins at or holds. */
    void prune() {
        entries.values().removeIf(entry -> entry.uses == 0);
        mostEntries = Math.max(FEW_ENTRIES, 2 * entries.size());
    }

    void add(TranslatedRegion region) {
        region.entry.uses++;
        region.pages.forEach(page -> put(byPage, page, region));
    }

    /** Whether a region's code does all that a draft's would, what is at an address among it. */
    boolean isCovered(Block.Key key, Translator.Draft draft, long pc) {
        TranslatedRegion present = installed.get(key);
        return present != null && draft.instructions() <= present.draft.instructions() && present.draft.overlaps(pc, 1);
    }

    /** Takes up a region that has code, in the place of the one that was there. */
    void install(TranslatedRegion region) {
        TranslatedRegion before = installed.get(region.key);
        if (before != null) {
            remove(before);
        }
        region.isInstalled = true;
        bytes += region.bytes;
        installed.put(region.key, region);
        region.growth.forEach(pc -> put(byGrowth, pc, region));
    }

    void remove(TranslatedRegion region) {
        if (region.isVoid) {
            return;
        }
        region.isVoid = true;
        release(region.held);
        region.entry.uses--;
        region.pages.forEach(page -> take(byPage, page, region));
        if (region.isInstalled) {
            bytes -= region.bytes;
            installed.remove(region.key);
            region.growth.forEach(pc -> take(byGrowth, pc, region));
        }
        region.draft.release();
    }

    private static void release(List<Entry> held) {
        held.forEach(entry -> entry.uses--);
        held.clear();
    }

    /** The region that has had its code for longest; null if there is none. */
    TranslatedRegion oldest() {
        return installed.isEmpty() ? null : installed.values().iterator().next();
    }

    int count() {
        return installed.size();
    }

    /** Bytes of bytecode of all. */
    long bytes() {
        return bytes;
    }

    /** Those with code. */
    List<TranslatedRegion> installed() {
        return List.copyOf(installed.values());
    }

    /** Those that are left at an address and might go on. */
    List<TranslatedRegion> growingAt(long pc) {
        return byGrowth.getOrDefault(pc, List.of());
    }

    /** Those that an instruction of a page was read for. */
    List<TranslatedRegion> onPage(long page) {
        return List.copyOf(byPage.getOrDefault(page, List.of()));
    }

    boolean hasPage(long page) {
        return byPage.containsKey(page);
    }

    Set<TranslatedRegion> all() {
        Map<TranslatedRegion, Boolean> all = new IdentityHashMap<>();
        byPage.values().forEach(regions -> regions.forEach(region -> all.put(region, true)));
        return all.keySet();
    }

    private static void put(Map<Long, List<TranslatedRegion>> map, long key, TranslatedRegion region) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(region);
    }

    private static void take(Map<Long, List<TranslatedRegion>> map, long key, TranslatedRegion region) {
        map.computeIfPresent(key, (_, regions) -> {
            regions.remove(region);
            return regions.isEmpty() ? null : regions;
        });
    }
}
