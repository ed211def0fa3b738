/*
 * A tiny Forth to talk to. Cells have 64 bits; addresses are offsets in a memory of its own, so that no mistake
 * reaches further than its error message. Words behave as in the Forth 2012 standard, where they are in it.
 */
#include "runtime.h"

typedef int64_t cell;

enum {
    STACK_SIZE = 256,
    FRAMES = 512,
    LOOPS = 128,
    CODE_SIZE = 8192,
    MEMORY_SIZE = 65536,
    WORDS = 512,
    NAMES_SIZE = 8192,
    NESTING = 32,
    LINE_SIZE = 256,
};

/* What words do. The first are primitives: run or compiled; then what the compiler alone puts into code. */
enum operation {
    ADD, SUBTRACT, MULTIPLY, DIVIDE, MOD, DIVIDE_MOD, NEGATE, ABS, MIN, MAX, INCREMENT, DECREMENT, TWICE, HALF,
    AND, OR, XOR, INVERT, LEFT_SHIFT, RIGHT_SHIFT,
    EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, UNSIGNED_LESS, IS_ZERO, IS_NEGATIVE,
    DUP, DROP, SWAP, OVER, ROT, NIP, TUCK, MAYBE_DUP, TWO_DUP, TWO_DROP, PICK, DEPTH,
    STORE, FETCH, ADD_STORE, STORE_BYTE, FETCH_BYTE, HERE, ALLOT, COMMA, CELLS,
    DOT, UNSIGNED_DOT, DOT_S, EMIT, CR, SPACE, SPACES, TYPE, HEX, DECIMAL, LIST_WORDS, BYE,
    PRIMITIVES,
    LITERAL = PRIMITIVES, CALL, BRANCH, BRANCH_IF_ZERO, ENTER_LOOP, ENTER_LOOP_IF, NEXT, NEXT_BY, LEAVE_LOOP, INDEX,
    OUTER_INDEX, RETURN, PRINT,
};

/* The name, and how many values it takes from the stack and gives. */
struct primitive {
    const char *name;
    unsigned char takes, gives;
};

static const struct primitive primitives[PRIMITIVES] = {
    [ADD] = { "+", 2, 1 }, [SUBTRACT] = { "-", 2, 1 }, [MULTIPLY] = { "*", 2, 1 }, [DIVIDE] = { "/", 2, 1 },
    [MOD] = { "mod", 2, 1 }, [DIVIDE_MOD] = { "/mod", 2, 2 }, [NEGATE] = { "negate", 1, 1 }, [ABS] = { "abs", 1, 1 },
    [MIN] = { "min", 2, 1 }, [MAX] = { "max", 2, 1 }, [INCREMENT] = { "1+", 1, 1 }, [DECREMENT] = { "1-", 1, 1 },
    [TWICE] = { "2*", 1, 1 }, [HALF] = { "2/", 1, 1 }, [AND] = { "and", 2, 1 }, [OR] = { "or", 2, 1 },
    [XOR] = { "xor", 2, 1 }, [INVERT] = { "invert", 1, 1 }, [LEFT_SHIFT] = { "lshift", 2, 1 },
    [RIGHT_SHIFT] = { "rshift", 2, 1 }, [EQUAL] = { "=", 2, 1 }, [NOT_EQUAL] = { "<>", 2, 1 }, [LESS] = { "<", 2, 1 },
    [GREATER] = { ">", 2, 1 }, [LESS_EQUAL] = { "<=", 2, 1 }, [GREATER_EQUAL] = { ">=", 2, 1 },
    [UNSIGNED_LESS] = { "u<", 2, 1 }, [IS_ZERO] = { "0=", 1, 1 }, [IS_NEGATIVE] = { "0<", 1, 1 },
    [DUP] = { "dup", 1, 2 }, [DROP] = { "drop", 1, 0 }, [SWAP] = { "swap", 2, 2 }, [OVER] = { "over", 2, 3 },
    [ROT] = { "rot", 3, 3 }, [NIP] = { "nip", 2, 1 }, [TUCK] = { "tuck", 2, 3 }, [MAYBE_DUP] = { "?dup", 1, 2 },
    [TWO_DUP] = { "2dup", 2, 4 }, [TWO_DROP] = { "2drop", 2, 0 }, [PICK] = { "pick", 1, 1 }, [DEPTH] = { "depth", 0, 1 },
    [STORE] = { "!", 2, 0 }, [FETCH] = { "@", 1, 1 }, [ADD_STORE] = { "+!", 2, 0 }, [STORE_BYTE] = { "c!", 2, 0 },
    [FETCH_BYTE] = { "c@", 1, 1 }, [HERE] = { "here", 0, 1 }, [ALLOT] = { "allot", 1, 0 }, [COMMA] = { ",", 1, 0 },
    [CELLS] = { "cells", 1, 1 }, [DOT] = { ".", 1, 0 }, [UNSIGNED_DOT] = { "u.", 1, 0 }, [DOT_S] = { ".s", 0, 0 },
    [EMIT] = { "emit", 1, 0 }, [CR] = { "cr", 0, 0 }, [SPACE] = { "space", 0, 0 }, [SPACES] = { "spaces", 1, 0 },
    [TYPE] = { "type", 2, 0 }, [HEX] = { "hex", 0, 0 }, [DECIMAL] = { "decimal", 0, 0 },
    [LIST_WORDS] = { "words", 0, 0 }, [BYE] = { "bye", 0, 0 },
};

