package dev.rvj.engine;

import java.util.Arrays;

/**
 * Instructions that follow each other and are decoded into {@link CodeBuffer} words; only the last may branch.
 *
 * @param key what it is known under; {@code end} the address behind the last instruction
 * @param start the index of the first word
 * @param words for each instruction, the index of its word
 * @param offsets for each instruction, its distance from pc in bytes
 */
record Block(Key key, long end, int start, int[] words, short[] offsets) {
    /** The most instructions of a block. */
    static final int MAX_COUNT = 64;
    static final int PAGE_SHIFT = 12;

    /**
     * @param context what {@link dev.rvj.memory.Memory#codeContext} said when the block was decoded
     * @param pc the address of the first instruction
     * @param limit how many instructions it might have had
     */
    record Key(long context, long pc, int limit) {
        /** Written out, as is {@link #equals}, because a record's own ones are spun at start: 15 ms of a short run. */
        @Override
        public int hashCode() {
            return Long.hashCode(pc * 31 + context) * 31 + limit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.pc == pc && key.context == context && key.limit == limit;
        }
    }

    long pc() {
        return key.pc();
    }

    int count() {
        return words.length;
    }

    /** Which of the block's instructions has a word; the number of instructions if none has. */
    int instructionAt(int word) {
        int found = Arrays.binarySearch(words, word);
        return found < 0 ? count() : found;
    }

    boolean overlaps(long address, int length) {
        return address < end && pc() < address + length;
    }
}
