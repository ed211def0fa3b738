	# Reset state: M-mode at 0x80000000. Builds the page tables by build_tables, which says what satp has to be, and goes on
	# in U-mode; an ecall there ends the run with the status in a0, any other trap with 255.
	.equ	MSTATUS_MPP, 3 << 11
	.equ	MSTATUS_FS_INITIAL, 1 << 13
	.equ	PMP_ALL, 0x1f
	.equ	USER_ECALL, 8

	.section .text.start, "ax"
	.globl _start
_start:
	.option push
	.option norelax
	la	gp, __global_pointer$
	.option pop
	la	sp, __stack_top
	la	t0, trap_vector
	csrw	mtvec, t0
	li	t0, -1
	csrw	pmpaddr0, t0
	li	t0, PMP_ALL
	csrw	pmpcfg0, t0
	call	build_tables
	csrw	satp, a0
	sfence.vma
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, MSTATUS_FS_INITIAL
	csrs	mstatus, t0
	la	t0, user
	csrw	mepc, t0
	mret

user:
	call	user_main
	ecall

	.balign	4
trap_vector:
	csrr	t0, mcause
	li	t1, USER_ECALL
	beq	t0, t1, 1f
	li	a0, 255
1:	la	sp, __stack_top
	tail	platform_exit