/* A word that was defined: code, or for variables and constants the literal that they are. */
struct word {
    const char *name;
    unsigned code;
};

/* What a control word left for the one that ends it. */
enum structure { IF, ELSE, BEGIN, WHILE, DO };
static const char *const structure_names[] = { "if", "else", "begin", "while", "do" };

struct open_structure {
    enum structure kind;
    unsigned code;
    /* DO: the last LEAVE_LOOP whose target is still unknown, each naming the one before; NONE at the end. */
    unsigned leaves;
};

enum { NONE = CODE_SIZE };

static cell stack[STACK_SIZE];
static unsigned depth;
static cell code[CODE_SIZE];
static unsigned code_used;
static unsigned char memory[MEMORY_SIZE];
/* Address 0 stays invalid. */
static unsigned here = sizeof(cell);
static char names[NAMES_SIZE];
static unsigned names_used;
static struct word words[WORDS];
static unsigned word_count;
static unsigned base = 10;

/* While compiling: the word is words[word_count], not yet found by name. */
static bool compiling;
static struct open_structure open_structures[NESTING];
static unsigned nesting;

static char line[LINE_SIZE];
static char *cursor;
static bool interactive;
static bool had_error;

static bool fail(const char *message, const char *detail)
{
    print_error("error: %s%s%s\n", message, *detail == '\0' ? "" : ": ", detail);
    return false;
}

static void put_cell(cell value, bool is_signed)
{
    char digits[66];
    char *at = digits + sizeof digits;
    uint64_t rest = is_signed && value < 0 ? -(uint64_t)value : (uint64_t)value;
    *--at = '\0';
    do {
        *--at = "0123456789abcdef"[rest % base];
        rest /= base;
    } while (rest != 0);
    if (is_signed && value < 0) {
        *--at = '-';
    }
    print("%s ", at);
}

/* Words with a meaning of their own, the ones for definitions alone first. */
static const char *const control_words[] = {
    ";", "if", "else", "then", "begin", "until", "again", "while", "repeat", "do", "?do", "loop", "+loop", "i", "j",
    "leave", "exit", "recurse",
};
static const char *const defining_words[] = { ":", "variable", "constant", "create", ".\"", "char", "(", "\\" };

static void list_words(void)
{
    for (unsigned i = word_count; i-- > 0;) {
        print("%s ", words[i].name);
    }
    for (unsigned i = 0; i < sizeof defining_words / sizeof *defining_words; i++) {
        print("%s ", defining_words[i]);
    }
    for (unsigned i = 0; i < sizeof control_words / sizeof *control_words; i++) {
        print("%s ", control_words[i]);
    }
    for (unsigned i = 0; i < PRIMITIVES; i++) {
        print("%s ", primitives[i].name);
    }
}

static bool in_memory(cell address, uint64_t size)
{
    return address >= (cell)sizeof(cell) && (uint64_t)address <= MEMORY_SIZE && size <= MEMORY_SIZE - (uint64_t)address;
}

static bool reserve(cell size)
{
    if (size < (cell)sizeof(cell) - (cell)here || size > (cell)(MEMORY_SIZE - here)) {
        return fail("no memory for that many bytes", "");
    }
    here = (unsigned)((cell)here + size);
    return true;
}

/* Forth's flags. */
static cell flag(bool condition)
{
    return condition ? -1 : 0;
}

