package dev.rvj.translator.runtime;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a jar, by the addresses where they are entered. It is searched as it lies in the jar: a big program has tens
 * of thousands of them, of which a short run wants a few.
 *
 * <p>All numbers are big-endian: how many slots there are, a power of two (4 bytes), and how many groups (4); for each slot the
 * address where a region is entered (8) and where its description is, from the start (4), 0 in a free slot; for each group the
 * place of its class file; then the descriptions: an address (8), instructions (4), bytes of bytecode (4), the place of the class
 * file, the number of the group (4), -1 for none, and of the region in it (4), the lowest address of its instructions, from the
 * one above on, and the one behind the highest (4 each), the count of ranges of them (4), and for each where it starts (4), from
 * there on, too, and its length (4). A place is three numbers (4 each). An address is in the slot that its hash is the number of,
 * or, where that is taken, in the next one that was free.
 */
public final class RegionIndex {
    private static final int HEADER = 2 * Integer.BYTES;
    private static final int SLOT = Long.BYTES + Integer.BYTES;
    private static final int PLACE = 3 * Integer.BYTES;
    /** Where the parts of a description are. */
    private static final int INSTRUCTIONS = Long.BYTES;
    private static final int BYTES = INSTRUCTIONS + Integer.BYTES;
    private static final int CLASS = BYTES + Integer.BYTES;
    private static final int GROUP = CLASS + PLACE;
    private static final int MEMBER = GROUP + Integer.BYTES;
    private static final int START = MEMBER + Integer.BYTES;
    private static final int END = START + Integer.BYTES;
    private static final int COUNT = END + Integer.BYTES;
    private static final int RANGES = COUNT + Integer.BYTES;
    /** 2^64 divided by the golden ratio: its products with numbers in a row lie far apart. */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private final byte[] bytes;
    private final int slots;

    RegionIndex(byte[] bytes) {
        this.bytes = bytes;
        slots = getInt(0);
    }

    /**
     * A region, to be written.
     *
     * @param pc where it is entered
     * @param first the address that it begins with
     * @param size bytes of bytecode
     * @param place where the class file is
     * @param group the number of its group; -1 for none
     * @param member its number in that
     * @param ranges addresses of instructions: from here, to before there, and so on
     */
    public record Description(long pc, long first, int instructions, int size, Place place, int group, int member, long... ranges) {
        /** The same region, entered at another address. */
        public Description at(long other) {
            return new Description(other, first, instructions, size, place, group, member, ranges);
        }

        /** The same region, in a group. */
        public Description in(int number, int member) {
            return new Description(pc, first, instructions, size, place, number, member, ranges);
        }
    }

    /** A region that was found: what is not asked for is not read. */
    final class Region {
        private final long pc;
        private final int at;
        private long[] ranges;

        private Region(long pc, int at) {
            this.pc = pc;
            this.at = at;
        }

        /** Where it is entered. */
        long pc() {
            return pc;
        }

        int instructions() {
            return getInt(at + INSTRUCTIONS);
        }

        /** Bytes of bytecode. */
        int size() {
            return getInt(at + BYTES);
        }

        /** Where the class file is. */
        Place place() {
            return RegionIndex.this.place(at + CLASS);
        }

        /** The number of its group; -1 for none. */
        int group() {
            return getInt(at + GROUP);
        }

        /** Its number in that. */
        int member() {
            return getInt(at + MEMBER);
        }

        /** The lowest address of its instructions. */
        long start() {
            return getLong(at) + getInt(at + START);
        }

        /** The address behind its highest instruction. */
        long end() {
            return getLong(at) + getInt(at + END);
        }

        /** Addresses of instructions: from here, to before there, and so on. */
        long[] ranges() {
            if (ranges == null) {
                long[] read = new long[2 * getInt(at + COUNT)];
                for (int i = 0; i < read.length; i += 2) {
                    read[i] = getLong(at) + getInt(at + RANGES + i * Integer.BYTES);
                    read[i + 1] = read[i] + getInt(at + RANGES + (i + 1) * Integer.BYTES);
                }
                ranges = read;
            }
            return ranges;
        }

