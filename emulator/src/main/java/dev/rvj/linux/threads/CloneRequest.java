package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;

/** What clone(2) is asked for. A stack pointer of 0 is the caller's. */
record CloneRequest(long flags, long stackPointer, long parentTid, long tls, long childTid) {
    private static final long CLONE_VM = 0x100;
    private static final long CLONE_FS = 0x200;
    private static final long CLONE_FILES = 0x400;
    private static final long CLONE_SIGHAND = 0x800;
    private static final long CLONE_THREAD = 0x1_0000;
    private static final long CLONE_SETTLS = 0x8_0000;
    private static final long CLONE_PARENT_SETTID = 0x10_0000;
    private static final long CLONE_CHILD_CLEARTID = 0x20_0000;
    private static final long CLONE_CHILD_SETTID = 0x100_0000;
    /** What the threads of a process here share in any case. */
    private static final long THREAD = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;
    private static final long SHARING = CLONE_FS | CLONE_FILES;
    /** Namespaces, and a descriptor of the new process. */
    private static final long REFUSED = 0x7e02_1080L;
    /** The first version of struct clone_args. */
    private static final int ARGUMENTS_SIZE = 64;

    /** Reads a struct clone_args, clone3(2). */
    static CloneRequest read(AddressSpace memory, long address, long size) {
        if (Long.compareUnsigned(size, AddressSpace.PAGE) > 0) {
            throw new SystemCallException(Errno.E2BIG);
        }
        if (size < ARGUMENTS_SIZE) {
            throw new SystemCallException(Errno.EINVAL);
        }
        long[] words = new long[ARGUMENTS_SIZE / Long.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = memory.loadLong(address + (long) i * Long.BYTES);
        }
        for (long at = ARGUMENTS_SIZE; at < size; at++) {
            if (memory.loadByte(address + at) != 0) {
                throw new SystemCallException(Errno.E2BIG);
            }
        }
        return new CloneRequest(words[0], words[5] == 0 ? 0 : words[5] + words[6], words[3], words[7], words[2]);
    }

    /** Whether it asks for a thread and not for a process. */
    boolean isThread() {
        return (flags & CLONE_THREAD) != 0;
    }

    /** @throws SystemCallException EINVAL for flags that contradict each other, or that threads here can not have */
    void check() {
        if ((flags & THREAD) != THREAD || (flags & SHARING) != SHARING || (flags & REFUSED) != 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
    }

    boolean setsTls() {
        return (flags & CLONE_SETTLS) != 0;
    }

    boolean tellsParent() {
        return (flags & CLONE_PARENT_SETTID) != 0;
    }

    boolean tellsChild() {
        return (flags & CLONE_CHILD_SETTID) != 0;
    }

    boolean clearsAtEnd() {
        return (flags & CLONE_CHILD_CLEARTID) != 0;
    }
}
