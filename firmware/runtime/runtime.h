/*
 * The runtime that every program here stands on: what a platform provides, and the text routines built on it.
 * One platform is linked in: linux.c, htif.c (bare metal) or semihosting.c (bare metal).
 */
#ifndef RUNTIME_H
#define RUNTIME_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { STANDARD_INPUT = 0, STANDARD_OUTPUT = 1, STANDARD_ERROR = 2 };

/* The program. Bare metal passes argc = 0 and an empty argv. The result is the exit status. */
int main(int argc, char **argv);

/* Platform: a result below zero is a negated Linux errno; zero bytes read is the end of the input. */
long platform_write(int file, const void *bytes, size_t count);
long platform_read(int file, void *bytes, size_t count);
long platform_open(const char *path);
void platform_close(int file);
bool platform_is_terminal(int file);
/* True where nobody else shows what is typed. */
bool platform_wants_echo(void);
/* Columns and rows of the terminal, or false where the platform cannot tell. */
bool platform_terminal_size(int file, unsigned *columns, unsigned *rows);
_Noreturn void platform_exit(int status);

/* string.c */
void *memcpy(void *restrict to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *left, const void *right, size_t count);
size_t strlen(const char *text);
int strcmp(const char *left, const char *right);

/* Parses a whole decimal number; false when text is not one, or it does not fit. */
bool parse_unsigned(const char *text, uint64_t *value);

/*
 * print.c: buffered standard output, written out when it is full, at each line's end on a terminal, by flush() and at
 * exit. print() knows %d %i %u %x %c %s %p %%, the length l, the flags '-' and '0', and a width.
 */
void put_char(char character);
void put_text(const char *text);
void print(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Unbuffered, to standard error, after flush(). */
void print_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* False once standard output has failed: a reader that went away, a full disk. */
bool flush(void);
_Noreturn void quit(int status);
/* Called by the start code with what the platform knows. */
_Noreturn void run_main(int argc, char **argv);
/* Called by the bare-metal trap vector; does not return. */
_Noreturn void report_trap(uint64_t cause, uint64_t pc, uint64_t value);

#endif
