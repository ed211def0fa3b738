	// Zicsr: reading and writing control and status registers. mscratch serves as one without fields.

#include "test.h"

	// csrrX rd, mscratch, rs1: the new value, from what was there and the operand.
	.macro	csr number, instruction, new, old, operand
	li	gp, \number
	li	a3, \old
	li	a1, \operand
	csrw	mscratch, a3
	\instruction a0, mscratch, a1
	bne	a0, a3, fail
	csrr	a2, mscratch
	li	a4, \new
	bne	a2, a4, fail
	csrw	mscratch, a3
	\instruction a1, mscratch, a1
	bne	a1, a3, fail
	csrr	a2, mscratch
	bne	a2, a4, fail
	csrw	mscratch, a3
	li	a1, \operand
	\instruction x0, mscratch, a1
	bnez	x0, fail
	csrr	a2, mscratch
	bne	a2, a4, fail
	.endm

	.macro	csr_immediate number, instruction, new, old, operand
	li	gp, \number
	li	a3, \old
	csrw	mscratch, a3
	\instruction a0, mscratch, \operand
	bne	a0, a3, fail
	csrr	a2, mscratch
	li	a4, \new
	bne	a2, a4, fail
	csrw	mscratch, a3
	\instruction x0, mscratch, \operand
	bnez	x0, fail
	csrr	a2, mscratch
	bne	a2, a4, fail
	.endm

#define CSR csr __LINE__,
#define CSR_IMMEDIATE csr_immediate __LINE__,

	test_program

	CSR csrrw, 0x0123456789abcdef, 0xfedcba9876543210, 0x0123456789abcdef
	CSR csrrw, 0, -1, 0
	CSR csrrw, -1, 0, -1
	CSR csrrs, 0xff, 0xf0, 0x0f
	CSR csrrs, 0xf0, 0xf0, 0
	CSR csrrs, 0x8000000000000001, 1, 0x8000000000000000
	CSR csrrc, 0xf0, 0xff, 0x0f
	CSR csrrc, 0xff, 0xff, 0
	CSR csrrc, 0x7fffffffffffffff, -1, 0x8000000000000000

	CSR_IMMEDIATE csrrwi, 0, -1, 0
	CSR_IMMEDIATE csrrwi, 31, -1, 31
	CSR_IMMEDIATE csrrsi, -1, -1, 0
	CSR_IMMEDIATE csrrsi, 0x11f, 0x100, 31
	CSR_IMMEDIATE csrrci, -1, -1, 0
	CSR_IMMEDIATE csrrci, -32, -1, 31
	CSR_IMMEDIATE csrrci, 0x100, 0x110, 16

	// x0 as the source: csrrw writes zero, csrrs and csrrc do not write.
	li	gp, __LINE__
	li	a1, 5
	csrw	mscratch, a1
	csrrs	a0, mscratch, x0
	csrrc	a2, mscratch, x0
	bne	a0, a1, fail
	bne	a2, a1, fail
	csrrw	a0, mscratch, x0
	bne	a0, a1, fail
	csrr	a0, mscratch
	bnez	a0, fail

	// A register other than x0 that holds zero does write, which a read-only CSR refuses: "CSR Instructions".
	li	a1, 0
	RUNS M, csrrs a0, mhartid, x0
	RUNS M, csrrc a0, mhartid, x0
	RUNS M, csrrsi a0, mhartid, 0
	RUNS M, csrrci a0, mhartid, 0
	TRAPS M, ILLEGAL, BITS, csrrs a0, mhartid, a1
	TRAPS M, ILLEGAL, BITS, csrrc a0, mhartid, a1
	TRAPS M, ILLEGAL, BITS, csrrw a0, mhartid, x0
	TRAPS M, ILLEGAL, BITS, csrrwi a0, mhartid, 0
	TRAPS M, ILLEGAL, BITS, csrrsi a0, mhartid, 1
	TRAPS M, ILLEGAL, BITS, csrrci x0, mhartid, 1

	// CSRs that do not exist: standard and custom numbers without a meaning.
	TRAPS M, ILLEGAL, BITS, csrr a0, 0x0ff
	TRAPS M, ILLEGAL, BITS, csrr a0, 0x5c0
	TRAPS M, ILLEGAL, BITS, csrw 0x8ff, a0
	TRAPS M, ILLEGAL, BITS, csrr a0, 0xcc0

	// Each privilege mode sees its own and those below.
	RUNS S, csrr a0, sscratch
	TRAPS S, ILLEGAL, BITS, csrr a0, mscratch
	TRAPS U, ILLEGAL, BITS, csrr a0, mscratch
	TRAPS U, ILLEGAL, BITS, csrr a0, sscratch
	TRAPS U, ILLEGAL, BITS, csrw satp, a0
	RUNS U, csrr a0, fcsr

	// fcsr is frm above fflags, and nothing else.
	li	gp, __LINE__
	li	a0, -1
	csrw	fcsr, a0
	csrr	a0, fcsr
	li	a1, 0xff
	bne	a0, a1, fail
	csrr	a0, frm
	li	a1, 7
	bne	a0, a1, fail
	csrrwi	a0, fflags, 0x0a
	li	a1, 31
	bne	a0, a1, fail
	csrrwi	a0, frm, 2
	csrr	a0, fcsr
	li	a1, 2 << 5 | 0x0a
	bne	a0, a1, fail
	csrw	fcsr, x0

	test_end
