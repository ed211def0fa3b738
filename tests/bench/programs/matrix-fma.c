/* A matrix product in doubles by fused multiply-add, which is what compilers make for RISC-V unless told otherwise. */
#include <math.h>

#define ELEMENT double
#define MULTIPLY_ADD(x, y, z) fma(x, y, z)
#include "matrix.h"

int main(int argc, char **argv)
{
    return multiply_often("matrix-fma", rounds_wanted(argc, argv, 300));
}
