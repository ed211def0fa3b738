	// Svnapot and Svpbmt: entries that map 64 KiB, and entries that name a memory type.

#define LEVELS 3
#include "paging.h"

	.equ	N, 1 << 63
	.equ	PBMT_NC, 1 << 61
	.equ	PBMT_IO, 2 << 61
	.equ	PBMT_RESERVED, 3 << 61
	.equ	PBMTE, 1 << 62

	// Entry index of the last table leads to page number "page" of the 64 KiB at "range".
	.macro	map_in_range index, page, flags
	map	last, \index, range + (\page) * 4096, \flags
	.endm

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	// Page i of the range holds i.
	la	t0, range
	li	t1, 0
	li	t2, 16
	li	t3, 4096
1:	sd	t1, 0(t0)
	add	t0, t0, t3
	addi	t1, t1, 1
	bne	t1, t2, 1b

	// All 16 entries are the same; the page within the range is the page within 64 KiB of the address.
	.irp	index, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	map_in_range \index, 8, N|V|R|W|A|D
	.endr
	use_root	root
	SEES S, 0, PAGE - 3 * 4096, ld a0, 0(a1)
	SEES S, 3, PAGE, ld a0, 0(a1)
	SEES S, 8, PAGE + 5 * 4096, ld a0, 0(a1)
	SEES S, 15, PAGE + 12 * 4096, ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE + 13 * 4096, ld a0, 0(a1)
	SEES S, 9, PAGE + 6 * 4096, amoadd.d a0, a1, (a1)
	li	gp, __LINE__
	la	t0, range + 9 * 4096
	ld	a0, 0(t0)
	EXPECT 9 + PAGE + 6 * 4096

	// Other low bits of the page number are reserved, and so is N in an entry that is no leaf, or above the last level.
	map_in_range 3, 0, N|V|R|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	map_in_range 3, 4, N|V|R|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	map_in_range 3, 9, N|V|R|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	map	middle, 2, last, N|V
	FAULTS S, LOAD_PAGE, PAGE + 4096, ld a0, 0(a1)
	map	middle, 2, last, V
	SEES S, 4, PAGE + 4096, ld a0, 0(a1)

	// Memory types: reserved until menvcfg.PBMTE is set, and in entries that are no leaves.
	map_in_range 3, 5, PBMT_NC|V|R|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	li	t0, PBMTE
	csrs	menvcfg, t0
	sfence.vma
	SEES S, 5, PAGE, ld a0, 0(a1)
	map_in_range 3, 5, PBMT_IO|V|R|W|A|D
	SEES S, 5, PAGE, ld a0, 0(a1)
	map_in_range 3, 8, N|PBMT_NC|V|R|W|A|D
	SEES S, 3, PAGE, ld a0, 0(a1)
	map_in_range 3, 5, PBMT_RESERVED|V|R|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	map	middle, 2, last, PBMT_NC|V
	FAULTS S, LOAD_PAGE, PAGE + 4096, ld a0, 0(a1)
	li	gp, __LINE__
	csrw	satp, x0

	test_end

	paging_data
	.balign	65536
range:
	.zero	65536
