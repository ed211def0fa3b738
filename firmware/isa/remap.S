	// Code under translation: a loop that runs hot, from pages that are mapped elsewhere, changed under another address,
	// and taken away.

#define LEVELS 3
#include "paging.h"

	.option	arch, +zifencei

	.equ	ROUNDS, 4000

	// Runs the loop at PAGE in S-mode: a0 = ROUNDS times what one round adds.
	.macro	loops number, expected
	li	gp, \number
	li	t4, PAGE
	la	s9, 1f
	la	s11, 2f
	li	s10, 0
	li	s7, S << 11
	li	s8, ECALL_U + S
	li	a0, 0
	li	a1, ROUNDS
	addi	s9, t4, 12
	enter_mode S, t4
1:
	.balign	4
2:	li	t0, (\expected) * ROUNDS
	bne	a0, t0, fail
	.endm
#define LOOPS loops __LINE__,

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	use_root	root

	// Two pages take turns behind one address, with a fence for all, for the address, and by Svinval.
	.rept	3
	map	last, 3, adds_1, V|R|X|A
	LOOPS 1
	map	last, 3, adds_2, V|R|X|A
	LOOPS 2
	.endr
	.macro	change_to number, target, fence:vararg
	li	gp, \number
	la	t0, \target
	srli	t0, t0, 12
	slli	t0, t0, 10
	ori	t0, t0, V|R|X|A
	la	t1, last
	sd	t0, 3 * 8(t1)
	li	a1, PAGE
	\fence
	.endm
#define CHANGE_TO change_to __LINE__,
	CHANGE_TO adds_1, sfence.vma a1
	LOOPS 1
	CHANGE_TO adds_2, sfence.vma a1, x0
	LOOPS 2

	// Another address space, which has another page there, and back.
	map	other_root, 1, other_middle, V
	map	other_middle, 2, other_last, V
	map	other_last, 3, adds_1, V|R|X|A
	.rept	2
	use_root	other_root
	LOOPS 1
	use_root	root
	LOOPS 2
	.endr

	// Stores into the code at its physical address, and under another virtual one: addi a0, a0, 5; then 7.
	li	gp, __LINE__
	la	t0, adds_2
	li	t1, 0x00550513
	sw	t1, 0(t0)
	fence.i
	LOOPS 5
	map	last, 4, adds_2, V|R|W|A|D
	li	t1, 0x00750513
	li	t2, PAGE + 4096
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, MSTATUS_MPRV|S << 11
	csrs	mstatus, t0
	sw	t1, 0(t2)
	li	t0, MSTATUS_MPRV
	csrc	mstatus, t0
	fence.i
	LOOPS 7

	// No longer executable, and executable again.
	map	last, 3, adds_2, V|R|A
	EXECUTION_FAULTS S, PAGE
	map	last, 3, adds_2, V|R|X|A
	LOOPS 7
	map	last, 3, adds_2, V|R|X|USER|A
	EXECUTION_FAULTS S, PAGE
	li	gp, __LINE__
	csrw	satp, x0

	test_end

	paging_data
other_middle:
	.zero	4096
other_last:
	.zero	4096

	.data
	.balign	4096
adds_1:
	addi	a0, a0, 1
	addi	a1, a1, -1
	bnez	a1, adds_1
	ecall
	.balign	4096
adds_2:
	addi	a0, a0, 2
	addi	a1, a1, -1
	bnez	a1, adds_2
	ecall
	.balign	4096
