package dev.rvj.linux.signals;

import static dev.rvj.memory.LittleEndian.INT;
import static dev.rvj.memory.LittleEndian.LONG;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.lang.foreign.MemorySegment;

/**
 * What a thread's stack holds while a handler runs: struct rt_sigframe of Linux's arch/riscv/kernel/signal.c, a
 * siginfo_t and a ucontext_t. Offsets are from the frame's start, in bytes.
 */
final class SignalFrame {
    private static final int CONTEXT = SignalInfo.SIZE;
    private static final int STACK = CONTEXT + 16;
    private static final int MASK = CONTEXT + 40;
    /** sc_regs: the pc, then x1 to x31. */
    private static final int REGISTERS = CONTEXT + 176;
    private static final int FLOATS = REGISTERS + 32 * Long.BYTES;
    private static final int FCSR = FLOATS + 32 * Long.BYTES;
    /** The union of floating-point states is as large as that of the Q extension. */
    static final int SIZE = FLOATS + 528;

    private static final int ALIGNMENT = 16;
    private static final int STACK_POINTER = 2;

    private SignalFrame() {
    }

    /** Where a frame goes on a stack. */
    static long below(long top) {
        return top - SIZE & -ALIGNMENT;
    }

    static long infoOf(long frame) {
        return frame;
    }

    static long contextOf(long frame) {
        return frame + CONTEXT;
    }

    /** @throws Trap if there is no stack */
    static void write(AddressSpace memory, long frame, SignalInfo info, Hart hart, long mask, AlternateStack stack) {
        MemorySegment bytes = memory.slice(frame, SIZE, Protection.WRITE);
        bytes.fill((byte) 0);
        info.write(bytes.asSlice(0, SignalInfo.SIZE));
        writeStack(bytes.asSlice(STACK, AlternateStack.SIZE), stack, stack.flags());
        bytes.set(LONG, MASK, mask);
        bytes.set(LONG, REGISTERS, hart.pc);
        MemorySegment.copy(hart.x, 1, bytes, LONG, REGISTERS + Long.BYTES, 31);
        MemorySegment.copy(hart.f, 0, bytes, LONG, FLOATS, 32);
        bytes.set(INT, FCSR, hart.fcsr.roundingMode << 5 | hart.fcsr.flags);
    }

    /**
     * Gives a hart the registers that a frame holds.
     *
     * @return the mask of signals in it
     * @throws Trap if there is no frame
     */
    static long read(AddressSpace memory, Hart hart) {
        MemorySegment bytes = memory.slice(hart.x[STACK_POINTER], SIZE, Protection.READ);
        hart.pc = bytes.get(LONG, REGISTERS) & ~1L;
        MemorySegment.copy(bytes, LONG, REGISTERS + Long.BYTES, hart.x, 1, 31);
        MemorySegment.copy(bytes, LONG, FLOATS, hart.f, 0, 32);
        int fcsr = bytes.get(INT, FCSR);
        hart.fcsr.flags = fcsr & 31;
        hart.fcsr.roundingMode = fcsr >>> 5 & 7;
        hart.reservationAddress = -1;
        return bytes.get(LONG, MASK);
    }

    /** The alternate stack that a frame holds. */
    static AlternateStack stackIn(AddressSpace memory, long frame) {
        return readStack(memory.slice(frame + STACK, AlternateStack.SIZE, Protection.READ));
    }

    static AlternateStack readStack(MemorySegment bytes) {
        return new AlternateStack(bytes.get(LONG, 0), bytes.get(INT, 8), bytes.get(LONG, 16));
    }

    static void writeStack(MemorySegment bytes, AlternateStack stack, int flags) {
        bytes.set(LONG, 0, stack.start());
        bytes.set(LONG, 8, flags & 0xffff_ffffL);
        bytes.set(LONG, 16, stack.size());
    }
}
