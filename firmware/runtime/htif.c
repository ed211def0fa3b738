/*
 * Host-target interface: the two words tohost and fromhost carry device (8 bits), command (8 bits) and payload (48
 * bits). Device 0 ends the run with (status << 1) | 1; device 1 is the console, command 1 writes the byte in the
 * payload, command 0 asks for one, which arrives in fromhost. As in riscv-isa-sim's "fesvr".
 */
#include "runtime.h"

enum { CONSOLE = 1, CONSOLE_READ = 0, CONSOLE_WRITE = 1 };

volatile uint64_t tohost __attribute__((section(".tohost"), aligned(64)));
volatile uint64_t fromhost __attribute__((section(".tohost"), aligned(64)));

/* END_OF_TRANSMISSION is what a terminal sends at the end of input, and what hosts make of it. */
enum { NOTHING_READ = -1, END_OF_TRANSMISSION = 4 };
static int read_byte = NOTHING_READ;

/* Hosts may answer writes too, and may send input unasked. */
static void take_answer(void)
{
    uint64_t answer = fromhost;
    if (answer == 0) {
        return;
    }
    fromhost = 0;
    if (answer >> 56 == CONSOLE && (answer >> 48 & 0xff) == CONSOLE_READ) {
        read_byte = (unsigned char)answer;
    }
}

static void wait_until_taken(void)
{
    while (tohost != 0) {
        take_answer();
    }
}

static void send(uint64_t device, uint64_t command, uint64_t payload)
{
    wait_until_taken();
    tohost = device << 56 | command << 48 | payload;
}

long platform_write(int file, const void *bytes, size_t count)
{
    const unsigned char *characters = bytes;
    (void)file;
    for (size_t i = 0; i < count; i++) {
        send(CONSOLE, CONSOLE_WRITE, characters[i]);
    }
    wait_until_taken();
    return (long)count;
}

long platform_read(int file, void *bytes, size_t count)
{
    (void)file;
    if (count == 0) {
        return 0;
    }
    if (read_byte == NOTHING_READ) {
        send(CONSOLE, CONSOLE_READ, 0);
    }
    while (read_byte == NOTHING_READ) {
        take_answer();
    }
    if (read_byte == END_OF_TRANSMISSION) {
        /* The input has ended, and every later read says so again. */
        return 0;
    }
    *(unsigned char *)bytes = (unsigned char)read_byte;
    read_byte = NOTHING_READ;
    return 1;
}

long platform_open(const char *path)
{
    (void)path;
    return -2; /* ENOENT: there are no files */
}

void platform_close(int file)
{
    (void)file;
}

/* HTIF does not tell. Somebody may be typing, so programs should prompt; what reads their output may be a file. */
bool platform_is_terminal(int file)
{
    return file == STANDARD_INPUT;
}

bool platform_wants_echo(void)
{
    return true;
}

bool platform_terminal_size(int file, unsigned *columns, unsigned *rows)
{
    (void)file;
    (void)columns;
    (void)rows;
    return false;
}

void platform_exit(int status)
{
    for (;;) {
        send(0, 0, (uint64_t)(uint32_t)status << 1 | 1);
    }
}
