/* A matrix product in floats, without fused multiply-add. */
#define ELEMENT float
#define MULTIPLY_ADD(x, y, z) ((x) * (y) + (z))
#include "matrix.h"

int main(int argc, char **argv)
{
    return multiply_often("matrix-float", rounds_wanted(argc, argv, 300));
}
