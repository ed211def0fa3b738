/* The words that work on the stack, on memory and on the output. */
#include "forth.h"

enum { MEMORY_SIZE = 65536 };

const struct primitive primitives[PRIMITIVES] = {
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
    [TWO_DUP] = { "2dup", 2, 4 }, [TWO_DROP] = { "2drop", 2, 0 }, [PICK] = { "pick", 1, 1 },
    [DEPTH] = { "depth", 0, 1 },
    [STORE] = { "!", 2, 0 }, [FETCH] = { "@", 1, 1 }, [ADD_STORE] = { "+!", 2, 0 }, [STORE_BYTE] = { "c!", 2, 0 },
    [FETCH_BYTE] = { "c@", 1, 1 }, [HERE] = { "here", 0, 1 }, [ALLOT] = { "allot", 1, 0 }, [COMMA] = { ",", 1, 0 },
    [CELLS] = { "cells", 1, 1 }, [DOT] = { ".", 1, 0 }, [UNSIGNED_DOT] = { "u.", 1, 0 }, [DOT_S] = { ".s", 0, 0 },
    [EMIT] = { "emit", 1, 0 }, [CR] = { "cr", 0, 0 }, [SPACE] = { "space", 0, 0 }, [SPACES] = { "spaces", 1, 0 },
    [TYPE] = { "type", 2, 0 }, [HEX] = { "hex", 0, 0 }, [DECIMAL] = { "decimal", 0, 0 },
    [LIST_WORDS] = { "words", 0, 0 }, [BYE] = { "bye", 0, 0 },
};

cell stack[STACK_SIZE];
unsigned depth;
unsigned base = 10;
static unsigned char memory[MEMORY_SIZE];
/* Address 0 stays invalid. */
unsigned here = sizeof(cell);

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

static void list_words(void)
{
    for (unsigned i = word_count; i-- > 0;) {
        print("%s ", words[i].name);
    }
    for (const char *const *word = defining_words; *word != NULL; word++) {
        print("%s ", *word);
    }
    for (const char *const *word = control_words; *word != NULL; word++) {
        print("%s ", *word);
    }
    for (unsigned i = 0; i < PRIMITIVES; i++) {
        print("%s ", primitives[i].name);
    }
}

static bool in_memory(cell address, uint64_t size)
{
    return address >= (cell)sizeof(cell) && (uint64_t)address <= MEMORY_SIZE && size <= MEMORY_SIZE - (uint64_t)address;
}

bool reserve(cell size)
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

bool execute_primitive(enum operation operation)
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
    case BYE: bye();
    default: __builtin_unreachable();
    }
    return true;
}

bool push(cell value)
{
    if (depth == STACK_SIZE) {
        return fail("the stack is full", "");
    }
    stack[depth++] = value;
    return true;
}
