#include "test.h"

static volatile int count, last;
static long order[16];
static int ordered;

static void note(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)info, (void)context;
    last = signal;
    count++;
}

static void nest(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)info, (void)context;
    if (++count < 3) {
        CALL(SYS_TKILL, CALL(SYS_GETTID), signal);
    }
}

static void note_value(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)context;
    order[ordered++] = (signal - SIGRTMIN) * 100 + info->sent.value;
}

static void change_floats(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)signal, (void)info;
    context->floats[8] = 0x4000000000000000;
    context->fcsr = 3 << 5 | 1;
    __asm__ volatile("fmv.d.x fs0, x0\nfscsr x0, x0" ::: "fs0");
}

static long raise(int signal)
{
    return CALL(SYS_TGKILL, CALL(SYS_GETPID), CALL(SYS_GETTID), signal);
}

static long queue(int signal, long value)
{
    struct siginfo info = {.signal = signal, .code = -1};
    info.sent.value = value;
    return CALL(SYS_SIGQUEUEINFO, CALL(SYS_GETPID), signal, &info);
}

static void masks(void)
{
    uint64_t one = bit(SIGUSR1), none = 0, all = -1, old, pending = 0;
    handle(SIGUSR1, nest, SA_NODEFER);
    raise(SIGUSR1);
    check("nested", count, 3);
    count = 0;
    handle(SIGUSR1, nest, 0);
    raise(SIGUSR1);
    check("one after the other", count, 3);
    handle(SIGUSR1, note, 0);
    CALL(SYS_SIGPROCMASK, SIG_BLOCK, &one, &old, 8);
    count = 0;
    raise(SIGUSR1);
    raise(SIGUSR1);
    check("blocked", count, 0);
    CALL(SYS_SIGPENDING, &pending, 8);
    check("pending", (long)pending, (long)one);
    check("sigsuspend", CALL(SYS_SIGSUSPEND, &none, 8), -EINTR);
    check("  once", count, 1);
    CALL(SYS_SIGPROCMASK, SIG_BLOCK, 0, &old, 8);
    check("  mask is back", (long)old, (long)one);
    raise(SIGUSR1);
    struct timespec second = {1, 0};
    check("ppoll with a mask", CALL(SYS_PPOLL, 0, 0, &second, &none, 8), -EINTR);
    check("  delivered", count, 2);
    CALL(SYS_SIGPROCMASK, SIG_BLOCK, 0, &old, 8);
    check("  mask is back", (long)old, (long)one);
    CALL(SYS_SIGPROCMASK, SIG_SETMASK, &all, 0, 8);
    CALL(SYS_SIGPROCMASK, SIG_SETMASK, &none, &old, 8);
    check("SIGKILL and SIGSTOP can not be blocked", (long)~old, 0x40100);
    check("wrong size", CALL(SYS_SIGPROCMASK, SIG_SETMASK, &none, 0, 4), -EINVAL);
    check("wrong way", CALL(SYS_SIGPROCMASK, 9, &none, 0, 8), -EINVAL);
}

static void queues(void)
{
    uint64_t two = bit(SIGRTMIN) | bit(SIGRTMIN + 1);
    handle(SIGRTMIN, note_value, 0);
    handle(SIGRTMIN + 1, note_value, 0);
    CALL(SYS_SIGPROCMASK, SIG_BLOCK, &two, 0, 8);
    for (int i = 0; i < 3; i++) {
        queue(SIGRTMIN + 1, i);
        queue(SIGRTMIN, i);
    }
    struct siginfo info;
    check("sigtimedwait takes the first", CALL(SYS_SIGTIMEDWAIT, &two, &info, 0, 8), SIGRTMIN);
    check("  with its value", info.sent.value, 0);
    CALL(SYS_SIGPROCMASK, SIG_UNBLOCK, &two, 0, 8);
    check("all others", ordered, 5);
    /* The handlers of all are set up at once, the last one runs first. */
    long sum = 0;
    for (int i = 0; i < ordered; i++) {
        sum += order[i];
    }
    check("  with their values", sum, 3 + 303);
    struct timespec little = {0, 1000000};
    check("sigtimedwait in vain", CALL(SYS_SIGTIMEDWAIT, &two, 0, &little, 8), -EAGAIN);
}

