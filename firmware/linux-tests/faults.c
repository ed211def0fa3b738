#include "test.h"

/* Faults that the program catches; with an argument, one that ends it. */

static volatile int signal_seen, code_seen;
static volatile uint64_t address_seen, pc_seen;

static void note(int signal, struct siginfo *info, struct ucontext *context)
{
    signal_seen = signal;
    code_seen = info->code;
    address_seen = info->address;
    pc_seen = context->registers[0];
}

/* Goes on behind the instruction, which has four bytes, with 77 in a0. */
static void skip(int signal, struct siginfo *info, struct ucontext *context)
{
    note(signal, info, context);
    context->registers[0] += 4;
    context->registers[10] = 77;
}

static uint64_t place[14];
static volatile uint64_t nowhere = 24;

static void leave(int signal, struct siginfo *info, struct ucontext *context)
{
    note(signal, info, context);
    uint64_t mask = bit(signal);
    CALL(SYS_SIGPROCMASK, SIG_UNBLOCK, &mask, 0, 8);
    jump(place, 1);
}

/* Executes one instruction on a0; gives a0, and where the instruction is. */
#define EXECUTE(instruction, value, where) \
    ({ \
        register uint64_t a0 __asm__("a0") = (uint64_t)(value); \
        uint64_t here; \
        __asm__ volatile(".option push\n.option norvc\nlla %1, 1f\n1: " instruction "\n.option pop" \
            : "+r"(a0), "=&r"(here)::"memory"); \
        where = here; \
        a0; \
    })

static void check_fault(const char *name, int signal, int code, uint64_t address, uint64_t where)
{
    check(name, signal_seen, signal);
    check("  code", code_seen, code);
    check("  address", (long)address_seen, (long)address);
    check("  pc", (long)pc_seen, (long)where);
}

static volatile bool forever = true;

static int overflow(volatile char *above)
{
    volatile char here[1024];
    here[0] = *above;
    return forever ? overflow(here) + here[1] : 0;
}

static void caught(void)
{
    uint64_t where;
    static const int signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        handle(signals[i], skip, 0);
    }
    check("fixed up", (long)EXECUTE("ld a0, 0(a0)", 16, where), 77);
    check_fault("load from nowhere", SIGSEGV, 1, 16, where);
    char *pages = map_pages(2, PROT_READ);
    EXECUTE("sd a0, 8(a0)", pages, where);
    check_fault("store to read-only memory", SIGSEGV, 2, (uint64_t)pages + 8, where);
    CALL(SYS_MUNMAP, pages + PAGE, PAGE);
    EXECUTE("ld a0, -4(a0)", pages + PAGE, where);
    check_fault("load across the end", SIGSEGV, 1, (uint64_t)pages + PAGE, where);
}

static void illegal(void)
{
    uint64_t where;
    EXECUTE(".word 0xffffffff", 0, where);
    check_fault("illegal instruction", SIGILL, 1, where, where);
    EXECUTE("ebreak", 0, where);
    check_fault("breakpoint", SIGTRAP, 1, where, where);
    static uint32_t words[2];
    EXECUTE("amoadd.w a0, x0, (a0)", (char *)words + 2, where);
    check_fault("misaligned atomic", SIGBUS, 1, (uint64_t)words + 2, where);
}

static void left(void)
{
    handle(SIGSEGV, leave, 0);
    if (mark(place) == 0) {
        *(volatile int *)nowhere = 1;
    }
    check("left by a jump", (long)address_seen, 24);
    char *page = map_pages(1, PROT_READ | PROT_WRITE);
    if (mark(place) == 0) {
        ((void (*)(void))page)();
    }
    check_fault("call of data", SIGSEGV, 2, (uint64_t)page, (uint64_t)page);

    static uint8_t other[16384];
    struct {
        void *start;
        int flags;
        uint64_t size;
    } stack = {other, 0, sizeof other}, small = {other, 0, 100}, current;
    check("too small a stack", CALL(SYS_SIGALTSTACK, &small, 0), -ENOMEM);
    CALL(SYS_SIGALTSTACK, &stack, 0);
    handle(SIGSEGV, leave, SA_ONSTACK);
    signal_seen = 0;
    char top = 0;
    if (mark(place) == 0) {
        overflow(&top);
    }
    check("stack overflow", signal_seen, SIGSEGV);
    CALL(SYS_SIGALTSTACK, 0, &current);
    check("off the other stack", current.flags, 0);
    check("  size", (long)current.size, sizeof other);
}

int main(int argc, char **argv)
{
    if (argc > 1) {
        uint64_t where = 0, blocked = bit(SIGSEGV);
        flush();
        switch (argv[1][0]) {
        case 'i':
            EXECUTE(".word 0xffffffff", 0, where);
            break;
        case 't':
            EXECUTE("ebreak", 0, where);
            break;
        case 'a':
            EXECUTE("amoadd.w a0, x0, (a0)", (char *)place + 1, where);
            break;
        case 'b':
            handle(SIGSEGV, skip, 0);
            CALL(SYS_SIGPROCMASK, SIG_BLOCK, &blocked, 0, 8);
            EXECUTE("ld a0, 0(a0)", 0, where);
            break;
        case 'n':
            handle(SIGSEGV, (handler *)1, 0);
            EXECUTE("ld a0, 0(a0)", 0, where);
            break;
        case 'k':
            CALL(SYS_KILL, CALL(SYS_GETPID), SIGTERM);
            break;
        case 's':
            /* No stack for the handler to run on. */
            handle(SIGUSR1, skip, 0);
            __asm__ volatile("li sp, 64\nmv a0, %0\nli a1, 10\nli a7, 130\necall" ::"r"(CALL(SYS_GETTID)));
            break;
        default:
            EXECUTE("ld a0, 0(a0)", 0, where);
            break;
        }
        return where != 0;
    }
    caught();
    illegal();
    left();
    return finish();
}
