/* The C library's qsort on records: a function called through a pointer for each comparison. */
#include "bench.h"

enum { COUNT = 50000 };

struct record {
    uint32_t group, number;
};

static struct record records[COUNT];

static int compare(const void *left, const void *right)
{
    const struct record *one = left, *other = right;
    if (one->group != other->group) {
        return one->group < other->group ? -1 : 1;
    }
    return (one->number > other->number) - (one->number < other->number);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 90);
    uint32_t state = 41;
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        for (int i = 0; i < COUNT; i++) {
            records[i].group = next_random(&state) % 1000;
            records[i].number = next_random(&state);
        }
        qsort(records, COUNT, sizeof records[0], compare);
        for (int i = 0; i < COUNT; i += 500) {
            sum = mix(sum, records[i].number);
        }
    }
    return report("qsort", rounds, sum);
}
