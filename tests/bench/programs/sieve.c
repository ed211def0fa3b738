/* The sieve of Eratosthenes: strided stores of bytes, and a count. */
#include "bench.h"

enum { LIMIT = 1000000 };

static unsigned char composite[LIMIT];

static unsigned count_primes(unsigned limit)
{
    memset(composite, 0, limit);
    unsigned count = 0;
    for (unsigned number = 2; number < limit; number++) {
        if (composite[number]) {
            continue;
        }
        count++;
        for (uint64_t multiple = (uint64_t)number * number; multiple < limit; multiple += number) {
            composite[multiple] = 1;
        }
    }
    return count;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 300);
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        sum = mix(sum, count_primes(LIMIT - (unsigned)(round % 1000)));
    }
    return report("sieve", rounds, sum);
}
