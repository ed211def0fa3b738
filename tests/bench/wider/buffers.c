/* memcpy, memmove, memset, memcmp, memchr, strlen, strcpy, strcat, strchr of buffers at all alignments and sizes. */
#include "bench.h"

#define SIZE 65536

static unsigned char a[SIZE + 64], b[SIZE + 64];
static uint32_t seed = 1;

static uint32_t next(uint32_t limit)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % limit;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 11250);
    uint64_t sum = 0;
    for (int i = 0; i < SIZE; i++) {
        a[i] = (unsigned char)(1 + next(255));
    }
    for (long r = 0; r < rounds; r++) {
        /* Large ones. */
        memcpy(b + r % 16, a, SIZE / 2);
        memmove(b + 100, b + 93, SIZE / 2);
        memmove(b + 50, b + 59, SIZE / 2);
        memset(b + SIZE / 2, r & 0xff, SIZE / 4 + r % 9);
        sum = sum * 31 + (uint64_t)(memcmp(a, b + r % 16, 40) > 0);
        /* Small ones, of a size that is not known. */
        for (int i = 0; i < 400; i++) {
            uint32_t n = next(120), from = next(SIZE / 2), to = next(SIZE / 2);
            memcpy(b + to, a + from, n);
            memset(b + from, (int)n, n / 3);
            sum += memcmp(b + to, a + from, n / 4) != 0;
            memmove(b + to + 3, b + to, n);
        }
        /* Strings. */
        char text[512], other[512];
        text[0] = 0;
        for (int i = 0; i < 40; i++) {
            static const char *const words[] = { "a", "buffer", "of", "strings", "that", "grows", "and-grows" };
            strcat(text, words[(i + r) % 7]);
            if (i % 8 == 7) {
                strcat(text, ";");
            }
            sum += strlen(text);
        }
        strcpy(other, text);
        for (char *p = other; (p = strchr(p, ';')) != NULL; p++) {
            *p = ',';
            sum += (uint64_t)(p - other);
        }
        sum = sum * 31 + (uint64_t)(strcmp(text, other) > 0) + strspn(other, "abcdefghijklmnopqrstuvwxyz-");
        memcpy(other, text, 100);
        sum += strncmp(text, other, 90) == 0;
        unsigned char *zero = memchr(a, 0, SIZE), *some = memchr(a + next(SIZE / 2), 7, SIZE / 2);
        sum += (zero == NULL) + (some ? (uint64_t)(some - a) : 0);
        /* By hand: words that are not aligned, read by memcpy of a fixed size, and a reversal. */
        uint64_t total = 0;
        for (int i = 0; i + 8 < 4096; i += 3) {
            uint64_t v;
            uint16_t h;
            memcpy(&v, b + i, sizeof v);
            memcpy(&h, b + i + 1, sizeof h);
            total = (total ^ v) * 5 + h;
        }
        for (int i = 0, j = 4095; i < j; i++, j--) {
            unsigned char t = b[i];
            b[i] = b[j];
            b[j] = t;
        }
        sum = sum * 31 + total;
    }
    for (int i = 0; i < SIZE; i++) {
        sum = sum * 31 + b[i];
    }
    return report("buffers", rounds, sum);
}
