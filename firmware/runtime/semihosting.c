/*
 * RISC-V Semihosting: "slli x0, x0, 0x1f; ebreak; srai x0, x0, 7", uncompressed and within one page, calls the host
 * with the operation in a0 and its parameter in a1. Operation numbers from Arm's "Semihosting for AArch32 and AArch64".
 */
#include "runtime.h"

enum {
    SYS_WRITE0 = 0x04,
    SYS_READC = 0x07,
    SYS_EXIT_EXTENDED = 0x20,
    ADP_STOPPED_APPLICATION_EXIT = 0x20026,
};

static uint64_t call_host(uint64_t operation, const void *parameter)
{
    register uint64_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = parameter;
    __asm__ volatile(
        ".option push\n\t"
        ".option norvc\n\t"
        ".balign 16\n\t"
        "slli x0, x0, 0x1f\n\t"
        "ebreak\n\t"
        "srai x0, x0, 7\n\t"
        ".option pop"
        : "+r"(a0)
        : "r"(a1)
        : "memory");
    return a0;
}

long platform_write(int file, const void *bytes, size_t count)
{
    /* SYS_WRITE0 takes text that ends with a zero byte. */
    char text[64];
    size_t length = count < sizeof text - 1 ? count : sizeof text - 1;
    (void)file;
    memcpy(text, bytes, length);
    text[length] = '\0';
    call_host(SYS_WRITE0, text);
    return (long)length;
}

long platform_read(int file, void *bytes, size_t count)
{
    (void)file;
    if (count == 0) {
        return 0;
    }
    *(unsigned char *)bytes = (unsigned char)call_host(SYS_READC, NULL);
    return 1;
}

long platform_open(const char *path)
{
    (void)path;
    return -2; /* ENOENT: this runtime opens no host files */
}

void platform_close(int file)
{
    (void)file;
}

bool platform_is_terminal(int file)
{
    (void)file;
    return false;
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
    uint64_t parameter[2] = { ADP_STOPPED_APPLICATION_EXIT, (uint64_t)(int64_t)status };
    for (;;) {
        call_host(SYS_EXIT_EXTENDED, parameter);
    }
}
