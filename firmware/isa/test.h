// What test programs are written in. A case is one line: the macro, the instruction, what must come out, what goes in.
// Its test number is its line in the source file. Numbers are 64-bit register contents.
//
// Registers: gp test number; s7 to s11 the announced trap; s0 to s2 and t0 to t6 scratch; a0 to a5 the case's.

	.equ	MSTATUS_SIE, 1 << 1
	.equ	MSTATUS_MIE, 1 << 3
	.equ	MSTATUS_SPIE, 1 << 5
	.equ	MSTATUS_MPIE, 1 << 7
	.equ	MSTATUS_SPP, 1 << 8
	.equ	MSTATUS_MPP, 3 << 11
	.equ	MSTATUS_FS, 3 << 13
	.equ	MSTATUS_FS_INITIAL, 1 << 13
	.equ	MSTATUS_MPRV, 1 << 17
	.equ	MSTATUS_TVM, 1 << 20
	.equ	MSTATUS_TW, 1 << 21
	.equ	MSTATUS_TSR, 1 << 22

	// No exception has this code.
	.equ	NO_TRAP, 64

	// Exception codes, mcause.
	.equ	INSTRUCTION_MISALIGNED, 0
	.equ	INSTRUCTION_ACCESS, 1
	.equ	ILLEGAL, 2
	.equ	BREAKPOINT, 3
	.equ	LOAD_MISALIGNED, 4
	.equ	LOAD_ACCESS, 5
	.equ	STORE_MISALIGNED, 6
	.equ	STORE_ACCESS, 7
	.equ	ECALL_U, 8
	.equ	ECALL_S, 9
	.equ	ECALL_M, 11

	// Privilege modes, as in mstatus.MPP.
	.equ	U, 0
	.equ	S, 1
	.equ	M, 3

	.macro	test_program
	.text
	.globl	test_begin
	.type	test_begin, @function
test_begin:
	.endm

	.macro	test_end
	j	pass
	.size	test_begin, . - test_begin
	.endm

	// a0 must hold the expected value.
	.macro	expect number, expected
	li	gp, \number
	li	t0, \expected
	bne	a0, t0, fail
	.endm

	// The register must hold the expected value.
	.macro	expect_register number, register, expected
	li	gp, \number
	li	t0, \expected
	bne	\register, t0, fail
	.endm

	.macro	value0 number, instruction, expected, operands:vararg
	li	gp, \number
	li	a3, \expected
	\instruction a0, \operands
	bne	a0, a3, fail
	\instruction x0, \operands
	bnez	x0, fail
	.endm

	.macro	value1 number, instruction, expected, a, more:vararg
	li	gp, \number
	li	a1, \a
	li	a3, \expected
	.ifb	\more
	\instruction a0, a1
	.else
	\instruction a0, a1, \more
	.endif
	bne	a0, a3, fail
	.ifb	\more
	\instruction x0, a1
	\instruction a1, a1
	.else
	\instruction x0, a1, \more
	\instruction a1, a1, \more
	.endif
	bnez	x0, fail
	bne	a1, a3, fail
	.endm

	.macro	value2 number, instruction, expected, a, b
	li	gp, \number
	li	a1, \a
	li	a2, \b
	li	a3, \expected
	\instruction a0, a1, a2
	bne	a0, a3, fail
	\instruction x0, a1, a2
	bnez	x0, fail
	mv	a4, a1
	\instruction a4, a4, a2
	bne	a4, a3, fail
	\instruction a2, a1, a2
	bne	a2, a3, fail
	.endm

	.macro	value2_same number, instruction, expected, a
	li	gp, \number
	li	a1, \a
	li	a3, \expected
	\instruction a0, a1, a1
	bne	a0, a3, fail
	\instruction a1, a1, a1
	bne	a1, a3, fail
	.endm

	// Both directions, both with a way to fail when the branch goes wrong.
	.macro	taken number, instruction, operands:vararg
	li	gp, \number
	branch_operands \operands
	\instruction a1, a2, 2f
1:	j	fail
	\instruction a1, a2, 3f
	j	fail
2:	\instruction a1, a2, 1b + 4
	j	fail
3:
	.endm

	.macro	not_taken number, instruction, operands:vararg
	li	gp, \number
	branch_operands \operands
	j	2f
