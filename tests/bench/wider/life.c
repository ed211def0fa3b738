/* Conway's game of life, a byte a cell, on a torus of 192 by 128. */
#include "bench.h"

#define W 192
#define H 128

static uint8_t world[H][W], next[H][W];

static void step(void)
{
    for (int y = 0; y < H; y++) {
        const uint8_t *up = world[(y + H - 1) % H], *here = world[y], *down = world[(y + 1) % H];
        for (int x = 0; x < W; x++) {
            int l = x == 0 ? W - 1 : x - 1, r = x == W - 1 ? 0 : x + 1;
            int n = up[l] + up[x] + up[r] + here[l] + here[r] + down[l] + down[x] + down[r];
            if (here[x]) {
                next[y][x] = n == 2 || n == 3;
            } else {
                next[y][x] = n == 3;
            }
        }
    }
    memcpy(world, next, sizeof world);
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 225);
    uint64_t sum = 0;
    uint32_t seed = 12345;
    for (long r = 0; r < rounds; r++) {
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                seed = seed * 1664525u + 1013904223u;
                world[y][x] = seed >> 30 == 0;
            }
        }
        for (int i = 0; i < 50; i++) {
            step();
        }
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                sum = sum * 3 + world[y][x];
            }
        }
    }
    return report("life", rounds, sum);
}
