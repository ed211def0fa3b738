/* Bodies that attract each other, by the leapfrog method: square roots, divisions, few loads and stores. */
#include "bench.h"

#include <math.h>

enum { BODIES = 6, STEPS = 1000 };

struct body {
    double x, y, z;
    double vx, vy, vz;
    double mass;
};

static struct body bodies[BODIES];

static void attract(double step)
{
    for (int i = 0; i < BODIES; i++) {
        struct body *one = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            struct body *other = &bodies[j];
            double dx = one->x - other->x, dy = one->y - other->y, dz = one->z - other->z;
            /* Softened: bodies that come close do not fly off. */
            double square = dx * dx + dy * dy + dz * dz + 0.01;
            double pull = step / (square * sqrt(square));
            one->vx -= dx * other->mass * pull;
            one->vy -= dy * other->mass * pull;
            one->vz -= dz * other->mass * pull;
            other->vx += dx * one->mass * pull;
            other->vy += dy * one->mass * pull;
            other->vz += dz * one->mass * pull;
        }
    }
}

static void drift(double step)
{
    for (int i = 0; i < BODIES; i++) {
        bodies[i].x += step * bodies[i].vx;
        bodies[i].y += step * bodies[i].vy;
        bodies[i].z += step * bodies[i].vz;
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 900);
    uint32_t state = 7;
    for (int i = 0; i < BODIES; i++) {
        double *numbers = &bodies[i].x;
        for (int j = 0; j < 6; j++) {
            numbers[j] = (double)(next_random(&state) % 2000) / 1000 - 1;
        }
        bodies[i].mass = i == 0 ? 20 : 0.1;
    }
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        for (int step = 0; step < STEPS; step++) {
            attract(0.001);
            drift(0.001);
        }
        sum = mix_double(sum, bodies[round % BODIES].x);
    }
    return report("n-body", rounds, sum);
}
