package dev.rvj.trace;

import dev.rvj.hart.PrivilegeMode;
import dev.rvj.isa.Csr;
import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Instruction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a line for each retired instruction, as Spike does with {@code --log-commits}: the hart, its mode, the pc and
 * the instruction; the registers that it wrote, by number; where it loaded from; where it stored, and what.
 */
final class CommitLog {
    private static final int KIND_BITS = 4;
    private static final int X = 0;
    private static final int F = 1;
    private static final int CSR = 4;

    private final Appendable out;

    /** The registers that one instruction wrote, in the order in which the line has them. */
    static final class Writes {
        private final Map<Integer, Long> values = new TreeMap<>();

        void x(int number, long value) {
            if (number != 0) {
                values.put(number << KIND_BITS | X, value);
            }
        }

        void f(int number, long value) {
            values.put(number << KIND_BITS | F, value);
        }

        void csr(int number, long value) {
            values.put(number << KIND_BITS | CSR, value);
        }
    }

    CommitLog(Appendable out) {
        this.out = out;
    }

    /** @throws UncheckedIOException where the line can not be written */
    void write(int hart, PrivilegeMode mode, long pc, Instruction instruction, Writes writes, List<Long> loads,
            List<RecordingMemory.Store> stores) {
        StringBuilder line = new StringBuilder("core%4d: %d 0x%016x (0x".formatted(hart, mode.encoding(), pc));
        appendHexadecimal(line, instruction.bits(), instruction.length());
        line.append(')');
        writes.values.forEach((key, value) -> appendRegister(line, key, value));
        for (long load : loads) {
            line.append(" mem 0x");
            appendHexadecimal(line, load, Long.BYTES);
        }
        for (RecordingMemory.Store store : stores) {
            line.append(" mem 0x");
            appendHexadecimal(line, store.address(), Long.BYTES);
            line.append(" 0x");
            appendHexadecimal(line, store.value(), store.length());
        }
        synchronized (out) {
            try {
                out.append(line.append('\n'));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void appendRegister(StringBuilder line, int key, long value) {
        int number = key >>> KIND_BITS;
        if ((key & (1 << KIND_BITS) - 1) == CSR) {
            line.append(" c").append(number).append('_').append(Csr.name(number)).append(' ');
        } else {
            line.append((key & F) != 0 ? " f" : " x").append(number).append(number < 10 ? "  " : " ");
        }
        line.append("0x");
        appendHexadecimal(line, value, Long.BYTES);
    }

    private static void appendHexadecimal(StringBuilder line, long value, int bytes) {
        Disassembler.appendHexadecimal(line, value, bytes * 2);
    }
}
