package dev.rvj.machine;

import dev.rvj.device.Console;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Memory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * What a guest asks of its host by EBREAK between two marked instructions: "RISC-V Semihosting", whose operations are
 * those of Arm's "Semihosting for AArch32 and AArch64". The operation is in a0, its parameter or the address of its
 * parameters, of 8 bytes each, in a1; the result goes to a0.
 */
final class Semihosting {
    /** {@code slli x0, x0, 0x1f}, {@code ebreak}, {@code srai x0, x0, 7}. */
    private static final int BEFORE = 0x01f0_1013;
    private static final int CALL = 0x0010_0073;
    private static final int BEHIND = 0x4070_5013;

    private static final int A0 = 10;
    private static final int A1 = 11;

    private static final int SYS_OPEN = 0x01;
    private static final int SYS_CLOSE = 0x02;
    private static final int SYS_WRITEC = 0x03;
    private static final int SYS_WRITE0 = 0x04;
    private static final int SYS_WRITE = 0x05;
    private static final int SYS_READ = 0x06;
    private static final int SYS_READC = 0x07;
    private static final int SYS_ISERROR = 0x08;
    private static final int SYS_ISTTY = 0x09;
    private static final int SYS_SEEK = 0x0a;
    private static final int SYS_FLEN = 0x0c;
    private static final int SYS_REMOVE = 0x0e;
    private static final int SYS_RENAME = 0x0f;
    private static final int SYS_CLOCK = 0x10;
    private static final int SYS_TIME = 0x11;
    private static final int SYS_ERRNO = 0x13;
    private static final int SYS_GET_CMDLINE = 0x15;
    private static final int SYS_HEAPINFO = 0x16;
    private static final int SYS_EXIT = 0x18;
    private static final int SYS_EXIT_EXTENDED = 0x20;
    private static final int SYS_ELAPSED = 0x30;
    private static final int SYS_TICKFREQ = 0x31;

    private static final long ADP_STOPPED_APPLICATION_EXIT = 0x20026;
    private static final int LONGEST_NAME = 4096;
    private static final long TICKS_A_SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long CENTISECOND = TimeUnit.MILLISECONDS.toNanos(10);

    private final Console console;
    private final MachineOptions options;
    private final IntConsumer exit;
    private final SemihostingFiles files;
    private final long start;

    /** @param exit gets the guest's exit code */
    Semihosting(Console console, MachineOptions options, IntConsumer exit) {
        this.console = console;
        this.options = options;
        this.exit = exit;
        files = new SemihostingFiles(console, options.directory, options.files);
        start = options.nanoseconds.getAsLong();
    }

    /** Whether the breakpoint at the hart's pc is a call. */
    boolean isCall(Hart hart, Memory memory) {
        try {
            return fetch(memory, hart.pc) == CALL && fetch(memory, hart.pc - Integer.BYTES) == BEFORE
                    && fetch(memory, hart.pc + Integer.BYTES) == BEHIND;
        } catch (Trap _) {
            return false;
        }
    }

    private static int fetch(Memory memory, long address) {
        return memory.fetchShort(address) | memory.fetchShort(address + Short.BYTES) << Short.SIZE;
    }

    /**
     * Executes a call.
     *
     * @throws Trap where the guest can not access its parameters
     */
    void call(Hart hart, Memory memory) {
        hart.x[A0] = execute((int) hart.x[A0], hart.x[A1], memory);
    }

    /** Closes the files that the guest left open. */
    void close() {
        files.closeAll();
    }

