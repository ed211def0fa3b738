/* Control structures. */
#include "forth.h"

enum { NESTING = 32 };

/* What a control word left for the one that ends it. */
enum structure { IF, ELSE, BEGIN, WHILE, DO };
static const char *const structure_names[] = { "if", "else", "begin", "while", "do" };

struct open_structure {
    enum structure kind;
    unsigned code;
    /* DO: the last LEAVE_LOOP whose target is still unknown, each naming the one before; NONE at the end. */
    unsigned leaves;
};

/* The end of a chain of leaves, and the target of a branch until it is known. */
enum { NONE = CODE_SIZE };

const char *const control_words[] = {
    ";", "if", "else", "then", "begin", "until", "again", "while", "repeat", "do", "?do", "loop", "+loop", "i", "j",
    "leave", "exit", "recurse", NULL,
};

static struct open_structure open_structures[NESTING];
unsigned nesting;

static bool open_structure(enum structure kind, unsigned at)
{
    if (nesting == NESTING) {
        return fail("structures are nested too deeply", structure_names[kind]);
    }
    open_structures[nesting++] = (struct open_structure){ kind, at, NONE };
    return true;
}

/* The innermost structure, when it is one that the word may end. */
static struct open_structure *close_structure(const char *word, enum structure kind, enum structure other)
{
    struct open_structure *innermost = &open_structures[nesting - 1];
    if (nesting == 0) {
        print_error("error: %s without %s\n", word, structure_names[kind]);
        return NULL;
    }
    if (innermost->kind != kind && innermost->kind != other) {
        print_error("error: %s cannot end %s\n", word, structure_names[innermost->kind]);
        return NULL;
    }
    nesting--;
    return innermost;
}

/* The n-th enclosing do, counted from 1; NULL when there are fewer. */
static struct open_structure *enclosing_loop(unsigned n)
{
    for (unsigned i = nesting; i-- > 0;) {
        if (open_structures[i].kind == DO && --n == 0) {
            return &open_structures[i];
        }
    }
    return NULL;
}

static bool close_loop(const char *word, enum operation operation)
{
    struct open_structure *loop = close_structure(word, DO, DO);
    if (loop == NULL || !emit2(operation, loop->code)) {
        return false;
    }
    for (unsigned at = loop->leaves; at != NONE;) {
        unsigned before = (unsigned)code[at];
        code[at] = code_used;
        at = before;
    }
    /* The operand of ENTER_LOOP or ENTER_LOOP_IF lies just before the body. */
    code[loop->code - 1] = code_used;
    return true;
}

bool compile_control(const char *word, bool *known)
{
    struct open_structure *open;
    *known = true;
    if (strcmp(word, "if") == 0) {
        return emit2(BRANCH_IF_ZERO, NONE) && open_structure(IF, code_used - 1);
    }
    if (strcmp(word, "else") == 0) {
        if ((open = close_structure(word, IF, IF)) == NULL || !emit2(BRANCH, NONE)) {
            return false;
        }
        code[open->code] = code_used;
        return open_structure(ELSE, code_used - 1);
    }
    if (strcmp(word, "then") == 0) {
        if ((open = close_structure(word, IF, ELSE)) == NULL) {
            return false;
        }
        code[open->code] = code_used;
        return true;
    }
    if (strcmp(word, "begin") == 0) {
        return open_structure(BEGIN, code_used);
    }
    if (strcmp(word, "until") == 0 || strcmp(word, "again") == 0) {
        open = close_structure(word, BEGIN, BEGIN);
        return open != NULL && emit2(word[0] == 'u' ? BRANCH_IF_ZERO : BRANCH, open->code);
    }
    if (strcmp(word, "while") == 0) {
        if (nesting == 0 || open_structures[nesting - 1].kind != BEGIN) {
            return fail("while without begin", "");
        }
        return emit2(BRANCH_IF_ZERO, NONE) && open_structure(WHILE, code_used - 1);
    }
    if (strcmp(word, "repeat") == 0) {
        struct open_structure *loop_exit = close_structure(word, WHILE, WHILE);
        if (loop_exit == NULL || !emit2(BRANCH, loop_exit[-1].code)) {
            return false;
        }
        nesting--;
        code[loop_exit->code] = code_used;
        return true;
    }
    if (strcmp(word, "do") == 0 || strcmp(word, "?do") == 0) {
        return emit2(word[0] == 'd' ? ENTER_LOOP : ENTER_LOOP_IF, NONE) && open_structure(DO, code_used);
    }
    if (strcmp(word, "loop") == 0) {
        return close_loop(word, NEXT);
    }
    if (strcmp(word, "+loop") == 0) {
        return close_loop(word, NEXT_BY);
    }
    if (strcmp(word, "i") == 0 || strcmp(word, "j") == 0) {
        if (enclosing_loop(word[0] == 'i' ? 1 : 2) == NULL) {
            return fail(word[0] == 'i' ? "i without do" : "j without two do", "");
        }
        return emit(word[0] == 'i' ? INDEX : OUTER_INDEX);
    }
    if (strcmp(word, "leave") == 0) {
        if ((open = enclosing_loop(1)) == NULL) {
            return fail("leave without do", "");
        }
        if (!emit2(LEAVE_LOOP, open->leaves)) {
            return false;
        }
        open->leaves = code_used - 1;
        return true;
    }
    if (strcmp(word, "exit") == 0) {
        return emit(RETURN);
    }
    if (strcmp(word, "recurse") == 0) {
        return emit2(CALL, word_count);
    }
    if (strcmp(word, ";") == 0) {
        if (nesting > 0) {
            return fail("; inside", structure_names[open_structures[nesting - 1].kind]);
        }
        if (!emit(RETURN)) {
            return false;
        }
        word_count++;
        compiling = false;
        return true;
    }
    *known = false;
    return false;
}
