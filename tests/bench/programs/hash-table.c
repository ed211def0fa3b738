/* Counts words in a hash table with chains that grows, and takes them out again: hashing, pointers, malloc and free. */
#include "bench.h"

struct entry {
    struct entry *next;
    uint32_t hash;
    uint32_t count;
    char key[16];
};

static struct entry **buckets;
static size_t bucket_count, entry_count;

static uint32_t hash_of(const char *key)
{
    uint32_t hash = 0x811c9dc5;
    while (*key) {
        hash = (hash ^ (unsigned char)*key++) * 0x01000193;
    }
    return hash;
}

static void grow(void)
{
    size_t new_count = bucket_count ? bucket_count * 2 : 64;
    struct entry **new_buckets = calloc(new_count, sizeof *new_buckets);
    for (size_t i = 0; i < bucket_count; i++) {
        for (struct entry *entry = buckets[i], *next; entry; entry = next) {
            next = entry->next;
            struct entry **bucket = &new_buckets[entry->hash & (new_count - 1)];
            entry->next = *bucket;
            *bucket = entry;
        }
    }
    free(buckets);
    buckets = new_buckets;
    bucket_count = new_count;
}

/* The place where the entry with the key is linked, or would be. */
static struct entry **find(const char *key, uint32_t hash)
{
    struct entry **link = &buckets[hash & (bucket_count - 1)];
    while (*link && ((*link)->hash != hash || strcmp((*link)->key, key) != 0)) {
        link = &(*link)->next;
    }
    return link;
}

static void count(const char *key)
{
    if (entry_count >= bucket_count) {
        grow();
    }
    uint32_t hash = hash_of(key);
    struct entry **link = find(key, hash);
    if (!*link) {
        struct entry *entry = malloc(sizeof *entry);
        *entry = (struct entry) { .hash = hash };
        strcpy(entry->key, key);
        *link = entry;
        entry_count++;
    }
    (*link)->count++;
}

static uint32_t take_out(const char *key)
{
    struct entry **link = find(key, hash_of(key)), *entry = *link;
    if (!entry) {
        return 0;
    }
    uint32_t result = entry->count;
    *link = entry->next;
    free(entry);
    entry_count--;
    return result;
}

static void make_key(char *key, uint32_t number)
{
    do {
        *key++ = (char)('a' + number % 26);
        number /= 26;
    } while (number);
    *key = '\0';
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 200);
    uint32_t state = 23;
    uint64_t sum = 0;
    char key[16];
    for (long round = 0; round < rounds; round++) {
        for (int i = 0; i < 60000; i++) {
            uint32_t range = i % 3 ? 1000 : 50000;
            make_key(key, next_random(&state) % range * 31);
            count(key);
        }
        for (uint32_t number = 0; number < 50000; number += 1 + (uint32_t)round % 2) {
            make_key(key, number * 31);
            sum = mix(sum, take_out(key));
        }
    }
    return report("hash-table", rounds, sum + entry_count);
}
