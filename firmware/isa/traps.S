	// Exceptions: what is illegal, and what mcause, mepc and mtval say. Illegal compressed encodings are in rv64c.S.

#include "test.h"

	.option	arch, rv64ia_zicsr

	// A jump to an address: the exception is raised there, not at the jump.
	.macro	jump_traps number, mode, cause, address
	li	gp, \number
	li	s9, \address
	li	s10, \address
	la	s11, 2f
	li	s7, \mode << 11
	li	s8, \cause
	.if	\mode == M
	jr	s9
	.else
	enter_mode \mode, s9
	.endif
	j	fail
	.balign	4
2:	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm
#define JUMP_TRAPS jump_traps __LINE__,

	// There is no memory here.
	.equ	NOWHERE, 0x40000000

	test_program

	// Opcodes and fields without an instruction: "RISC-V Opcode Map".
	TRAPS M, ILLEGAL, BITS, .word 0xffffffff
	TRAPS M, ILLEGAL, BITS, .half 0x0000
	TRAPS U, ILLEGAL, BITS, .word 0xffffffff
	TRAPS S, ILLEGAL, BITS, .word 0xffffffff
	// custom-0, custom-1, and the opcodes of longer instructions.
	TRAPS M, ILLEGAL, BITS, .word 0x0000000b
	TRAPS M, ILLEGAL, BITS, .word 0x0000002b
	TRAPS M, ILLEGAL, BITS, .word 0x0000007f
	// LOAD funct3 7, STORE funct3 4 to 7, BRANCH funct3 2 and 3, JALR funct3 1.
	TRAPS M, ILLEGAL, BITS, .insn i 0x03, 7, a0, a1, 0
	TRAPS M, ILLEGAL, BITS, .insn s 0x23, 4, a0, 0(a1)
	TRAPS M, ILLEGAL, BITS, .insn s 0x23, 7, a0, 0(a1)
	TRAPS M, ILLEGAL, BITS, .insn i 0x63, 2, x0, x0, 0
	TRAPS M, ILLEGAL, BITS, .insn i 0x63, 3, x0, x0, 0
	TRAPS M, ILLEGAL, BITS, .insn i 0x67, 1, x0, x0, 0
	// Shift amounts that are too large: slli by 64, slliw and sraiw by 32.
	TRAPS M, ILLEGAL, BITS, .insn i 0x13, 1, a0, a1, 0x040
	TRAPS M, ILLEGAL, BITS, .insn i 0x1b, 1, a0, a1, 0x020
	TRAPS M, ILLEGAL, BITS, .insn i 0x1b, 5, a0, a1, 0x420
	// OP and OP-32 with funct7 that means nothing; OP-32 has no slt.
	TRAPS M, ILLEGAL, BITS, .insn r 0x33, 0, 0x7f, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn r 0x33, 1, 0x20, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn r 0x3b, 2, 0x00, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn r 0x3b, 0, 0x7f, a0, a1, a2
	// AMO with funct3 5, lr with rs2, a funct5 that means nothing.
	la	a1, scratch
	TRAPS M, ILLEGAL, BITS, .insn r 0x2f, 5, 0x00, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn r 0x2f, 2, 0x08, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn r 0x2f, 3, 0x7c, a0, a1, a2
	// OP-FP with a format and a funct7 that mean nothing, MISC-MEM funct3 7, SYSTEM funct12 that means nothing.
	TRAPS M, ILLEGAL, BITS, .insn r 0x53, 0, 0x7f, a0, a1, a2
	TRAPS M, ILLEGAL, BITS, .insn i 0x0f, 7, x0, x0, 0
	TRAPS M, ILLEGAL, BITS, .insn i 0x73, 0, x0, x0, 0x7ff
	// ecall and ebreak with registers.
	TRAPS M, ILLEGAL, BITS, .insn i 0x73, 0, a0, x0, 0
	TRAPS M, ILLEGAL, BITS, .insn i 0x73, 0, x0, a0, 1

	// Environment calls say their mode.
	TRAPS M, ECALL_M, 0, ecall
	TRAPS S, ECALL_S, 0, ecall
	TRAPS U, ECALL_U, 0, ecall

	// Access faults give the address; nothing is loaded, and the destination keeps its value.
	li	a1, NOWHERE
	li	a0, 1234
	TRAPS M, LOAD_ACCESS, NOWHERE, lb a0, 0(a1)
	TRAPS M, LOAD_ACCESS, NOWHERE + 8, ld a0, 8(a1)
	TRAPS S, LOAD_ACCESS, NOWHERE + 4, lw a0, 4(a1)
	TRAPS U, LOAD_ACCESS, NOWHERE - 2, lhu a0, -2(a1)
	TRAPS M, LOAD_ACCESS, NOWHERE, lr.w a0, (a1)
	TRAPS M, STORE_ACCESS, NOWHERE, sb a0, 0(a1)
	TRAPS U, STORE_ACCESS, NOWHERE - 8, sd a0, -8(a1)
	TRAPS M, STORE_ACCESS, NOWHERE, amoadd.w a0, a2, (a1)
	TRAPS M, STORE_ACCESS, NOWHERE, amoswap.d a0, a2, (a1)
	EXPECT_REGISTER a0, 1234
	// Also with x0 as the destination, and when base and destination are one.
	TRAPS M, LOAD_ACCESS, NOWHERE, ld x0, 0(a1)
	TRAPS M, LOAD_ACCESS, NOWHERE, ld a1, 0(a1)
	EXPECT_REGISTER a1, NOWHERE

	JUMP_TRAPS M, INSTRUCTION_ACCESS, NOWHERE
	JUMP_TRAPS S, INSTRUCTION_ACCESS, NOWHERE
	JUMP_TRAPS U, INSTRUCTION_ACCESS, NOWHERE + 2

	// Misaligned atomics trap one way or the other, and do nothing.
	.macro	atomic_traps number, cause, instruction:vararg
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	mv	s10, a1
	li	s7, MSTATUS_MPP
	li	s8, \cause
	la	t0, either_cause
	csrw	mtvec, t0
