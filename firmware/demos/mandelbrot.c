/*
 * The Mandelbrot set: in the 256 colours of a terminal, two pixels a character cell; in plain characters elsewhere.
 * Optional argument: the largest number of iterations a pixel.
 */
#include "runtime.h"

enum { DEFAULT_ITERATIONS = 10000, PLAIN_COLUMNS = 78, PLAIN_ROWS = 32 };

static unsigned iteration_limit = DEFAULT_ITERATIONS;

/* Iterations of z := z*z + c until |z| > 2, or the limit. */
static unsigned escape_time(double c_real, double c_imaginary)
{
    double real = 0;
    double imaginary = 0;
    unsigned count = 0;
    while (count < iteration_limit) {
        double real_squared = real * real;
        double imaginary_squared = imaginary * imaginary;
        if (real_squared + imaginary_squared > 4) {
            break;
        }
        imaginary = 2 * real * imaginary + c_imaginary;
        real = real_squared - imaginary_squared + c_real;
        count++;
    }
    return count;
}

struct view {
    unsigned columns, rows;
};

static unsigned pixel(const struct view *view, unsigned column, unsigned row)
{
    return escape_time(-2.2 + 3.2 * (column + 0.5) / view->columns, -1.2 + 2.4 * (row + 0.5) / view->rows);
}

/* Colours 16 to 231 of the terminal's palette are a 6x6x6 cube of red, green and blue. */
static unsigned colour(unsigned count)
{
    static const unsigned char ramp[] = {
        17, 18, 19, 20, 21, 27, 33, 39, 45, 51, 50, 49, 48, 47, 46, 82, 118, 154, 190, 226, 220, 214, 208, 202, 196,
        197, 198, 199, 200, 201, 165, 129, 93, 57,
    };
    return count == iteration_limit ? 16 : ramp[count % sizeof ramp];
}

static void draw_colours(unsigned columns, unsigned rows)
{
    struct view view = { columns, 2 * rows };
    for (unsigned row = 0; row < view.rows; row += 2) {
        for (unsigned column = 0; column < view.columns; column++) {
            unsigned upper = colour(pixel(&view, column, row));
            unsigned lower = colour(pixel(&view, column, row + 1));
            /* U+2580 UPPER HALF BLOCK: foreground above, background below. */
            print("\033[38;5;%u;48;5;%um\u2580", upper, lower);
        }
        put_text("\033[0m\n");
    }
}

static void draw_characters(void)
{
    static const char ramp[] = ".,:;-=+*ox%$#";
    struct view view = { PLAIN_COLUMNS, PLAIN_ROWS };
    for (unsigned row = 0; row < view.rows; row++) {
        for (unsigned column = 0; column < view.columns; column++) {
            unsigned count = pixel(&view, column, row);
            put_char(count == iteration_limit ? ' ' : ramp[count % (sizeof ramp - 1)]);
        }
        put_char('\n');
    }
}

int main(int argc, char **argv)
{
    if (argc > 1) {
        uint64_t limit;
        if (argc > 2 || !parse_unsigned(argv[1], &limit) || limit == 0 || limit > UINT32_MAX) {
            print_error("usage: mandelbrot [ITERATIONS]\n");
            return 2;
        }
        iteration_limit = (unsigned)limit;
    }
    if (platform_is_terminal(STANDARD_OUTPUT)) {
        unsigned columns = 80;
        unsigned rows = 25;
        platform_terminal_size(STANDARD_OUTPUT, &columns, &rows);
        draw_colours(columns < 100 ? columns : 100, rows < 38 ? (rows > 2 ? rows - 1 : 1) : 37);
    } else {
        draw_characters();
    }
    return 0;
}
