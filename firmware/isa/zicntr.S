	// Zicntr: cycle, time and instret; and Zihintpause, which does nothing but may take its time.

#include "test.h"

	test_program

	// Each instruction that retires counts once.
	li	gp, __LINE__
	rdinstret	a0
	nop
	nop
	rdinstret	a1
	sub	a1, a1, a0
	li	a2, 3
	bne	a1, a2, fail

	li	gp, __LINE__
	rdcycle	a0
	nop
	rdcycle	a1
	bgeu	a0, a1, fail

	// time goes on by itself.
	li	gp, __LINE__
	rdtime	a0
	li	a2, 100000000
1:	rdtime	a1
	bltu	a1, a0, fail
	bltu	a0, a1, 2f
	addi	a2, a2, -1
	bnez	a2, 1b
	j	fail
2:
	// They are read-only, and written by their M-mode names.
	TRAPS M, ILLEGAL, BITS, csrw cycle, a0
	TRAPS M, ILLEGAL, BITS, csrw time, a0
	TRAPS M, ILLEGAL, BITS, csrw instret, a0
	li	gp, __LINE__
	li	a0, 0x100000000
	csrw	minstret, a0
	csrr	a1, minstret
	sub	a1, a1, a0
	// The write takes the place of its own increment: "Hardware Performance Monitor".
	li	a2, 1
	bgtu	a1, a2, fail

	// mcounteren lets S-mode read them, scounteren too is needed for U-mode.
	csrw	mcounteren, x0
	csrw	scounteren, x0
	TRAPS S, ILLEGAL, BITS, rdcycle a0
	TRAPS U, ILLEGAL, BITS, rdcycle a0
	TRAPS S, ILLEGAL, BITS, rdtime a0
	TRAPS S, ILLEGAL, BITS, rdinstret a0
	csrwi	mcounteren, 7
	RUNS S, rdcycle a0
	RUNS S, rdtime a0
	RUNS S, rdinstret a0
	TRAPS U, ILLEGAL, BITS, rdcycle a0
	TRAPS U, ILLEGAL, BITS, rdtime a0
	csrwi	scounteren, 1
	RUNS U, rdcycle a0
	TRAPS U, ILLEGAL, BITS, rdinstret a0
	csrwi	scounteren, 7
	RUNS U, rdinstret a0
	RUNS U, rdtime a0

	// pause is fence with pred = W, succ = 0.
	.option	arch, +zihintpause
	li	gp, __LINE__
	li	a0, 7
	pause
	li	a1, 7
	bne	a0, a1, fail
	RUNS U, pause

	test_end
