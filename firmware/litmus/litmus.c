/*
 * Litmus tests of the memory model: unprivileged specification, "RVWMO Memory Consistency Model". Harts run the parts of
 * a test at the same time, over and over on locations of their own for each round, and no round may end as the model
 * forbids. For four harts; the last test counts what atomic operations of all of them add up to.
 */
#include "runtime.h"

enum { HARTS = 4, ROUNDS = 256, BATCHES = 40, RESULTS = 2, INCREMENTS = 2000, LONGEST_WAIT = 200000000 };

/* Locations of two rounds, or of one test, share no cache line. */
struct location {
    volatile uint64_t value;
    char apart[64 - sizeof(uint64_t)];
};

static struct location x[ROUNDS];
static struct location y[ROUNDS];
/* What a hart read in a round. */
static uint64_t results[HARTS][ROUNDS][RESULTS];

struct test {
    const char *name;
    void (*part)(int hart, int round);
    bool (*is_forbidden)(int round);
};

static void store(struct location *location, uint64_t value)
{
    __asm__ volatile("sd %1, 0(%0)" : : "r"(location), "r"(value) : "memory");
}

static uint64_t load(const struct location *location)
{
    uint64_t value;
    __asm__ volatile("ld %0, 0(%1)" : "=r"(value) : "r"(location) : "memory");
    return value;
}

#define FENCE(before, after) __asm__ volatile("fence " #before ", " #after : : : "memory")

/* Message passing: who sees the flag sees the message. */
static void message_passing(int hart, int round)
{
    if (hart == 0) {
        store(&x[round], 1);
        FENCE(w, w);
        store(&y[round], 1);
    } else if (hart == 1) {
        results[1][round][0] = load(&y[round]);
        FENCE(r, r);
        results[1][round][1] = load(&x[round]);
    }
}

static bool message_is_lost(int round)
{
    return results[1][round][0] == 1 && results[1][round][1] == 0;
}

/* The same by a release and an acquire. */
static void message_by_atomics(int hart, int round)
{
    uint64_t flag;
    if (hart == 0) {
        store(&x[round], 1);
        __asm__ volatile("amoswap.d.rl x0, %1, (%0)" : : "r"(&y[round]), "r"(1) : "memory");
    } else if (hart == 1) {
        __asm__ volatile("lr.d.aq %0, (%1)" : "=r"(flag) : "r"(&y[round]) : "memory");
        results[1][round][0] = flag;
        results[1][round][1] = load(&x[round]);
    }
}

/* The same, where the address of the second load depends on the first. */
static void message_by_address(int hart, int round)
{
    uint64_t flag;
    uint64_t message;
    if (hart == 0) {
        store(&x[round], 1);
        FENCE(w, w);
        store(&y[round], 1);
    } else if (hart == 1) {
        __asm__ volatile("ld %0, 0(%2)\n\txor t0, %0, %0\n\tadd t0, t0, %3\n\tld %1, 0(t0)"
                         : "=&r"(flag), "=&r"(message) : "r"(&y[round]), "r"(&x[round]) : "t0", "memory");
        results[1][round][0] = flag;
        results[1][round][1] = message;
    }
}

/* Store buffering: one of two stores comes first. */
static void store_buffering(int hart, int round)
{
    if (hart < 2) {
        store(hart == 0 ? &x[round] : &y[round], 1);
        FENCE(rw, rw);
        results[hart][round][0] = load(hart == 0 ? &y[round] : &x[round]);
    }
}

static bool both_were_buffered(int round)
{
    return results[0][round][0] == 0 && results[1][round][0] == 0;
}

/* Load buffering: no value comes from a store that depends on it. */
static void load_buffering(int hart, int round)
{
    if (hart < 2) {
        struct location *from = hart == 0 ? &x[round] : &y[round];
        struct location *to = hart == 0 ? &y[round] : &x[round];
        uint64_t value;
        __asm__ volatile("ld %0, 0(%1)\n\txor t0, %0, %0\n\taddi t0, t0, 1\n\tsd t0, 0(%2)"
                         : "=&r"(value) : "r"(from), "r"(to) : "t0", "memory");
        results[hart][round][0] = value;
    }
}

static bool both_were_early(int round)
{
    return results[0][round][0] == 1 && results[1][round][0] == 1;
}

/* Independent reads of independent writes: all harts see two stores in the same order. */
static void independent_reads(int hart, int round)
{
    if (hart < 2) {
        store(hart == 0 ? &x[round] : &y[round], 1);
    } else {
        results[hart][round][0] = load(hart == 2 ? &x[round] : &y[round]);
        FENCE(r, r);
        results[hart][round][1] = load(hart == 2 ? &y[round] : &x[round]);
    }
}

static bool orders_differ(int round)
{
    return results[2][round][0] == 1 && results[2][round][1] == 0 && results[3][round][0] == 1
        && results[3][round][1] == 0;
}

/* Coherence of reads: the second load of a location sees nothing older than the first. No fence. */
static void read_read(int hart, int round)
{
    if (hart == 0) {
        store(&x[round], 1);
    } else {
        /* The compiler does not know that both are one location. */
        struct location *same = &x[round];
        __asm__ volatile("" : "+r"(same));
        results[hart][round][0] = load(&x[round]);
        results[hart][round][1] = load(same);
    }
}