static bool execute_primitive(enum operation operation)
{
    const struct primitive *primitive = &primitives[operation];
    if (depth < primitive->takes) {
        print_error("error: %s takes %u value%s, and the stack has %u\n", primitive->name, primitive->takes,
            primitive->takes == 1 ? "" : "s", depth);
        return false;
    }
    if (depth - primitive->takes + primitive->gives > STACK_SIZE) {
        return fail("the stack is full", primitive->name);
    }
    cell *top = stack + depth - 1;
    cell b = primitive->takes >= 1 ? top[0] : 0;
    cell a = primitive->takes >= 2 ? top[-1] : 0;
    cell *result = stack + depth - primitive->takes;
    depth += (unsigned)primitive->gives - primitive->takes;
    switch (operation) {
    case ADD: *result = (cell)((uint64_t)a + (uint64_t)b); break;
    case SUBTRACT: *result = (cell)((uint64_t)a - (uint64_t)b); break;
    case MULTIPLY: *result = (cell)((uint64_t)a * (uint64_t)b); break;
    case DIVIDE:
    case MOD:
    case DIVIDE_MOD: {
        if (b == 0) {
            return fail("division by zero", primitive->name);
        }
        /* Wraps, as RISC-V's own division does. */
        cell quotient = b == -1 ? (cell)-(uint64_t)a : a / b;
        cell remainder = b == -1 ? 0 : a % b;
        result[0] = operation == DIVIDE ? quotient : remainder;
        if (operation == DIVIDE_MOD) {
            result[1] = quotient;
        }
        break;
    }
    case NEGATE: *result = (cell)-(uint64_t)b; break;
    case ABS: *result = b < 0 ? (cell)-(uint64_t)b : b; break;
    case MIN: *result = a < b ? a : b; break;
    case MAX: *result = a > b ? a : b; break;
    case INCREMENT: *result = (cell)((uint64_t)b + 1); break;
    case DECREMENT: *result = (cell)((uint64_t)b - 1); break;
    case TWICE: *result = (cell)((uint64_t)b << 1); break;
    case HALF: *result = b >> 1; break;
    case AND: *result = a & b; break;
    case OR: *result = a | b; break;
    case XOR: *result = a ^ b; break;
    case INVERT: *result = ~b; break;
    case LEFT_SHIFT: *result = (uint64_t)b > 63 ? 0 : (cell)((uint64_t)a << b); break;
    case RIGHT_SHIFT: *result = (uint64_t)b > 63 ? 0 : (cell)((uint64_t)a >> b); break;
    case EQUAL: *result = flag(a == b); break;
    case NOT_EQUAL: *result = flag(a != b); break;
    case LESS: *result = flag(a < b); break;
    case GREATER: *result = flag(a > b); break;
    case LESS_EQUAL: *result = flag(a <= b); break;
    case GREATER_EQUAL: *result = flag(a >= b); break;
    case UNSIGNED_LESS: *result = flag((uint64_t)a < (uint64_t)b); break;
    case IS_ZERO: *result = flag(b == 0); break;
    case IS_NEGATIVE: *result = flag(b < 0); break;
    case DUP: result[1] = b; break;
    case DROP:
    case TWO_DROP: break;
    case SWAP: result[0] = b; result[1] = a; break;
    case OVER: result[2] = a; break;
    case ROT: {
        cell bottom = result[0];
        result[0] = a;
        result[1] = b;
        result[2] = bottom;
        break;
    }
    case NIP: *result = b; break;
    case TUCK: result[0] = b; result[1] = a; result[2] = b; break;
    case MAYBE_DUP:
        if (b == 0) {
            depth--;
        } else {
            result[1] = b;
        }
        break;
    case TWO_DUP: result[2] = a; result[3] = b; break;
    case PICK:
        if (b < 0 || b >= (cell)(depth - 1)) {
            return fail("the stack is not that deep", primitive->name);
        }
        *result = result[-1 - b];
        break;
    case DEPTH: *result = depth - 1; break;
    case FETCH:
    case STORE:
    case ADD_STORE:
        if (!in_memory(b, sizeof(cell))) {
            return fail("address outside of memory", primitive->name);
        }
        if (operation == FETCH) {
            memcpy(result, memory + b, sizeof(cell));
        } else {
            cell old = 0;
            if (operation == ADD_STORE) {
                memcpy(&old, memory + b, sizeof(cell));
            }
            old = (cell)((uint64_t)old + (uint64_t)a);
            memcpy(memory + b, &old, sizeof(cell));
        }
        break;
    case STORE_BYTE:
    case FETCH_BYTE:
        if (!in_memory(b, 1)) {
            return fail("address outside of memory", primitive->name);
        }
        if (operation == FETCH_BYTE) {
            *result = memory[b];
        } else {
            memory[b] = (unsigned char)a;
        }
        break;
    case HERE: *result = here; break;
    case ALLOT: return reserve(b);
    case COMMA:
        if (!reserve(sizeof(cell))) {
            return false;
        }
        memcpy(memory + here - sizeof(cell), &b, sizeof(cell));
        break;
    case CELLS: *result = (cell)((uint64_t)b * sizeof(cell)); break;
    case DOT: put_cell(b, true); break;
    case UNSIGNED_DOT: put_cell(b, false); break;
    case DOT_S:
        print("<%u> ", depth);
        for (unsigned i = 0; i < depth; i++) {
            put_cell(stack[i], true);
        }
        break;
    case EMIT: put_char((char)b); break;
    case CR: put_char('\n'); break;
    case SPACE: put_char(' '); break;
    case SPACES:
        for (; b > 0; b--) {
            put_char(' ');
        }
        break;
    case TYPE:
        if (b < 0 || !in_memory(a, (uint64_t)b)) {
            return fail("address outside of memory", primitive->name);
        }
        for (cell i = 0; i < b; i++) {
            put_char((char)memory[a + i]);
        }
        break;
    case HEX: base = 16; break;
    case DECIMAL: base = 10; break;
    case LIST_WORDS: list_words(); break;
    case BYE: quit(had_error && !interactive ? 1 : 0);
    default: __builtin_unreachable();
    }
    return true;
}

