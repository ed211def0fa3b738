// The test of Sv39, Sv48 and Sv57: translation, permissions, superpages, page faults, and sfence.vma.

#include "paging.h"

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	page	V|R|W|A|D
	use_root	root

	// A page, each width, reads and writes; the offset is untranslated.
	la	t0, first_page
	li	t1, 0x0123456789abcdef
	sd	t1, 0(t0)
	li	t1, 0x1122334455667788
	sd	t1, 1024(t0)
	SEES S, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	SEES S, 0xffffffff89abcdef, PAGE, lw a0, 0(a1)
	SEES S, 0x1122334455667788, PAGE + 1024, ld a0, 0(a1)
	SEES S, 0x1122334455667788, PAGE + 1024, lr.d a0, (a1)
	SEES S, 0x1122334455667788, PAGE + 1024, amoadd.d a0, a0, (a1)
	li	gp, __LINE__
	la	t0, first_page
	ld	a0, 1024(t0)
	li	t1, 0x22446688aaccef10
	bne	a0, t1, fail

	// Its neighbours are not there.
	FAULTS S, LOAD_PAGE, PAGE - 8, ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE + 4096, lb a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE + 4096, sd a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE + 4096, amoadd.w a0, a0, (a1)
	FAULTS S, LOAD_PAGE, PAGE + 4096, lr.w a0, (a1)
	FAULTS S, LOAD_PAGE, 0, ld a0, 0(a1)
	// The bits above must equal the highest one that is translated.
	FAULTS S, LOAD_PAGE, PAGE | 1 << VIRTUAL_BITS, ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE | 1 << 63, ld a0, 0(a1)
	// The other half, where all tables are empty, and the part where only the highest one is.
	FAULTS S, LOAD_PAGE, PAGE | (-1 << (VIRTUAL_BITS - 1)), ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE | (1 << (VIRTUAL_BITS - 2)), ld a0, 0(a1)

	// Permissions, in S-mode and U-mode.
	page	V|R|A
	SEES S, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, sd a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, amoadd.d a0, a0, (a1)
	FAULTS U, LOAD_PAGE, PAGE, ld a0, 0(a1)
	page	V|R|W|USER|A|D
	SEES U, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	li	t0, MSTATUS_SUM
	csrs	mstatus, t0
	SEES S, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	csrc	mstatus, t0
	li	t0, MSTATUS_SUM
	csrc	mstatus, t0
	page	V|X|A
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	li	t0, MSTATUS_MXR
	csrs	mstatus, t0
	SEES S, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	li	t0, MSTATUS_MXR
	csrc	mstatus, t0
	// Writable without readable is reserved; so is an invalid entry, whatever else it says.
	page	V|W|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	FAULTS S, STORE_PAGE, PAGE, sd a0, 0(a1)
	page	R|W|X|A|D
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	// A pointer in the last level, and reserved bits.
	page	V
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	page	V|R|A|D|1 << 60
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)

	// A changed entry counts after sfence.vma, by page and for all.
	page	V|R|W|A|D
	la	t0, second_page
	li	t1, 0x5555
	sd	t1, 0(t0)
	SEES S, 0x0123456789abcdef, PAGE, ld a0, 0(a1)
	map	last, 3, second_page, V|R|W|A|D
	li	a1, PAGE
	sfence.vma	a1
	SEES S, 0x5555, PAGE, ld a0, 0(a1)
	// Another table with another satp.
	map	other_root, 1, middle, V
	map	root, 1, closed, 0
	FAULTS S, LOAD_PAGE, PAGE, ld a0, 0(a1)
	use_root	other_root
	SEES S, 0x5555, PAGE, ld a0, 0(a1)

	// A superpage of 2 MiB: this program, whose first page starts with code. Misaligned ones fault.
	map	middle, 5, _start, V|R|X|A
	li	gp, __LINE__
	la	t0, _start
	ld	a2, 0(t0)
	li	a1, MEGAPAGE
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, MSTATUS_MPRV|S << 11
	csrs	mstatus, t0
	ld	a0, 0(a1)
	li	t0, MSTATUS_MPRV
	csrc	mstatus, t0
	bne	a0, a2, fail
	map	middle, 5, _start + 4096, V|R|X|A
	FAULTS S, LOAD_PAGE, MEGAPAGE, ld a0, 0(a1)

	// Superpages of each higher level: the whole of memory as it is, from the first entry that is free.
	.macro	memory_through number, table, level
	li	gp, \number
	la	t1, \table
	li	t0, ((0x80000000 >> 2) & (-1 << (10 + 9 * (\level)))) | V|R|W|A|D
	sd	t0, 8 * 16(t1)
	sfence.vma
	la	a2, first_page
	li	t0, ~(-1 << (12 + 9 * (\level)))
	and	a1, a2, t0
	li	t0, 16 << (12 + 9 * (\level))
	or	a1, a1, t0
	ld	a2, 0(a2)
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, MSTATUS_MPRV|S << 11
	csrs	mstatus, t0
	ld	a0, 0(a1)
	li	t0, MSTATUS_MPRV
	csrc	mstatus, t0
	bne	a0, a2, fail
	.endm
#define MEMORY_THROUGH memory_through __LINE__,
	MEMORY_THROUGH other_root, 2
	.if	LEVELS >= 4
	MEMORY_THROUGH fourth, 3
	.endif
	.if	LEVELS >= 5
	MEMORY_THROUGH fifth, 4
	.endif

	// Execution.
	map	last, 3, code, V|R|X|A
	EXECUTES S, 99, PAGE
	EXECUTION_FAULTS U, PAGE
	map	last, 3, code, V|X|USER|A
	EXECUTES U, 99, PAGE
	EXECUTION_FAULTS S, PAGE
	map	last, 3, code, V|R|A
	EXECUTION_FAULTS S, PAGE
	EXECUTION_FAULTS S, PAGE + 4096

	// An access across two pages: both count, and the fault names the byte that it could not reach.
	map	last, 3, first_page, V|R|W|A|D
	map	last, 4, second_page, V|R|W|A|D
	la	t0, first_page
	li	t1, -1
	sd	t1, 2040(t0)
	add	t0, t0, 2040
	sd	t1, 2040(t0)
	sd	t1, 2048 - 2040(t0)
	la	t0, first_page + 4088
	li	t1, 0x8877665544332211
	sd	t1, 0(t0)
	la	t0, second_page
	li	t1, 0x0123456789abcdef
	sd	t1, 0(t0)
	SEES S, 0x89abcdef88776655, PAGE + 4092, ld a0, 0(a1)
	map	last, 4, second_page, 0
	li	gp, __LINE__
	csrw	satp, x0

	test_end

	paging_data
