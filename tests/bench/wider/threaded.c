/* A threaded interpreter of a register machine, by GNU's labels as values: it counts primes and mixes numbers. */
#include "bench.h"

enum { SET, MOVE, ADD, ADDI, MULTIPLY, REMAINDER, XOR, SHIFT, LOAD, STORE, LESS, EQUAL, JUMP, CALL, RETURN, HALT };

struct code {
    const void *to;
    int16_t a, b, c;
};

static int64_t memory[4096];

/*
 * r1: limit, r2: candidate, r3: divisor, r4, r5: scratch, r6: count, r7: hash. LESS and EQUAL skip the next one unless
 * they hold.
 */
static const int16_t source[][4] = {
    { SET, 2, 2 },          /* 0 */
    { SET, 6, 0 },
    { SET, 7, 1 },
    { SET, 3, 2 },          /* 3: next candidate */
    { MULTIPLY, 4, 3, 3 },  /* 4: next divisor */
    { LESS, 2, 4 },
    { JUMP, 11 },
    { REMAINDER, 5, 2, 3 },
    { EQUAL, 5, 0 },
    { JUMP, 14 },
    { JUMP, 17 },           /* 10: on to the next divisor */
    { ADDI, 6, 6, 1 },      /* 11: a prime */
    { STORE, 2, 6 },
    { CALL, 19 },
    { ADDI, 2, 2, 1 },      /* 14 */
    { LESS, 2, 1 },
    { JUMP, 3 },
    { ADDI, 3, 3, 1 },      /* 17: also past the limit, with the divisor too high then */
    { JUMP, 28 },
    { LOAD, 4, 6 },         /* 19: the hash of one prime */
    { XOR, 7, 7, 4 },
    { MULTIPLY, 7, 7, 8 },
    { SHIFT, 4, 7, 29 },
    { XOR, 7, 7, 4 },
    { MOVE, 5, 7 },
    { ADD, 5, 5, 6 },
    { STORE, 5, 6 },
    { RETURN },
    { LESS, 2, 1 },         /* 28 */
    { JUMP, 4 },
    { HALT },
};

#define COUNT (sizeof source / sizeof *source)

static uint64_t run(int64_t limit)
{
    static const void *const labels[] = {
        &&set, &&move, &&add, &&addi, &&multiply, &&remainder, &&xor, &&shift,
        &&load, &&store, &&less, &&equal, &&jump, &&call, &&ret, &&halt,
    };
    struct code code[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        code[i] = (struct code) { labels[source[i][0]], source[i][1], source[i][2], source[i][3] };
    }
    int64_t r[16] = { [1] = limit, [8] = 0x9e3779b97f4a7c15 };
    const struct code *stack[16], **top = stack, *p = code;
#define NEXT goto *p->to
#define DO(name, what) name: what; p++; NEXT
    NEXT;
    DO(set, r[p->a] = p->b);
    DO(move, r[p->a] = r[p->b]);
    DO(add, r[p->a] = r[p->b] + r[p->c]);
    DO(addi, r[p->a] = r[p->b] + p->c);
    DO(multiply, r[p->a] = (int64_t)((uint64_t)r[p->b] * (uint64_t)r[p->c]));
    DO(remainder, r[p->a] = r[p->b] % r[p->c]);
    DO(xor, r[p->a] = r[p->b] ^ r[p->c]);
    DO(shift, r[p->a] = (int64_t)((uint64_t)r[p->b] >> p->c));
    DO(load, r[p->a] = memory[r[p->b] & 4095]);
    DO(store, memory[r[p->b] & 4095] = r[p->a]);
    DO(less, p += !(r[p->a] < r[p->b]));
    DO(equal, p += r[p->a] != r[p->b]);
jump:
    p = code + p->a;
    NEXT;
call:
    *top++ = p + 1;
    p = code + p->a;
    NEXT;
ret:
    p = *--top;
    NEXT;
halt:
    return (uint64_t)r[7] * 31 + (uint64_t)r[6];
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 242);
    uint64_t sum = 0;
    for (long i = 0; i < rounds; i++) {
        sum = sum * 31 + run(6000 + i % 5);
    }
    return report("threaded", rounds, sum);
}
