	# Every hart runs the program, each on a stack of its own.
	.equ	STACK_SHIFT, 14
	.equ	MOST_HARTS, 4

	.section .text.start, "ax"
	.globl _start
	.type _start, @function
_start:
	.option push
	.option norelax
	la	gp, __global_pointer$
	.option pop
	la	t0, trap_vector
	csrw	mtvec, t0
	csrr	a0, mhartid
	li	t0, MOST_HARTS
	bgeu	a0, t0, park
	la	sp, stacks
	addi	t0, a0, 1
	slli	t0, t0, STACK_SHIFT
	add	sp, sp, t0
	li	fp, 0
	li	ra, 0
	bnez	a0, 1f
	la	a1, empty_argv
	tail	run_main
1:	call	other_hart
park:	wfi
	j	park
	.size _start, . - _start

	.text
	.balign	4
	.type trap_vector, @function
trap_vector:
	csrr	a0, mcause
	csrr	a1, mepc
	csrr	a2, mtval
	tail	report_trap
	.size trap_vector, . - trap_vector

	.section .rodata
	.balign	8
empty_argv:
	.dword	0

	.bss
	.balign	16
stacks:
	.zero	MOST_HARTS << STACK_SHIFT
