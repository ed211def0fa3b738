package dev.rvj.translator.emit;

import dev.rvj.engine.CodeSource;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.FixedRange;
import dev.rvj.translator.region.Registers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where a region's accesses mostly go, told by what their base registers held when it was asked for: it is executed all the
 * time, so that what they held last is what they will hold.
 */
public final class Pointers {
    /** Nothing is known. */
    public static final Pointers NONE = new Pointers(null, new long[Registers.F]);

    private final AddressSpace memory;
    private final long[] registers;
    private final List<FixedRange> used = new CopyOnWriteArrayList<>();

    private Pointers(AddressSpace memory, long[] registers) {
        this.memory = memory;
        this.registers = registers;
    }

    /** What is known now. Called on the hart's thread. */
    public static Pointers of(GuestMemory guest, CodeSource source) {
        if (!guest.isByAddress()) {
            return NONE;
        }
        long[] registers = new long[Registers.F];
        for (int number = 0; number < registers.length; number++) {
            registers[number] = source.register(number);
        }
        return new Pointers(guest.addressed(), registers);
    }

    /** What an x register held. */
    long held(int register) {
        return registers[register];
    }

    /** What all held, to be changed by the caller. */
    long[] held() {
        return registers.clone();
    }

    /**
     * The range that bytes are in; null if there is none that may be relied on.
     *
     * @param length bytes up to behind the last one
     */
    FixedRange range(long address, int length, int protection) {
        if (memory == null) {
            return null;
        }
        FixedRange known = known(address, length, protection);
        if (known == null) {
            memory.fixedRange(address, protection, used::add);
            known = known(address, length, protection);
        }
        return known;
    }

    private FixedRange known(long address, int length, int protection) {
        return used.stream().filter(range -> range.protection() == protection && range.contains(address, length)).findFirst().orElse(null);
    }

    /** Whether answers are void where addresses, from one to before another, allow some accesses no more. */
    public boolean isLostWith(long from, long to, int lost) {
        return used.stream().anyMatch(range -> range.isLostWith(from, to, lost));
    }
}
