package dev.rvj.linux;

import dev.rvj.elf.ElfFile;
import dev.rvj.elf.LoadedImage;
import dev.rvj.linux.files.HostText;
import dev.rvj.memory.AddressSpace;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes what a new program finds on its stack: argc, argv, envp, the auxiliary vector, and what they point at.
 * RISC-V psABI, "Process Initialization"; the values are those of Linux's binfmt_elf.
 */
final class InitialStack {
    private static final int AT_PHDR = 3;
    private static final int AT_PHENT = 4;
    private static final int AT_PHNUM = 5;
    private static final int AT_PAGESZ = 6;
    private static final int AT_BASE = 7;
    private static final int AT_FLAGS = 8;
    private static final int AT_ENTRY = 9;
    private static final int AT_UID = 11;
    private static final int AT_EUID = 12;
    private static final int AT_GID = 13;
    private static final int AT_EGID = 14;
    private static final int AT_HWCAP = 16;
    private static final int AT_CLKTCK = 17;
    private static final int AT_SECURE = 23;
    private static final int AT_RANDOM = 25;
    private static final int AT_EXECFN = 31;

    private static final int CLOCK_TICKS = 100;

    private final AddressSpace memory;
    private long top;

    private InitialStack(AddressSpace memory, long top) {
        this.memory = memory;
        this.top = top;
    }

    /**
     * Fills the stack.
     *
     * @return the stack pointer, a multiple of 16
     * @throws dev.rvj.hart.Trap where the arguments need more than the stack has
     */
    static long write(AddressSpace memory, long stackHigh, ElfFile elf, LoadedImage image, LinuxOptions options,
            Identity identity) {
        InitialStack stack = new InitialStack(memory, stackHigh - Long.BYTES);
        long executable = stack.text(options.executable.toString());
        long[] environment = stack.texts(options.environment);
        long[] arguments = stack.texts(options.arguments);
        stack.top = (stack.top & -16) - 16;
        long random = stack.top;
        if (!options.rehearses) {
            memory.storeLong(random, ThreadLocalRandom.current().nextLong());
            memory.storeLong(random + Long.BYTES, ThreadLocalRandom.current().nextLong());
        }
        long[] auxiliary = {
            AT_HWCAP, Hardware.hwcap(),
            AT_PAGESZ, AddressSpace.PAGE,
            AT_CLKTCK, CLOCK_TICKS,
            AT_PHDR, image.programHeaders(),
            AT_PHENT, ElfFile.PROGRAM_HEADER_SIZE,
            AT_PHNUM, elf.programHeaderCount(),
            AT_BASE, 0,
            AT_FLAGS, 0,
            AT_ENTRY, image.entry(),
            AT_UID, identity.user(),
            AT_EUID, identity.user(),
            AT_GID, identity.group(),
            AT_EGID, identity.group(),
            AT_SECURE, 0,
            AT_RANDOM, random,
            AT_EXECFN, executable,
            0, 0};
        int words = 1 + arguments.length + 1 + environment.length + 1 + auxiliary.length;
        long pointer = stack.top - (long) words * Long.BYTES & -16;
        stack.top = pointer;
        stack.push(arguments.length);
        stack.push(arguments);
        stack.push(0);
        stack.push(environment);
        stack.push(0);
        stack.push(auxiliary);
        return pointer;
    }

    private void push(long... values) {
        for (long value : values) {
            memory.storeLong(top, value);
            top += Long.BYTES;
        }
    }

    private long[] texts(List<String> list) {
        long[] addresses = new long[list.size()];
        // The first lies lowest, the next right behind it: setproctitle() relies on it.
        for (int i = addresses.length - 1; i >= 0; i--) {
            addresses[i] = text(list.get(i));
        }
        return addresses;
    }

    private long text(String text) {
        byte[] bytes = HostText.toBytes(text);
        byte[] terminated = Arrays.copyOf(bytes, bytes.length + 1);
        top -= terminated.length;
        memory.initialize(top, terminated, 0, terminated.length);
        return top;
    }
}
