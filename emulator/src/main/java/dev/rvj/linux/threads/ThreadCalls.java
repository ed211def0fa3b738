package dev.rvj.linux.threads;

import dev.rvj.hart.Hart;
import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.LinuxThread;
import dev.rvj.linux.SystemCall;
import dev.rvj.linux.SystemCallArea;
import dev.rvj.memory.AddressSpace;

/** System calls on threads. */
public final class ThreadCalls implements SystemCallArea {
    private static final int STACK_POINTER = 2;
    private static final int THREAD_POINTER = 4;
    private static final int A0 = 10;
    /** Bytes of a struct robust_list_head. */
    private static final long ROBUST_LIST_HEAD = 24;

    private final LinuxProcess process;
    private final AddressSpace memory;
    private final FutexCalls futexes;

    public ThreadCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
        futexes = new FutexCalls(process);
    }

    @Override
    public long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5) {
        return switch (call) {
            case EXIT -> exit(thread, (int) a0);
            case EXIT_GROUP -> {
                process.exit((int) a0);
                yield 0;
            }
            case SET_TID_ADDRESS -> {
                thread.departure().clearedWord = a0;
                yield thread.tid;
            }
            case FUTEX -> futexes.call(thread, a0, (int) a1, (int) a2, a3, a4, (int) a5);
            case SET_ROBUST_LIST -> setRobustList(thread, a0, a1);
            case GET_ROBUST_LIST -> getRobustList(thread, (int) a0, a1, a2);
            case CLONE -> start(thread, new CloneRequest(a0, a1, a2, a3, a4));
            case CLONE3 -> start(thread, CloneRequest.read(memory, a0, a1));
            case MEMBARRIER -> Barrier.call((int) a0, (int) a1);
            case RSEQ -> -Errno.ENOSYS;
            default -> Scheduling.call(call, process, memory, a0, a1, a2);
        };
    }

    private long exit(LinuxThread thread, int code) {
        // Who is woken by the departure finds the thread gone.
        process.exitThread(thread, code);
        thread.departure().tell(memory, process.futexes(), thread.tid);
        return 0;
    }

    private long setRobustList(LinuxThread thread, long head, long size) {
        if (size != ROBUST_LIST_HEAD) {
            return -Errno.EINVAL;
        }
        thread.departure().robustList = head;
        return 0;
    }

    private long getRobustList(LinuxThread thread, int tid, long head, long size) {
        LinuxThread target = tid == 0 ? thread : process.thread(tid);
        if (target == null) {
            return -Errno.ESRCH;
        }
        memory.storeLong(size, ROBUST_LIST_HEAD);
        memory.storeLong(head, target.departure().robustList);
        return 0;
    }

    private long start(LinuxThread parent, CloneRequest request) {
        if (!request.isThread()) {
            process.refuse("fork: rvj does not start other processes");
            return -Errno.ENOSYS;
        }
        request.check();
        LinuxThread child = new LinuxThread(process, process.nextTid(), parent);
        copy(parent.hart, child.hart, request);
        if (request.tellsParent()) {
            memory.storeInt(request.parentTid(), child.tid);
        }
        if (request.tellsChild()) {
            memory.storeInt(request.childTid(), child.tid);
        }
        if (request.clearsAtEnd()) {
            child.departure().clearedWord = request.childTid();
        }
        parent.giveShareBack();
        return process.start(child) ? child.tid : -Errno.EAGAIN;
    }

    /** The child goes on behind the call, like the parent, but with 0 as its result. */
    private static void copy(Hart parent, Hart child, CloneRequest request) {
        System.arraycopy(parent.x, 0, child.x, 0, parent.x.length);
        System.arraycopy(parent.f, 0, child.f, 0, parent.f.length);
        child.fcsr.flags = parent.fcsr.flags;
        child.fcsr.roundingMode = parent.fcsr.roundingMode;
        child.pc = parent.pc;
        child.x[A0] = 0;
        if (request.stackPointer() != 0) {
            child.x[STACK_POINTER] = request.stackPointer();
        }
        if (request.setsTls()) {
            child.x[THREAD_POINTER] = request.tls();
        }
    }
}
