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

    /** So many bytes of the file from {@code offset} on, at addresses from {@code start} on. */
    record Extent(long start, long length, long offset) {
    }

    private final byte[] bytes;
    private final List<Extent> extents = new ArrayList<>();

    ProgramData(Program program) {
        bytes = program.elf().bytes();
        for (ElfSegment segment : program.elf().segments()) {
            if (segment.type() == ElfSegment.LOAD) {
                extents.add(new Extent(program.address(segment), segment.fileSize(), segment.offset()));
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
            long into = address - extent.start;
            if (into >= 0 && into <= extent.length - length) {
                return (int) (extent.offset + into);
            }
        }
        return -1;
    }
}
