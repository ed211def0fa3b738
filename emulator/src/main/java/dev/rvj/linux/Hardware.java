package dev.rvj.linux;

/** What the guest may know of its harts: the one truth behind AT_HWCAP, riscv_hwprobe and /proc/cpuinfo. */
public final class Hardware {
    /** Ticks a second of the counter that rdtime reads. */
    public static final long TIMEBASE_FREQUENCY = 10_000_000;

    /** Single-letter extensions, in the canonical order. */
    private static final String BASE = "imafdc";
    /** The others, as in a RISC-V ISA string. */
    private static final String[] EXTENSIONS = {"zicbom", "zicboz", "ziccid", "zicntr", "zicond", "zicsr",
        "zifencei", "zihintpause", "zaamo", "zabha", "zacas", "zalrsc", "zawrs", "zfh", "zfhmin", "zca", "zcb", "zcd",
        "zba", "zbb", "zbc", "zbkb", "zbkc", "zbkx", "zbs"};

    private Hardware() {
    }

    /** A bit a single-letter extension, bit 0 for A; Linux, Documentation/arch/riscv/uabi. */
    static long hwcap() {
        long capabilities = 0;
        for (int i = 0; i < BASE.length(); i++) {
            capabilities |= 1L << BASE.charAt(i) - 'a';
        }
        return capabilities;
    }

    /** Whether the harts have an extension, named as in an ISA string. */
    public static boolean has(String extension) {
        if (extension.length() == 1) {
            return BASE.contains(extension);
        }
        for (String known : EXTENSIONS) {
            if (known.equals(extension)) {
                return true;
            }
        }
        return false;
    }

    /** The ISA string that /proc/cpuinfo shows. */
    public static String isaString() {
        return "rv64" + BASE + "_" + String.join("_", EXTENSIONS);
    }
}