static bool push(cell value)
{
    if (depth == STACK_SIZE) {
        return fail("the stack is full", "");
    }
    stack[depth++] = value;
    return true;
}

/* Code comes from the compiler alone, which nests loops and calls properly: what it refers to exists. */
static bool run(unsigned at)
{
    struct {
        unsigned code, loops;
    } frames[FRAMES];
    struct {
        cell index, limit;
    } loops[LOOPS];
    unsigned frame_count = 0;
    unsigned loop_count = 0;
    unsigned loop_base = 0;
    for (;;) {
        cell operation = code[at++];
        if (operation < PRIMITIVES) {
            if (!execute_primitive((enum operation)operation)) {
                return false;
            }
            continue;
        }
        switch ((enum operation)operation) {
        case LITERAL:
            if (!push(code[at++])) {
                return false;
            }
            break;
        case CALL:
            if (frame_count == FRAMES) {
                return fail("calls are nested too deeply", words[code[at]].name);
            }
            frames[frame_count].code = at + 1;
            frames[frame_count++].loops = loop_base;
            loop_base = loop_count;
            at = words[code[at]].code;
            break;
        case RETURN:
            loop_count = loop_base;
            if (frame_count == 0) {
                return true;
            }
            at = frames[--frame_count].code;
            loop_base = frames[frame_count].loops;
            break;
        case BRANCH:
            at = (unsigned)code[at];
            break;
        case BRANCH_IF_ZERO:
            if (depth == 0) {
                return fail("a condition is missing: the stack is empty", "");
            }
            at = stack[--depth] == 0 ? (unsigned)code[at] : at + 1;
            break;
        case ENTER_LOOP:
        case ENTER_LOOP_IF:
            if (depth < 2) {
                return fail("do takes a limit and a start", "");
            }
            if (loop_count == LOOPS) {
                return fail("loops are nested too deeply", "");
            }
            depth -= 2;
            if (operation == ENTER_LOOP_IF && stack[depth] == stack[depth + 1]) {
                at = (unsigned)code[at];
                break;
            }
            loops[loop_count].limit = stack[depth];
            loops[loop_count++].index = stack[depth + 1];
            at++;
            break;
        case NEXT:
        case NEXT_BY: {
            cell step = 1;
            if (operation == NEXT_BY) {
                if (depth == 0) {
                    return fail("+loop takes a step", "");
                }
                step = stack[--depth];
            }
            /* Ends when the index crosses the boundary between limit - 1 and limit, in either direction. */
            cell before = (cell)((uint64_t)loops[loop_count - 1].index - (uint64_t)loops[loop_count - 1].limit);
            cell after = (cell)((uint64_t)before + (uint64_t)step);
            loops[loop_count - 1].index = (cell)((uint64_t)loops[loop_count - 1].index + (uint64_t)step);
            if (((before ^ after) & (before ^ step)) < 0) {
                loop_count--;
                at++;
            } else {
                at = (unsigned)code[at];
            }
            break;
        }
        case LEAVE_LOOP:
            loop_count--;
            at = (unsigned)code[at];
            break;
        case INDEX:
        case OUTER_INDEX:
            if (!push(loops[loop_count - (operation == INDEX ? 1 : 2)].index)) {
                return false;
            }
            break;
        case PRINT:
            for (cell i = 0; i < code[at + 1]; i++) {
                put_char(names[code[at] + i]);
            }
            at += 2;
            break;
        default:
            __builtin_unreachable();
        }
    }
}

