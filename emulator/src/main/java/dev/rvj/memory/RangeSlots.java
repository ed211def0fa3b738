package dev.rvj.memory;

import java.util.Arrays;
import java.util.BitSet;

/** Ranges of pages, a word each: the first page in the upper half, how many in the lower; 0 for none. */
final class RangeSlots {
    private static final int CAPACITY = 1 << 16;

    private final BitSet used = new BitSet();
    /** Made when first wanted: a program that is only interpreted does without. */
    private long[] words = {};
    private boolean isFilled;

    /** The index of the first of some slots in a row; -1 if there are not so many. */
    int allocate(int count) {
        int from = 0;
        int to = used.nextSetBit(0);
        while (to >= 0 && to - from < count) {
            from = used.nextClearBit(to);
            to = used.nextSetBit(from);
        }
        if (from + count > CAPACITY) {
            return -1;
        }
        used.set(from, from + count);
        return from;
    }

    void free(int first, int count) {
        used.clear(first, first + count);
    }

    long[] words() {
        if (words.length == 0) {
            words = new long[CAPACITY];
        }
        return words;
    }

    void set(int slot, long range) {
        words[slot] = range;
        isFilled = true;
    }

    void forget() {
        if (isFilled) {
            Arrays.fill(words, 0);
            isFilled = false;
        }
    }
}
