#include "test.h"

/* Programs that mean no good, each named by an argument: they try to get out of memory, or not to stop. */

static long faults, expected;

/* Goes on behind the instruction, which has four bytes. */
static void skip(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)signal, (void)info;
    faults++;
    context->registers[0] += 4;
}

#define TRY(instruction, address) \
    do { \
        register uint64_t a0 __asm__("a0") = (address); \
        register uint64_t a1 __asm__("a1") = 0x6861636b; \
        __asm__ volatile(".option push\n.option norvc\n" instruction "\n.option pop" : "+r"(a0), "+r"(a1)::"ft0", "memory"); \
        expected++; \
    } while (0)

static void try_all(uint64_t address)
{
    uint8_t resident[2];
    if (CALL(SYS_MINCORE, address & -PAGE, PAGE, resident) == 0
        || CALL(SYS_MINCORE, (address + 7) & -PAGE, PAGE, resident) == 0) {
        return;
    }
    TRY("lb a1, 0(a0)", address);
    TRY("lhu a1, 0(a0)", address);
    TRY("lw a1, 0(a0)", address);
    TRY("ld a1, 0(a0)", address);
    TRY("fld ft0, 0(a0)", address);
    TRY("sb a1, 0(a0)", address);
    TRY("sh a1, 0(a0)", address);
    TRY("sw a1, 0(a0)", address);
    TRY("sd a1, 0(a0)", address);
    TRY("fsd ft0, 0(a0)", address);
    TRY("amoadd.d a1, a1, (a0)", address & -8);
    TRY("lr.w a1, (a0)", address & -4);
    TRY("ld a1, 2047(a0)", address - 2047);
    TRY("sd a1, -2048(a0)", address + 2048);
}

/* No address that is not mapped is read or written, near the ends of memory, near powers of two, anywhere. */
static void wild(void)
{
    handle(SIGSEGV, skip, 0);
    struct {
        long key;
        uint64_t value;
    } highest = {7, 0};
    CALL(SYS_RISCV_HWPROBE, &highest, 1, 0, 0, 0);
    for (int i = -16; i <= 16; i++) {
        try_all(highest.value + i);
        try_all(-(uint64_t)highest.value + i);
    }
    for (int i = 0; i < 64; i++) {
        try_all(1UL << i);
        try_all((1UL << i) - 4);
        try_all(-(1UL << i));
        try_all(highest.value + (1UL << i));
    }
    uint64_t state = 42;
    for (int i = 0; i < 2000; i++) {
        state = state * 6364136223846793005UL + 1442695040888963407UL;
        try_all(state ^ state >> 29);
    }
    check("faults", faults, expected);
    check("many", expected > 20000, 1);
    check("system calls", CALL(SYS_WRITE, 1, -4096, 4096), -EFAULT);
    check("  beyond the end", CALL(SYS_READ, 0, highest.value + 1, 4096), -EFAULT);
}

static volatile bool forever = true;

static int recurse(volatile char *above)
{
    volatile char here[64];
    here[0] = *above;
    return forever ? recurse(here) + here[1] : 0;
}

/* Down the stack, page by page, and on. */
static void smash(void)
{
    volatile char here = 0;
    for (volatile char *at = &here;; at -= PAGE) {
        *at = 1;
    }
}

static void jump_to(uint64_t address)
{
    __asm__ volatile("jalr %0" ::"r"(address) : "ra");
}

static void jump_into(const char *where)
{
    static uint64_t data[] = {0x0000006f0000006f};
    uint64_t stack[] = {0x0000006f0000006f};
    uint64_t ways[] = {(uint64_t)data, (uint64_t)stack, 0, 1UL << 63, 1UL << 40, -4UL, 0x7ffffffffffffffe, -2UL};
    __asm__ volatile("" ::"r"(stack) : "memory");
    jump_to(ways[where[0] - '0']);
}

/* Mappings larger than any memory, then as many as there may be. */
static void mappings(void)
{
    for (int i = 35; i < 64; i++) {
        long got = CALL(SYS_MMAP, 0, 1UL << i, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (got != -ENOMEM) {
            check("too large a mapping", got, -ENOMEM);
        }
    }
    long count = 0, last;
    while ((last = CALL(SYS_MMAP, 0x10000000 + count * 2 * PAGE, PAGE, PROT_READ,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)) > 0 && count < 1 << 20) {
        count++;
    }
    check("ends", last, -ENOMEM);
    check("not too late", count < 70000, 1);
    check("nor too soon", count > 60000, 1);
    check("unmapped", CALL(SYS_MUNMAP, 0x10000000, 2 * PAGE), 0);
    for (long i = 0; i < 1 << 20; i++) {
        char *page = map_pages(1, PROT_READ | PROT_WRITE);
        if ((long)page < 0) {
            check("mapped again", (long)page, 0);
            break;
        }
        *page = 1;
        CALL(SYS_MUNMAP, page, PAGE);
    }
    check("a million times", 0, 0);
}

/* Ever new code: addi a0, a0, N; ret. */
static void make_code(void)
{
    uint32_t *code = (uint32_t *)map_pages(1024, PROT_READ | PROT_WRITE | PROT_EXEC);
    for (uint32_t i = 0;; i++) {
        uint32_t *at = code + i % 250000 * 4;
        at[0] = 0x00050513 | (i & 0x7ff) << 20;
        at[1] = 0x00008067;
        __asm__ volatile("fence.i\nmv a0, zero\njalr %0" ::"r"(at) : "a0", "ra", "memory");
    }
}

/* Handles no signal and lets none through. */
static void go_deaf(void)
{
    uint64_t all = -1;
    for (int signal = 1; signal < 65; signal++) {
        handle(signal, (handler *)1, 0);
    }
    CALL(SYS_SIGPROCMASK, SIG_SETMASK, &all, 0, 8);
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    char here = 0;
    if (strcmp(what, "wild") == 0) {
        wild();
    } else if (strcmp(what, "mappings") == 0) {
        mappings();
    } else if (strcmp(what, "recursion") == 0) {
        return recurse(&here);
    } else if (strcmp(what, "smash") == 0) {
        smash();
    } else if (strcmp(what, "jump") == 0) {
        jump_into(argv[2]);
    } else {
        print("ready\n");
        flush();
        if (strcmp(what, "code") == 0) {
            make_code();
        }
        if (strcmp(what, "deaf") == 0) {
            go_deaf();
        }
        for (;;) {
            __asm__ volatile("");
        }
    }
    return finish();
}
