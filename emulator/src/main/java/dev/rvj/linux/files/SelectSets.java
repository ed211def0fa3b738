package dev.rvj.linux.files;

import dev.rvj.memory.AddressSpace;
import java.util.Arrays;

/** The three sets of select(2): asked for by the guest, and what is reported in their place. */
final class SelectSets {
    private final AddressSpace memory;
    private final long[] addresses;
    private final long[][] asked;
    private final long[][] found;

    /** @param addresses of the sets to read, to write, and of exceptions; 0 where there is none */
    SelectSets(AddressSpace memory, long[] addresses, int count) {
        this.memory = memory;
        this.addresses = addresses;
        int words = (count + Long.SIZE - 1) / Long.SIZE;
        asked = new long[addresses.length][words];
        found = new long[addresses.length][words];
        for (int set = 0; set < addresses.length; set++) {
            for (int word = 0; word < words && addresses[set] != 0; word++) {
                asked[set][word] = memory.loadLong(addresses[set] + (long) word * Long.BYTES);
            }
        }
        for (long[] set : asked) {
            if (count % Long.SIZE != 0) {
                set[words - 1] &= (1L << count % Long.SIZE) - 1;
            }
        }
    }

    boolean isAny(int descriptor) {
        return contains(0, descriptor) || contains(1, descriptor) || contains(2, descriptor);
    }

    private boolean contains(int set, int descriptor) {
        return (asked[set][descriptor / Long.SIZE] >>> descriptor & 1) != 0;
    }

    void clear() {
        for (long[] set : found) {
            Arrays.fill(set, 0);
        }
    }

    void report(int descriptor, boolean... holds) {
        for (int set = 0; set < holds.length; set++) {
            if (holds[set] && contains(set, descriptor)) {
                found[set][descriptor / Long.SIZE] |= 1L << descriptor;
            }
        }
    }

    /** How many reports there are, of all sets together. */
    int reported() {
        int count = 0;
        for (long[] set : found) {
            for (long word : set) {
                count += Long.bitCount(word);
            }
        }
        return count;
    }

    /** Gives the guest its sets back. */
    void write() {
        for (int set = 0; set < addresses.length; set++) {
            for (int word = 0; word < found[set].length && addresses[set] != 0; word++) {
                memory.storeLong(addresses[set] + (long) word * Long.BYTES, found[set][word]);
            }
        }
    }
}
