package dev.rvj.linux.signals;

import static dev.rvj.memory.LittleEndian.INT;
import static dev.rvj.memory.LittleEndian.LONG;

import java.lang.foreign.MemorySegment;

/**
 * What a handler learns of a signal: siginfo_t, sigaction(2).
 *
 * @param code si_code: why it was sent
 * @param first the 8 bytes that hold si_addr, or si_pid and si_uid, or si_timerid and si_overrun
 * @param second the 8 bytes that hold si_value, or si_status
 */
public record SignalInfo(int signal, int error, int code, long first, long second) {
    /** Bytes of a siginfo_t. */
    static final int SIZE = 128;

    public static final int SI_USER = 0;
    public static final int SI_KERNEL = 0x80;
    public static final int SI_TIMER = -2;
    public static final int SI_TKILL = -6;
    public static final int ILL_ILLOPC = 1;
    public static final int SEGV_MAPERR = 1;
    public static final int SEGV_ACCERR = 2;
    public static final int BUS_ADRALN = 1;
    public static final int BUS_ADRERR = 2;
    public static final int TRAP_BRKPT = 1;

    private static final int CODE = 8;
    private static final int FIRST = 16;
    private static final int SECOND = 24;

    /** A signal that an instruction raised. */
    static SignalInfo fault(int signal, int code, long address) {
        return new SignalInfo(signal, 0, code, address, 0);
    }

    /** A signal that a process sent. */
    public static SignalInfo sent(int signal, int code, int pid, int uid) {
        return new SignalInfo(signal, 0, code, pid & 0xffff_ffffL | (long) uid << Integer.SIZE, 0);
    }

    /** A signal that the kernel or the user's terminal sent. */
    public static SignalInfo ofKernel(int signal) {
        return new SignalInfo(signal, 0, SI_KERNEL, 0, 0);
    }

    /**
     * The expiry of a timer.
     *
     * @param overrun si_overrun: its expiries since the one that this tells of
     */
    public static SignalInfo ofTimer(int signal, int timer, int overrun, long value) {
        return new SignalInfo(signal, 0, SI_TIMER, timer & 0xffff_ffffL | (long) overrun << Integer.SIZE, value);
    }

    /** Whether both tell of the same timer. */
    boolean isOfSameTimer(SignalInfo other) {
        return code == SI_TIMER && other.code == SI_TIMER && timer() == other.timer();
    }

    int timer() {
        return (int) first;
    }

    int overrun() {
        return (int) (first >> Integer.SIZE);
    }

    /** This, and another expiry of the same timer. */
    SignalInfo and(SignalInfo later) {
        long sum = overrun() + 1L + later.overrun();
        return ofTimer(signal, timer(), (int) Math.min(sum, Integer.MAX_VALUE), second);
    }

    static SignalInfo read(MemorySegment bytes, int signal) {
        return new SignalInfo(signal, bytes.get(INT, Integer.BYTES), bytes.get(INT, CODE),
                bytes.get(LONG, FIRST), bytes.get(LONG, SECOND));
    }

    void write(MemorySegment bytes) {
        bytes.fill((byte) 0);
        bytes.set(INT, 0, signal);
        bytes.set(INT, Integer.BYTES, error);
        bytes.set(INT, CODE, code);
        bytes.set(LONG, FIRST, first);
        bytes.set(LONG, SECOND, second);
    }
}
