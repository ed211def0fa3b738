	// Data under translation: loops that run hot, while what they load from and store to is mapped elsewhere, protected,
	// and seen with other rights.

#define LEVELS 3
#include "paging.h"

	.equ	ROUNDS, 4000
	.equ	DATA, PAGE + 4096
	.equ	END, 4092
	// Offsets in the page of code.
	.equ	SUMS_ECALL, 16
	.equ	COUNTS, 20
	.equ	COUNTS_STORE, 36
	.equ	COUNTS_ECALL, 52

	// Runs the code at an offset in PAGE ROUNDS times in S-mode, on an address; what it does is in a0.
	.macro	run offset, address, at, cause, value
	li	t4, PAGE + \offset
	li	s9, PAGE + \at
	la	s11, 2f
	li	s10, \value
	li	s7, S << 11
	li	s8, \cause
	li	a0, 0
	li	a1, ROUNDS
	li	a2, \address
	enter_mode S, t4
	.balign	4
2:
	.endm

	.macro	sums number, address, expected
	li	gp, \number
	run	0, \address, SUMS_ECALL, ECALL_U + S, 0
	li	t0, (\expected) * ROUNDS
	bne	a0, t0, fail
	.endm
#define SUMS sums __LINE__,

	.macro	sums_fault number
	li	gp, \number
	run	0, DATA, 0, LOAD_PAGE, DATA
	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm
#define SUMS_FAULT sums_fault __LINE__

	// Each round adds 1 to the doubleword, and to another one far from it, which the same check serves.
	.macro	counts number, expected, target
	li	gp, \number
	run	COUNTS, DATA + 256, COUNTS_ECALL, ECALL_U + S, 0
	la	t1, \target
	ld	t1, 256(t1)
	li	t0, \expected
	bne	t1, t0, fail
	la	t1, \target
	ld	t1, 320(t1)
	bne	t1, t0, fail
	.endm
#define COUNTS_TO counts __LINE__,

	.macro	counts_fault number
	li	gp, \number
	run	COUNTS, DATA + 256, COUNTS_STORE, STORE_PAGE, DATA + 256
	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm
#define COUNTS_FAULT counts_fault __LINE__

	.macro	change_to target, fence:vararg
	la	t0, \target
	srli	t0, t0, 12
	slli	t0, t0, 10
	ori	t0, t0, V|R|W|A|D
	la	t1, last
	sd	t0, 4 * 8(t1)
	li	a1, DATA
	\fence
	.endm

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	map	last, 3, code_page, V|R|X|A
	use_root	root
	la	t0, first_page
	li	t1, 1
	sd	t1, 0(t0)
	la	t0, second_page
	li	t1, 2
	sd	t1, 0(t0)

	// Two pages take turns behind one address, with a fence for all, for the address, and by a new satp.
	.rept	3
	map	last, 4, first_page, V|R|W|A|D
	SUMS	DATA, 1
	map	last, 4, second_page, V|R|W|A|D
	SUMS	DATA, 2
	.endr
	change_to first_page, sfence.vma a1
	SUMS	DATA, 1
	change_to second_page, sfence.vma a1, x0
	SUMS	DATA, 2
	map	other_root, 1, other_middle, V
	map	other_middle, 2, other_last, V
	map	other_last, 3, code_page, V|R|X|A
	map	other_last, 4, first_page, V|R|W|A|D
	.rept	2
	use_root	other_root
	SUMS	DATA, 1
	use_root	root
	SUMS	DATA, 2
	.endr

	// Stores go where the page is now.
	COUNTS_TO	ROUNDS, second_page
	map	last, 4, first_page, V|R|W|A|D
	COUNTS_TO	ROUNDS, first_page
	COUNTS_TO	2 * ROUNDS, first_page
	li	gp, __LINE__
	la	t0, second_page
	ld	t0, 256(t0)
	li	t1, ROUNDS
	bne	t0, t1, fail

	// Read-only, not yet dirty, and as before.
	map	last, 4, first_page, V|R|A
	COUNTS_FAULT
	SUMS	DATA, 1
	map	last, 4, first_page, V|R|W|A
	COUNTS_FAULT
	map	last, 4, first_page, V|R|W|A|D
	COUNTS_TO	3 * ROUNDS, first_page
	map	last, 4, first_page, 0
	SUMS_FAULT

	// A user's page is seen with SUM alone, one that is only executable with MXR alone.
	map	last, 4, first_page, V|R|W|A|D|USER
	.rept	2
	SUMS_FAULT
	li	t0, MSTATUS_SUM
	csrs	mstatus, t0
	SUMS	DATA, 1
	li	t0, MSTATUS_SUM
	csrc	mstatus, t0
	.endr
	map	last, 4, first_page, V|X|A
	.rept	2
	SUMS_FAULT
	li	t0, MSTATUS_MXR
	csrs	mstatus, t0
	SUMS	DATA, 1
	li	t0, MSTATUS_MXR
	csrc	mstatus, t0
	.endr

	// Across a boundary of pages that are no neighbours: 3 in the first four bytes, 4 in the last ones.
	map	last, 4, first_page, V|R|W|A|D
	map	last, 5, second_page, V|R|W|A|D
	la	t0, first_page
	li	t1, END
	add	t0, t0, t1
	li	t1, 3
	sw	t1, 0(t0)
	la	t0, second_page
	li	t1, 4
	sw	t1, 0(t0)
	SUMS	DATA + END, 4 << 32 | 3

	// M-mode sees physical memory, and with MPRV what S-mode sees, in one loop.
	li	gp, __LINE__
	li	a0, 0
	li	a1, ROUNDS
	la	a2, second_page
	li	a3, DATA
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, S << 11
	csrs	mstatus, t0
	li	t0, MSTATUS_MPRV
1:	lw	t1, 0(a2)
	add	a0, a0, t1
	csrs	mstatus, t0
	lw	t1, 0(a3)
	add	a0, a0, t1
	csrc	mstatus, t0
	addi	a1, a1, -1
	bnez	a1, 1b
	li	t0, (4 + 1) * ROUNDS
	bne	a0, t0, fail
	csrw	satp, x0

	test_end

	paging_data
other_middle:
	.zero	4096
other_last:
	.zero	4096

	.data
	.balign	4096
code_page:
	ld	t0, 0(a2)
	add	a0, a0, t0
	addi	a1, a1, -1
	bnez	a1, code_page
	ecall
counts:
	ld	t0, 0(a2)
	addi	t0, t0, 1
	ld	t1, 64(a2)
	addi	t1, t1, 1
	sd	t0, 0(a2)
	sd	t1, 64(a2)
	addi	a1, a1, -1
	bnez	a1, counts
	ecall
	.balign	4096
