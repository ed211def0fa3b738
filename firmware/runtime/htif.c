/*
 * Host-target interface: the two words tohost and fromhost carry device (8 bits), command (8 bits) and payload (48
 * bits). Device 0 ends the run with (status << 1) | 1; device 1 is the console, command 1 writes the byte in the
 * payload, command 0 asks for one, which arrives in fromhost. As in riscv-isa-sim's "fesvr".
 */
#include "runtime.h"

enum { CONSOLE = 1, CONSOLE_READ = 0, CONSOLE_WRITE = 1 };

volatile uint64_t tohost __attribute__((section(".tohost"), aligned(64)));
volatile uint64_t fromhost __attribute__((section(".tohost"), aligned(64)));

static void send(uint64_t device, uint64_t command, uint64_t payload)
{
    while (tohost != 0) {
        /* A host that answers writes waits until its answer is taken. */
        fromhost = 0;
    }
    tohost = device << 56 | command << 48 | payload;
}

long platform_write(int file, const void *bytes, size_t count)
{
    const unsigned char *characters = bytes;
    (void)file;
    for (size_t i = 0; i < count; i++) {
        send(CONSOLE, CONSOLE_WRITE, characters[i]);
    }
    while (tohost != 0) {
        fromhost = 0;
    }
    return (long)count;
}

long platform_read(int file, void *bytes, size_t count)
{
    (void)file;
    if (count == 0) {
        return 0;
    }
    fromhost = 0;
    send(CONSOLE, CONSOLE_READ, 0);
    uint64_t answer;
    do {
        answer = fromhost;
    } while (answer == 0);
    fromhost = 0;
    *(unsigned char *)bytes = (unsigned char)answer;
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

/* A console may be a file as well as a terminal, and HTIF does not tell. */
bool platform_is_terminal(int file)
{
    (void)file;
    return false;
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
