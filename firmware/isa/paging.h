// What tests of paging are written in. M-mode looks through S-mode's eyes with MPRV, so that the code itself needs no
// mapping. LEVELS is defined as the number of levels of the page table: 3 for Sv39, 4 for Sv48, 5 for Sv57. The tables
// above those of Sv39 have one entry, the first.

#include "test.h"

	.option	arch, rv64ia_zicsr

	.equ	V, 1 << 0
	.equ	R, 1 << 1
	.equ	W, 1 << 2
	.equ	X, 1 << 3
	.equ	USER, 1 << 4
	.equ	A, 1 << 6
	.equ	D, 1 << 7
	.equ	SATP_MODE, (LEVELS + 5) << 60
	.equ	VIRTUAL_BITS, 12 + 9 * LEVELS
	.equ	MSTATUS_SUM, 1 << 18
	.equ	MSTATUS_MXR, 1 << 19
	.equ	LOAD_PAGE, 13
	.equ	STORE_PAGE, 15
	.equ	INSTRUCTION_PAGE, 12

	// Index 1 in the root, 2 in the middle, 3 in the last table.
	.equ	PAGE, 1 << 30 | 2 << 21 | 3 << 12
	.equ	MEGAPAGE, 1 << 30 | 5 << 21

	// Writes an entry that points at the symbol: entry = (address >> 12 << 10) | flags.
	.macro	map table, index, target, flags
	la	t0, \target
	srli	t0, t0, 12
	slli	t0, t0, 10
	li	t1, \flags
	or	t0, t0, t1
	la	t1, \table
	li	t2, (\index) * 8
	add	t1, t1, t2
	sd	t0, 0(t1)
	sfence.vma
	.endm

	.macro	page flags
	map	last, 3, first_page, \flags
	.endm

	// The instruction, with a1 = address, as the mode sees memory.
	.macro	sees number, mode, expected, address, instruction:vararg
	li	gp, \number
	li	a1, \address
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, MSTATUS_MPRV|\mode << 11
	csrs	mstatus, t0
	\instruction
	li	t0, MSTATUS_MPRV
	csrc	mstatus, t0
	li	t0, \expected
	bne	a0, t0, fail
	.endm
#define SEES sees __LINE__,

	.macro	faults number, mode, cause, address, instruction:vararg
	li	gp, \number
	li	a1, \address
	la	s9, 1f
	la	s11, 2f
	li	s10, \address
	li	s7, MSTATUS_MPP
	li	s8, \cause
	csrc	mstatus, s7
	li	t0, MSTATUS_MPRV|\mode << 11
	csrs	mstatus, t0
1:	\instruction
	j	fail
	.balign	4
2:	li	t0, MSTATUS_MPRV
	csrc	mstatus, t0
	.endm
#define FAULTS faults __LINE__,

	// Runs two instructions of code at the address in the mode: li a0, and ecall.
	.macro	executes number, mode, expected, address
	li	gp, \number
	li	t4, \address
	addi	s9, t4, 4
	la	s11, 2f
	li	s10, 0
	li	s7, \mode << 11
	li	s8, ECALL_U + \mode
	li	a0, 0
	enter_mode \mode, t4
	.balign	4
2:	li	t0, \expected
	bne	a0, t0, fail
	.endm
#define EXECUTES executes __LINE__,

	.macro	execution_faults number, mode, address
	li	gp, \number
	li	s9, \address
	mv	s10, s9
	la	s11, 2f
	li	s7, \mode << 11
	li	s8, INSTRUCTION_PAGE
	enter_mode \mode, s9
	.balign	4
2:	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm
#define EXECUTION_FAULTS execution_faults __LINE__,

	// Goes through the page table with a root of Sv39's size from now on.
	.macro	use_root table
	la	t0, \table
	.if	LEVELS >= 4
	srli	t0, t0, 12
	slli	t0, t0, 10
	ori	t0, t0, V
	la	t1, fourth
	sd	t0, 0(t1)
	mv	t0, t1
	.endif
	.if	LEVELS >= 5
	srli	t0, t0, 12
	slli	t0, t0, 10
	ori	t0, t0, V
	la	t1, fifth
	sd	t0, 0(t1)
	mv	t0, t1
	.endif
	srli	t0, t0, 12
	li	t1, SATP_MODE
	or	t0, t0, t1
	csrw	satp, t0
	sfence.vma
	.endm

	// The tables, two pages of data that are no neighbours, and a page of code.
	.macro	paging_data
	.text
	.balign	4096
code:
	li	a0, 99
	ecall

	.bss
	.balign	4096
root:
	.zero	4096
other_root:
	.zero	4096
middle:
	.zero	4096
last:
	.zero	4096
first_page:
	.zero	4096
	// Between them, so that neighbours in virtual memory are none in physical memory.
closed:
	.zero	4096
second_page:
	.zero	4096
fourth:
	.zero	4096
fifth:
	.zero	4096
	.endm
