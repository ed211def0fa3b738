/* Runs compiled code. */
#include "forth.h"

enum { FRAMES = 512, LOOPS = 128 };

cell code[CODE_SIZE];

/* Code comes from the compiler alone, which nests loops and calls properly: what it refers to exists. */
bool run(unsigned at)
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
