#include "runtime.h"

/* Numbers from the Linux UAPI headers: asm-generic/unistd.h, asm-generic/ioctls.h, linux/fcntl.h. */
enum {
    SYS_IOCTL = 29,
    SYS_OPENAT = 56,
    SYS_CLOSE = 57,
    SYS_READ = 63,
    SYS_WRITE = 64,
    SYS_EXIT_GROUP = 94,
    AT_FDCWD = -100,
    TCGETS = 0x5401,
    TIOCGWINSZ = 0x5413,
};

static long system_call(long number, long a, long b, long c, long d)
{
    register long a7 __asm__("a7") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = d;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3) : "memory");
    return a0;
}

long platform_write(int file, const void *bytes, size_t count)
{
    return system_call(SYS_WRITE, file, (long)bytes, (long)count, 0);
}

long platform_read(int file, void *bytes, size_t count)
{
    return system_call(SYS_READ, file, (long)bytes, (long)count, 0);
}

long platform_open(const char *path)
{
    return system_call(SYS_OPENAT, AT_FDCWD, (long)path, 0, 0);
}

void platform_close(int file)
{
    system_call(SYS_CLOSE, file, 0, 0, 0);
}

bool platform_is_terminal(int file)
{
    /* Room for the kernel's struct termios (36 bytes). */
    uint64_t settings[8];
    return system_call(SYS_IOCTL, file, TCGETS, (long)settings, 0) == 0;
}

bool platform_wants_echo(void)
{
    return false;
}

bool platform_terminal_size(int file, unsigned *columns, unsigned *rows)
{
    struct {
        uint16_t rows, columns, horizontal_pixels, vertical_pixels;
    } size;
    if (system_call(SYS_IOCTL, file, TIOCGWINSZ, (long)&size, 0) != 0 || size.columns == 0 || size.rows == 0) {
        return false;
    }
    *columns = size.columns;
    *rows = size.rows;
    return true;
}

void platform_exit(int status)
{
    for (;;) {
        system_call(SYS_EXIT_GROUP, status, 0, 0, 0);
    }
}
