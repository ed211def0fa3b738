/*
 * What the programs here share. They run in U-mode under Sv39: their code and static data at their physical addresses, in
 * pages of 4 KiB, and a heap of 32 MiB at an address that is not its physical one.
 */
#ifndef PAGED_H
#define PAGED_H

#include "../programs/random.h"

#include <stddef.h>

enum { HEAP_SIZE = 32 << 20 };

/* Whether leaves of 2 MiB map the heap, not such of 4 KiB. */
extern const int has_superpages;

/* Works in the heap, which holds zeros, and returns a checksum. */
uint64_t work(unsigned char *heap);

#endif
