	# Reset state: M-mode, no stack, FP off. Hart 0 runs the program, others sleep.
	.equ	MSTATUS_FS_INITIAL, 1 << 13

	.section .text.start, "ax"
	.globl _start
	.type _start, @function
_start:
	csrr	t0, mhartid
	bnez	t0, park
	.option push
	.option norelax
	la	gp, __global_pointer$
	.option pop
	la	sp, __stack_top
	la	t0, trap_vector
	csrw	mtvec, t0
	li	t0, MSTATUS_FS_INITIAL
	csrs	mstatus, t0
	csrw	fcsr, zero
	# The linker script aligns both ends of .bss to 8.
	la	t0, __bss_start
	la	t1, __bss_end
	bgeu	t0, t1, 2f
1:	sd	zero, 0(t0)
	addi	t0, t0, 8
	bltu	t0, t1, 1b
2:	li	fp, 0
	li	ra, 0
	li	a0, 0
	la	a1, empty_argv
	tail	run_main

park:	wfi
	j	park
	.size _start, . - _start

	# mtvec holds a 4-byte aligned base. Traps do not return, so no register is saved;
	# a fresh stack, since sp may be what went wrong.
	.text
	.balign	4
	.type trap_vector, @function
trap_vector:
	la	sp, __stack_top
	csrr	a0, mcause
	csrr	a1, mepc
	csrr	a2, mtval
	tail	report_trap
	.size trap_vector, . - trap_vector

	.section .rodata
	.balign	8
empty_argv:
	.dword	0