        boolean overlaps(long address, int length) {
            long[] all = ranges();
            for (int i = 0; i < all.length; i += 2) {
                if (address < all[i + 1] && all[i] < address + length) {
                    return true;
                }
            }
            return false;
        }
    }

    /** In which {@link ClassPack} a class file is, from which byte on, and how many it has. */
    public record Place(int pack, int offset, int length) {
    }

    boolean contains(long pc) {
        return find(pc) != 0;
    }

    /** The region that begins at an address; null if there is none. */
    Region at(long pc) {
        int found = find(pc);
        return found == 0 ? null : new Region(pc, found);
    }

    /** How many groups there are. */
    int groups() {
        return getInt(Integer.BYTES);
    }

    /** Where the class file of a group is. */
    Place group(int number) {
        return place(HEADER + slots * SLOT + number * PLACE);
    }

    private Place place(int at) {
        return new Place(getInt(at), getInt(at + Integer.BYTES), getInt(at + 2 * Integer.BYTES));
    }

    /** Where the description is of the region entered at an address; 0 if there is none. */
    private int find(long pc) {
        for (int slot = hash(pc);; slot++) {
            int at = HEADER + (slot & slots - 1) * SLOT;
            int found = getInt(at + Long.BYTES);
            if (found == 0 || getLong(at) == pc) {
                return found;
            }
        }
    }

    /** Without a buffer, whose methods call so many of the JDK that the JVM sees fit to compile them. */
    private int getInt(int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    private long getLong(int at) {
        return (long) getInt(at) << Integer.SIZE | getInt(at + Integer.BYTES) & 0xffff_ffffL;
    }

    private static int hash(long pc) {
        return (int) (pc * SPREAD >>> Integer.SIZE);
    }

    /**
     * Writes an index.
     *
     * @param regions in the order in which they are described
     * @param groups where the class file of each group is
     */
    public static byte[] write(List<Description> regions, List<Place> groups) {
        int slots = 2 * Integer.highestOneBit(2 * regions.size() + 1);
        ByteBuffer keys = ByteBuffer.allocate(HEADER + slots * SLOT).putInt(slots).putInt(groups.size());
        Map<Place, Integer> known = new HashMap<>();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(rest)) {
            for (Place group : groups) {
                write(group, out);
            }
            for (Description region : regions) {
                int at = keys.capacity() + out.size();
                Integer before = known.putIfAbsent(region.place, at);
                keys.position(free(keys, slots, region.pc)).putLong(region.pc).putInt(before == null ? at : before);
                if (before == null) {
                    write(region, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.allocate(keys.capacity() + rest.size()).put(keys.array()).put(rest.toByteArray()).array();
    }

    private static int free(ByteBuffer keys, int slots, long pc) {
        for (int slot = hash(pc);; slot++) {
            int at = HEADER + (slot & slots - 1) * SLOT;
            if (keys.getInt(at + Long.BYTES) == 0) {
                return at;
            }
        }
    }

    private static void write(Description region, DataOutputStream out) throws IOException {
        out.writeLong(region.first);
        out.writeInt(region.instructions);
        out.writeInt(region.size);
        write(region.place, out);
        out.writeInt(region.group);
        out.writeInt(region.member);
        out.writeInt((int) (Arrays.stream(region.ranges).min().orElseThrow() - region.first));
        out.writeInt((int) (Arrays.stream(region.ranges).max().orElseThrow() - region.first));
        out.writeInt(region.ranges.length / 2);
        for (int i = 0; i < region.ranges.length; i += 2) {
            out.writeInt((int) (region.ranges[i] - region.first));
            out.writeInt((int) (region.ranges[i + 1] - region.ranges[i]));
        }
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.pack);
        out.writeInt(place.offset);
        out.writeInt(place.length);
    }
}
