/* Runs a program's work as a Linux process, where an operating system maps the heap. */
#include "paged.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    unsigned char *heap = calloc(1, HEAP_SIZE);
    if (heap == NULL) {
        return 1;
    }
    printf("%016" PRIx64 "\n", work(heap));
    return 0;
}