static bool reads_go_back(int round)
{
    for (int hart = 1; hart < HARTS; hart++) {
        if (results[hart][round][0] == 1 && results[hart][round][1] == 0) {
            return true;
        }
    }
    return false;
}

static const struct test tests[] = {
    {"message passing, fences", message_passing, message_is_lost},
    {"message passing, release and acquire", message_by_atomics, message_is_lost},
    {"message passing, address", message_by_address, message_is_lost},
    {"store buffering, fences", store_buffering, both_were_buffered},
    {"load buffering, data", load_buffering, both_were_early},
    {"independent reads of independent writes, fences", independent_reads, orders_differ},
    {"coherence of reads", read_read, reads_go_back},
};

enum { TESTS = sizeof tests / sizeof tests[0] };

static uint32_t arrived;
static uint32_t generation;

/* Whether the generation still is the one given; where it is, lets others run until it may be another one (Zawrs). */
static bool generation_is(uint32_t expected)
{
    uint32_t found;
    __asm__ volatile("lr.w.aq %0, (%1)" : "=r"(found) : "r"(&generation) : "memory");
    if (found == expected) {
        __asm__ volatile(".4byte 0x01d00073" /* wrs.sto */ : : : "memory");
        return true;
    }
    return false;
}

/* Waits until all harts are here. False where they do not come. */
static bool meet(void)
{
    uint32_t before = __atomic_load_n(&generation, __ATOMIC_ACQUIRE);
    if (__atomic_add_fetch(&arrived, 1, __ATOMIC_ACQ_REL) == HARTS) {
        __atomic_store_n(&arrived, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&generation, before + 1, __ATOMIC_RELEASE);
        return true;
    }
    for (uint32_t waited = 0; generation_is(before); waited++) {
        if (waited > LONGEST_WAIT) {
            return false;
        }
    }
    return true;
}

static void run_batch(const struct test *test, int hart)
{
    for (int round = 0; round < ROUNDS; round++) {
        test->part(hart, round);
    }
}

static uint64_t by_amo;
static uint64_t by_reservation;
static uint64_t by_compare;
static uint64_t bytes;

/* Four counters; the bytes of one doubleword belong to two harts each, by amoadd.b. */
static void count(int hart)
{
    uint8_t *byte = (uint8_t *)&bytes + hart / 2 * 3;
    for (int i = 0; i < INCREMENTS; i++) {
        uint64_t old;
        uint64_t failed;
        __asm__ volatile("amoadd.d x0, %1, (%0)" : : "r"(&by_amo), "r"(1) : "memory");
        do {
            __asm__ volatile("lr.d %0, (%2)\n\taddi %0, %0, 1\n\tsc.d %1, %0, (%2)"
                             : "=&r"(old), "=&r"(failed) : "r"(&by_reservation) : "memory");
        } while (failed);
        uint64_t expected;
        do {
            expected = *(volatile uint64_t *)&by_compare;
            old = expected;
            /* amocas.d old, expected + 1, (by_compare) */
            __asm__ volatile(".insn r 0x2f, 3, 0x14, %0, %1, %2"
                             : "+r"(old) : "r"(&by_compare), "r"(expected + 1) : "memory");
        } while (old != expected);
        /* amoadd.b x0, 1, (byte) */
        __asm__ volatile(".insn r 0x2f, 0, 0, x0, %0, %1" : : "r"(byte), "r"(1) : "memory");
    }
}

void other_hart(int hart)
{
    for (int test = 0; test < TESTS; test++) {
        for (int batch = 0; batch < BATCHES; batch++) {
            if (!meet()) {
                return;
            }
            run_batch(&tests[test], hart);
            meet();
        }
    }
    meet();
    count(hart);
    meet();
}

static void clear(void)
{
    memset(x, 0, sizeof x);
    memset(y, 0, sizeof y);
    memset(results, 0, sizeof results);
}

static bool say(const char *name, unsigned long bad, unsigned long rounds)
{
    print("%s: %lu of %lu rounds are forbidden\n", name, bad, rounds);
    return bad == 0;
}

int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    int failed = 0;
    for (int test = 0; test < TESTS; test++) {
        unsigned long bad = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            clear();
            if (!meet()) {
                print_error("litmus: %d harts are wanted\n", HARTS);
                return 99;
            }
            run_batch(&tests[test], 0);
            meet();
            for (int round = 0; round < ROUNDS; round++) {
                bad += tests[test].is_forbidden(round);
            }
        }
        failed += !say(tests[test].name, bad, (unsigned long)BATCHES * ROUNDS);
    }
    meet();
    count(0);
    meet();
    uint64_t total = (uint64_t)HARTS * INCREMENTS;
    uint64_t pair = 2 * INCREMENTS & 0xff;
    bool exact = by_amo == total && by_reservation == total && by_compare == total && bytes == (pair | pair << 24);
    print("atomic counters: %s\n", exact ? "exact" : "wrong");
    return failed + !exact;
}