1:	j	fail
2:	\instruction a1, a2, 1b
	\instruction a1, a2, 1b
	.endm

	.macro	branch_operands a, b
	li	a1, \a
	li	a2, \b
	.endm

	// instruction a0, offset(a1) with a1 = base - offset + at
	.macro	load number, instruction, expected, base, at, offset
	li	gp, \number
	la	a1, \base
	.if	\at - (\offset)
	li	t0, \at - (\offset)
	add	a1, a1, t0
	.endif
	li	a3, \expected
	\instruction a0, \offset(a1)
	bne	a0, a3, fail
	\instruction x0, \offset(a1)
	bnez	x0, fail
	\instruction a1, \offset(a1)
	bne	a1, a3, fail
	.endm

	// Fills two doublewords at scratch with ones, stores value at the byte offset "at", and checks both.
	.macro	store number, instruction, low, high, value, at, offset
	li	gp, \number
	la	a1, scratch
	li	t0, -1
	sd	t0, 0(a1)
	sd	t0, 8(a1)
	li	a0, \value
	li	t0, \at - (\offset)
	add	a2, a1, t0
	\instruction a0, \offset(a2)
	ld	a4, 0(a1)
	li	a5, \low
	bne	a4, a5, fail
	ld	a4, 8(a1)
	li	a5, \high
	bne	a4, a5, fail
	.endm

	// amo rd, rs2, (rs1): the old value, the new doubleword in memory, the doubleword before, the operand.
	.macro	amo number, instruction, old, new, memory, operand
	li	gp, \number
	la	a1, scratch
	li	a2, \operand
	li	a3, \old
	li	a4, \memory
	li	a5, \new
	sd	a4, 0(a1)
	\instruction a0, a2, (a1)
	bne	a0, a3, fail
	ld	t0, 0(a1)
	bne	t0, a5, fail
	// The destination may be a source too.
	sd	a4, 0(a1)
	mv	t1, a2
	\instruction t1, t1, (a1)
	bne	t1, a3, fail
	ld	t0, 0(a1)
	bne	t0, a5, fail
	sd	a4, 0(a1)
	mv	t1, a1
	\instruction t1, a2, (t1)
	bne	t1, a3, fail
	ld	t0, 0(a1)
	bne	t0, a5, fail
	sd	a4, 0(a1)
	\instruction x0, a2, (a1)
	bnez	x0, fail
	ld	t0, 0(a1)
	bne	t0, a5, fail
	.endm

	// The instruction, run in the mode, must trap with the cause and this mtval; BITS is the instruction itself.
	.macro	traps number, mode, cause, value, instruction:vararg
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	.ifc	\value, BITS
	lhu	s10, 0(s9)
	andi	t0, s10, 3
	addi	t0, t0, -3
	bnez	t0, 3f
	lhu	t0, 2(s9)
	slli	t0, t0, 16
	or	s10, s10, t0
3:
	.else
	.ifc	\value, PC
	mv	s10, s9
	.else
	li	s10, \value
	.endif
	.endif
	li	s7, \mode << 11
	li	s8, \cause
	.if	\mode != M
	enter_mode \mode, s9
	.endif
	.balign	4
1:	\instruction
	.if	\mode == M
	j	fail
	.else
	ecall
	.endif
	.balign	4
2:	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm

	// The instructions run in the mode without a trap, up to the ecall that comes back.
	.macro	runs number, mode, instructions:vararg
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	la	t4, 3f
	li	s10, 0
	li	s7, \mode << 11
	li	s8, ECALL_U + \mode
	enter_mode \mode, t4
	.balign	4
3:	\instructions
1:	ecall
	.balign	4
2:	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm

	// Goes on in U or S mode at the address in the register.
	.macro	enter_mode mode, address
	li	t0, MSTATUS_MPP
	csrc	mstatus, t0
	li	t0, \mode << 11
	csrs	mstatus, t0
	csrw	mepc, \address
	mret
	.endm

#define EXPECT expect __LINE__,
#define EXPECT_REGISTER expect_register __LINE__,
#define VALUE0 value0 __LINE__,
#define VALUE1 value1 __LINE__,
#define VALUE2 value2 __LINE__,
#define VALUE2_SAME value2_same __LINE__,
#define TAKEN taken __LINE__,
#define NOT_TAKEN not_taken __LINE__,
#define LOAD load __LINE__,
#define STORE store __LINE__,
#define AMO amo __LINE__,
#define TRAPS traps __LINE__,
#define RUNS runs __LINE__,
