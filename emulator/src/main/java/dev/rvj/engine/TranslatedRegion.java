package dev.rvj.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A region that was asked for. */
final class TranslatedRegion {
    final Block.Key key;
    final Entry entry;
    final Translator.Draft draft;
    /** What the region was read from and where it might grow; a draft may become smaller while it is translated. */
    final Collection<Long> pages;
    Collection<Long> growth = Set.of();
    /** The entries that its code holds. */
    final List<Entry> held = new ArrayList<>();
    int bytes;
    boolean isInstalled;
    boolean isVoid;

    TranslatedRegion(Block.Key key, Entry entry, Translator.Draft draft) {
        this.key = key;
        this.entry = entry;
        this.draft = draft;
        pages = draft.pages();
    }
}
