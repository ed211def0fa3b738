#include "runtime.h"

/* -fno-tree-loop-distribute-patterns (Makefile) keeps the compiler from turning these loops into calls of themselves. */

void *memcpy(void *restrict to, const void *restrict from, size_t count)
{
    unsigned char *target = to;
    const unsigned char *source = from;
    for (size_t i = 0; i < count; i++) {
        target[i] = source[i];
    }
    return to;
}

void *memmove(void *to, const void *from, size_t count)
{
    unsigned char *target = to;
    const unsigned char *source = from;
    if (target <= source) {
        return memcpy(to, from, count);
    }
    while (count-- > 0) {
        target[count] = source[count];
    }
    return to;
}

void *memset(void *to, int byte, size_t count)
{
    unsigned char *target = to;
    for (size_t i = 0; i < count; i++) {
        target[i] = (unsigned char)byte;
    }
    return to;
}

int memcmp(const void *left, const void *right, size_t count)
{
    const unsigned char *l = left;
    const unsigned char *r = right;
    for (size_t i = 0; i < count; i++) {
        if (l[i] != r[i]) {
            return l[i] < r[i] ? -1 : 1;
        }
    }
    return 0;
}

size_t strlen(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

int strcmp(const char *left, const char *right)
{
    while (*left != '\0' && *left == *right) {
        left++;
        right++;
    }
    return (unsigned char)*left - (unsigned char)*right;
}

bool parse_unsigned(const char *text, uint64_t *value)
{
    uint64_t result = 0;
    if (*text == '\0') {
        return false;
    }
    for (; *text != '\0'; text++) {
        if (*text < '0' || *text > '9'
            || __builtin_mul_overflow(result, 10, &result)
            || __builtin_add_overflow(result, (uint64_t)(*text - '0'), &result)) {
            return false;
        }
    }
    *value = result;
    return true;
}
