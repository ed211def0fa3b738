/* Numbers to text and back: snprintf of int, hex and double, strtod, strtol, and a sort of the lines by strcmp. */
#include "bench.h"

#include <math.h>

#define LINES 500

static char lines[LINES][96];
static const char *order[LINES];

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 325);
    uint64_t sum = 0, seed = 42;
    for (long r = 0; r < rounds; r++) {
        for (int i = 0; i < LINES; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            double d = ldexp((double)(seed >> 11), (int)(seed % 80) - 90);
            snprintf(lines[i], sizeof lines[i], "%s-%05d,%.6f,%.17g,%x,%-8.3e|%lld", i % 2 ? "item" : "entry",
                (int)(seed >> 50), (double)(seed >> 40) / 1024, d, (unsigned)(seed >> 32), d * 3, (long long)seed);
            order[i] = lines[i];
        }
        qsort(order, LINES, sizeof *order, compare);
        for (int i = 0; i < LINES; i++) {
            char copy[96];
            strcpy(copy, order[i]);
            strtok(copy, ",");
            double a = strtod(strtok(NULL, ","), NULL);
            double b = strtod(strtok(NULL, ","), NULL);
            long c = strtol(strtok(NULL, ","), NULL, 16);
            char *rest = strtok(NULL, ",");
            double d = strtod(rest, &rest);
            uint64_t bits[3];
            memcpy(&bits[0], &a, sizeof a);
            memcpy(&bits[1], &b, sizeof b);
            memcpy(&bits[2], &d, sizeof d);
            int n = 0;
            sscanf(order[i], "%*[a-z]-%d", &n);
            sum = sum * 31 + (bits[0] ^ bits[1] ^ bits[2]) + c + n + strlen(order[i]);
            for (const char *p = order[i]; *p; p++) {
                sum = sum * 31 + (unsigned char)*p;
            }
        }
    }
    return report("format", rounds, sum);
}
