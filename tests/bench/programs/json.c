/* Parses JSON text into a tree and adds up what is in it: characters, recursion, switches. */
#include "bench.h"

enum kind { NOTHING, TRUTH, NUMBER, TEXT, ARRAY, OBJECT };

struct value {
    enum kind kind;
    struct value *first, *next; /* the members of an array or object are chained */
    const char *key, *text;
    double number;
};

static char document[1 << 18];
static char *end = document;
static struct value values[1 << 14];
static size_t value_count;
static const char *place;

static void write_value(uint32_t *state, int depth)
{
    static const char *const leaves[] = { "true", "false", "null", "\"alpha\"", "\"b \\\"quoted\\\" c\"", "\"\"", "0" };
    uint32_t choice = next_random(state) >> 4;
    if (depth == 0) {
        end += choice % 2 ? sprintf(end, "%s", leaves[choice / 2 % 7])
            : sprintf(end, "%d.%03d", (int)(choice / 2 % 20000) - 10000, (int)(choice / 64 % 1000));
        return;
    }
    int is_object = choice % 2;
    *end++ = is_object ? '{' : '[';
    for (int i = 0; i < 6; i++) {
        end += sprintf(end, i ? ",\n%*s" : "\n%*s", 12 - 2 * depth, "");
        end += is_object ? sprintf(end, "\"member%d\": ", i) : 0;
        write_value(state, depth - 1);
    }
    *end++ = is_object ? '}' : ']';
}

static void expect(const char *word)
{
    for (const char *rest = word; *rest; rest++) {
        if (*place++ != *rest) {
            fprintf(stderr, "json: expected %s before %ld\n", word, (long)(place - document));
            exit(1);
        }
    }
}

static void skip_spaces(void)
{
    while (*place == ' ' || *place == '\n' || *place == '\t' || *place == '\r') {
        place++;
    }
}

static const char *parse_text(void)
{
    expect("\"");
    const char *start = place;
    while (*place != '"') {
        place += *place == '\\' ? 2 : 1;
    }
    place++;
    return start;
}

static double parse_number(void)
{
    int is_negative = *place == '-';
    place += is_negative;
    double number = 0, scale = 1;
    while (*place >= '0' && *place <= '9') {
        number = number * 10 + (*place++ - '0');
    }
    if (*place == '.') {
        for (place++; *place >= '0' && *place <= '9'; place++) {
            number = number * 10 + (*place - '0');
            scale *= 10;
        }
    }
    return (is_negative ? -number : number) / scale;
}

static struct value *parse(void);

static struct value *parse_members(const char *last)
{
    struct value *first = NULL, **link = &first;
    do {
        place++;
        skip_spaces();
        const char *key = NULL;
        if (*last == '}') {
            key = parse_text();
            skip_spaces();
            expect(":");
            skip_spaces();
        }
        *link = parse();
        (*link)->key = key;
        link = &(*link)->next;
        skip_spaces();
    } while (*place == ',');
    expect(last);
    return first;
}

static struct value *parse(void)
{
    struct value *value = &values[value_count++];
    *value = (struct value) { .kind = NOTHING };
    switch (*place) {
    case '{': value->kind = OBJECT; value->first = parse_members("}"); break;
    case '[': value->kind = ARRAY; value->first = parse_members("]"); break;
    case '"': value->kind = TEXT; value->text = parse_text(); break;
    case 't': value->kind = TRUTH; value->number = 1; expect("true"); break;
    case 'f': value->kind = TRUTH; expect("false"); break;
    case 'n': expect("null"); break;
    default: value->kind = NUMBER; value->number = parse_number(); break;
    }
    return value;
}

static double total(const struct value *value, uint64_t *sum)
{
    double result = value->number;
    *sum = mix(*sum, value->kind);
    for (const char *text = value->text ? value->text : value->key; text && *text != '"'; text++) {
        *sum = mix(*sum, (unsigned char)*text);
    }
    for (const struct value *member = value->first; member; member = member->next) {
        result += total(member, sum);
    }
    return result;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 1200);
    uint32_t state = 29;
    uint64_t sum = 0;
    write_value(&state, 5);
    for (long round = 0; round < rounds; round++) {
        value_count = 0;
        place = document;
        double numbers = total(parse(), &sum);
        sum = mix_double(sum, numbers);
    }
    return report("json", rounds, sum);
}
