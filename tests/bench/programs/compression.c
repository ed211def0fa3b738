/* Compresses a text by pointing back at what came before (Lempel and Ziv, 1977), expands it and compares. */
#include "bench.h"

enum { LENGTH = 1 << 17, HASHES = 1 << 13, SHORTEST = 4, LONGEST = 255 + SHORTEST, TRIES = 8, WINDOW = 65535 };

static const char *const syllables[16] = {
    "ra", "tion", "o", "men", "st", "e", "lu", "ing", " ", " a ", ". ", "per", "i", "con", "d", "the",
};
static unsigned char text[LENGTH], packed[LENGTH * 2], expanded[LENGTH];
static int newest[HASHES], older[LENGTH];

static void make_text(uint32_t *state)
{
    for (int end = 0; end < LENGTH;) {
        /* Some are much more frequent than others. */
        const char *syllable = syllables[next_random(state) & next_random(state) & 15];
        while (*syllable && end < LENGTH) {
            text[end++] = (unsigned char)*syllable++;
        }
    }
}

static unsigned hash_at(int place)
{
    uint32_t four = text[place] | (uint32_t)text[place + 1] << 8 | (uint32_t)text[place + 2] << 16
        | (uint32_t)text[place + 3] << 24;
    return four * 2654435761u >> 19;
}

static void remember(int place)
{
    if (place + SHORTEST <= LENGTH) {
        unsigned hash = hash_at(place);
        older[place] = newest[hash];
        newest[hash] = place;
    }
}

static int longest_match(int place, int *from)
{
    int best = SHORTEST - 1;
    int most = LENGTH - place < LONGEST ? LENGTH - place : LONGEST;
    if (most < SHORTEST) {
        return 0;
    }
    int candidate = newest[hash_at(place)];
    for (int tries = 0; tries < TRIES && candidate >= 0 && place - candidate <= WINDOW; tries++) {
        int length = 0;
        while (length < most && text[candidate + length] == text[place + length]) {
            length++;
        }
        if (length > best) {
            best = length;
            *from = candidate;
        }
        candidate = older[candidate];
    }
    return best < SHORTEST ? 0 : best;
}

/* Eight items after a byte that tells which are matches: distance in two bytes, length in one. Others are a byte. */
static size_t compress(void)
{
    size_t end = 0, flags = 0;
    memset(newest, -1, sizeof newest);
    for (int place = 0, item = 0; place < LENGTH; item++) {
        if (item % 8 == 0) {
            flags = end++;
            packed[flags] = 0;
        }
        int from = 0;
        int length = longest_match(place, &from);
        if (length) {
            packed[flags] |= (unsigned char)(1 << item % 8);
            packed[end++] = (unsigned char)(place - from);
            packed[end++] = (unsigned char)((place - from) >> 8);
            packed[end++] = (unsigned char)(length - SHORTEST);
        } else {
            packed[end++] = text[place];
            length = 1;
        }
        for (int i = 0; i < length; i++) {
            remember(place++);
        }
    }
    return end;
}

static void expand(void)
{
    const unsigned char *from = packed;
    unsigned flags = 0;
    for (int place = 0, item = 0; place < LENGTH; item++, flags >>= 1) {
        if (item % 8 == 0) {
            flags = *from++;
        }
        if (flags & 1) {
            int distance = from[0] | from[1] << 8;
            int length = from[2] + SHORTEST;
            from += 3;
            for (int i = 0; i < length; i++, place++) {
                expanded[place] = expanded[place - distance];
            }
        } else {
            expanded[place++] = *from++;
        }
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 280);
    uint32_t state = 31;
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        make_text(&state);
        size_t length = compress();
        expand();
        if (memcmp(text, expanded, LENGTH) != 0) {
            return 1;
        }
        sum = mix(sum, length);
    }
    return report("compression", rounds, sum);
}
