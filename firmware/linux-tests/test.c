#include "test.h"

enum { CLONE_THREAD_FLAGS = 0x3d0f00 };

static int failures;

void check(const char *name, long got, long expected)
{
    if (got == expected) {
        print("%s: ok\n", name);
    } else {
        print("%s: FAILED, got %ld, expected %ld\n", name, got, expected);
        failures++;
    }
}

int finish(void)
{
    return failures;
}

void handle(int signal, handler *handler, uint64_t flags)
{
    struct sigaction action = {handler, flags | SA_SIGINFO, 0};
    CALL(SYS_SIGACTION, signal, &action, 0, 8);
}

void sleep_milliseconds(long count)
{
    struct timespec time = {count / 1000, count % 1000 * 1000000};
    CALL(SYS_NANOSLEEP, &time, 0);
}

long now_milliseconds(void)
{
    struct timespec time;
    CALL(SYS_CLOCK_GETTIME, 1, &time);
    return time.seconds * 1000 + time.nanoseconds / 1000000;
}

char *map_pages(long count, int protection)
{
    return (char *)CALL(SYS_MMAP, 0, count * PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

long start(struct thread *thread, void (*run)(void *), void *argument)
{
    thread->done = 1;
    return spawn(CLONE_THREAD_FLAGS & ~0x80000, thread->stack + sizeof thread->stack, &thread->tid, 0, &thread->done,
        run, argument);
}

void join(struct thread *thread)
{
    int seen;
    while ((seen = __atomic_load_n(&thread->done, __ATOMIC_ACQUIRE)) != 0) {
        CALL(SYS_FUTEX, &thread->done, FUTEX_WAIT, seen, 0);
    }
}
