/* A ray tracer of spheres over a floor, with shadows and mirrors, in double: passes structures by value, sqrt, floor. */
#include "bench.h"

#include <math.h>

#define W 64
#define H 48
#define SPHERES 6

typedef struct {
    double x, y, z;
} vec;

static vec add(vec a, vec b) { return (vec) { a.x + b.x, a.y + b.y, a.z + b.z }; }
static vec sub(vec a, vec b) { return (vec) { a.x - b.x, a.y - b.y, a.z - b.z }; }
static vec scale(vec a, double s) { return (vec) { a.x * s, a.y * s, a.z * s }; }
static double dot(vec a, vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static vec unit(vec a) { return scale(a, 1 / sqrt(dot(a, a))); }

struct sphere {
    vec centre, colour;
    double radius, mirror;
};

static struct sphere spheres[SPHERES];

static double hit(const struct sphere *s, vec from, vec to)
{
    vec oc = sub(from, s->centre);
    double b = dot(oc, to), c = dot(oc, oc) - s->radius * s->radius, d = b * b - c;
    if (d < 0) {
        return INFINITY;
    }
    double root = sqrt(d);
    if (-b - root > 1e-6) {
        return -b - root;
    }
    return -b + root > 1e-6 ? -b + root : INFINITY;
}

static vec trace(vec from, vec to, int depth)
{
    const struct sphere *best = NULL;
    double near = INFINITY;
    for (int i = 0; i < SPHERES; i++) {
        double t = hit(&spheres[i], from, to);
        if (t < near) {
            near = t;
            best = &spheres[i];
        }
    }
    double floor_at = to.y < -1e-9 ? -(from.y + 1) / to.y : INFINITY;
    vec colour, normal;
    double mirror;
    if (floor_at > 1e-6 && floor_at < near) {
        near = floor_at;
        vec p = add(from, scale(to, near));
        double odd = fabs(fmod(floor(p.x) + floor(p.z), 2.0));
        colour = (vec) { 0.2 + odd * 0.7, 0.2 + odd * 0.7, 0.3 };
        normal = (vec) { 0, 1, 0 };
        mirror = 0.1;
    } else if (best) {
        colour = best->colour;
        normal = unit(sub(add(from, scale(to, near)), best->centre));
        mirror = best->mirror;
    } else {
        double t = 0.5 * (to.y + 1);
        return (vec) { 1 - t * 0.5, 1 - t * 0.3, 1 };
    }
    vec p = add(from, scale(to, near)), light = unit(sub((vec) { 5, 8, -5 }, p));
    double shade = fmax(0, dot(normal, light));
    for (int i = 0; i < SPHERES && shade > 0; i++) {
        if (hit(&spheres[i], p, light) < INFINITY) {
            shade = 0;
        }
    }
    colour = scale(colour, 0.15 + 0.85 * shade);
    if (depth > 0 && mirror > 0) {
        vec reflected = unit(sub(to, scale(normal, 2 * dot(to, normal))));
        colour = add(scale(colour, 1 - mirror), scale(trace(p, reflected, depth - 1), mirror));
    }
    return colour;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 404);
    uint64_t sum = 0;
    for (long r = 0; r < rounds; r++) {
        for (int i = 0; i < SPHERES; i++) {
            double t = i * 1.1 + r % 20 * 0.05;
            spheres[i] = (struct sphere) { { t - 3, 0.3 * (i % 3) - 0.4, 4 + i % 2 * 1.5 },
                { 0.3 + 0.1 * i, 0.9 - 0.1 * i, 0.5 }, 0.6 + 0.05 * i, i % 3 * 0.3 };
        }
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                vec to = unit((vec) { (x - W / 2) / 40.0, (H / 2 - y) / 40.0, 1 });
                vec c = trace((vec) { 0, 0.5, -2 }, to, 3);
                int red = (int)(fmin(c.x, 1) * 255), green = (int)(fmin(c.y, 1) * 255), blue = (int)(fmin(c.z, 1) * 255);
                sum = sum * 31 + (red << 16 | green << 8 | blue);
            }
        }
    }
    return report("raytrace", rounds, sum);
}
