package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A set of files to wait on, epoll(7). */
final class EpollFile extends OpenFile {
    private static final int EPOLL_CTL_ADD = 1;
    private static final int EPOLL_CTL_DEL = 2;
    private static final int EPOLL_CTL_MOD = 3;
    private static final int EPOLLONESHOT = 1 << 30;
    private static final int EPOLLET = 1 << 31;
    /** How deep sets may watch sets, EP_MAX_NESTS of Linux. */
    private static final int MOST_NESTED = 4;
    /** Bytes of struct epoll_event: the events, padding, the guest's data. */
    static final int EVENT_SIZE = 16;

    /** What the set was told to watch. */
    private static final class Interest {
        final OpenFile file;
        int events;
        long data;
        /** The file's changes when it was last reported. */
        long reported = -1;

        Interest(OpenFile file, int events, long data) {
            this.file = file;
            this.events = events;
            this.data = data;
        }
    }

    private final Object nesting;
    /** How many sets have been above this one. */
    private int above;
    private final Map<Integer, Interest> interests = new LinkedHashMap<>();

    /** @param nesting held while sets are put into sets, so that two threads make no ring between them */
    EpollFile(Object nesting) {
        super(OpenFlags.O_RDWR);
        this.nesting = nesting;
    }

    /** epoll_ctl(2). */
    void change(int operation, int descriptor, OpenFile file, int events, long data) {
        synchronized (nesting) {
            changeAlone(operation, descriptor, file, events, data);
        }
        waiters.wakeAll();
    }

    private void changeAlone(int operation, int descriptor, OpenFile file, int events, long data) {
        synchronized (this) {
            Interest known = interests.get(descriptor);
            boolean found = known != null && known.file == file;
            switch (operation) {
                case EPOLL_CTL_ADD -> {
                    if (found) {
                        throw new SystemCallException(Errno.EEXIST);
                    }
                    checkNesting(file);
                    interests.put(descriptor, new Interest(file, events, data));
                }
                case EPOLL_CTL_MOD -> {
                    requireKnown(found);
                    known.events = events;
                    known.data = data;
                    known.reported = -1;
                }
                case EPOLL_CTL_DEL -> {
                    requireKnown(found);
                    interests.remove(descriptor);
                }
                default -> throw new SystemCallException(Errno.EINVAL);
            }
        }
    }

    /** Sets that watch each other in a ring would ask each other for ever, epoll_ctl(2), ELOOP. */
    private void checkNesting(OpenFile file) {
        if (file instanceof EpollFile set) {
            if (set.reaches(this) || above + set.depth() >= MOST_NESTED) {
                throw new SystemCallException(Errno.ELOOP);
            }
            set.putBelow(above + 1);
        }
    }

    private synchronized void putBelow(int count) {
        above = Math.max(above, count);
        sets().forEach(set -> set.putBelow(above + 1));
    }

    private synchronized boolean reaches(EpollFile wanted) {
        return this == wanted || sets().anyMatch(set -> set.reaches(wanted));
    }

    private synchronized int depth() {
        return 1 + sets().mapToInt(EpollFile::depth).max().orElse(0);
    }

    private Stream<EpollFile> sets() {
        return interests.values().stream().map(interest -> interest.file).filter(EpollFile.class::isInstance)
                .map(EpollFile.class::cast);
    }

    private static void requireKnown(boolean found) {
        if (!found) {
            throw new SystemCallException(Errno.ENOENT);
        }
    }

    /** Writes what is ready as struct epoll_event, up to {@code most} of them; returns how many. */
    synchronized int collect(AddressSpace memory, long address, int most) {
        int count = 0;
        List<Integer> told = new ArrayList<>();
        for (Iterator<Map.Entry<Integer, Interest>> all = interests.entrySet().iterator(); all.hasNext()
                && count < most;) {
            Map.Entry<Integer, Interest> entry = all.next();
            Interest interest = entry.getValue();
            if (interest.file.isClosed()) {
                all.remove();
                continue;
            }
            long changes = interest.file.changes();
            int events = pending(interest, changes);
            if (events != 0) {
                long at = address + (long) count * EVENT_SIZE;
                memory.storeInt(at, events);
                memory.storeInt(at + Integer.BYTES, 0);
                memory.storeLong(at + Long.BYTES, interest.data);
                count++;
                interest.reported = changes;
                if ((interest.events & EPOLLONESHOT) != 0) {
                    interest.events = EPOLLONESHOT;
                }
                told.add(entry.getKey());
            }
        }
        // What was told goes behind the others, so that a short buffer starves nobody.
        for (Integer descriptor : told) {
            interests.put(descriptor, interests.remove(descriptor));
        }
        return count;
    }

    private static int pending(Interest interest, long changes) {
        int asked = interest.events & ~(EPOLLET | EPOLLONESHOT);
        boolean disarmed = asked == 0 && (interest.events & EPOLLONESHOT) != 0;
        boolean stale = (interest.events & EPOLLET) != 0 && interest.reported == changes;
        return disarmed || stale ? 0 : PollEvents.reported(interest.file.ready(), asked);
    }

    @Override
    synchronized int ready() {
        for (Interest interest : interests.values()) {
            if (!interest.file.isClosed() && pending(interest, interest.file.changes()) != 0) {
                return PollEvents.IN;
            }
        }
        return 0;
    }

    @Override
    synchronized long readyWithin() {
        long least = Long.MAX_VALUE;
        for (Interest interest : interests.values()) {
            least = Math.min(least, interest.file.readyWithin());
        }
        return least;
    }

    @Override
    synchronized void addWaiter(LinuxThread thread) {
        super.addWaiter(thread);
        for (Interest interest : interests.values()) {
            interest.file.addWaiter(thread);
        }
    }

    @Override
    synchronized void removeWaiter(LinuxThread thread) {
        super.removeWaiter(thread);
        for (Interest interest : interests.values()) {
            interest.file.removeWaiter(thread);
        }
    }

    @Override
    FileStatus status() {
        return FileStatus.synthetic(0600, 1, 0, 0);
    }

    @Override
    String linkText() {
        return "anon_inode:[eventpoll]";
    }
}
