/* Counts words in a text, once by comparing at each place, once by Horspool's way of skipping: bytes and branches. */
#include "bench.h"

enum { LENGTH = 200000, WORDS = 12 };

static const char *const words[WORDS] = {
    "the", "river", "mountain", "and", "of", "instruction", "a", "emulator", "slowly", "runs", "under", "bridges",
};
static const char *const wanted[] = { "mountain", "slowly under", "emulator runs the", "of a river", "nowhere" };

static char text[LENGTH + 32];

static void make_text(void)
{
    uint32_t state = 17;
    size_t end = 0;
    while (end < LENGTH) {
        const char *word = words[next_random(&state) % WORDS];
        while (*word) {
            text[end++] = *word++;
        }
        text[end++] = ' ';
    }
}

static unsigned count_by_comparing(const char *word, size_t length)
{
    unsigned count = 0;
    for (size_t start = 0; start + length <= LENGTH; start++) {
        size_t same = 0;
        while (same < length && text[start + same] == word[same]) {
            same++;
        }
        count += same == length;
    }
    return count;
}

static unsigned count_by_skipping(const char *word, size_t length)
{
    size_t skip[256];
    for (int i = 0; i < 256; i++) {
        skip[i] = length;
    }
    for (size_t i = 0; i + 1 < length; i++) {
        skip[(unsigned char)word[i]] = length - 1 - i;
    }
    unsigned count = 0;
    for (size_t start = 0; start + length <= LENGTH; start += skip[(unsigned char)text[start + length - 1]]) {
        size_t rest = length;
        while (rest > 0 && text[start + rest - 1] == word[rest - 1]) {
            rest--;
        }
        count += rest == 0;
    }
    return count;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 400);
    make_text();
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
            size_t length = strlen(wanted[i]);
            unsigned count = count_by_comparing(wanted[i], length);
            if (count != count_by_skipping(wanted[i], length)) {
                return 1;
            }
            sum = mix(sum, count);
        }
        text[round * 7919 % LENGTH] = '.';
    }
    return report("string-search", rounds, sum);
}
