package dev.rvj.device;

import dev.rvj.memory.Ram;
import java.util.function.IntConsumer;

/**
 * The host-target interface, as Spike's front-end server speaks it: the guest stores a command into {@code tohost},
 * which the host answers there at once, and in {@code fromhost}. A command has the device in bits 56 to 63, what to do
 * in bits 48 to 55, and a payload.
 */
public final class Htif implements Ram.Observer {
    private static final int SYSTEM_CALL_DEVICE = 0;
    private static final int CONSOLE_DEVICE = 1;
    private static final int READ = 0;
    private static final int WRITE = 1;
    private static final long PAYLOAD = (1L << 48) - 1;
    /** Bytes of output that are copied at a time. */
    private static final int PART = 4096;

    /** A character that was read comes with this bit. */
    private static final int CHARACTER = 0x100;
    /** What a terminal makes of the end of input. */
    private static final int END_OF_TRANSMISSION = 4;

    /** System calls that a guest may leave to the host, with the numbers of Linux, and Linux's error. */
    private static final int SYS_READ = 63;
    private static final int SYS_WRITE = 64;
    private static final int SYS_EXIT = 93;
    private static final long ENOSYS = 38;
    private static final long EFAULT = 14;

    private final Ram ram;
    private final long toHost;
    private final long fromHost;
    private final Console console;
    private final IntConsumer exit;
    /** Whether a command is being executed: what that stores into {@code tohost} itself is none. */
    private boolean serving;

    /**
     * @param toHost the physical address of {@code tohost}; the caller has {@code ram} tell of stores there
     * @param fromHost that of {@code fromhost}
     * @param exit gets the guest's exit code
     */
    public Htif(Ram ram, long toHost, long fromHost, Console console, IntConsumer exit) {
        this.ram = ram;
        this.toHost = toHost;
        this.fromHost = fromHost;
        this.console = console;
        this.exit = exit;
    }

    @Override
    public void stored(long address, int length) {
        if (address < toHost + Long.BYTES && toHost < address + length) {
            serve();
        }
    }

    private synchronized void serve() {
        long command = ram.load(toHost, Long.BYTES);
        if (command == 0 || serving) {
            return;
        }
        serving = true;
        try {
            ram.store(toHost, Long.BYTES, 0);
            execute((int) (command >>> 56), (int) (command >>> 48) & 0xff, command & PAYLOAD);
        } finally {
            serving = false;
        }
    }

    private void execute(int device, int action, long payload) {
        if (device == SYSTEM_CALL_DEVICE && action == 0) {
            if ((payload & 1) != 0) {
                exit.accept((int) (payload >>> 1));
            } else if (ram.contains(payload, 8 * Long.BYTES)) {
                call(payload);
                answer(1);
            }
        } else if (device == CONSOLE_DEVICE && action == WRITE) {
            console.write((int) payload & 0xff);
        } else if (device == CONSOLE_DEVICE && action == READ) {
            int read = console.read();
            answer((long) CONSOLE_DEVICE << 56 | CHARACTER | (read < 0 ? END_OF_TRANSMISSION : read));
        }
    }

    private void answer(long value) {
        ram.store(fromHost, Long.BYTES, value);
    }

    /** The block holds the number and the arguments; the result replaces the number. */
    private void call(long block) {
        long[] words = new long[4];
        for (int i = 0; i < words.length; i++) {
            words[i] = ram.load(block + (long) i * Long.BYTES, Long.BYTES);
        }
        long address = words[2];
        long length = words[3];
        long result;
        if (words[0] == SYS_EXIT) {
            exit.accept((int) words[1]);
            return;
        } else if (words[0] != SYS_READ && words[0] != SYS_WRITE) {
            result = -ENOSYS;
        } else if (!ram.contains(address, length)) {
            result = -EFAULT;
        } else {
            result = words[0] == SYS_READ ? read(address, length) : write((int) words[1], address, length);
        }
        ram.store(block, Long.BYTES, result);
    }

    private long write(int descriptor, long address, long length) {
        for (long done = 0; done < length; done += PART) {
            byte[] bytes = new byte[(int) Math.min(PART, length - done)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) ram.load(address + done + i, 1);
            }
            console.write(descriptor, bytes);
        }
        return length;
    }

    /** Reads up to the end of a line. */
    private long read(long address, long length) {
        long count = 0;
        while (count < length) {
            int read = console.read();
            if (read < 0) {
                break;
            }
            ram.store(address + count++, 1, read);
            if (read == '\n') {
                break;
            }
        }
        return count;
    }
}
