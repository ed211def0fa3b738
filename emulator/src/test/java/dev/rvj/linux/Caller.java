package dev.rvj.linux;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfImage;
import dev.rvj.linux.files.HostText;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import dev.rvj.sandbox.Sandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Makes system calls in the place of a guest: a process that never runs, with memory to point at. */
final class Caller implements AutoCloseable {
    static final long AT_FDCWD = -100;
    private static final long SCRATCH = 0x100_0000;
    private static final long SCRATCH_SIZE = 1 << 20;

    final LinuxOptions options = new LinuxOptions();
    private final LinuxProcess process;
    private final LinuxThread thread;
    private long free = SCRATCH;

    Caller(Path directory) throws ElfException {
        this(directory, null, _ -> { });
    }

    /**
     * @param sandbox what the guest is granted; null where it may do all
     * @param more changes the options
     */
    Caller(Path directory, Sandbox sandbox, Consumer<LinuxOptions> more) throws ElfException {
        options.sandbox = sandbox;
        options.executable = Path.of("/bin/program");
        options.arguments = List.of("program", "one");
        options.directory = directory;
        options.memory = 64 << 20;
        more.accept(options);
        process = new LinuxProcess(ElfFile.parse(new ElfImage().bytes()), options);
        thread = process.threads().getFirst();
        memory().mappings().map(SCRATCH, SCRATCH_SIZE, Protection.READ | Protection.WRITE);
    }

    LinuxProcess process() {
        return process;
    }

    AddressSpace memory() {
        return process.memory();
    }

    /** The result of a call, a negated error number as the kernel gives it. */
    long call(SystemCall call, long... arguments) {
        return callNumber(call.number(), arguments);
    }

    /** As {@link #call}, for a call that need not exist. */
    long callNumber(long number, long... arguments) {
        long[] a = Arrays.copyOf(arguments, 6);
        return process.calls().call(thread, number, a[0], a[1], a[2], a[3], a[4], a[5]);
    }

    /** Room in the guest's memory. */
    long room(long size) {
        long at = free;
        free += size + 15 & -16;
        return at;
    }

    /** Text in the guest's memory, with its end. */
    long text(String text) {
        byte[] bytes = HostText.toBytes(text);
        long at = room(bytes.length + 1);
        for (int i = 0; i < bytes.length; i++) {
            memory().storeByte(at + i, bytes[i]);
        }
        return at;
    }

    /** Words of 64 bits in the guest's memory. */
    long words(long... words) {
        long at = room(words.length * 8L);
        for (int i = 0; i < words.length; i++) {
            memory().storeLong(at + 8L * i, words[i]);
        }
        return at;
    }

    String read(long address, long length) {
        byte[] bytes = new byte[(int) length];
        for (int i = 0; i < length; i++) {
            bytes[i] = memory().loadByte(address + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.descriptors().closeAll();
        process.memory().close();
    }
}
