/* Products of square matrices of ELEMENT, each from the one before; MULTIPLY_ADD(x, y, z) is x times y plus z. */
#include "bench.h"

enum { SIZE = 96 };

static ELEMENT left[SIZE][SIZE], right[SIZE][SIZE], product[SIZE][SIZE];

static void multiply(void)
{
    for (int row = 0; row < SIZE; row++) {
        for (int column = 0; column < SIZE; column++) {
            ELEMENT sum = 0;
            for (int i = 0; i < SIZE; i++) {
                sum = MULTIPLY_ADD(left[row][i], right[i][column], sum);
            }
            product[row][column] = sum;
        }
    }
}

static int multiply_often(const char *name, long rounds)
{
    uint32_t state = 1;
    for (int row = 0; row < SIZE; row++) {
        for (int column = 0; column < SIZE; column++) {
            left[row][column] = (ELEMENT)(next_random(&state) % 2000) / 1000 - 1;
            right[row][column] = (ELEMENT)(next_random(&state) % 2000) / 1000 - 1;
        }
    }
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        multiply();
        /* Small enough to stay finite for ever, and not the same twice running. */
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                ELEMENT other = right[(column + round) % SIZE][row];
                left[row][column] = product[row][column] / 10 + other / 7;
            }
        }
        sum = mix_double(sum, product[round % SIZE][round / SIZE % SIZE]);
    }
    for (int i = 0; i < SIZE; i++) {
        sum = mix_double(sum, product[i][i]);
    }
    return report(name, rounds, sum);
}
