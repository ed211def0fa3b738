package dev.rvj.linux.threads;

import dev.rvj.hart.Trap;
import dev.rvj.memory.AddressSpace;

/** What a thread's end does to memory: it says there that the thread is gone, and wakes who waits for that. */
public final class Departure {
    private static final int FUTEX_WAITERS = 0x8000_0000;
    private static final int FUTEX_OWNER_DIED = 0x4000_0000;
    private static final int FUTEX_TID_MASK = 0x3fff_ffff;
    /** Links that are followed at most, as Linux does: a list may be a ring without its head. */
    private static final int ROBUST_LIST_LIMIT = 2048;
    /** The least bits of a link say that the lock inherits priority. */
    private static final long LINK_FLAGS = 1;

    /** Where the thread's end is to be told, or 0; set_tid_address(2). */
    long clearedWord;
    /** The head of the list of locks that the thread may hold, or 0; set_robust_list(2). */
    long robustList;

    void tell(AddressSpace memory, Futexes futexes, int tid) {
        try {
            if (robustList != 0) {
                giveUpLocks(memory, futexes, tid);
            }
        } catch (Trap _) {
            // The list is the guest's affair: where it leads nowhere, it ends.
            robustList = 0;
        }
        try {
            if (clearedWord != 0) {
                memory.storeInt(clearedWord, 0);
                futexes.wake(clearedWord, 1, Futexes.ALL);
            }
        } catch (Trap _) {
            clearedWord = 0;
        }
    }

    /** struct robust_list_head: the first link, the offset from a link to its lock, the link of a lock in the making. */
    private void giveUpLocks(AddressSpace memory, Futexes futexes, int tid) {
        long offset = memory.loadLong(robustList + Long.BYTES);
        long pending = memory.loadLong(robustList + 2 * Long.BYTES) & ~LINK_FLAGS;
        long link = memory.loadLong(robustList) & ~LINK_FLAGS;
        for (int count = 0; link != robustList && count < ROBUST_LIST_LIMIT; count++) {
            long next = memory.loadLong(link) & ~LINK_FLAGS;
            if (link != pending) {
                giveUp(memory, futexes, link + offset, tid, false);
            }
            link = next;
        }
        if (pending != 0) {
            giveUp(memory, futexes, pending + offset, tid, true);
        }
    }

    private static void giveUp(AddressSpace memory, Futexes futexes, long lock, int tid, boolean pending) {
        int value = memory.loadInt(lock);
        if (pending && value == 0) {
            futexes.wake(lock, 1, Futexes.ALL);
            return;
        }
        while ((value & FUTEX_TID_MASK) == tid) {
            int seen = memory.compareAndExchangeInt(lock, value, value & FUTEX_WAITERS | FUTEX_OWNER_DIED);
            if (seen == value) {
                if ((value & FUTEX_WAITERS) != 0) {
                    futexes.wake(lock, 1, Futexes.ALL);
                }
                return;
            }
            value = seen;
        }
    }
}
