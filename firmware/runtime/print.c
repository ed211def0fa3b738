#include "runtime.h"

enum { BUFFER_SIZE = 1024, LONGEST_NUMBER = 20 };

struct sink {
    int file;
    char *buffer;
    size_t used;
    bool failed;
};

static char output_buffer[BUFFER_SIZE];
static char error_buffer[BUFFER_SIZE];
static struct sink standard_output = { .file = STANDARD_OUTPUT, .buffer = output_buffer };
static struct sink standard_error = { .file = STANDARD_ERROR, .buffer = error_buffer };
static bool line_buffered;

static bool flush_sink(struct sink *sink)
{
    size_t done = 0;
    while (done < sink->used && !sink->failed) {
        long written = platform_write(sink->file, sink->buffer + done, sink->used - done);
        if (written <= 0) {
            sink->failed = true;
        } else {
            done += (size_t)written;
        }
    }
    sink->used = 0;
    return !sink->failed;
}

static void put(struct sink *sink, char character)
{
    if (sink->used == BUFFER_SIZE) {
        flush_sink(sink);
    }
    sink->buffer[sink->used++] = character;
    if (character == '\n' && line_buffered && sink == &standard_output) {
        flush_sink(sink);
    }
}

static void pad(struct sink *sink, char character, size_t length, size_t width)
{
    for (; length < width; length++) {
        put(sink, character);
    }
}

static size_t number_digits(char *end, uint64_t value, unsigned base)
{
    size_t length = 0;
    do {
        end[-1 - (long)length++] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    return length;
}

static void put_field(struct sink *sink, const char *text, size_t length, size_t width, bool left)
{
    if (!left) {
        pad(sink, ' ', length, width);
    }
    for (size_t i = 0; i < length; i++) {
        put(sink, text[i]);
    }
    if (left) {
        pad(sink, ' ', length, width);
    }
}

static void put_number(struct sink *sink, uint64_t value, bool negative, unsigned base, size_t width, bool left,
    bool zeros)
{
    char digits[LONGEST_NUMBER + 1];
    char *end = digits + sizeof digits;
    size_t length = number_digits(end, value, base);
    if (zeros && !left) {
        if (negative) {
            put(sink, '-');
        }
        pad(sink, '0', length + negative, width);
        put_field(sink, end - length, length, 0, false);
        return;
    }
    if (negative) {
        end[-1 - (long)length++] = '-';
    }
    put_field(sink, end - length, length, width, left);
}

static void print_to(struct sink *sink, const char *format, va_list arguments)
{
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            put(sink, *format);
            continue;
        }
        bool left = false;
        bool zeros = false;
        bool wide = false;
        size_t width = 0;
        for (format++; *format == '-' || *format == '0'; format++) {
            left |= *format == '-';
            zeros |= *format == '0';
        }
        for (; *format >= '0' && *format <= '9'; format++) {
            width = width * 10 + (size_t)(*format - '0');
        }
        for (; *format == 'l'; format++) {
            wide = true;
        }
        switch (*format) {
        case 'd':
        case 'i': {
            int64_t value = wide ? va_arg(arguments, long) : va_arg(arguments, int);
            uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;
            put_number(sink, magnitude, value < 0, 10, width, left, zeros);
            break;
        }
        case 'u':
        case 'x': {
            uint64_t value = wide ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned);
            put_number(sink, value, false, *format == 'x' ? 16 : 10, width, left, zeros);
            break;
        }
        case 'p':
            put(sink, '0');
            put(sink, 'x');
            put_number(sink, (uintptr_t)va_arg(arguments, void *), false, 16, width, left, zeros);
            break;
        case 'c': {
            char character = (char)va_arg(arguments, int);
            put_field(sink, &character, 1, width, left);
            break;
        }
        case 's': {
            const char *text = va_arg(arguments, const char *);
            put_field(sink, text, strlen(text), width, left);
            break;
        }
        case '%':
            put(sink, '%');
            break;
        default:
            __builtin_trap();
        }
    }
}

void put_char(char character)
{
    put(&standard_output, character);
}

void put_text(const char *text)
{
    for (; *text != '\0'; text++) {
        put(&standard_output, *text);
    }
}

void print(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_to(&standard_output, format, arguments);
    va_end(arguments);
}

void print_error(const char *format, ...)
{
    va_list arguments;
    flush();
    va_start(arguments, format);
    print_to(&standard_error, format, arguments);
    va_end(arguments);
    flush_sink(&standard_error);
}

bool flush(void)
{
    return flush_sink(&standard_output);
}

void quit(int status)
{
    if (!flush() && status == 0) {
        status = 1;
    }
    platform_exit(status);
}

void run_main(int argc, char **argv)
{
    line_buffered = platform_is_terminal(STANDARD_OUTPUT);
    quit(main(argc, argv));
}

void report_trap(uint64_t cause, uint64_t pc, uint64_t value)
{
    print_error("trap: mcause=0x%lx mepc=0x%lx mtval=0x%lx\n", cause, pc, value);
    platform_exit(1);
}
