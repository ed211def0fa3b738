/* Fannkuch-redux for 9 elements: permutations of a small array of int, flipped until the first is 0. */
#include "bench.h"

#define N 9

static int checksum;

static int fannkuch(int n, int rotate)
{
    int perm[N], perm1[N], count[N];
    int most = 0, index = 0, r = n;
    checksum = 0;
    for (int i = 0; i < n; i++) {
        perm1[i] = (i + rotate) % n;
    }
    for (;;) {
        while (r != 1) {
            count[r - 1] = r;
            r--;
        }
        for (int i = 0; i < n; i++) {
            perm[i] = perm1[i];
        }
        int flips = 0, k;
        while ((k = perm[0]) != 0) {
            for (int i = 0, j = k; i < j; i++, j--) {
                int t = perm[i];
                perm[i] = perm[j];
                perm[j] = t;
            }
            flips++;
        }
        if (flips > most) {
            most = flips;
        }
        checksum += index % 2 == 0 ? flips : -flips;
        for (;;) {
            if (r == n) {
                return most;
            }
            int first = perm1[0];
            for (int i = 0; i < r; i++) {
                perm1[i] = perm1[i + 1];
            }
            perm1[r] = first;
            if (--count[r] > 0) {
                break;
            }
            r++;
        }
        index++;
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 42);
    uint64_t sum = 0;
    for (long i = 0; i < rounds; i++) {
        int most = fannkuch(N, i % N);
        sum = sum * 31 + (uint64_t)(int64_t)checksum * 100 + most;
    }
    return report("fannkuch", rounds, sum);
}
