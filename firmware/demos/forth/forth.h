/*
 * A tiny Forth to talk to. Cells have 64 bits; addresses are offsets in a memory of its own, so that no mistake
 * reaches further than its error message. Words behave as in the Forth 2012 standard, where they are in it.
 *
 * Functions that return a bool return false after they told what is wrong.
 */
#ifndef FORTH_H
#define FORTH_H

#include "runtime.h"

typedef int64_t cell;

enum { STACK_SIZE = 256, CODE_SIZE = 8192, NAMES_SIZE = 8192, WORDS = 512, LINE_SIZE = 256 };

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

/* A word that was defined: code, or for variables and constants the literal that they are. */
struct word {
    const char *name;
    unsigned code;
};

/* primitives.c */
extern const struct primitive primitives[PRIMITIVES];
extern cell stack[STACK_SIZE];
extern unsigned depth;
extern unsigned base;
extern unsigned here;
bool execute_primitive(enum operation operation);
bool push(cell value);
/* Moves here, by a positive or negative number of bytes. */
bool reserve(cell size);

/* run.c */
extern cell code[CODE_SIZE];
/* Runs code from there to its RETURN. */
bool run(unsigned at);

/* dictionary.c: words, and the code and texts that belong to them. */
extern unsigned code_used;
extern char names[NAMES_SIZE];
extern struct word words[WORDS];
/* While compiling, the word being defined is words[word_count]: not yet found by its name. */
extern unsigned word_count;
bool emit(cell value);
bool emit2(cell operation, cell operand);
/* Keeps text in names; NULL, with a message, when they are full. */
const char *keep(const char *text);
/* Names words[word_count] by the word that follows in the line. */
bool start_word(const char *definer);
bool define_value(const char *definer, cell value);

/* control.c: words with a meaning of their own in definitions. */
extern const char *const control_words[];
/* Structures that were begun and not ended. */
extern unsigned nesting;
/* False in *known when the word is none of them. */
bool compile_control(const char *word, bool *known);

/* interpreter.c */
extern bool compiling;
extern const char *const defining_words[];
/* Interprets or compiles the words of a line, which it changes. */
bool interpret_line(char *text);
/* The next word of the line, in lower case; NULL at its end. */
char *next_word(void);

/* forth.c */
bool fail(const char *message, const char *detail);
/* Ends the program. */
_Noreturn void bye(void);

#endif