    private long execute(int operation, long parameter, Memory memory) {
        return switch (operation) {
            case SYS_OPEN -> files.open(string(memory, word(memory, parameter, 0), word(memory, parameter, 2)),
                    (int) word(memory, parameter, 1));
            case SYS_CLOSE -> files.close(word(memory, parameter, 0));
            case SYS_WRITEC -> {
                console.write(memory.loadByte(parameter) & 0xff);
                yield 0;
            }
            case SYS_WRITE0 -> {
                for (long at = parameter; memory.loadByte(at) != 0; at++) {
                    console.write(memory.loadByte(at) & 0xff);
                }
                yield 0;
            }
            case SYS_WRITE -> write(parameter, memory);
            case SYS_READ -> read(parameter, memory);
            case SYS_READC -> console.read();
            case SYS_ISERROR -> word(memory, parameter, 0) < 0 ? 1 : 0;
            case SYS_ISTTY -> files.isTerminal(word(memory, parameter, 0));
            case SYS_SEEK -> files.seek(word(memory, parameter, 0), word(memory, parameter, 1));
            case SYS_FLEN -> files.length(word(memory, parameter, 0));
            case SYS_REMOVE -> files.remove(string(memory, word(memory, parameter, 0), word(memory, parameter, 1)));
            case SYS_RENAME -> files.rename(string(memory, word(memory, parameter, 0), word(memory, parameter, 1)),
                    string(memory, word(memory, parameter, 2), word(memory, parameter, 3)));
            case SYS_CLOCK -> elapsed() / CENTISECOND;
            case SYS_TIME -> TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
            case SYS_ERRNO -> files.error();
            case SYS_GET_CMDLINE -> commandLine(parameter, memory);
            case SYS_HEAPINFO -> {
                long block = word(memory, parameter, 0);
                for (int i = 0; i < 4; i++) {
                    memory.storeLong(block + (long) i * Long.BYTES, 0);
                }
                yield 0;
            }
            case SYS_EXIT, SYS_EXIT_EXTENDED -> {
                exit.accept(word(memory, parameter, 0) == ADP_STOPPED_APPLICATION_EXIT
                        ? (int) word(memory, parameter, 1) : 1);
                yield 0;
            }
            case SYS_ELAPSED -> {
                memory.storeLong(parameter, elapsed());
                yield 0;
            }
            case SYS_TICKFREQ -> TICKS_A_SECOND;
            default -> -1;
        };
    }

    private long elapsed() {
        return options.nanoseconds.getAsLong() - start;
    }

    private static long word(Memory memory, long parameters, int index) {
        return memory.loadLong(parameters + (long) index * Long.BYTES);
    }

    private static String string(Memory memory, long address, long length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (long at = address; at - address < Math.min(length, LONGEST_NAME); at++) {
            bytes.write(memory.loadByte(at));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The result counts the bytes that were not written. */
    private long write(long parameter, Memory memory) {
        long address = word(memory, parameter, 1);
        long length = word(memory, parameter, 2);
        byte[] part = new byte[Math.clamp(length, 0, LONGEST_NAME)];
        long done = 0;
        while (done < length) {
            int count = (int) Math.min(part.length, length - done);
            for (int i = 0; i < count; i++) {
                part[i] = memory.loadByte(address + done + i);
            }
            if (!files.write(word(memory, parameter, 0), part, count)) {
                break;
            }
            done += count;
        }
        return length - done;
    }

    /** The result counts the bytes that were not read; all of them means the end of the file. */
    private long read(long parameter, Memory memory) {
        long address = word(memory, parameter, 1);
        long length = word(memory, parameter, 2);
        byte[] part = new byte[Math.clamp(length, 0, LONGEST_NAME)];
        long done = 0;
        int count = part.length;
        while (done < length && count == part.length) {
            count = files.read(word(memory, parameter, 0), part, (int) Math.min(part.length, length - done));
            for (int i = 0; i < count; i++) {
                memory.storeByte(address + done + i, part[i]);
            }
            done += Math.max(count, 0);
        }
        return length - done;
    }

    /** Writes the arguments, with spaces between them, to the buffer that the block describes. */
    private long commandLine(long block, Memory memory) {
        byte[] line = String.join(" ", options.arguments).getBytes(StandardCharsets.UTF_8);
        long buffer = word(memory, block, 0);
        if (line.length >= word(memory, block, 1)) {
            return -1;
        }
        for (int i = 0; i < line.length; i++) {
            memory.storeByte(buffer + i, line[i]);
        }
        memory.storeByte(buffer + line.length, (byte) 0);
        memory.storeLong(block + Long.BYTES, line.length);
        return 0;
    }
}
