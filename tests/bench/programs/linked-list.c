/* A list in shuffled order: walked, reversed, sorted by merging. Loads that depend on each other. */
#include "bench.h"

#include <stddef.h>

enum { COUNT = 20000, WALKS = 10 };

struct node {
    struct node *next;
    uint32_t key;
};

static struct node nodes[COUNT];

static struct node *shuffled(uint32_t *state)
{
    static uint32_t order[COUNT];
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t other = next_random(state) % (i + 1);
        order[i] = order[other];
        order[other] = i;
    }
    struct node *list = NULL;
    for (uint32_t i = 0; i < COUNT; i++) {
        struct node *node = &nodes[order[i]];
        node->key = next_random(state);
        node->next = list;
        list = node;
    }
    return list;
}

static struct node *reversed(struct node *list)
{
    struct node *result = NULL;
    while (list) {
        struct node *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

static struct node *merged(struct node *left, struct node *right)
{
    struct node *result = NULL, **end = &result;
    while (left && right) {
        struct node **smaller = left->key <= right->key ? &left : &right;
        *end = *smaller;
        end = &(*smaller)->next;
        *smaller = *end;
    }
    *end = left ? left : right;
    return result;
}

static struct node *sorted(struct node *list)
{
    if (!list || !list->next) {
        return list;
    }
    struct node *middle = list;
    for (struct node *fast = list->next; fast && fast->next; fast = fast->next->next) {
        middle = middle->next;
    }
    struct node *rest = middle->next;
    middle->next = NULL;
    return merged(sorted(list), sorted(rest));
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 400);
    uint32_t state = 3;
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        struct node *list = shuffled(&state);
        for (int walk = 0; walk < WALKS; walk++) {
            uint32_t position = 0;
            for (struct node *node = list; node; node = node->next) {
                sum += node->key ^ position++;
            }
            list = reversed(list);
        }
        list = sorted(list);
        for (struct node *node = list; node && node->next; node = node->next) {
            if (node->key > node->next->key) {
                return 1;
            }
        }
        sum = mix(sum, list->key);
    }
    return report("linked-list", rounds, sum);
}
