/* A floating-point kernel: products of two matrices of doubles by fused multiply-add. */
#include "runtime.h"

enum { DEFAULT_ITERATIONS = 10, SIZE = 128 };

static double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

static void multiply(void)
{
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned k = 0; k < SIZE; k++) {
            double factor = a[i][k];
            for (unsigned j = 0; j < SIZE; j++) {
                c[i][j] = __builtin_fma(factor, b[k][j], c[i][j]);
            }
        }
    }
}

int main(int argc, char **argv)
{
    uint64_t iterations = DEFAULT_ITERATIONS;
    if (argc > 2 || (argc == 2 && !parse_unsigned(argv[1], &iterations))) {
        print_error("usage: fp-kernel [ITERATIONS]\n");
        return 2;
    }
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned j = 0; j < SIZE; j++) {
            a[i][j] = 1.0 / (i + j + 1);
            b[i][j] = (double)(i * 7 + j * 3) / SIZE;
        }
    }
    for (uint64_t i = 0; i < iterations; i++) {
        multiply();
    }
    uint64_t sum = 0;
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned j = 0; j < SIZE; j++) {
            uint64_t bits;
            memcpy(&bits, &c[i][j], sizeof bits);
            sum = sum * 31 + bits;
        }
    }
    print("%lu products of %d by %d, checksum %016lx\n", iterations, SIZE, SIZE, sum);
    return 0;
}
