package dev.rvj.tests.fuzz;

import java.util.List;

/**
 * Instructions that belong together: a program stays valid without them.
 *
 * @param target the number of the item that they refer to; -1 if they refer to none
 */
record Item(List<Word> words, int target) {
    static Item of(Word... words) {
        return new Item(List.of(words), -1);
    }

    Item to(int other) {
        return new Item(words, other);
    }

    /** Bytes. */
    int length() {
        return words.stream().mapToInt(Word::length).sum();
    }

    /** The same where items from one number to before another are no longer there. */
    Item without(int from, int to) {
        return target < from ? this : to(target < to ? from : target - (to - from));
    }
}
