/* The mix of work that embedded programs are: a list that is searched and sorted, matrices of shorts, a state machine. */
#include "paged.h"

enum { ROUNDS = 16000, NODES = 400, SIZE = 24, TEXT = 2000 };

const int has_superpages = 0;

struct node {
    struct node *next;
    int16_t key;
    int16_t value;
};

struct memory {
    struct node nodes[NODES];
    int16_t left[SIZE][SIZE];
    int16_t right[SIZE][SIZE];
    int32_t product[SIZE][SIZE];
    char text[TEXT];
};

static struct node *reversed(struct node *list)
{
    struct node *done = NULL;
    while (list != NULL) {
        struct node *next = list->next;
        list->next = done;
        done = list;
        list = next;
    }
    return done;
}

static struct node *find(struct node *list, int16_t key)
{
    while (list != NULL && list->key != key) {
        list = list->next;
    }
    return list;
}

static struct node *merged(struct node *one, struct node *other)
{
    struct node head = { NULL, 0, 0 };
    struct node *last = &head;
    while (one != NULL && other != NULL) {
        struct node **least = one->key <= other->key ? &one : &other;
        last->next = *least;
        last = *least;
        *least = last->next;
    }
    last->next = one != NULL ? one : other;
    return head.next;
}

static struct node *sorted(struct node *list, unsigned length)
{
    if (length < 2) {
        if (list != NULL) {
            list->next = NULL;
        }
        return list;
    }
    struct node *second = list;
    for (unsigned i = 0; i < length / 2; i++) {
        second = second->next;
    }
    struct node *right = sorted(second, length - length / 2);
    /* The first half ends where it has as many nodes as it should. */
    return merged(sorted(list, length / 2), right);
}

static uint64_t lists(struct memory *memory, uint32_t *state)
{
    struct node *list = NULL;
    for (unsigned i = 0; i < NODES; i++) {
        struct node *node = &memory->nodes[i];
        node->key = (int16_t)(next_random(state) & 0x3ff);
        node->value = (int16_t)i;
        node->next = list;
        list = node;
    }
    uint64_t sum = 0;
    for (unsigned i = 0; i < NODES / 4; i++) {
        list = reversed(list);
        struct node *found = find(list, (int16_t)(next_random(state) & 0x3ff));
        sum = mix(sum, found == NULL ? 1 : (uint64_t)found->value);
    }
    for (struct node *node = sorted(list, NODES); node != NULL; node = node->next) {
        sum = mix(sum, (uint64_t)node->key);
    }
    return sum;
}

static uint64_t matrices(struct memory *memory, uint32_t *state)
{
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned j = 0; j < SIZE; j++) {
            memory->left[i][j] = (int16_t)next_random(state);
            memory->right[i][j] = (int16_t)(next_random(state) & 0xff);
        }
    }
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned j = 0; j < SIZE; j++) {
            int32_t sum = 0;
            for (unsigned k = 0; k < SIZE; k++) {
                sum += memory->left[i][k] * memory->right[k][j];
            }
            memory->product[i][j] = sum;
        }
    }
    uint64_t sum = 0;
    for (unsigned i = 0; i < SIZE; i++) {
        for (unsigned j = 0; j < SIZE; j++) {
            int32_t element = memory->product[i][j];
            sum += (uint64_t)(element >> 3 & 0x7f) * (uint64_t)(element >> 9 & 0x1f);
        }
    }
    return sum;
}

enum state { START, INTEGER, FRACTION, SIGN, EXPONENT, WRONG, STATES };

static enum state after(enum state state, char character)
{
    int is_digit = character >= '0' && character <= '9';
    switch (state) {
    case START:
        return is_digit ? INTEGER : character == '-' || character == '+' ? SIGN : character == '.' ? FRACTION : WRONG;
    case SIGN:
        return is_digit ? INTEGER : character == '.' ? FRACTION : WRONG;
    case INTEGER:
        return is_digit ? INTEGER : character == '.' ? FRACTION : character == 'e' ? EXPONENT : WRONG;
    case FRACTION:
        return is_digit ? FRACTION : character == 'e' ? EXPONENT : WRONG;
    case EXPONENT:
        return is_digit || character == '-' ? EXPONENT : WRONG;
    default:
        return WRONG;
    }
}

static uint64_t words(struct memory *memory, uint32_t *random)
{
    for (unsigned i = 0; i < TEXT; i++) {
        memory->text[i] = "0123456789.-+e,x"[next_random(random) >> 8 & 15];
    }
    uint32_t visits[STATES] = { 0 };
    enum state state = START;
    for (unsigned i = 0; i < TEXT; i++) {
        char character = memory->text[i];
        state = character == ',' ? START : after(state, character);
        visits[state]++;
    }
    uint64_t sum = 0;
    for (unsigned i = 0; i < STATES; i++) {
        sum = mix(sum, visits[i]);
    }
    return sum;
}

uint64_t work(unsigned char *heap)
{
    /* Across a boundary of pages. */
    struct memory *memory = (struct memory *)(heap + 4096 - 64);
    uint32_t state = 1;
    uint64_t sum = 0;
    for (unsigned round = 0; round < ROUNDS; round++) {
        sum = mix(sum, lists(memory, &state));
        for (unsigned i = 0; i < 4; i++) {
            sum = mix(sum, matrices(memory, &state));
            sum = mix(sum, words(memory, &state));
        }
    }
    return sum;
}
