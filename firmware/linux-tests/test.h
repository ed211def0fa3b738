/* What the tests of the Linux personality share: system calls without a C library, and checks. */
#ifndef TEST_H
#define TEST_H

#include "runtime.h"

/* Numbers from the Linux UAPI headers. */
enum {
    SYS_WRITE = 64, SYS_READ = 63, SYS_CLOSE = 57, SYS_PIPE2 = 59, SYS_PPOLL = 73, SYS_PREAD64 = 67, SYS_FSTAT = 80,
    SYS_EXIT = 93, SYS_EXIT_GROUP = 94, SYS_SET_TID_ADDRESS = 96, SYS_FUTEX = 98, SYS_SET_ROBUST_LIST = 99,
    SYS_NANOSLEEP = 101, SYS_GETITIMER = 102, SYS_SETITIMER = 103, SYS_TIMER_CREATE = 107, SYS_TIMER_GETTIME = 108,
    SYS_TIMER_GETOVERRUN = 109, SYS_TIMER_SETTIME = 110, SYS_TIMER_DELETE = 111, SYS_CLOCK_GETTIME = 113, SYS_CLOCK_NANOSLEEP = 115,
    SYS_SCHED_GETAFFINITY = 123, SYS_SCHED_YIELD = 124, SYS_KILL = 129, SYS_TKILL = 130, SYS_TGKILL = 131,
    SYS_SIGALTSTACK = 132, SYS_SIGSUSPEND = 133, SYS_SIGACTION = 134, SYS_SIGPROCMASK = 135, SYS_SIGPENDING = 136,
    SYS_SIGTIMEDWAIT = 137, SYS_SIGQUEUEINFO = 138, SYS_GETPID = 172, SYS_GETTID = 178, SYS_BRK = 214,
    SYS_MUNMAP = 215, SYS_MREMAP = 216, SYS_CLONE = 220, SYS_MMAP = 222, SYS_MPROTECT = 226, SYS_MSYNC = 227,
    SYS_MINCORE = 232, SYS_MADVISE = 233, SYS_RISCV_HWPROBE = 258, SYS_FLUSH_ICACHE = 259, SYS_MEMFD_CREATE = 279,
    SYS_MEMBARRIER = 283, SYS_CLONE3 = 435,
};

enum {
    EPERM = 1, ESRCH = 3, EINTR = 4, EAGAIN = 11, ENOMEM = 12, EACCES = 13, EFAULT = 14, EEXIST = 17, EINVAL = 22,
    ENOSYS = 38, ETIMEDOUT = 110,
};

enum {
    SIGHUP = 1, SIGILL = 4, SIGTRAP = 5, SIGBUS = 7, SIGFPE = 8, SIGUSR1 = 10, SIGSEGV = 11, SIGUSR2 = 12,
    SIGALRM = 14, SIGTERM = 15, SIGCHLD = 17, SIGCONT = 18, SIGSTOP = 19, SIGTSTP = 20, SIGURG = 23, SIGRTMIN = 34,
};

enum { SA_SIGINFO = 4, SA_ONSTACK = 0x08000000, SA_RESTART = 0x10000000, SA_NODEFER = 0x40000000 };
#define SA_RESETHAND 0x80000000UL
enum { SIG_BLOCK = 0, SIG_UNBLOCK = 1, SIG_SETMASK = 2 };

enum { PROT_NONE = 0, PROT_READ = 1, PROT_WRITE = 2, PROT_EXEC = 4 };
enum {
    MAP_SHARED = 1, MAP_PRIVATE = 2, MAP_FIXED = 0x10, MAP_ANONYMOUS = 0x20, MAP_NORESERVE = 0x4000,
    MAP_FIXED_NOREPLACE = 0x100000,
};

enum { FUTEX_WAIT = 0, FUTEX_WAKE = 1, FUTEX_CMP_REQUEUE = 4, FUTEX_WAKE_OP = 5, FUTEX_LOCK_PI = 6 };

enum { PAGE = 4096 };

struct siginfo {
    int signal, error, code, padding;
    union {
        uint64_t address;
        struct {
            int pid, uid;
            long value;
        } sent;
    };
    uint8_t rest[96];
};

struct ucontext {
    uint64_t flags, link;
    struct {
        uint64_t start;
        int flags;
        uint64_t size;
    } stack;
    uint64_t mask;
    uint8_t unused[120];
    uint64_t alignment;
    /* The pc, then x1 to x31. */
    uint64_t registers[32];
    uint64_t floats[32];
    uint32_t fcsr;
};

typedef void handler(int signal, struct siginfo *info, struct ucontext *context);

struct sigaction {
    handler *handler;
    uint64_t flags;
    uint64_t mask;
};

struct timespec {
    long seconds, nanoseconds;
};

static inline long call6(long number, long a, long b, long c, long d, long e, long f)
{
    register long a7 __asm__("a7") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = d;
    register long a4 __asm__("a4") = e;
    register long a5 __asm__("a5") = f;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5) : "memory");
    return a0;
}

#define CALL_7(number, a, b, c, d, e, f, ...) \
    call6(number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
/* A system call with up to six arguments. */
#define CALL(...) CALL_7(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0)

static inline uint64_t bit(int signal)
{
    return 1UL << (signal - 1);
}

/* Prints whether a value is the expected one. From one thread at a time. */
void check(const char *name, long got, long expected);
/* The exit status: how many checks failed. */
int finish(void);

/* Sets a handler; flags as in sigaction(2). */
void handle(int signal, handler *handler, uint64_t flags);
void sleep_milliseconds(long count);
long now_milliseconds(void);
char *map_pages(long count, int protection);

/* A thread; done becomes 0 when it has ended, as clone(2) says for CLONE_CHILD_CLEARTID. */
struct thread {
    int done;
    int tid;
    void (*run)(void *argument);
    void *argument;
    uint8_t stack[16384] __attribute__((aligned(16)));
};

/* Starts a thread, or gives a negated error number. */
long start(struct thread *thread, void (*run)(void *), void *argument);
void join(struct thread *thread);

/* spawn.S: the child calls run(argument) and exits. */
long spawn(long flags, void *stack, int *parent_tid, long tls, int *child_tid, void (*run)(void *), void *argument);
/* spawn.S: saves sp, ra and s0 to s11, and returns 0; or, after jump(), its value. */
long mark(uint64_t *place);
_Noreturn void jump(uint64_t *place, long value);

#endif
