	// Sv39. The lines of the cases are those of page-tables.h.

#define LEVELS 3
#include "page-tables.h"
