/* A stack machine's interpreter, one switch in a loop, that counts steps of Collatz sequences: indirect jumps. */
#include "bench.h"

enum operation { PUSH, LOAD, STORE, ADD, SUBTRACT, MULTIPLY, HALVE, AND, LESS, JUMP, JUMP_IF_ZERO, STOP };

enum variable { LIMIT, START, NUMBER, STEPS, VARIABLES };

struct instruction {
    enum operation operation;
    int operand;
};

static const struct instruction program[] = {
    [0] = { PUSH, 1 }, { STORE, START },
    /* While START is less than LIMIT: */
    [2] = { LOAD, START }, { LOAD, LIMIT }, { LESS }, { JUMP_IF_ZERO, 35 },
    [6] = { LOAD, START }, { STORE, NUMBER },
    /* While NUMBER is not 1: */
    [8] = { LOAD, NUMBER }, { PUSH, 1 }, { SUBTRACT }, { JUMP_IF_ZERO, 30 },
    [12] = { LOAD, STEPS }, { PUSH, 1 }, { ADD }, { STORE, STEPS },
    /* If NUMBER is odd, three times as many and one; else half as many. */
    [16] = { LOAD, NUMBER }, { PUSH, 1 }, { AND }, { JUMP_IF_ZERO, 26 },
    [20] = { LOAD, NUMBER }, { PUSH, 3 }, { MULTIPLY }, { PUSH, 1 }, { ADD }, { JUMP, 28 },
    [26] = { LOAD, NUMBER }, { HALVE },
    [28] = { STORE, NUMBER }, { JUMP, 8 },
    [30] = { LOAD, START }, { PUSH, 1 }, { ADD }, { STORE, START }, { JUMP, 2 },
    [35] = { LOAD, STEPS }, { STOP },
};

static int64_t run(const struct instruction *code, int64_t limit)
{
    int64_t variables[VARIABLES] = { [LIMIT] = limit };
    int64_t stack[16], *top = stack;
    for (const struct instruction *next = code;;) {
        const struct instruction *instruction = next++;
        switch (instruction->operation) {
        case PUSH:
            *top++ = instruction->operand;
            break;
        case LOAD:
            *top++ = variables[instruction->operand];
            break;
        case STORE:
            variables[instruction->operand] = *--top;
            break;
        case ADD:
            top--;
            top[-1] += top[0];
            break;
        case SUBTRACT:
            top--;
            top[-1] -= top[0];
            break;
        case MULTIPLY:
            top--;
            top[-1] *= top[0];
            break;
        case HALVE:
            top[-1] >>= 1;
            break;
        case AND:
            top--;
            top[-1] &= top[0];
            break;
        case LESS:
            top--;
            top[-1] = top[-1] < top[0];
            break;
        case JUMP:
            next = code + instruction->operand;
            break;
        case JUMP_IF_ZERO:
            if (*--top == 0) {
                next = code + instruction->operand;
            }
            break;
        case STOP:
            return top[-1];
        }
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 150);
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        sum = mix(sum, (uint64_t)run(program, 1000 + round % 10));
    }
    return report("bytecode", rounds, sum);
}
