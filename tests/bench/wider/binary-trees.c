/* Binary trees built and torn down with malloc and free, with one long-lived tree beside them. */
#include "bench.h"

struct tree {
    struct tree *left, *right;
};

static struct tree *build(int depth)
{
    struct tree *t = malloc(sizeof *t);
    if (!t) {
        abort();
    }
    if (depth > 0) {
        t->left = build(depth - 1);
        t->right = build(depth - 1);
    } else {
        t->left = t->right = NULL;
    }
    return t;
}

static long check(const struct tree *t)
{
    return t->left ? 1 + check(t->left) + check(t->right) : 1;
}

static void destroy(struct tree *t)
{
    if (t->left) {
        destroy(t->left);
        destroy(t->right);
    }
    free(t);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 20);
    uint64_t sum = 0;
    struct tree *kept = build(14);
    for (long r = 0; r < rounds; r++) {
        for (int depth = 4; depth <= 14; depth += 2) {
            int count = 1 << (14 - depth + 2);
            long total = 0;
            for (int i = 0; i < count; i++) {
                struct tree *t = build(depth);
                total += check(t);
                destroy(t);
            }
            sum = sum * 31 + total;
        }
        /* Replace a part of the tree that is kept, so that the heap gets holes. */
        struct tree **at = &kept;
        for (int i = 0; i < 6; i++) {
            at = (r >> i) & 1 ? &(*at)->left : &(*at)->right;
        }
        destroy(*at);
        *at = build(8);
    }
    sum += check(kept);
    destroy(kept);
    return report("binary-trees", rounds, sum);
}
