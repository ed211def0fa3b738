	// Zicbom and Zicboz: cache-block management and zeroing. Blocks are 64 bytes.

#include "test.h"

	.option	arch, rv64i_zicsr_zicbom_zicboz
	.equ	ENVCFG_CBIE_FLUSH, 1 << 4
	.equ	ENVCFG_CBIE, 3 << 4
	.equ	ENVCFG_CBCFE, 1 << 6
	.equ	ENVCFG_CBZE, 1 << 7

	// Zeroes exactly the block that the address is in.
	.macro	zeroes number, offset
	li	gp, \number
	la	a1, blocks
	li	t0, -1
	li	t1, 192
	mv	t2, a1
1:	sd	t0, 0(t2)
	addi	t2, t2, 8
	addi	t1, t1, -8
	bnez	t1, 1b
	addi	a2, a1, \offset
	cbo.zero	0(a2)
	li	t1, 0
1:	add	t2, a1, t1
	ld	a0, 0(t2)
	srli	t3, t1, 6
	li	t4, (\offset) >> 6
	beq	t3, t4, 2f
	not	a0, a0
2:	bnez	a0, fail
	addi	t1, t1, 8
	li	t2, 192
	bne	t1, t2, 1b
	.endm
#define ZEROES zeroes __LINE__,

	// What was stored is still there afterwards.
	.macro	keeps number, instruction
	li	gp, \number
	la	a1, blocks + 64
	li	t0, 0x0123456789abcdef
	sd	t0, 0(a1)
	\instruction 0(a1)
	ld	a0, 0(a1)
	bne	a0, t0, fail
	.endm
#define KEEPS keeps __LINE__,

	test_program

	ZEROES 64
	ZEROES 0
	ZEROES 128
	ZEROES 65
	ZEROES 127

	KEEPS cbo.clean
	KEEPS cbo.flush
	// cbo.inval may lose stores; with nothing else that writes memory, what reads back is an old value or the new.
	li	gp, __LINE__
	la	a1, blocks
	li	t0, 1
	sd	x0, 0(a1)
	cbo.flush	0(a1)
	sd	t0, 0(a1)
	cbo.inval	0(a1)
	ld	a0, 0(a1)
	bgtu	a0, t0, fail

	// menvcfg enables them below M-mode, senvcfg too below S-mode.
	la	a1, blocks
	csrw	menvcfg, x0
	csrw	senvcfg, x0
	TRAPS S, ILLEGAL, BITS, cbo.zero 0(a1)
	TRAPS S, ILLEGAL, BITS, cbo.clean 0(a1)
	TRAPS S, ILLEGAL, BITS, cbo.flush 0(a1)
	TRAPS S, ILLEGAL, BITS, cbo.inval 0(a1)
	TRAPS U, ILLEGAL, BITS, cbo.zero 0(a1)
	li	a2, ENVCFG_CBZE
	csrw	menvcfg, a2
	RUNS S, cbo.zero 0(a1)
	TRAPS S, ILLEGAL, BITS, cbo.clean 0(a1)
	TRAPS U, ILLEGAL, BITS, cbo.zero 0(a1)
	csrw	senvcfg, a2
	RUNS U, cbo.zero 0(a1)
	TRAPS U, ILLEGAL, BITS, cbo.clean 0(a1)
	li	a2, ENVCFG_CBCFE
	csrw	menvcfg, a2
	csrw	senvcfg, a2
	RUNS S, cbo.clean 0(a1)
	RUNS S, cbo.flush 0(a1)
	RUNS U, cbo.clean 0(a1)
	RUNS U, cbo.flush 0(a1)
	TRAPS S, ILLEGAL, BITS, cbo.inval 0(a1)
	TRAPS U, ILLEGAL, BITS, cbo.zero 0(a1)
	li	a2, ENVCFG_CBIE_FLUSH
	csrw	menvcfg, a2
	csrw	senvcfg, a2
	RUNS S, cbo.inval 0(a1)
	RUNS U, cbo.inval 0(a1)
	TRAPS U, ILLEGAL, BITS, cbo.flush 0(a1)
	li	a2, ENVCFG_CBIE
	csrw	menvcfg, a2
	csrw	senvcfg, a2
	RUNS U, cbo.inval 0(a1)

	// No memory there: a store access fault for each of them.
	li	a1, 0x40000000
	TRAPS M, STORE_ACCESS, 0x40000000, cbo.zero 0(a1)

	test_end

	.bss
	.balign	64
blocks:
	.zero	192
