/* A matrix product in doubles, without fused multiply-add. */
#define ELEMENT double
#define MULTIPLY_ADD(x, y, z) ((x) * (y) + (z))
#include "matrix.h"

int main(int argc, char **argv)
{
    return multiply_often("matrix-double", rounds_wanted(argc, argv, 300));
}
