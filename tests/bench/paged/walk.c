/* Sums over 32 MiB in pages of 4 KiB: in order, then a word of each page in an order that looks random. */
#include "paged.h"

enum { ROUNDS = 120, WORDS = HEAP_SIZE / 8, PAGE_WORDS = 512, PAGES = WORDS / PAGE_WORDS };

const int has_superpages = 0;

uint64_t work(unsigned char *heap)
{
    uint64_t *words = (uint64_t *)heap;
    uint64_t sum = 0;
    for (unsigned round = 0; round < ROUNDS; round++) {
        for (unsigned i = 0; i < WORDS; i++) {
            words[i] += i ^ sum;
        }
        for (unsigned i = 0; i < WORDS; i++) {
            sum = mix(sum, words[i]);
        }
        uint64_t page = round;
        for (unsigned i = 0; i < PAGES * 16; i++) {
            page = (page * 5 + 1777) % PAGES;
            sum += words[page * PAGE_WORDS + (i & (PAGE_WORDS - 1))];
        }
    }
    return sum;
}
