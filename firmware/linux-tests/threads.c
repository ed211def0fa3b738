#include "test.h"

enum { THREADS = 8, ROUNDS = 2000 };

static struct thread threads[THREADS];
static long plain, shared;

/* The mutex of "Futexes Are Tricky": 0 free, 1 taken, 2 taken and waited for. */
static int mutex;

static void lock(int *word)
{
    int seen = 0;
    if (__atomic_compare_exchange_n(word, &seen, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
        return;
    }
    while (__atomic_exchange_n(word, 2, __ATOMIC_ACQUIRE) != 0) {
        CALL(SYS_FUTEX, word, FUTEX_WAIT, 2, 0);
    }
}

static void unlock(int *word)
{
    if (__atomic_exchange_n(word, 0, __ATOMIC_RELEASE) == 2) {
        CALL(SYS_FUTEX, word, FUTEX_WAKE, 1);
    }
}

static void add(void *argument)
{
    for (int i = 0; i < ROUNDS; i++) {
        __atomic_fetch_add(&shared, (long)argument, __ATOMIC_RELAXED);
        lock(&mutex);
        plain++;
        unlock(&mutex);
    }
}

static int gate, second_gate, passed;

static void wait_at_gate(void *argument)
{
    (void)argument;
    CALL(SYS_FUTEX, &gate, FUTEX_WAIT, 0, 0);
    __atomic_fetch_add(&passed, 1, __ATOMIC_SEQ_CST);
}

static void wait_until(int *word, int value)
{
    for (int i = 0; i < 60000 && __atomic_load_n(word, __ATOMIC_SEQ_CST) != value; i++) {
        sleep_milliseconds(1);
    }
}

static void futexes(void)
{
    struct timespec little = {0, 20000000};
    check("not the value", CALL(SYS_FUTEX, &gate, FUTEX_WAIT, 1, 0), -EAGAIN);
    check("timeout", CALL(SYS_FUTEX, &gate, FUTEX_WAIT, 0, &little), -ETIMEDOUT);
    check("misaligned", CALL(SYS_FUTEX, (char *)&gate + 1, FUTEX_WAIT, 0, 0), -EINVAL);
    check("nowhere", CALL(SYS_FUTEX, 8, FUTEX_WAIT, 0, 0), -EFAULT);
    check("priority inheritance", CALL(SYS_FUTEX, &gate, FUTEX_LOCK_PI, 0, 0), -ENOSYS);
    for (int i = 0; i < 4; i++) {
        start(&threads[i], wait_at_gate, 0);
    }
    long moved = 0;
    for (int i = 0; i < 60000 && moved < 4; i++) {
        moved += CALL(SYS_FUTEX, &gate, FUTEX_CMP_REQUEUE, 0, 4, &second_gate, 0);
        sleep_milliseconds(1);
    }
    check("requeued", moved, 4);
    check("nobody passed", passed, 0);
    check("woken there", CALL(SYS_FUTEX, &second_gate, FUTEX_WAKE, 1), 1);
    wait_until(&passed, 1);
    check("one passed", passed, 1);
    check("the others", CALL(SYS_FUTEX, &second_gate, FUTEX_WAKE, 100), 3);
    for (int i = 0; i < 4; i++) {
        join(&threads[i]);
    }
    /* second_gate += 5; wake it only if it was 3: encoded as futex(2) tells. */
    second_gate = 3;
    check("wake operation", CALL(SYS_FUTEX, &gate, FUTEX_WAKE_OP, 1, 1, &second_gate, 1 << 28 | 5 << 12 | 3), 0);
    check("  did it", second_gate, 8);
}

/* struct robust_list_head, and a lock behind its link. */
static struct link {
    struct link *next;
    int lock;
} held;
static struct {
    struct link *first;
    long offset;
    struct link *pending;
} robust = {0, 8, 0};

static void die_with_lock(void *argument)
{
    (void)argument;
    robust.first = &held;
    held.next = (struct link *)&robust;
    held.lock = (int)(0x80000000 | CALL(SYS_GETTID));
    CALL(SYS_SET_ROBUST_LIST, &robust, sizeof robust);
}

static volatile int spinning, interrupted_tid;

static void spin(void *argument)
{
    (void)argument;
    spinning = 1;
    while (spinning) {
    }
}

static void stop_spinning(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)signal, (void)info, (void)context;
    interrupted_tid = (int)CALL(SYS_GETTID);
    spinning = 0;
}

static void sleep_long(void *argument)
{
    (void)argument;
    sleep_milliseconds(1000000);
}

static long (*volatile made)(void);

static void hardware(void)
{
    struct {
        long key;
        uint64_t value;
    } pairs[] = {{3, 0}, {4, 0}, {1000, 7}};
    check("hwprobe", CALL(SYS_RISCV_HWPROBE, pairs, 3, 0, 0, 0), 0);
    check("  IMA", (long)pairs[0].value, 1);
    check("  F, D, C, Zba, Zbb, Zbs", (long)pairs[1].value & 0x3b, 0x3b);
    check("  unknown key", pairs[2].key, -1);
    check("  wrong flags", CALL(SYS_RISCV_HWPROBE, pairs, 1, 0, 0, 2), -EINVAL);
    uint32_t *code = (uint32_t *)map_pages(1, PROT_READ | PROT_WRITE | PROT_EXEC);
    made = (long (*)(void))code;
    for (uint32_t i = 1; i <= 3; i++) {
        code[0] = 0x00000513 | i << 20;
        code[1] = 0x00008067;
        CALL(SYS_FLUSH_ICACHE, code, code + 2, 0);
        check("code made anew", made(), i);
    }
}

int main(int argc, char **argv)
{
    (void)argc, (void)argv;
    for (long i = 0; i < THREADS; i++) {
        check("started", start(&threads[i], add, (void *)i) > 0, 1);
    }
    for (int i = 0; i < THREADS; i++) {
        join(&threads[i]);
    }
    check("atomics", shared, ROUNDS * THREADS * (THREADS - 1) / 2);
    check("mutex", plain, ROUNDS * THREADS);
    futexes();

    start(&threads[0], die_with_lock, 0);
    join(&threads[0]);
    check("robust list", held.lock, (int)0xc0000000);

    handle(SIGURG, stop_spinning, SA_RESTART);
    start(&threads[0], spin, 0);
    while (!spinning) {
        CALL(SYS_SCHED_YIELD);
    }
    CALL(SYS_TGKILL, CALL(SYS_GETPID), threads[0].tid, SIGURG);
    join(&threads[0]);
    check("a busy thread is interrupted", interrupted_tid, threads[0].tid);
    check("a thread that has ended", CALL(SYS_TGKILL, CALL(SYS_GETPID), threads[0].tid, SIGURG), -ESRCH);

    uint64_t harts = 0;
    check("affinity", CALL(SYS_SCHED_GETAFFINITY, 0, 8, &harts), 8);
    check("  this hart", (long)harts & 1, 1);
    check("  too small a set", CALL(SYS_SCHED_GETAFFINITY, 0, 4, &harts), -EINVAL);
    check("membarrier", CALL(SYS_MEMBARRIER, 8, 0, 0), 0);
    check("a thread must share memory", CALL(SYS_CLONE, 0x10000, 0, 0, 0, 0), -EINVAL);
    hardware();
    /* exit_group ends those who sleep and those who do not. */
    start(&threads[0], sleep_long, 0);
    start(&threads[1], spin, 0);
    return finish();
}
