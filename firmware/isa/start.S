	// The frame of a test program: sets the hart up, calls test_begin, and reports over HTIF as riscv-tests does:
	// tohost = 1 is a pass, (number << 1) | 1 the failure of that test. The number is in gp, and is the line of the
	// case in its source file.

#include "test.h"

	.section .text.start, "ax"
	.globl	_start
	.type	_start, @function
_start:
	csrr	t0, mhartid
1:	bnez	t0, 1b
	la	sp, __stack_top
	la	t0, trap_vector
	csrw	mtvec, t0
	li	t0, MSTATUS_FS
	csrs	mstatus, t0
	// All memory is open to S and U mode: entry 0 of the PMP, NAPOT over everything, RWX.
	li	t0, -1
	csrw	pmpaddr0, t0
	li	t0, 0x1f
	csrw	pmpcfg0, t0
	li	gp, 0
	li	s8, NO_TRAP
	j	test_begin
	.size	_start, . - _start

	.text
	.globl	pass
	.type	pass, @function
pass:
	li	t0, 1
	j	report
	.size	pass, . - pass

	.globl	fail
	.type	fail, @function
fail:
	slli	t0, gp, 1
	ori	t0, t0, 1
report:
	la	t1, tohost
	sd	t0, 0(t1)
1:	j	1b
	.size	fail, . - fail

	// Every trap must be one that a case announced, in s7 to s11 (test.h). It resumes in M-mode at s11, interrupts off.
	.balign	4
	.globl	trap_vector
	.type	trap_vector, @function
trap_vector:
	csrr	t5, mcause
	bne	t5, s8, fail
	csrr	t5, mepc
	bne	t5, s9, fail
	csrr	t5, mtval
	beq	t5, s10, 1f
	// "Machine Trap Value": for a breakpoint, the address of the instruction or zero.
	bnez	t5, fail
	li	t6, BREAKPOINT
	bne	s8, t6, fail
1:	csrr	t5, mstatus
	li	t6, MSTATUS_MPP
	and	t5, t5, t6
	bne	t5, s7, fail
	csrs	mstatus, t6
	li	t6, MSTATUS_MPIE
	csrc	mstatus, t6
	csrw	mepc, s11
	li	s8, NO_TRAP
	mret
	.size	trap_vector, . - trap_vector

	.section .tohost, "aw"
	.balign	64
	.globl	tohost
	.type	tohost, @object
tohost:
	.dword	0
	.size	tohost, . - tohost
	.balign	64
	.globl	fromhost
	.type	fromhost, @object
fromhost:
	.dword	0
	.size	fromhost, . - fromhost
