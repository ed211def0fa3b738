package dev.rvj.linux.signals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Signals sent to a process or a thread and not yet delivered. */
final class PendingSignals {
    /** The soft RLIMIT_SIGPENDING. */
    private static final int LIMIT = 4096;

    private final List<SignalInfo> queue = new ArrayList<>();
    private volatile long set;

    /** The set of those that are pending. */
    long set() {
        return set;
    }

    /**
     * Only signals from {@link Signal#SIGRTMIN} on are pending more than once, and no timer's. False if there are too
     * many.
     */
    synchronized boolean add(SignalInfo info) {
        for (int i = 0; info.code() == SignalInfo.SI_TIMER && i < queue.size(); i++) {
            if (queue.get(i).isOfSameTimer(info)) {
                queue.set(i, queue.get(i).and(info));
                return true;
            }
        }
        if (info.signal() < Signal.SIGRTMIN && (set & Signal.bit(info.signal())) != 0) {
            return true;
        }
        if (queue.size() >= LIMIT) {
            return false;
        }
        queue.add(info);
        set |= Signal.bit(info.signal());
        return true;
    }

    /** Takes the signal of a set that comes first, or null. */
    synchronized SignalInfo take(long wanted) {
        long candidates = set & wanted;
        if (candidates == 0) {
            return null;
        }
        long preferred = (candidates & Signal.SYNCHRONOUS) != 0 ? candidates & Signal.SYNCHRONOUS : candidates;
        int signal = Long.numberOfTrailingZeros(preferred) + 1;
        SignalInfo found = null;
        boolean more = false;
        for (Iterator<SignalInfo> each = queue.iterator(); each.hasNext();) {
            SignalInfo info = each.next();
            if (info.signal() == signal) {
                if (found == null) {
                    found = info;
                    each.remove();
                } else {
                    more = true;
                }
            }
        }
        if (!more) {
            set &= ~Signal.bit(signal);
        }
        return found;
    }

    synchronized void remove(int signal) {
        queue.removeIf(info -> info.signal() == signal);
        set &= ~Signal.bit(signal);
    }
}
