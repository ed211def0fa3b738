#include "forth.h"

unsigned code_used;
char names[NAMES_SIZE];
static unsigned names_used;
struct word words[WORDS];
unsigned word_count;

bool emit(cell value)
{
    if (code_used == CODE_SIZE) {
        return fail("no room for more code", "");
    }
    code[code_used++] = value;
    return true;
}

bool emit2(cell operation, cell operand)
{
    return emit(operation) && emit(operand);
}

const char *keep(const char *text)
{
    size_t size = strlen(text) + 1;
    if (size > NAMES_SIZE - names_used) {
        fail("no room for more names and texts", "");
        return NULL;
    }
    char *kept = names + names_used;
    memcpy(kept, text, size);
    names_used += (unsigned)size;
    return kept;
}

bool start_word(const char *definer)
{
    const char *name = next_word();
    if (name == NULL) {
        return fail("a name must follow", definer);
    }
    if (word_count == WORDS) {
        return fail("no room for more words", name);
    }
    name = keep(name);
    if (name == NULL) {
        return false;
    }
    words[word_count] = (struct word){ name, code_used };
    return true;
}

bool define_value(const char *definer, cell value)
{
    if (!start_word(definer) || !emit2(LITERAL, value) || !emit(RETURN)) {
        return false;
    }
    word_count++;
    return true;
}
