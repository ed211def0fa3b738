/* Digits of pi by Machin's formula with big integers: long division of 32 bit digits by a small number, and to decimal. */
#include "bench.h"

#define WORDS 128
#define DIGITS 1200

typedef uint32_t number[WORDS]; /* The most significant first: a whole part, and what is after the point. */

static void divide(uint32_t *a, uint32_t d)
{
    uint64_t rest = 0;
    for (int i = 0; i < WORDS; i++) {
        rest = rest << 32 | a[i];
        a[i] = (uint32_t)(rest / d);
        rest %= d;
    }
}

static void add(uint32_t *a, const uint32_t *b, int negative)
{
    if (negative) {
        int64_t carry = 0;
        for (int i = WORDS; i-- > 0;) {
            carry += (int64_t)a[i] - b[i];
            a[i] = (uint32_t)carry;
            carry >>= 32;
        }
    } else {
        uint64_t carry = 0;
        for (int i = WORDS; i-- > 0;) {
            carry += (uint64_t)a[i] + b[i];
            a[i] = (uint32_t)carry;
            carry >>= 32;
        }
    }
}

static int is_zero(const uint32_t *a)
{
    for (int i = 0; i < WORDS; i++) {
        if (a[i]) {
            return 0;
        }
    }
    return 1;
}

static void arctangent(uint32_t *sum, uint32_t factor, uint32_t x, int negative)
{
    number power = { factor }, term;
    divide(power, x);
    for (uint32_t k = 1; !is_zero(power); k += 2) {
        memcpy(term, power, sizeof term);
        divide(term, k);
        add(sum, term, negative);
        divide(power, x * x);
        negative = !negative;
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 1083);
    uint64_t hash = 0;
    static char text[DIGITS + 20];
    for (long r = 0; r < rounds; r++) {
        number pi = { 0 };
        arctangent(pi, 16, 5, 0);
        arctangent(pi, 4, 239, 1);
        for (int i = 0; i < DIGITS; i++) {
            text[i] = (char)('0' + pi[0]);
            pi[0] = 0;
            uint64_t carry = 0;
            for (int j = WORDS; j-- > 0;) {
                carry += (uint64_t)pi[j] * 10;
                pi[j] = (uint32_t)carry;
                carry >>= 32;
            }
        }
        for (int i = 0; i < DIGITS; i++) {
            hash = hash * 31 + (unsigned char)text[i];
        }
    }
    return report("pidigits", rounds, hash);
}
