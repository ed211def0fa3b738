/*
 * What every program here shares: how often to do its round, numbers that look random, and the line it prints. The
 * line must be the same on every machine, so that a comparison sees that the same work was done.
 */
#ifndef BENCH_H
#define BENCH_H

#include <inttypes.h>
#include <stdint.h>
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

/* Marsaglia's xorshift: never 0, if the state is not. */
static inline uint32_t next_random(uint32_t *state)
{
    uint32_t value = *state;
    value ^= value << 13;
    value ^= value >> 17;
    value ^= value << 5;
    return *state = value;
}

static inline uint64_t mix(uint64_t sum, uint64_t value)
{
    return (sum ^ value) * 0x100000001b3 + (sum >> 47);
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
