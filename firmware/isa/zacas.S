	// Zacas: atomic compare-and-swap. Written as encodings, for assemblers that do not know the extension; the address
	// register comes last, without parentheses.

#include "test.h"

	.macro	amocas.w rd, rs2, address
	.insn	r 0x2f, 2, 0x14, \rd, \address, \rs2
	.endm
	.macro	amocas.w.rl rd, rs2, address
	.insn	r 0x2f, 2, 0x15, \rd, \address, \rs2
	.endm
	.macro	amocas.w.aq rd, rs2, address
	.insn	r 0x2f, 2, 0x16, \rd, \address, \rs2
	.endm
	.macro	amocas.w.aqrl rd, rs2, address
	.insn	r 0x2f, 2, 0x17, \rd, \address, \rs2
	.endm
	.macro	amocas.d rd, rs2, address
	.insn	r 0x2f, 3, 0x14, \rd, \address, \rs2
	.endm
	.macro	amocas.d.rl rd, rs2, address
	.insn	r 0x2f, 3, 0x15, \rd, \address, \rs2
	.endm
	.macro	amocas.d.aq rd, rs2, address
	.insn	r 0x2f, 3, 0x16, \rd, \address, \rs2
	.endm
	.macro	amocas.d.aqrl rd, rs2, address
	.insn	r 0x2f, 3, 0x17, \rd, \address, \rs2
	.endm
	.macro	amocas.q rd, rs2, address
	.insn	r 0x2f, 4, 0x14, \rd, \address, \rs2
	.endm
	.macro	amocas.q.rl rd, rs2, address
	.insn	r 0x2f, 4, 0x15, \rd, \address, \rs2
	.endm
	.macro	amocas.q.aq rd, rs2, address
	.insn	r 0x2f, 4, 0x16, \rd, \address, \rs2
	.endm
	.macro	amocas.q.aqrl rd, rs2, address
	.insn	r 0x2f, 4, 0x17, \rd, \address, \rs2
	.endm

	// The old value, the doubleword afterwards, the doubleword before, the compare value, the swap value.
	.macro	cas number, instruction, old, new, memory, compare, swap
	li	gp, \number
	la	a1, scratch
	li	a2, \swap
	li	a3, \old
	li	a4, \memory
	li	a5, \new
	sd	a4, 0(a1)
	li	a0, \compare
	\instruction a0, a2, a1
	bne	a0, a3, fail
	ld	t0, 0(a1)
	bne	t0, a5, fail
	.endm
#define CAS cas __LINE__,

	// Register pairs: a0 with a1 to compare, a2 with a3 to swap. Afterwards the two doublewords in memory; a0 and a1 get
	// what was there.
	.macro	cas_q number, instruction, new_low, new_high, low, high, compare_low, compare_high
	li	gp, \number
	la	t1, scratch
	li	a4, \low
	li	a5, \high
	sd	a4, 0(t1)
	sd	a5, 8(t1)
	li	a0, \compare_low
	li	a1, \compare_high
	li	a2, 0x1111111111111111
	li	a3, 0x2222222222222222
	\instruction a0, a2, t1
	bne	a0, a4, fail
	bne	a1, a5, fail
	pair_is	\new_low, \new_high
	.endm
	.macro	pair_is low, high
	ld	t2, 0(t1)
	li	t3, \low
	bne	t2, t3, fail
	ld	t2, 8(t1)
	li	t3, \high
	bne	t2, t3, fail
	.endm