1:	\instruction
	j	fail
	.balign	4
2:	la	t0, trap_vector
	csrw	mtvec, t0
	.endm
#define ATOMIC_TRAPS atomic_traps __LINE__,

	la	a1, scratch + 4
	ATOMIC_TRAPS LOAD_MISALIGNED, lr.d a0, (a1)
	ATOMIC_TRAPS STORE_MISALIGNED, amoadd.d a0, a2, (a1)
	la	a1, scratch + 2
	ATOMIC_TRAPS LOAD_MISALIGNED, lr.w a0, (a1)
	ATOMIC_TRAPS STORE_MISALIGNED, amoswap.w a0, a2, (a1)
	la	a1, scratch + 1
	// amoadd.h a0, a2, (a1)
	ATOMIC_TRAPS STORE_MISALIGNED, .insn r 0x2f, 1, 0, a0, a1, a2
	j	2f
	// Misaligned or access fault of the same kind: "A" leaves it open.
	.balign	4
either_cause:
	csrr	t5, mcause
	beq	t5, s8, trap_vector
	addi	s8, s8, 1
	j	trap_vector
2:
	// mepc holds no odd address.
	li	gp, __LINE__
	li	a0, -1
	csrw	mepc, a0
	csrr	a0, mepc
	andi	a0, a0, 1
	bnez	a0, fail

	// An exception in a row of good instructions: those before it count, those after it do not.
	li	gp, __LINE__
	li	a0, 0
	li	a1, NOWHERE
	la	s9, 1f
	la	s11, 2f
	li	s10, NOWHERE
	li	s7, MSTATUS_MPP
	li	s8, LOAD_ACCESS
	addi	a0, a0, 1
1:	lw	a0, 0(a1)
	addi	a0, a0, 2
2:	addi	a0, a0, 4
	li	t0, 5
	bne	a0, t0, fail

	test_end

	.bss
	.balign	8
scratch:
	.zero	16
