/* Iterations until points leave the Mandelbrot set, in a window that narrows: floating point and its comparisons. */
#include "bench.h"

enum { WIDTH = 96, HEIGHT = 64, LIMIT = 200 };

static int iterations(double real, double imaginary)
{
    double x = 0, y = 0;
    int count = 0;
    while (count < LIMIT && x * x + y * y <= 4) {
        double next = x * x - y * y + real;
        y = 2 * x * y + imaginary;
        x = next;
        count++;
    }
    return count;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 120);
    uint64_t sum = 0;
    double size = 3;
    for (long round = 0; round < rounds; round++) {
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double real = -0.7 + size * (column - WIDTH / 2) / WIDTH;
                double imaginary = 0.3 + size * (row - HEIGHT / 2) / WIDTH;
                sum = mix(sum, (uint64_t)iterations(real, imaginary));
            }
        }
        size = size < 0.5 ? 3 : size * 0.97;
    }
    return report("mandelbrot", rounds, sum);
}
