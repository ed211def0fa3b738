/*
 * What every program here shares: how often to do its round, and the line it prints. The line must be the same on every
 * machine, so that a comparison sees that the same work was done.
 */
#ifndef BENCH_H
#define BENCH_H

#include "random.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first argument, or what the program does without one. */
static inline long rounds_wanted(int argc, char **argv, long otherwise)
{
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : otherwise;
    if (rounds < 1) {
        fprintf(stderr, "usage: %s [ROUNDS]\n", argv[0]);
        exit(2);
    }
    return rounds;
}

static inline uint64_t mix_double(uint64_t sum, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return mix(sum, bits);
}

static inline int report(const char *name, long rounds, uint64_t sum)
{
    printf("%s %ld %016" PRIx64 "\n", name, rounds, sum);
    return 0;
}

#endif
