/* Numbers at random and checksums: what needs no C library. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

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

#endif
