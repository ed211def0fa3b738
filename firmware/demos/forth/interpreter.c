/* Takes lines apart, and interprets or compiles their words. */
#include "forth.h"

bool compiling;
static char *cursor;

const char *const defining_words[] = { ":", "variable", "constant", "create", ".\"", "char", "(", "\\", NULL };

char *next_word(void)
{
    while (*cursor == ' ' || *cursor == '\t') {
        cursor++;
    }
    if (*cursor == '\0') {
        return NULL;
    }
    char *start = cursor;
    for (; *cursor != '\0' && *cursor != ' ' && *cursor != '\t'; cursor++) {
        if (*cursor >= 'A' && *cursor <= 'Z') {
            *cursor += 'a' - 'A';
        }
    }
    if (*cursor != '\0') {
        *cursor++ = '\0';
    }
    return start;
}

/* The text up to the delimiter, which the line must have. */
static char *next_text(char delimiter)
{
    char *start = cursor;
    while (*cursor != '\0' && *cursor != delimiter) {
        cursor++;
    }
    if (*cursor == '\0') {
        return NULL;
    }
    *cursor++ = '\0';
    return start;
}

/* Words that define, and those that read on in the line. */
static bool define(const char *word, bool *known)
{
    *known = true;
    if (strcmp(word, "\\") == 0) {
        cursor += strlen(cursor);
        return true;
    }
    if (strcmp(word, "(") == 0) {
        return next_text(')') != NULL || fail("( without )", "");
    }
    if (strcmp(word, ".\"") == 0) {
        const char *text = next_text('"');
        if (text == NULL) {
            return fail("the closing \" is missing", "");
        }
        if (!compiling) {
            put_text(text);
            return true;
        }
        text = keep(text);
        return text != NULL && emit(PRINT) && emit2(text - names, (cell)strlen(text));
    }
    if (strcmp(word, "char") == 0) {
        const char *text = next_word();
        if (text == NULL) {
            return fail("a character must follow", word);
        }
        return compiling ? emit2(LITERAL, (unsigned char)*text) : push((unsigned char)*text);
    }
    bool colon = strcmp(word, ":") == 0;
    bool variable = strcmp(word, "variable") == 0;
    bool create = strcmp(word, "create") == 0;
    bool constant = strcmp(word, "constant") == 0;
    if (!colon && !variable && !create && !constant) {
        *known = false;
        return false;
    }
    if (compiling) {
        return fail("cannot be used inside a definition", word);
    }
    if (colon) {
        compiling = start_word(word);
        return compiling;
    }
    if (constant) {
        if (depth == 0) {
            return fail("constant takes a value, and the stack is empty", "");
        }
        return define_value(word, stack[--depth]);
    }
    unsigned address = here;
    return define_value(word, address) && (create || reserve(sizeof(cell)));
}

/* A number in the current base, or in hexadecimal after $ or 0x. False for other words, and numbers out of range. */
static bool parse_number(const char *word, cell *value)
{
    bool negative = *word == '-';
    const char *at = word + negative;
    unsigned radix = base;
    if (*at == '$' || (at[0] == '0' && at[1] == 'x')) {
        at += *at == '$' ? 1 : 2;
        radix = 16;
    }
    if (*at == '\0') {
        return false;
    }
    uint64_t result = 0;
    for (; *at != '\0'; at++) {
        unsigned digit = *at >= '0' && *at <= '9' ? (unsigned)(*at - '0')
            : *at >= 'a' && *at <= 'z' ? (unsigned)(*at - 'a') + 10 : radix;
        if (digit >= radix || __builtin_mul_overflow(result, radix, &result)
            || __builtin_add_overflow(result, digit, &result)) {
            return false;
        }
    }
    *value = (cell)(negative ? -result : result);
    return true;
}

static bool interpret_word(const char *word)
{
    bool known;
    bool good = define(word, &known);
    if (known) {
        return good;
    }
    if (compiling) {
        good = compile_control(word, &known);
        if (known) {
            return good;
        }
    }
    for (unsigned i = word_count; i-- > 0;) {
        if (strcmp(word, words[i].name) == 0) {
            return compiling ? emit2(CALL, i) : run(words[i].code);
        }
    }
    for (unsigned i = 0; i < PRIMITIVES; i++) {
        if (strcmp(word, primitives[i].name) == 0) {
            return compiling ? emit(i) : execute_primitive((enum operation)i);
        }
    }
    cell value;
    if (parse_number(word, &value)) {
        return compiling ? emit2(LITERAL, value) : push(value);
    }
    for (const char *const *control = control_words; *control != NULL; control++) {
        if (strcmp(word, *control) == 0) {
            return fail("can only be used inside a definition", word);
        }
    }
    return fail(*word >= '0' && *word <= '9' ? "not a number that fits, nor a word" : "unknown word", word);
}

bool interpret_line(char *text)
{
    const char *word;
    cursor = text;
    while ((word = next_word()) != NULL) {
        if (!interpret_word(word)) {
            return false;
        }
    }
    return true;
}
