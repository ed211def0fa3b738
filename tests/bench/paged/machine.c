/* The page tables, and what runs under them. */
#include "paged.h"
#include "runtime.h"

enum { V = 1, R = 2, W = 4, X = 8, U = 16, A = 64, D = 128, ALL = V | R | W | X | U | A | D };
enum { PAGE = 4096, ENTRIES = 512, SUPERPAGE = PAGE * ENTRIES, LEAF_TABLES = HEAP_SIZE / SUPERPAGE };

#define RAM 0x80000000ul
#define HEAP_PHYSICAL 0x82000000ul
#define HEAP_VIRTUAL 0x1234000000ul
#define SV39 (8ul << 60)

typedef uint64_t table[ENTRIES] __attribute__((aligned(4096)));

/* Of program and heap: the program is in the first 2 MiB of RAM. */
static table root, program_middle, program_leaves, heap_middle, heap_leaves[LEAF_TABLES];

static uint64_t entry(uint64_t physical, uint64_t flags)
{
    return physical / PAGE << 10 | flags;
}

uint64_t build_tables(void)
{
    for (size_t i = 0; i < ENTRIES; i++) {
        program_leaves[i] = entry(RAM + i * PAGE, ALL);
    }
    program_middle[0] = entry((uint64_t)program_leaves, V);
    root[RAM >> 30] = entry((uint64_t)program_middle, V);
    size_t first = HEAP_VIRTUAL >> 21 & (ENTRIES - 1);
    for (size_t i = 0; i < LEAF_TABLES; i++) {
        uint64_t physical = HEAP_PHYSICAL + i * SUPERPAGE;
        for (size_t j = 0; j < ENTRIES; j++) {
            heap_leaves[i][j] = entry(physical + j * PAGE, ALL & ~X);
        }
        heap_middle[first + i] = has_superpages ? entry(physical, ALL & ~X) : entry((uint64_t)heap_leaves[i], V);
    }
    root[HEAP_VIRTUAL >> 30 & (ENTRIES - 1)] = entry((uint64_t)heap_middle, V);
    return SV39 | (uint64_t)root / PAGE;
}

int user_main(void)
{
    print("%016lx\n", work((unsigned char *)HEAP_VIRTUAL));
    flush();
    return 0;
}

/* What the runtime's output calls at the end of a program, which these end without. */
int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    return 1;
}
