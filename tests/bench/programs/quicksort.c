/* Quicksort of integers, insertion sort for short runs: branches that nobody can foretell. */
#include "bench.h"

enum { COUNT = 100000, SHORT = 12 };

static int32_t numbers[COUNT];

static void insertion_sort(int32_t *from, int32_t *to)
{
    for (int32_t *place = from + 1; place < to; place++) {
        int32_t number = *place;
        int32_t *hole = place;
        while (hole > from && hole[-1] > number) {
            *hole = hole[-1];
            hole--;
        }
        *hole = number;
    }
}

static void sort(int32_t *from, int32_t *to)
{
    while (to - from > SHORT) {
        int32_t pivot = from[(to - from) / 2];
        int32_t *low = from, *high = to - 1;
        while (low <= high) {
            while (*low < pivot) {
                low++;
            }
            while (*high > pivot) {
                high--;
            }
            if (low <= high) {
                int32_t number = *low;
                *low++ = *high;
                *high-- = number;
            }
        }
        sort(from, high + 1);
        from = low;
    }
    insertion_sort(from, to);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 300);
    uint32_t state = 5;
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = (int32_t)next_random(&state);
        }
        sort(numbers, numbers + COUNT);
        for (int i = 0; i < COUNT; i += 1000) {
            sum = mix(sum, (uint32_t)numbers[i]);
        }
    }
    return report("quicksort", rounds, sum);
}