static void actions(void)
{
    struct sigaction old, none = {0};
    handle(SIGUSR2, note, SA_RESETHAND);
    raise(SIGUSR2);
    CALL(SYS_SIGACTION, SIGUSR2, 0, &old, 8);
    check("once only", (long)old.handler, 0);
    check("SIGKILL has no handler", CALL(SYS_SIGACTION, 9, &none, 0, 8), -EINVAL);
    check("no signal 65", CALL(SYS_SIGACTION, 65, &none, 0, 8), -EINVAL);
    raise(SIGCHLD);
    raise(SIGURG);
    check("ignored by default", last, SIGUSR2);
    check("signal 0", CALL(SYS_KILL, CALL(SYS_GETPID), 0), 0);
    check("no such thread", CALL(SYS_TKILL, 0x3fffff, SIGUSR1), -ESRCH);
    check("no such signal", CALL(SYS_KILL, CALL(SYS_GETPID), 65), -EINVAL);

    handle(SIGUSR2, change_floats, 0);
    long tid = CALL(SYS_GETTID);
    uint64_t bits, fcsr;
    register uint64_t before __asm__("s2") = 0x3ff0000000000000;
    __asm__ volatile("fmv.d.x fs0, %4\nmv a0, %2\nli a1, %3\nli a7, 130\necall\nfmv.x.d %0, fs0\nfrcsr %1"
                     : "=&r"(bits), "=&r"(fcsr)
                     : "r"(tid), "i"(SIGUSR2), "r"(before)
                     : "a0", "a1", "a7", "fs0", "memory");
    check("a register changed by the handler", (long)bits, 0x4000000000000000);
    check("fcsr changed by the handler", (long)fcsr, 3 << 5 | 1);
    __asm__ volatile("fscsr x0, x0");
}

static int ends[2];

static void write_later(void *argument)
{
    (void)argument;
    sleep_milliseconds(80);
    CALL(SYS_WRITE, ends[1], "x", 1);
}

/* Again and again, since the first may come before the call that it is to interrupt. */
static void alarm_every(long milliseconds)
{
    long time[4] = {0, milliseconds * 1000, 0, milliseconds * 1000};
    CALL(SYS_SETITIMER, 0, time, 0);
}

static void restarts(void)
{
    static struct thread writer;
    char byte = 0;
    CALL(SYS_PIPE2, ends, 0);
    handle(SIGALRM, note, 0);
    alarm_every(20);
    check("read without SA_RESTART", CALL(SYS_READ, ends[0], &byte, 1), -EINTR);
    alarm_every(0);
    handle(SIGALRM, note, SA_RESTART);
    count = 0;
    alarm_every(20);
    start(&writer, write_later, 0);
    check("read with SA_RESTART", CALL(SYS_READ, ends[0], &byte, 1), 1);
    check("  interrupted", count > 0, 1);
    join(&writer);
    struct {
        int file;
        short wanted, got;
    } poll = {ends[0], 1, 0};
    check("poll never restarts", CALL(SYS_PPOLL, &poll, 1, 0, 0, 8), -EINTR);
    struct timespec long_time = {1000, 0}, left = {0, 0};
    check("nanosleep", CALL(SYS_NANOSLEEP, &long_time, &left), -EINTR);
    check("  time left", left.seconds > 0, 1);
    int word = 0;
    check("futex with a timeout", CALL(SYS_FUTEX, &word, FUTEX_WAIT, 0, &long_time), -EINTR);
    /* A signal that nobody handles lets the call go on. */
    handle(SIGALRM, (handler *)1, 0);
    struct timespec short_time = {0, 60000000};
    long before = now_milliseconds();
    check("nanosleep goes on", CALL(SYS_NANOSLEEP, &short_time, 0), 0);
    check("  to its end", now_milliseconds() - before >= 60, 1);
    alarm_every(0);
}

static volatile int continued;

static void note_continuing(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)signal, (void)info, (void)context;
    continued++;
}

/* Stops as a program does that puts a terminal in order first: once by SIGTSTP, once by SIGSTOP. */
static void stop(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)info, (void)context;
    uint64_t set = bit(signal);
    struct sigaction none = {0};
    CALL(SYS_SIGACTION, signal, &none, 0, 8);
    CALL(SYS_SIGPROCMASK, SIG_UNBLOCK, &set, 0, 8);
    print("stopping\n");
    flush();
    CALL(SYS_KILL, CALL(SYS_GETPID), signal);
    CALL(SYS_KILL, CALL(SYS_GETPID), SIGSTOP);
    print("going on\n");
}

static void stops(void)
{
    handle(SIGCONT, note_continuing, SA_RESTART);
    handle(SIGTSTP, stop, 0);
    print("ready\n");
    flush();
    for (int i = 0; i < 60000 && continued < 2; i++) {
        sleep_milliseconds(5);
    }
    check("continued", continued, 2);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "stop") == 0) {
        stops();
        return finish();
    }
    masks();
    queues();
    actions();
    restarts();
    return finish();
}
