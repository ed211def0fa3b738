#include "test.h"

enum { READ_WRITE = PROT_READ | PROT_WRITE, ANONYMOUS = MAP_PRIVATE | MAP_ANONYMOUS };

static uint64_t place[14];
static volatile int code_seen;

static void leave(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)context;
    uint64_t mask = bit(signal);
    code_seen = signal * 10 + info->code;
    CALL(SYS_SIGPROCMASK, SIG_UNBLOCK, &mask, 0, 8);
    jump(place, 1);
}

/* The signal times 10 plus the code that a load raises, or 0. */
static int load_fault(volatile char *address)
{
    code_seen = 0;
    if (mark(place) == 0) {
        (void)*address;
    }
    return code_seen;
}

static long map(void *address, uint64_t length, int protection, int flags)
{
    return CALL(SYS_MMAP, address, length, protection, flags, -1, 0);
}

static void arguments(void)
{
    check("no length", map(0, 0, READ_WRITE, ANONYMOUS), -EINVAL);
    check("length beyond all", map(0, -1, READ_WRITE, ANONYMOUS), -ENOMEM);
    check("length of 2^40", map(0, 1UL << 40, PROT_NONE, ANONYMOUS | MAP_NORESERVE), -ENOMEM);
    check("no type", map(0, PAGE, READ_WRITE, MAP_ANONYMOUS), -EINVAL);
    check("misaligned", map((void *)1, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED), -EINVAL);
    check("near null", map((void *)PAGE, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED), -EPERM);
    check("at the end of the world", map((void *)-PAGE, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED), -ENOMEM);
    check("misaligned munmap", CALL(SYS_MUNMAP, 1, PAGE), -EINVAL);
    check("munmap around the corner", CALL(SYS_MUNMAP, -PAGE, 2 * PAGE), -EINVAL);
    check("mprotect around the corner", CALL(SYS_MPROTECT, -PAGE, 2 * PAGE, PROT_READ), -ENOMEM);
    check("brk around the corner", CALL(SYS_BRK, -1) > 0, 1);
    check("madvise of another kind", CALL(SYS_MADVISE, 0x10000, PAGE, 99), -EINVAL);
}

static void anonymous(void)
{
    char *pages = map_pages(4, READ_WRITE);
    memset(pages, 5, 4 * PAGE);
    check("unmapped", CALL(SYS_MUNMAP, pages + PAGE, PAGE), 0);
    check("  faults", load_fault(pages + PAGE), SIGSEGV * 10 + 1);
    check("mprotect over a hole", CALL(SYS_MPROTECT, pages, 4 * PAGE, PROT_READ), -ENOMEM);
    check("taken", map(pages, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED_NOREPLACE), -EEXIST);
    check("free", map(pages + PAGE, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED_NOREPLACE), (long)pages + PAGE);
    check("  is zero", pages[PAGE], 0);
    check("no access", CALL(SYS_MPROTECT, pages, PAGE, PROT_NONE), 0);
    check("  faults", load_fault(pages), SIGSEGV * 10 + 2);
    CALL(SYS_MPROTECT, pages, PAGE, READ_WRITE);
    check("  keeps what it holds", pages[0], 5);
    check("not needed", CALL(SYS_MADVISE, pages, PAGE, 4), 0);
    check("  is zero", pages[0], 0);
    check("replaced", map(pages + 2 * PAGE, PAGE, READ_WRITE, ANONYMOUS | MAP_FIXED), (long)pages + 2 * PAGE);
    check("  is zero", pages[2 * PAGE], 0);
    check("hint", map((void *)0x10000000, PAGE, READ_WRITE, ANONYMOUS), 0x10000000);
    uint8_t resident[4];
    check("mincore", CALL(SYS_MINCORE, pages, 4 * PAGE, resident), 0);
    check("  resident", resident[3] & 1, 1);

    char *grown = (char *)CALL(SYS_MREMAP, pages, 4 * PAGE, 100 * PAGE, 1);
    check("grown", grown[3 * PAGE], 5);
    check("  with zeros", grown[99 * PAGE], 0);
    check("shrunk", CALL(SYS_MREMAP, grown, 100 * PAGE, PAGE, 0), (long)grown);
    check("  faults", load_fault(grown + PAGE), SIGSEGV * 10 + 1);
    check("remapped beyond all", CALL(SYS_MREMAP, grown, PAGE, 1UL << 45, 1), -ENOMEM);

    char *large = (char *)map(0, 1UL << 30, PROT_NONE, ANONYMOUS | MAP_NORESERVE);
    check("a gigabyte of nothing", load_fault(large + 12345), SIGSEGV * 10 + 2);
    CALL(SYS_MPROTECT, large + (1 << 29), PAGE, READ_WRITE);
    large[1 << 29] = 1;
    check("  unmapped", CALL(SYS_MUNMAP, large, 1UL << 30), 0);
    int errors = 0;
    for (int i = 0; i < 1000; i++) {
        char *again = map_pages(64, READ_WRITE);
        errors += again[0] != 0 || again[63 * PAGE] != 0;
        again[0] = again[63 * PAGE] = 1;
        CALL(SYS_MUNMAP, again, 64 * PAGE);
    }
    check("coming and going", errors, 0);

    char *end = (char *)CALL(SYS_BRK, 0);
    check("brk", CALL(SYS_BRK, end + 100000), (long)end + 100000);
    end[99999] = 1;
    CALL(SYS_BRK, end);
    CALL(SYS_BRK, end + 100000);
    check("  is zero again", end[99999], 0);
}

static void files(void)
{
    int file = (int)CALL(SYS_MEMFD_CREATE, "file", 0);
    static char bytes[PAGE + 100];
    memset(bytes, 7, sizeof bytes);
    CALL(SYS_WRITE, file, bytes, sizeof bytes);
    char *own = (char *)CALL(SYS_MMAP, 0, 3 * PAGE, READ_WRITE, MAP_PRIVATE, file, 0);
    check("private", own[PAGE + 99], 7);
    check("  zero behind the end", own[PAGE + 100], 0);
    check("  no page there", load_fault(own + 2 * PAGE), SIGBUS * 10 + 2);
    own[0] = 8;
    char *shared = (char *)CALL(SYS_MMAP, 0, 2 * PAGE, READ_WRITE, MAP_SHARED, file, 0);
    check("shared", shared[0], 7);
    shared[1] = 9;
    shared[PAGE + 200] = 9;
    check("msync", CALL(SYS_MSYNC, shared, 2 * PAGE, 4), 0);
    char byte = 0;
    CALL(SYS_PREAD64, file, &byte, 1, 1);
    check("  written", byte, 9);
    check("  not longer", CALL(SYS_PREAD64, file, &byte, 1, PAGE + 100), 0);
    shared[2] = 10;
    CALL(SYS_MUNMAP, shared, 2 * PAGE);
    CALL(SYS_PREAD64, file, &byte, 1, 2);
    check("munmap writes", byte, 10);
    CALL(SYS_CLOSE, file);
    check("outlives its descriptor", own[100], 7);
    check("descriptor of nothing", CALL(SYS_MMAP, 0, PAGE, PROT_READ, MAP_PRIVATE, 99, 0), -9);
    check("misaligned offset", CALL(SYS_MMAP, 0, PAGE, PROT_READ, MAP_PRIVATE, 0, 5), -EINVAL);
}

int main(int argc, char **argv)
{
    (void)argc, (void)argv;
    handle(SIGSEGV, leave, 0);
    handle(SIGBUS, leave, 0);
    arguments();
    anonymous();
    files();
    return finish();
}
