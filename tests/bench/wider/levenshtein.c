/* Edit distances of words and the longest common subsequence of texts, by dynamic programming in one row. */
#include "bench.h"

#define WORDS 64
#define LONG 600

static char words[WORDS][40], x[LONG + 1], y[LONG + 1];
static uint32_t seed = 11;

static void fill(char *s, int n, int letters)
{
    for (int i = 0; i < n; i++) {
        seed = seed * 1664525u + 1013904223u;
        s[i] = (char)('a' + (seed >> 16) % letters);
    }
    s[n] = 0;
}

static int least(int a, int b, int c)
{
    int m = a < b ? a : b;
    return m < c ? m : c;
}

static int distance(const char *a, const char *b)
{
    int n = (int)strlen(b), row[64];
    for (int j = 0; j <= n; j++) {
        row[j] = j;
    }
    for (int i = 0; a[i]; i++) {
        int corner = row[0];
        row[0] = i + 1;
        for (int j = 0; j < n; j++) {
            int above = row[j + 1];
            row[j + 1] = least(above + 1, row[j] + 1, corner + (a[i] != b[j]));
            corner = above;
        }
    }
    return row[n];
}

static int common(void)
{
    static uint16_t table[LONG + 1][LONG + 1];
    for (int i = 1; i <= LONG; i++) {
        for (int j = 1; j <= LONG; j++) {
            if (x[i - 1] == y[j - 1]) {
                table[i][j] = table[i - 1][j - 1] + 1;
            } else {
                table[i][j] = table[i - 1][j] > table[i][j - 1] ? table[i - 1][j] : table[i][j - 1];
            }
        }
    }
    int hash = 0;
    for (int i = LONG, j = LONG; i > 0 && j > 0;) {
        if (x[i - 1] == y[j - 1]) {
            hash = (hash * 31 + x[i - 1]) & 0xffffff;
            i--;
            j--;
        } else if (table[i - 1][j] >= table[i][j - 1]) {
            i--;
        } else {
            j--;
        }
    }
    return hash + table[LONG][LONG];
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 583);
    uint64_t sum = 0;
    for (long r = 0; r < rounds; r++) {
        for (int i = 0; i < WORDS; i++) {
            fill(words[i], 4 + i % 20, 6);
        }
        fill(x, LONG, 8);
        fill(y, LONG, 8);
        for (int i = 0; i < WORDS; i++) {
            for (int j = 0; j < i; j++) {
                sum = sum * 31 + distance(words[i], words[j]);
            }
        }
        sum = sum * 31 + common();
    }
    return report("levenshtein", rounds, sum);
}
