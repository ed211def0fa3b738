package dev.rvj.engine;

import dev.rvj.memory.StoreLog;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where memory is not the same after the same instructions were executed both ways. */
final class StoreComparison {
    private final TreeMap<Long, Bytes> bytes = new TreeMap<>();

    /** A byte that one of both has stored. */
    private static final class Bytes {
        private byte before;
        private byte translated;
        private byte interpreted;
    }

    /**
     * Bytes that follow each other, at the most eight.
     *
     * @param before what was there, little-endian
     */
    record Difference(long address, int length, long before, long translated, long interpreted) {
    }

    /** Both logs know what there was after all their stores. */
    StoreComparison(StoreLog translated, StoreLog interpreted) {
        addBefore(translated);
        addBefore(interpreted);
        for (int i = 0; i < translated.size(); i++) {
            for (int at = 0; at < translated.length(i); at++) {
                bytes.get(translated.address(i) + at).translated = (byte) (translated.after(i) >>> Byte.SIZE * at);
            }
        }
        for (int i = 0; i < interpreted.size(); i++) {
            for (int at = 0; at < interpreted.length(i); at++) {
                bytes.get(interpreted.address(i) + at).interpreted = (byte) (interpreted.after(i) >>> Byte.SIZE * at);
            }
        }
    }

    /** What was there before the first of several stores to a place is what counts. */
    private void addBefore(StoreLog log) {
        for (int i = 0; i < log.size(); i++) {
            for (int at = 0; at < log.length(i); at++) {
                byte before = (byte) (log.before(i) >>> Byte.SIZE * at);
                bytes.computeIfAbsent(log.address(i) + at, _ -> {
                    Bytes untouched = new Bytes();
                    untouched.before = before;
                    untouched.translated = before;
                    untouched.interpreted = before;
                    return untouched;
                });
            }
        }
    }

    /** By ascending address. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        bytes.forEach((address, found) -> {
            if (found.translated != found.interpreted) {
                Difference previous = differences.isEmpty() ? null : differences.getLast();
                if (previous != null && previous.address + previous.length == address && previous.length < Long.BYTES) {
                    differences.removeLast();
                    differences.add(longer(previous, found));
                } else {
                    differences.add(longer(new Difference(address, 0, 0, 0, 0), found));
                }
            }
        });
        return differences;
    }

    private static Difference longer(Difference difference, Bytes next) {
        int shift = Byte.SIZE * difference.length;
        return new Difference(difference.address, difference.length + 1,
                difference.before | (next.before & 0xffL) << shift,
                difference.translated | (next.translated & 0xffL) << shift,
                difference.interpreted | (next.interpreted & 0xffL) << shift);
    }
}
