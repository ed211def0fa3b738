	// Sv48. The lines of the cases are those of page-tables.h.

#define LEVELS 4
#include "page-tables.h"
