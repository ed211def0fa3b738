package dev.rvj.translator.runtime;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a jar, by the addresses where they are entered. It is searched as it lies in the jar: a big program has tens
 * of thousands of them, of which a short run wants a few.
 *
 * <p>All numbers are big-endian: how many slots there are, a power of two (4 bytes); for each the address where a region is
 * entered (8) and where its description is, from the start (4), 0 in a free slot; then the descriptions: length and bytes of
 * the class's name, an address (8), instructions (4), bytes of bytecode (4), the place of the class file (4 each), the count
 * of ranges of instructions (2), for each where it starts, from that address on (4), and its length (4). An address is in the
 * slot that its hash is the number of, or, where that is taken, in the next one that was free.
 */
public final class RegionIndex {
    private static final int SLOT = Long.BYTES + Integer.BYTES;
    /** 2^64 divided by the golden ratio: its products with numbers in a row lie far apart. */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private final ByteBuffer bytes;
    private final int slots;

    RegionIndex(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        slots = this.bytes.getInt(0);
    }

    /**
     * A region.
     *
     * @param pc where it is entered
     * @param name the class's binary name
     * @param size bytes of bytecode
     * @param place where the class file is
     * @param ranges addresses of instructions: from here, to before there, and so on
     */
    public record Description(long pc, String name, int instructions, int size, Place place, long... ranges) {
        /** The same region, entered at another address. */
        public Description at(long other) {
            return new Description(other, name, instructions, size, place, ranges);
        }

        boolean overlaps(long address, int length) {
            for (int i = 0; i < ranges.length; i += 2) {
                if (address < ranges[i + 1] && ranges[i] < address + length) {
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
    Description at(long pc) {
        int found = find(pc);
        if (found == 0) {
            return null;
        }
        ByteBuffer from = bytes.duplicate().position(found);
        byte[] name = new byte[from.getShort()];
        from.get(name);
        long base = from.getLong();
        int instructions = from.getInt();
        int size = from.getInt();
        Place place = new Place(from.getInt(), from.getInt(), from.getInt());
        long[] ranges = new long[2 * from.getShort()];
        for (int i = 0; i < ranges.length; i += 2) {
            ranges[i] = base + from.getInt();
            ranges[i + 1] = ranges[i] + from.getInt();
        }
        return new Description(pc, new String(name, StandardCharsets.ISO_8859_1), instructions, size, place, ranges);
    }

    /** Where the description is of the region entered at an address; 0 if there is none. */
    private int find(long pc) {
        return bytes.getInt(slot(bytes, slots, pc) + Long.BYTES);
    }

    /** Where the slot is that an address is in, or has to be. */
    private static int slot(ByteBuffer bytes, int slots, long pc) {
        for (int slot = (int) (pc * SPREAD >>> Integer.SIZE);; slot++) {
            int at = Integer.BYTES + (slot & slots - 1) * SLOT;
            if (bytes.getLong(at) == pc || bytes.getInt(at + Long.BYTES) == 0) {
                return at;
            }
        }
    }

    /** @param regions in the order in which they are described */
    public static byte[] write(List<Description> regions) {
        int slots = 2 * Integer.highestOneBit(2 * regions.size() + 1);
        Map<String, Integer> known = new HashMap<>();
        ByteArrayOutputStream described = new ByteArrayOutputStream();
        ByteBuffer keys = ByteBuffer.allocate(Integer.BYTES + slots * SLOT).putInt(slots);
        try (DataOutputStream out = new DataOutputStream(described)) {
            for (Description region : regions) {
                Integer before = known.putIfAbsent(region.name, keys.capacity() + out.size());
                keys.position(slot(keys, slots, region.pc)).putLong(region.pc).putInt(before != null ? before : keys.capacity() + out.size());
                if (before != null) {
                    continue;
                }
                byte[] name = region.name.getBytes(StandardCharsets.ISO_8859_1);
                out.writeShort(name.length);
                out.write(name);
                out.writeLong(region.pc);
                out.writeInt(region.instructions);
                out.writeInt(region.size);
                out.writeInt(region.place.pack);
                out.writeInt(region.place.offset);
                out.writeInt(region.place.length);
                out.writeShort(region.ranges.length / 2);
                for (int i = 0; i < region.ranges.length; i += 2) {
                    out.writeInt((int) (region.ranges[i] - region.pc));
                    out.writeInt((int) (region.ranges[i + 1] - region.ranges[i]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.allocate(keys.capacity() + described.size()).put(keys.array()).put(described.toByteArray()).array();
    }
}
