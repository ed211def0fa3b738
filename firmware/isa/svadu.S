	// Svadu: the walk sets the accessed and the dirty bit where menvcfg.ADUE says so; Svade where not.

#define LEVELS 3
#include "paging.h"

	.equ	ADUE, 1 << 61

	// The flags of the page's entry, from bit 0 to bit 9.
	.macro	entry_is number, expected
	li	gp, \number
	la	t0, last
	ld	a0, 3 * 8(t0)
	andi	a0, a0, 0x3ff
	li	t0, \expected
	bne	a0, t0, fail
	.endm
#define ENTRY_IS entry_is __LINE__,

	// The page read, then written.
	.macro	read_and_write
	ld	a0, 0(a1)
	sd	a0, 8(a1)
	.endm

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	la	t0, first_page
	li	t1, 0x5555
	sd	t1, 0(t0)

	// Svade.
	page	V|R|W|X
	use_root	root
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, sd x0, 0(a1)
	EXECUTION_FAULTS S, PAGE
	ENTRY_IS V|R|W|X
	page	V|R|W|X|A
	SEES S, 0x5555, PAGE, ld a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, sd x0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, amoadd.d a0, a0, (a1)
	ENTRY_IS V|R|W|X|A

	// Svadu: loads and fetches set A, stores and atomics A and D.
	li	t0, ADUE
	csrs	menvcfg, t0
	page	V|R|W|X
	SEES S, 0x5555, PAGE, ld a0, 0(a1)
	ENTRY_IS V|R|W|X|A
	SEES S, 0x5555, PAGE, read_and_write
	ENTRY_IS V|R|W|X|A|D
	page	V|R|W
	SEES S, 0x5555, PAGE, amoadd.d a0, x0, (a1)
	ENTRY_IS V|R|W|A|D
	map	last, 3, code, V|X
	EXECUTES S, 99, PAGE
	ENTRY_IS V|X|A
	// What faults leaves the entry as it is.
	page	V|R|W
	FAULTS U, LOAD_PAGE, PAGE, ld a0, 0(a1)
	ENTRY_IS V|R|W
	page	V|R
	FAULTS S, STORE_PAGE, PAGE, sd a0, 0(a1)
	// An entry that was cleared counts after the fence.
	page	V|R|W|A|D
	SEES S, 0x5555, PAGE, read_and_write
	page	V|R|W
	SEES S, 0x5555, PAGE, ld a0, 0(a1)
	ENTRY_IS V|R|W|A

	li	t0, ADUE
	csrc	menvcfg, t0
	page	V|R|W|X
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	li	gp, __LINE__
	csrw	satp, x0

	test_end

	paging_data
