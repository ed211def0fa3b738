/*
 * What the programs here share. They run in U-mode under Sv39: their code and static data at their physical addresses, in
 * pages of 4 KiB, and a heap of 32 MiB at an address that is not its physical one.
 */
#ifndef PAGED_H
#define PAGED_H

#include <stddef.h>
#include <stdint.h>

enum { HEAP_SIZE = 32 << 20 };

/* Whether leaves of 2 MiB map the heap, not such of 4 KiB. */
extern const int has_superpages;

/* Works in the heap, which holds zeros, and returns a checksum. */
uint64_t work(unsigned char *heap);

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
