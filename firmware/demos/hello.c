/* Greets, and shows the arguments when it gets any. */
#include "runtime.h"

int main(int argc, char **argv)
{
    put_text("Hello from RISC-V!\n");
    for (int i = 1; i < argc; i++) {
        print("argument %d: %s\n", i, argv[i]);
    }
    return 0;
}
