/*
 * Prints the SHA-256 of each file, or of standard input, as the command of that name does. FIPS 180-4, "SHA-256".
 */
#include "runtime.h"

enum { BLOCK = 64, DIGEST = 32, LENGTH_FIELD = 8 };

struct sha256 {
    uint32_t state[8];
    uint64_t length;
    size_t used;
    unsigned char block[BLOCK];
};

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate_right(uint32_t value, unsigned count)
{
    return value >> count | value << (32 - count);
}

static void start(struct sha256 *hash)
{
    static const uint32_t initial[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };
    memcpy(hash->state, initial, sizeof initial);
    hash->length = 0;
    hash->used = 0;
}

static void compress(struct sha256 *hash)
{
    uint32_t w[64];
    for (unsigned t = 0; t < 16; t++) {
        const unsigned char *word = hash->block + 4 * t;
        w[t] = (uint32_t)word[0] << 24 | (uint32_t)word[1] << 16 | (uint32_t)word[2] << 8 | word[3];
    }
    for (unsigned t = 16; t < 64; t++) {
        uint32_t s0 = rotate_right(w[t - 15], 7) ^ rotate_right(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = rotate_right(w[t - 2], 17) ^ rotate_right(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    uint32_t a = hash->state[0], b = hash->state[1], c = hash->state[2], d = hash->state[3];
    uint32_t e = hash->state[4], f = hash->state[5], g = hash->state[6], h = hash->state[7];
    for (unsigned t = 0; t < 64; t++) {
        uint32_t s1 = rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25);
        uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + constants[t] + w[t];
        uint32_t s0 = rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22);
        uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const uint32_t result[8] = { a, b, c, d, e, f, g, h };
    for (unsigned i = 0; i < 8; i++) {
        hash->state[i] += result[i];
    }
}

static void add(struct sha256 *hash, const unsigned char *bytes, size_t count)
{
    hash->length += count;
    while (count > 0) {
        size_t part = BLOCK - hash->used < count ? BLOCK - hash->used : count;
        memcpy(hash->block + hash->used, bytes, part);
        hash->used += part;
        bytes += part;
        count -= part;
        if (hash->used == BLOCK) {
            compress(hash);
            hash->used = 0;
        }
    }
}

static void finish(struct sha256 *hash, unsigned char digest[DIGEST])
{
    static const unsigned char padding[BLOCK] = { 0x80 };
    uint64_t bits = hash->length * 8;
    size_t free = BLOCK - hash->used;
    add(hash, padding, free > LENGTH_FIELD ? free - LENGTH_FIELD : free + BLOCK - LENGTH_FIELD);
    unsigned char length[LENGTH_FIELD];
    for (unsigned i = 0; i < LENGTH_FIELD; i++) {
        length[i] = (unsigned char)(bits >> (56 - 8 * i));
    }
    add(hash, length, LENGTH_FIELD);
    for (unsigned i = 0; i < DIGEST; i++) {
        digest[i] = (unsigned char)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
    }
}

static const char *reason(long error)
{
    switch (-error) {
    case 2:
        return "No such file or directory";
    case 5:
        return "Input/output error";
    case 13:
        return "Permission denied";
    case 20:
        return "Not a directory";
    case 21:
        return "Is a directory";
    default:
        return NULL;
    }
}

static void complain(const char *name, long error)
{
    const char *text = reason(error);
    if (text != NULL) {
        print_error("sha256sum: %s: %s\n", name, text);
    } else {
        print_error("sha256sum: %s: error %ld\n", name, -error);
    }
}

/* GNU's sha256sum escapes a name that would break the line, and marks that line with a backslash. */
static void put_line(const unsigned char digest[DIGEST], const char *name)
{
    bool escape = false;
    for (const char *c = name; *c != '\0'; c++) {
        escape |= *c == '\\' || *c == '\n' || *c == '\r';
    }
    if (escape) {
        put_char('\\');
    }
    for (unsigned i = 0; i < DIGEST; i++) {
        print("%02x", digest[i]);
    }
    put_text("  ");
    for (const char *c = name; *c != '\0'; c++) {
        switch (*c) {
        case '\\':
            put_text("\\\\");
            break;
        case '\n':
            put_text("\\n");
            break;
        case '\r':
            put_text("\\r");
            break;
        default:
            put_char(*c);
        }
    }
    put_char('\n');
}

static bool sum(const char *name)
{
    static unsigned char bytes[65536];
    struct sha256 hash;
    bool standard_input = strcmp(name, "-") == 0;
    long file = standard_input ? STANDARD_INPUT : platform_open(name);
    if (file < 0) {
        complain(name, file);
        return false;
    }
    start(&hash);
    long count;
    while ((count = platform_read((int)file, bytes, sizeof bytes)) > 0) {
        add(&hash, bytes, (size_t)count);
    }
    if (!standard_input) {
        platform_close((int)file);
    }
    if (count < 0) {
        complain(name, count);
        return false;
    }
    unsigned char digest[DIGEST];
    finish(&hash, digest);
    put_line(digest, name);
    return true;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        return sum("-") ? 0 : 1;
    }
    bool good = true;
    for (int i = 1; i < argc; i++) {
        good &= sum(argv[i]);
    }
    return good ? 0 : 1;
}
