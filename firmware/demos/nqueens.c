/*
 * Counts the ways to place N queens on a board of N by N so that none attacks another, and shows the first.
 * Optional argument: N, 1 to 16.
 */
#include "runtime.h"

enum { DEFAULT_SIZE = 9, LARGEST_SIZE = 16 };

struct board {
    unsigned size;
    unsigned columns[LARGEST_SIZE];
    unsigned first[LARGEST_SIZE];
    uint64_t solutions;
};

/* Bits are columns: taken ones, and those that the queens above attack along the two diagonals. */
static void place(struct board *board, unsigned row, uint32_t taken, uint32_t left, uint32_t right)
{
    if (row == board->size) {
        if (board->solutions++ == 0) {
            memcpy(board->first, board->columns, sizeof board->first);
        }
        return;
    }
    uint32_t attacked = taken | left | right;
    for (unsigned column = 0; column < board->size; column++) {
        uint32_t bit = (uint32_t)1 << column;
        if (attacked & bit) {
            continue;
        }
        board->columns[row] = column;
        place(board, row + 1, taken | bit, (left | bit) << 1, (right | bit) >> 1);
    }
}

int main(int argc, char **argv)
{
    static struct board board;
    uint64_t size = DEFAULT_SIZE;
    if (argc > 2 || (argc == 2 && !parse_unsigned(argv[1], &size)) || size == 0 || size > LARGEST_SIZE) {
        print_error("usage: nqueens [1 to %d]\n", LARGEST_SIZE);
        return 2;
    }
    board.size = (unsigned)size;
    place(&board, 0, 0, 0, 0);
    if (board.solutions > 0) {
        for (unsigned row = 0; row < board.size; row++) {
            for (unsigned column = 0; column < board.size; column++) {
                put_text(column == board.first[row] ? " Q" : " .");
            }
            put_char('\n');
        }
    }
    print("%lu solution%s for %u queen%s\n", board.solutions, board.solutions == 1 ? "" : "s", board.size,
        board.size == 1 ? "" : "s");
    return 0;
}
