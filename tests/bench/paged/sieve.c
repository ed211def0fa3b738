/* The sieve of Eratosthenes over four million bytes, mapped by superpages: strided stores over many pages. */
#include "paged.h"

enum { ROUNDS = 120, LIMIT = 4000000 };

const int has_superpages = 1;

uint64_t work(unsigned char *heap)
{
    uint64_t sum = 0;
    for (unsigned round = 0; round < ROUNDS; round++) {
        unsigned limit = LIMIT - round;
        for (unsigned i = 0; i < limit; i++) {
            heap[i] = 0;
        }
        unsigned count = 0;
        for (unsigned number = 2; number < limit; number++) {
            if (heap[number]) {
                continue;
            }
            count++;
            for (uint64_t multiple = (uint64_t)number * number; multiple < limit; multiple += number) {
                heap[multiple] = 1;
            }
        }
        sum = mix(sum, count);
    }
    return sum;
}
