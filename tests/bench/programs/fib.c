/* Fibonacci's numbers by recursion: calls and returns. */
#include "bench.h"

static __attribute__((noinline)) unsigned fib(unsigned n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 1400);
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        sum = mix(sum, fib(24 + (unsigned)(round & 1)));
    }
    return report("fib", rounds, sum);
}
