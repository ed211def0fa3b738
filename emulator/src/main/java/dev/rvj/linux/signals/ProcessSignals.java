package dev.rvj.linux.signals;

import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The signals that a process as a whole has: what it does about them, and those sent to no thread of its. */
public final class ProcessSignals {
    /**
     * {@code li a7, 139; ecall}: what a handler returns to. Unwinders know it by these very instructions, which Linux
     * has in its vDSO.
     */
    private static final int[] TRAMPOLINE = {0x08b0_0893, 0x0000_0073};

    private final LinuxProcess process;
    private final HostSignals host;
    private final PendingSignals pending = new PendingSignals();
    /** Of timers, by number, what the last delivered signal of each said. */
    private final Map<Integer, Integer> overruns = new ConcurrentHashMap<>();
    private final SignalAction[] actions = new SignalAction[Signal.SIGRTMAX + 1];
    private long trampoline;

    public ProcessSignals(LinuxProcess process) {
        this.process = process;
        host = new HostSignals(this, process.options().hostSignals);
        Arrays.fill(actions, SignalAction.OF_DEFAULT);
    }

    /** Sends a signal to whichever thread does not block it. From any thread, of the host too. */
    public void send(SignalInfo info) {
        if (info.signal() == Signal.SIGKILL) {
            process.endBySignal(Signal.SIGKILL);
            return;
        }
        List<LinuxThread> threads = process.threads();
        if (threads.isEmpty() || isDropped(info.signal(), threads.getFirst().signals())) {
            return;
        }
        pending.add(info);
        alert(threads, Signal.bit(info.signal()));
    }

    /** Has pending signals of a set, which the thread that was to take them now blocks, taken by others. */
    void retarget(long set) {
        long orphans = pending.set() & set;
        if (orphans != 0) {
            alert(process.threads(), orphans);
        }
    }

    private static void alert(List<LinuxThread> threads, long set) {
        for (LinuxThread thread : threads) {
            if (thread.signals().wants(set)) {
                thread.signals().alert();
                return;
            }
        }
    }

    /** Whether a signal leaves no trace, as nobody would handle it. */
    boolean isDropped(int signal, ThreadSignals target) {
        return action(signal).ignores(signal) && target.wants(Signal.bit(signal)) && !target.waitsFor(signal);
    }

    PendingSignals pending() {
        return pending;
    }

    HostSignals host() {
        return host;
    }

    synchronized SignalAction action(int signal) {
        return actions[signal];
    }

    void setAction(int signal, SignalAction action) {
        synchronized (this) {
            actions[signal] = action;
        }
        if (action.ignores(signal)) {
            pending.remove(signal);
            process.threads().forEach(thread -> thread.signals().forget(signal));
        }
        if (action.handler() == SignalAction.DEFAULT) {
            host.release(signal);
        } else {
            host.claim(signal);
        }
    }

    /** The action for a signal that is now delivered; one that is good for once is the default from now on. */
    synchronized SignalAction use(int signal) {
        SignalAction action = actions[signal];
        if (action.isOneShot() && action.hasHandler()) {
            actions[signal] = SignalAction.OF_DEFAULT;
        }
        return action;
    }

    void noteOverrun(SignalInfo expiry) {
        overruns.put(expiry.timer(), expiry.overrun());
    }

    /** Expiries of a timer between that which its last signal was sent for and the signal's delivery. */
    public int overrun(int timer) {
        return overruns.getOrDefault(timer, 0);
    }

    public void forgetOverrun(int timer) {
        overruns.remove(timer);
    }

    /** The address that handlers return to. */
    synchronized long trampoline() {
        if (trampoline == 0) {
            AddressSpace memory = process.memory();
            trampoline = process.layout().ownPage();
            memory.mappings().map(trampoline, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
            for (int i = 0; i < TRAMPOLINE.length; i++) {
                memory.storeInt(trampoline + (long) i * Integer.BYTES, TRAMPOLINE[i]);
            }
            memory.mappings().protect(trampoline, AddressSpace.PAGE, Protection.READ | Protection.EXECUTE);
        }
        return trampoline;
    }

    /** Gives the host's signals back; the process has ended. */
    public void close() {
        host.releaseAll();
    }
}
