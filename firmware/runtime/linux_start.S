	# The kernel enters with argc at 0(sp) and argv above it. psABI, "Process Initialization".
	.section .text.start, "ax"
	.globl _start
	.type _start, @function
_start:
	.option push
	.option norelax
	la	gp, __global_pointer$
	.option pop
	ld	a0, 0(sp)
	addi	a1, sp, 8
	andi	sp, sp, -16
	# No caller: a backtrace ends here.
	li	fp, 0
	li	ra, 0
	tail	run_main
	.size _start, . - _start
