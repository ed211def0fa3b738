package dev.rvj.translator.runtime;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The class files of neighbouring regions, one behind the other in one file of the jar: compressed together they take half of
 * what they take each by itself, and what is run together is read at once.
 */
public final class ClassPack {
    /** About how many bytes a pack has. */
    public static final int SIZE = 1 << 16;
    /** Packs that are kept as they are read. */
    private static final int KEPT = 32;
    /** Has names sort as numbers do. */
    private static final int FIRST = 100_000;

    private ClassPack() {
    }

    /** The name of a pack's file. Made without a formatter, which looks for the user's language first: 20 ms. */
    public static String file(int number) {
        return "guest/".concat(Integer.toString(FIRST + number).substring(1)).concat(".classes");
    }

    /** Reads a file of the jar. */
    interface Files {
        byte[] read(String name) throws IOException;
    }

    /** The packs of a jar, of which those that were read last are kept. */
    static final class Reader {
        private final Files files;
        private final Map<Integer, byte[]> kept = new LinkedHashMap<>(KEPT, 1, true);

        Reader(Files files) {
            this.files = files;
        }

        synchronized byte[] bytes(RegionIndex.Place place) throws IOException {
            byte[] pack = kept.get(place.pack());
            if (pack == null) {
                pack = files.read(file(place.pack()));
                if (kept.size() == KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
                kept.put(place.pack(), pack);
            }
            return Arrays.copyOfRange(pack, place.offset(), place.offset() + place.length());
        }
    }
}
