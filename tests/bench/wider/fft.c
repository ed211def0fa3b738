/* An FFT of 2048 complex doubles, forth and back, with sin and cos worked out by libm each time, and a window. */
#include "bench.h"

#include <complex.h>
#include <math.h>

#define N 2048

struct point {
    double re, im;
};

static void fft(struct point *a, int n, int sign)
{
    for (int i = 1, j = 0; i < n; i++) {
        int bit = n >> 1;
        for (; j & bit; bit >>= 1) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            struct point t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }
    for (int len = 2; len <= n; len <<= 1) {
        int half = len / 2;
        for (int k = 0; k < half; k++) {
            double angle = sign * 2 * 3.14159265358979323846 * k / len;
            double c = cos(angle), s = sin(angle);
            for (int i = k; i < n; i += len) {
                struct point u = a[i], v = a[i + half];
                double re = v.re * c - v.im * s, im = v.re * s + v.im * c;
                a[i].re = u.re + re;
                a[i].im = u.im + im;
                a[i + half].re = u.re - re;
                a[i + half].im = u.im - im;
            }
        }
    }
}

/* The product as the language has it, which goes through a helper of the compiler's if it is NaN. */
static double complex power(double complex base, int n)
{
    double complex p = 1;
    while (n-- > 0) {
        p *= base;
    }
    return p;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 792);
    static struct point a[N];
    uint64_t sum = 0;
    for (long r = 0; r < rounds; r++) {
        double f = 0.01 + 0.001 * (r % 10);
        for (int i = 0; i < N; i++) {
            double window = 0.5 - 0.5 * cos(2 * 3.14159265358979323846 * i / N);
            a[i].re = window * (sin(f * i) + 0.25 * cos(7 * f * i));
            a[i].im = 0;
        }
        fft(a, N, -1);
        double energy = 0;
        for (int i = 0; i < N; i++) {
            energy += a[i].re * a[i].re + a[i].im * a[i].im;
            if (i > N / 4 && i < N - N / 4) {
                a[i].re = a[i].im = 0;
            }
        }
        fft(a, N, 1);
        double complex p = power(0.9 + 0.2 * I, 300);
        /* Rounded: another libm's last bit may differ. */
        sum = sum * 31 + (uint64_t)llrint(energy) + (uint64_t)llrint(cabs(p) * 1e20)
            + (uint64_t)llrint(a[r % N].re * 100.0 / N + 1000);
    }
    return report("fft", rounds, sum);
}