#define CAS_Q cas_q __LINE__,

	test_program

	CAS amocas.w, 0xffffffff89abcdef, 0x123456776543210, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	CAS amocas.w, 0xffffffff89abcdef, 0x123456776543210, 0x123456789abcdef, 0xffffffff89abcdef, 0xfedcba9876543210
	CAS amocas.w, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdee, 0xfedcba9876543210
	CAS amocas.w, 0xffffffff89abcdef, 0x123456700000000, 0x123456789abcdef, 0x89abcdef, 0
	CAS amocas.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0x7fffffff, -1
	CAS amocas.w, 0xffffffff80000000, 1, 0x80000000, 0x80000000, 1
	CAS amocas.w, 0xffffffff80000000, 1, 0x80000000, 0xffffffff80000000, 1
	CAS amocas.w, -1, 0xffffffff00000000, -1, -1, 0
	CAS amocas.w, 0, 0x89abcdef, 0, 0, 0x123456789abcdef
	CAS amocas.w, 0, 0, 0, 1, 0x123456789abcdef
	CAS amocas.w, 0, 0x55555555ffffffff, 0x5555555500000000, 0, -1

	CAS amocas.d, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	CAS amocas.d, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdee, 0xfedcba9876543210
	CAS amocas.d, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x8123456789abcdef, 0xfedcba9876543210
	CAS amocas.d, 0, -1, 0, 0, -1
	CAS amocas.d, -1, 0, -1, -1, 0
	CAS amocas.d, -1, -1, -1, 0, 5
	CAS amocas.d, 0x8000000000000000, 1, 0x8000000000000000, 0x8000000000000000, 1

	CAS amocas.w.aq, 0x7fffffff, 1, 0x7fffffff, 0x7fffffff, 1
	CAS amocas.d.aq, 5, 6, 5, 5, 6
	CAS amocas.w.rl, 0x7fffffff, 1, 0x7fffffff, 0x7fffffff, 1
	CAS amocas.d.rl, 5, 6, 5, 5, 6
	CAS amocas.w.aqrl, 0x7fffffff, 1, 0x7fffffff, 0x7fffffff, 1
	CAS amocas.d.aqrl, 5, 6, 5, 5, 6

	// rd == rs2, and x0 as the compare value and as the swap value.
	li	gp, __LINE__
	la	a1, scratch
	li	a0, 9
	sd	a0, 0(a1)
	amocas.d	a0, a0, a1
	li	t0, 9
	bne	a0, t0, fail
	amocas.d	a0, x0, a1
	ld	t1, 0(a1)
	bnez	t1, fail
	bne	a0, t0, fail
	amocas.d	x0, t0, a1
	bnez	x0, fail
	ld	t1, 0(a1)
	bne	t1, t0, fail

	CAS_Q amocas.q, 0x1111111111111111, 0x2222222222222222, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210
	CAS_Q amocas.q, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdee, 0xfedcba9876543210
	CAS_Q amocas.q, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543211
	CAS_Q amocas.q, 0x1111111111111111, 0x2222222222222222, 0, 0, 0, 0
	CAS_Q amocas.q, 0x1111111111111111, 0x2222222222222222, -1, 0, -1, 0
	CAS_Q amocas.q, 0, -1, 0, -1, 0, -2
	CAS_Q amocas.q.aq, 0x1111111111111111, 0x2222222222222222, 3, 4, 3, 4
	CAS_Q amocas.q.rl, 0x1111111111111111, 0x2222222222222222, 3, 4, 3, 4
	CAS_Q amocas.q.aqrl, 0x1111111111111111, 0x2222222222222222, 3, 4, 3, 4

	// The pair of x0 reads as zero twice and takes no result; x1 is left alone.
	li	gp, __LINE__
	la	t1, scratch
	sd	x0, 0(t1)
	sd	x0, 8(t1)
	li	ra, 77
	li	a2, 5
	li	a3, 6
	amocas.q	x0, a2, t1
	pair_is	5, 6
	li	t0, 77
	bne	ra, t0, fail
	li	a0, 5
	li	a1, 6
	amocas.q	a0, x0, t1
	pair_is	0, 0
	li	t0, 6
	bne	a1, t0, fail

	// Odd registers name no pair.
	TRAPS M, ILLEGAL, BITS, amocas.q a1, a2, t1
	TRAPS M, ILLEGAL, BITS, amocas.q a0, a3, t1

	test_end

	.bss
	.balign	16
scratch:
	.zero	16
