	// Sv39: translation, permissions, superpages, page faults, and sfence.vma. M-mode looks through S-mode's eyes with
	// MPRV, so that this code itself needs no mapping.

#include "test.h"

	.option	arch, rv64ia_zicsr

	.equ	V, 1 << 0
	.equ	R, 1 << 1
	.equ	W, 1 << 2
	.equ	X, 1 << 3
	.equ	USER, 1 << 4
	.equ	A, 1 << 6
	.equ	D, 1 << 7
	.equ	SATP_SV39, 8 << 60
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

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	page	V|R|W|A|D
	la	t0, root
	srli	t0, t0, 12
	li	t1, SATP_SV39
	or	t0, t0, t1
	csrw	satp, t0
	sfence.vma

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
	// Bits 63 to 39 must equal bit 38.
	FAULTS S, LOAD_PAGE, PAGE | 1 << 39, ld a0, 0(a1)
	FAULTS S, LOAD_PAGE, PAGE | 1 << 63, ld a0, 0(a1)

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
	la	t0, other_root
	srli	t0, t0, 12
	li	t1, SATP_SV39
	or	t0, t0, t1
	csrw	satp, t0
	sfence.vma
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
