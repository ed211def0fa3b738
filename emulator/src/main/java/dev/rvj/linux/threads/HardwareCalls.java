package dev.rvj.linux.threads;

import dev.rvj.isa.semantics.RvZicbo;
import dev.rvj.linux.Errno;
import dev.rvj.linux.Hardware;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.memory.AddressSpace;
import java.util.Map;

/** The system calls that only RISC-V has; Linux, Documentation/arch/riscv. */
public final class HardwareCalls implements SystemCallArea {
    private static final int WHICH_CPUS = 1;
    private static final int PAIR = 16;
    /** The keys of riscv_hwprobe(2). */
    private static final int MVENDORID = 0;
    private static final int MARCHID = 1;
    private static final int MIMPID = 2;
    private static final int BASE_BEHAVIOR = 3;
    private static final int IMA_EXT_0 = 4;
    private static final int CPUPERF_0 = 5;
    private static final int ZICBOZ_BLOCK_SIZE = 6;
    private static final int HIGHEST_VIRT_ADDRESS = 7;
    private static final int TIME_CSR_FREQ = 8;
    private static final int MISALIGNED_SCALAR_PERF = 9;
    private static final int MISALIGNED_VECTOR_PERF = 10;
    private static final int ZICBOM_BLOCK_SIZE = 12;

    private static final int BASE_IMA = 1;
    private static final int MISALIGNED_FAST = 3;
    private static final int MISALIGNED_UNSUPPORTED = 4;
    /** The bit of {@link #IMA_EXT_0} that stands for an extension. */
    private static final Map<String, Integer> EXTENSION_BITS = Map.ofEntries(Map.entry("c", 1), Map.entry("zba", 3),
            Map.entry("zbb", 4), Map.entry("zbs", 5), Map.entry("zicboz", 6), Map.entry("zbc", 7),
            Map.entry("zbkb", 8), Map.entry("zbkc", 9), Map.entry("zbkx", 10),
            Map.entry("zfh", 27), Map.entry("zfhmin", 28), Map.entry("zacas", 34), Map.entry("zicond", 35),
            Map.entry("zihintpause", 36), Map.entry("zca", 43), Map.entry("zcb", 44), Map.entry("zcd", 45),
            Map.entry("zawrs", 48), Map.entry("zicntr", 50), Map.entry("zicbom", 55),
            Map.entry("zaamo", 56), Map.entry("zalrsc", 57), Map.entry("zabha", 58));

    private final AddressSpace memory;

    public HardwareCalls(LinuxProcess process) {
        memory = process.memory();
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case RISCV_HWPROBE -> probe(a0, a1, a2, a3, a4);
            case RISCV_FLUSH_ICACHE -> flush(a0, a1, a2);
            default -> -Errno.ENOSYS;
        };
    }

    private long probe(long pairs, long count, long setSize, long set, long flags) {
        if ((flags & ~WHICH_CPUS) != 0 || setSize < 0 || (set == 0) != (setSize == 0) || flags != 0 && set == 0) {
            return -Errno.EINVAL;
        }
        boolean agree = true;
        for (long i = 0; i < count; i++) {
            long pair = pairs + i * PAIR;
            long key = memory.loadLong(pair);
            boolean known = key >= 0 && key <= ZICBOM_BLOCK_SIZE && isKnown((int) key);
            long value = known ? value((int) key) : 0;
            if (flags == 0) {
                memory.storeLong(pair, known ? key : -1);
                memory.storeLong(pair + Long.BYTES, value);
            } else {
                long wanted = memory.loadLong(pair + Long.BYTES);
                agree &= known && (key == IMA_EXT_0 || key == BASE_BEHAVIOR
                        ? (value & wanted) == wanted : value == wanted);
            }
        }
        if (flags != 0) {
            restrict(set, setSize, agree);
        }
        return 0;
    }

    /** Leaves those harts in a set that are as asked: all or none. */
    private void restrict(long set, long setSize, boolean agree) {
        long harts = agree ? Scheduling.harts() : 0;
        boolean all = isEmpty(set, setSize);
        for (long i = 0; i < setSize; i++) {
            int bits = i < Long.BYTES ? (int) (harts >>> i * Byte.SIZE) : 0;
            int old = memory.loadByte(set + i);
            memory.storeByte(set + i, (byte) (all ? bits : old & bits));
        }
    }

    private boolean isEmpty(long set, long setSize) {
        for (long i = 0; i < setSize; i++) {
            if (memory.loadByte(set + i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(int key) {
        return key <= MISALIGNED_VECTOR_PERF || key == ZICBOM_BLOCK_SIZE;
    }

    private long value(int key) {
        return switch (key) {
            case MVENDORID, MARCHID, MIMPID -> 0;
            case BASE_BEHAVIOR -> BASE_IMA;
            case IMA_EXT_0 -> extensions();
            case CPUPERF_0, MISALIGNED_SCALAR_PERF -> MISALIGNED_FAST;
            case MISALIGNED_VECTOR_PERF -> MISALIGNED_UNSUPPORTED;
            case ZICBOZ_BLOCK_SIZE, ZICBOM_BLOCK_SIZE -> RvZicbo.BLOCK;
            case HIGHEST_VIRT_ADDRESS -> memory.size() - 1;
            case TIME_CSR_FREQ -> Hardware.TIMEBASE_FREQUENCY;
            default -> throw new IllegalArgumentException("key " + key);
        };
    }

    private static long extensions() {
        // F and D have one bit in common.
        long bits = Hardware.has("f") && Hardware.has("d") ? 1 : 0;
        for (Map.Entry<String, Integer> entry : EXTENSION_BITS.entrySet()) {
            if (Hardware.has(entry.getKey())) {
                bits |= 1L << entry.getValue();
            }
        }
        return bits;
    }

    /** All harts see the same code, so that a flush for one thread is one for all. */
    private long flush(long start, long end, long flags) {
        if ((flags & ~1) != 0) {
            return -Errno.EINVAL;
        }
        if (start < end && memory.mappings().isInside(start, end - start)) {
            memory.mappings().codeChanged(start, end - start);
        }
        return 0;
    }
}