static bool emit(cell value)
{
    if (code_used == CODE_SIZE) {
        return fail("no room for more code", "");
    }
    code[code_used++] = value;
    return true;
}

static bool emit2(cell operation, cell operand)
{
    return emit(operation) && emit(operand);
}

/* The next word of the line, in lower case; NULL at its end. */
static char *next_word(void)
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

/* Keeps text in names; NULL, with a message, when they are full. */
static const char *keep(const char *text)
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

static bool start_word(const char *definer)
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

static bool define_value(const char *definer, cell value)
{
    if (!start_word(definer) || !emit2(LITERAL, value) || !emit(RETURN)) {
        return false;
    }
    word_count++;
    return true;
}

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

/* Words with a meaning of their own while compiling. False in *known when the word is none of them. */
static bool compile_control(const char *word, bool *known)
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
    for (unsigned i = 0; i < sizeof control_words / sizeof *control_words; i++) {
        if (strcmp(word, control_words[i]) == 0) {
            return fail("can only be used inside a definition", word);
        }
    }
    return fail(*word >= '0' && *word <= '9' ? "not a number that fits, nor a word" : "unknown word", word);
}

static bool interpret_line(void)
{
    const char *word;
    cursor = line;
    while ((word = next_word()) != NULL) {
        if (!interpret_word(word)) {
            return false;
        }
    }
    return true;
}

static bool read_character(char *character)
{
    static char buffer[LINE_SIZE];
    static long used;
    static long count;
    if (used >= count) {
        flush();
        count = platform_read(STANDARD_INPUT, buffer, sizeof buffer);
        used = 0;
        if (count <= 0) {
            return false;
        }
    }
    *character = buffer[used++];
    return true;
}

/* Reads into line; false at the end of the input. A line that is too long is told, and dropped. */
static bool read_line(void)
{
    enum { BACKSPACE = 8, DELETE = 127 };
    size_t length = 0;
    bool too_long = false;
    bool any = false;
    bool echo = platform_wants_echo();
    char character;
    while (read_character(&character)) {
        any = true;
        if (character == '\n' || character == '\r') {
            if (echo) {
                put_char('\n');
            }
            break;
        }
        if (character == BACKSPACE || character == DELETE) {
            if (length > 0) {
                length--;
                put_text(echo ? "\b \b" : "");
            }
            continue;
        }
        if (length == LINE_SIZE - 1) {
            too_long = true;
            continue;
        }
        line[length++] = character;
        if (echo) {
            put_char(character);
        }
    }
    line[length] = '\0';
    if (too_long) {
        print_error("error: a line may have %d characters\n", LINE_SIZE - 1);
        line[0] = '\0';
        had_error = true;
    }
    return any;
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1) {
        print_error("usage: forth\n");
        return 2;
    }
    interactive = platform_is_terminal(STANDARD_INPUT);
    if (interactive) {
        put_text("Tiny Forth. Try 2 3 + . or : square dup * ; and 7 square . words lists all, bye leaves.\n");
    }
    for (;;) {
        if (interactive) {
            put_text(compiling ? ": " : "> ");
        }
        if (!read_line()) {
            put_text(interactive ? "\n" : "");
            break;
        }
        if (interpret_line()) {
            put_text(interactive && !compiling ? "ok\n" : "");
        } else {
            /* The rest of the line, the stack, and a definition that was begun are gone. */
            had_error = true;
            depth = 0;
            nesting = 0;
            if (compiling) {
                code_used = words[word_count].code;
                compiling = false;
            }
        }
    }
    if (compiling) {
        fail("the input ended inside a definition", words[word_count].name);
        had_error = true;
    }
    quit(had_error && !interactive ? 1 : 0);
}
