package dev.rvj.memory;

import java.util.ArrayList;
import java.util.List;

/** What stands at which physical address: RAM and devices. */
public final class Bus {
    private record Range(long start, long size, Device device) {
        boolean contains(long address, int length) {
            return address - start >= 0 && address - start <= size - length;
        }
    }

    private final Ram ram;
    private final List<Range> ranges = new ArrayList<>();

    public Bus(Ram ram) {
        this.ram = ram;
    }

    public Ram ram() {
        return ram;
    }

    /** Puts a device at a range of physical addresses. */
    public void attach(long start, long size, Device device) {
        ranges.add(new Range(start, size, device));
    }

    /** Whether there is something to load from and store to, naturally aligned where it is a device. */
    boolean answers(long address, int length) {
        return ram.contains(address, length) || (address & length - 1) == 0 && range(address, length) != null;
    }

    /** The value at a physical address that {@link #answers}, zero-extended. */
    long load(long address, int length) {
        if (ram.contains(address, length)) {
            return ram.load(address, length);
        }
        Range range = range(address, length);
        return range.device.load(address - range.start, length);
    }

    void store(long address, int length, long value) {
        if (ram.contains(address, length)) {
            ram.store(address, length, value);
        } else {
            Range range = range(address, length);
            range.device.store(address - range.start, length, value);
        }
    }

    private Range range(long address, int length) {
        for (Range range : ranges) {
            if (range.contains(address, length)) {
                return range;
            }
        }
        return null;
    }
}
