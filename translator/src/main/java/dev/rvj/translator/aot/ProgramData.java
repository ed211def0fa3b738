package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.elf.ElfSegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** What a program's file has at the addresses that it is loaded at. */
final class ProgramData {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Bytes of the file from {@code offset} on, at addresses from {@code start} to before {@code end}. */
    record Extent(long start, long end, long offset) {
    }

    private final byte[] bytes;
    private final List<Extent> extents = new ArrayList<>();

    ProgramData(Program program) {
        bytes = program.elf().bytes();
        for (ElfSegment segment : program.elf().segments()) {
            if (segment.type() == ElfSegment.LOAD) {
                long start = program.address(segment);
                extents.add(new Extent(start, start + segment.fileSize(), segment.offset()));
            }
        }
    }

    List<Extent> extents() {
        return extents;
    }

    /** Whether so many bytes at an address are in the file. */
    boolean holds(long address, int length) {
        return offset(address, length) >= 0;
    }

    int intAt(long address) {
        return (int) INT.get(bytes, offset(address, Integer.BYTES));
    }

    long longAt(long address) {
        return (long) LONG.get(bytes, offset(address, Long.BYTES));
    }

    private int offset(long address, int length) {
        for (Extent extent : extents) {
            if (address >= extent.start && address <= extent.end - length) {
                return (int) (extent.offset + address - extent.start);
            }
        }
        return -1;
    }
}
