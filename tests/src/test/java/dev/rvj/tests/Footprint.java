package dev.rvj.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What of memory the JVM uses, in bytes, and how many classes it has, after a collection. */
record Footprint(long heap, long metaspace, long code, int classes) {
    static Footprint now() {
        System.gc();
        long metaspace = 0;
        long code = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            long used = pool.getUsage().getUsed();
            metaspace += pool.getName().equals("Metaspace") ? used : 0;
            code += pool.getName().startsWith("Code") ? used : 0;
        }
        return new Footprint(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace, code,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    Footprint orLarger(Footprint other) {
        return new Footprint(Math.max(heap, other.heap), Math.max(metaspace, other.metaspace),
                Math.max(code, other.code), Math.max(classes, other.classes));
    }

    @Override
    public String toString() {
        return "heap %.1f MiB, metaspace %.1f MiB, code %.1f MiB, %d classes".formatted(heap / 1048576.0,
                metaspace / 1048576.0, code / 1048576.0, classes);
    }
}
