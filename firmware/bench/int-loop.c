/* An integer kernel: a dependent chain of multiplications, shifts and exclusive ors, and a table. */
#include "runtime.h"

enum { DEFAULT_ITERATIONS = 20000000, TABLE = 1024 };

int main(int argc, char **argv)
{
    static uint64_t table[TABLE];
    uint64_t iterations = DEFAULT_ITERATIONS;
    if (argc > 2 || (argc == 2 && !parse_unsigned(argv[1], &iterations))) {
        print_error("usage: int-loop [ITERATIONS]\n");
        return 2;
    }
    uint64_t value = 88172645463325252u;
    for (uint64_t i = 0; i < iterations; i++) {
        /* xorshift64 of Marsaglia, "Xorshift RNGs". */
        value ^= value << 13;
        value ^= value >> 7;
        value ^= value << 17;
        uint64_t *cell = &table[value % TABLE];
        if (*cell & 1) {
            *cell += value * 3;
        } else {
            *cell ^= value + i;
        }
    }
    uint64_t sum = 0;
    for (unsigned i = 0; i < TABLE; i++) {
        sum = sum * 31 + table[i];
    }
    print("%lu iterations, checksum %016lx\n", iterations, sum);
    return 0;
}
