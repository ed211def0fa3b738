/* The cyclic redundancy check of Ethernet and zip, a byte at a time: a table look-up that waits for the one before. */
#include "bench.h"

enum { LENGTH = 1 << 20 };

static uint32_t table[256];
static unsigned char bytes[LENGTH];

static void make_table(void)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t value = byte;
        for (int bit = 0; bit < 8; bit++) {
            value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
        }
        table[byte] = value;
    }
}

static uint32_t checksum(uint32_t value, const unsigned char *from, size_t length)
{
    value = ~value;
    for (size_t i = 0; i < length; i++) {
        value = table[(value ^ from[i]) & 255] ^ value >> 8;
    }
    return ~value;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 800);
    make_table();
    uint32_t state = 11;
    for (int i = 0; i < LENGTH; i++) {
        bytes[i] = (unsigned char)next_random(&state);
    }
    uint32_t value = 0;
    for (long round = 0; round < rounds; round++) {
        value = checksum(value, bytes, LENGTH);
    }
    return report("crc32", rounds, value);
}
