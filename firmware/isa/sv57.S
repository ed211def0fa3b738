	// Sv57. The lines of the cases are those of page-tables.h.

#define LEVELS 5
#include "page-tables.h"
