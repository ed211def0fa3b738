package dev.rvj.linux;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What threads execute that a fuzzed clone(2) starts: calls, one after the other, then exit(2). */
final class FuzzThreads {
    /** How long threads may go on when their process has ended; long enough for a machine that is busy with something else. */
    private static final long BUDGET_SECONDS = 120;
    private static final int S0 = 8;
    private static final int S1 = 9;
    private static final int WORDS = 7;
    private static final int BLOCK = WORDS * Long.BYTES;
    private static final int BLOCKS = 64;
    private static final int MOST_CALLS = 6;

    /** CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND and CLONE_THREAD. */
    private static final long THREAD_FLAGS = 0x1_0f00;

    private static final int[] CODE = {
        // 1: ld a7,0(s0); ld a0,8(s0); ...; ld a5,48(s0)
        0x0004_3883, 0x0084_3503, 0x0104_3583, 0x0184_3603, 0x0204_3683, 0x0284_3703, 0x0304_3783,
        // ecall; addi s0,s0,56; addi s1,s1,-1; bnez s1,1b; li a7,93; ecall
        0x0000_0073, 0x0384_0413, 0xfff4_8493, 0xfc04_9ce3, 0x05d0_0893, 0x0000_0073};

    private final AddressSpace memory;
    private final SplittableRandom random;
    private final long code;
    private final long blocks;

    /** @param start where two pages are free */
    FuzzThreads(AddressSpace memory, SplittableRandom random, long start) {
        this.memory = memory;
        this.random = random;
        code = start;
        blocks = start + AddressSpace.PAGE;
        memory.mappings().map(code, AddressSpace.PAGE, Protection.READ | Protection.WRITE | Protection.EXECUTE);
        memory.mappings().map(blocks, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
        for (int i = 0; i < CODE.length; i++) {
            memory.storeInt(code + (long) i * Integer.BYTES, CODE[i]);
        }
    }

    /** Flags of a thread, most of them. */
    long flags() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextLong();
            case 1 -> THREAD_FLAGS ^ 1L << random.nextInt(33);
            default -> THREAD_FLAGS | random.nextLong() & 0x138_0000;
        };
    }

    /**
     * Has the threads that a hart starts make a few calls.
     *
     * @param words makes the number of a call and its arguments
     */
    void prepare(Hart hart, Supplier<long[]> words) {
        int count = random.nextInt(1, MOST_CALLS);
        long first = blocks + (long) BLOCK * random.nextInt(BLOCKS - MOST_CALLS);
        try {
            for (int i = 0; i < count; i++) {
                long[] block = words.get();
                for (int word = 0; word < WORDS; word++) {
                    memory.storeLong(first + (long) i * BLOCK + (long) word * Long.BYTES, block[word]);
                }
            }
        } catch (Trap _) {
            // A call before has unmapped it.
            count = 1;
        }
        hart.pc = code;
        hart.x[S0] = first;
        hart.x[S1] = count;
    }

    /** Waits until all threads of a process that has ended are gone. */
    static void awaitEnd(LinuxProcess process) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BUDGET_SECONDS);
        while (!process.threads().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("threads go on: " + stacks());
            }
            Thread.sleep(1);
        }
    }

    private static String stacks() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().startsWith("guest-")) {
                text.append("\n").append(thread.getName());
                for (StackTraceElement element : stack) {
                    text.append("\n    at ").append(element);
                }
            }
        });
        return text.toString();
    }
}
