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
 * The regions of a jar, by the addresses where they are entered. It is searched as it lies in the jar: a big program has tens of thousands of them, of
 * which a short run wants a few.
 *
 * <p>All numbers are big-endian: the count of addresses where regions are entered; for each, ascending, the address (8 bytes)
 * and where the description of its region is, from the start (4); then the descriptions: length and bytes of the class's
 * name, an address (8), instructions (4), bytes of bytecode (4), the place of the class file (4 each), the count of ranges
 * of instructions (2), for each where it starts, from that address on (4), and its length (4).
 */
public final class RegionIndex {
    private static final int KEY = Long.BYTES + Integer.BYTES;

    private final ByteBuffer bytes;
    private final int count;

    RegionIndex(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        count = this.bytes.getInt(0);
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
        return find(pc) >= 0;
    }

    /** The region that begins at an address; null if there is none. */
    Description at(long pc) {
        int found = find(pc);
        if (found < 0) {
            return null;
        }
        ByteBuffer from = bytes.duplicate().position(bytes.getInt(Integer.BYTES + found * KEY + Long.BYTES));
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

    private int find(long pc) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = Long.compareUnsigned(bytes.getLong(Integer.BYTES + middle * KEY), pc);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** @param regions by ascending address */
    public static byte[] write(List<Description> regions) {
        Map<String, Integer> known = new HashMap<>();
        ByteArrayOutputStream described = new ByteArrayOutputStream();
        ByteBuffer keys = ByteBuffer.allocate(Integer.BYTES + regions.size() * KEY).putInt(regions.size());
        try (DataOutputStream out = new DataOutputStream(described)) {
            for (Description region : regions) {
                Integer before = known.putIfAbsent(region.name, keys.capacity() + out.size());
                keys.putLong(region.pc).putInt(before != null ? before : keys.capacity() + out.size());
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
