	// Zcb: simple code-size saving instructions. Written as encodings, for assemblers that do not know the extension.

#include "test.h"

	.option	arch, rv64ic_zicsr

	.macro	c.lbu rd, offset, base
	.insn	cl 0, 4, \rd, (\offset & 1) << 1 | \offset >> 1(\base)
	.endm
	.macro	c.lhu rd, offset, base
	.insn	cl 0, 4, \rd, 4 | \offset >> 1(\base)
	.endm
	.macro	c.lh rd, offset, base
	.insn	cl 0, 4, \rd, 6 | \offset >> 1(\base)
	.endm
	.macro	c.sb rs2, offset, base
	.insn	cs 0, 4, \rs2, 8 | (\offset & 1) << 1 | \offset >> 1(\base)
	.endm
	.macro	c.sh rs2, offset, base
	.insn	cs 0, 4, \rs2, 12 | \offset >> 1(\base)
	.endm
	.macro	c.mul rd, rs2
	.insn	ca 1, 0x27, 2, \rd, \rs2
	.endm
	.macro	c.zext.b rd
	.insn	ca 1, 0x27, 3, \rd, s0
	.endm
	.macro	c.sext.b rd
	.insn	ca 1, 0x27, 3, \rd, s1
	.endm
	.macro	c.zext.h rd
	.insn	ca 1, 0x27, 3, \rd, a0
	.endm
	.macro	c.sext.h rd
	.insn	ca 1, 0x27, 3, \rd, a1
	.endm
	.macro	c.zext.w rd
	.insn	ca 1, 0x27, 3, \rd, a2
	.endm
	.macro	c.not rd
	.insn	ca 1, 0x27, 3, \rd, a3
	.endm

	// From the table at bytes; rd == rs1 too.
	.macro	c_load number, instruction, expected, offset
	li	gp, \number
	li	t0, \expected
	la	a5, bytes
	\instruction s0, \offset, a5
	bne	s0, t0, fail
	\instruction a5, \offset, a5
	bne	a5, t0, fail
	.endm
#define C_LOAD c_load __LINE__,

	// The word at scratch holds ones before.
	.macro	c_store number, instruction, expected, value, offset
	li	gp, \number
	la	s0, scratch
	li	a5, -1
	sw	a5, 0(s0)
	li	a5, \value
	\instruction a5, \offset, s0
	lwu	a0, 0(s0)
	li	t0, \expected
	bne	a0, t0, fail
	.endm
#define C_STORE c_store __LINE__,

	.macro	c_unary number, instruction, expected, a
	li	gp, \number
	li	t0, \expected
	.irp	register, s0, s1, a0, a5
	li	\register, \a
	\instruction \register
	bne	\register, t0, fail
	.endr
	.endm
#define C_UNARY c_unary __LINE__,

	.macro	c_multiply number, expected, a, b
	li	gp, \number
	li	t0, \expected
	li	s0, \a
	li	a5, \b
	c.mul	s0, a5
	bne	s0, t0, fail
	li	s0, \a
	c.mul	a5, s0
	bne	a5, t0, fail
	.endm
#define C_MULTIPLY c_multiply __LINE__,

	test_program

	C_LOAD c.lbu, 0x81, 0
	C_LOAD c.lbu, 0x2, 1
	C_LOAD c.lbu, 0xfe, 2
	C_LOAD c.lbu, 0x7f, 3
	C_LOAD c.lhu, 0x281, 0
	C_LOAD c.lhu, 0x7ffe, 2
	C_LOAD c.lh, 0x281, 0
	C_LOAD c.lh, 0x7ffe, 2
	li	gp, __LINE__
	la	a5, bytes
	addi	a5, a5, 4
	c.lh	a0, 2, a5
	EXPECT 0xffffffffffff8001
	c.lhu	a0, 2, a5
	EXPECT 0x8001

	C_STORE c.sb, 0xffffff78, 0x12345678, 0
	C_STORE c.sb, 0xffff78ff, 0x12345678, 1
	C_STORE c.sb, 0xff78ffff, 0x12345678, 2
	C_STORE c.sb, 0x78ffffff, 0x12345678, 3
	C_STORE c.sh, 0xffff5678, 0x12345678, 0
	C_STORE c.sh, 0x5678ffff, 0x12345678, 2

	C_UNARY c.zext.b, 0x0, 0x0
	C_UNARY c.zext.b, 0xff, -1
	C_UNARY c.zext.b, 0x7f, 0x7f
	C_UNARY c.zext.b, 0x80, 0x80
	C_UNARY c.zext.b, 0x0, 0x8000
	C_UNARY c.zext.b, 0xff, 0x7fff
	C_UNARY c.zext.b, 0x0, 0x80000000
	C_UNARY c.zext.b, 0xf0, 0x123456789abcdef0
	C_UNARY c.zext.b, 0x10, 0xfedcba9876543210

	C_UNARY c.sext.b, 0x0, 0x0
	C_UNARY c.sext.b, -1, -1
	C_UNARY c.sext.b, 0x7f, 0x7f
	C_UNARY c.sext.b, 0xffffffffffffff80, 0x80
	C_UNARY c.sext.b, 0x0, 0x8000
	C_UNARY c.sext.b, -1, 0x7fff
	C_UNARY c.sext.b, 0x0, 0x80000000
	C_UNARY c.sext.b, 0xfffffffffffffff0, 0x123456789abcdef0
	C_UNARY c.sext.b, 0x10, 0xfedcba9876543210

	C_UNARY c.zext.h, 0x0, 0x0
	C_UNARY c.zext.h, 0xffff, -1
	C_UNARY c.zext.h, 0x7f, 0x7f
	C_UNARY c.zext.h, 0x80, 0x80
	C_UNARY c.zext.h, 0x8000, 0x8000
	C_UNARY c.zext.h, 0x7fff, 0x7fff
	C_UNARY c.zext.h, 0x0, 0x80000000
	C_UNARY c.zext.h, 0xdef0, 0x123456789abcdef0
	C_UNARY c.zext.h, 0x3210, 0xfedcba9876543210

	C_UNARY c.sext.h, 0x0, 0x0
	C_UNARY c.sext.h, -1, -1
	C_UNARY c.sext.h, 0x7f, 0x7f
	C_UNARY c.sext.h, 0x80, 0x80
	C_UNARY c.sext.h, 0xffffffffffff8000, 0x8000
	C_UNARY c.sext.h, 0x7fff, 0x7fff
	C_UNARY c.sext.h, 0x0, 0x80000000
	C_UNARY c.sext.h, 0xffffffffffffdef0, 0x123456789abcdef0
	C_UNARY c.sext.h, 0x3210, 0xfedcba9876543210

	C_UNARY c.zext.w, 0x0, 0x0
	C_UNARY c.zext.w, 0xffffffff, -1
	C_UNARY c.zext.w, 0x7f, 0x7f
	C_UNARY c.zext.w, 0x80, 0x80
	C_UNARY c.zext.w, 0x8000, 0x8000
	C_UNARY c.zext.w, 0x7fff, 0x7fff
	C_UNARY c.zext.w, 0x80000000, 0x80000000
	C_UNARY c.zext.w, 0x9abcdef0, 0x123456789abcdef0
	C_UNARY c.zext.w, 0x76543210, 0xfedcba9876543210

	C_UNARY c.not, -1, 0x0
	C_UNARY c.not, 0x0, -1
	C_UNARY c.not, 0xffffffffffffff80, 0x7f
	C_UNARY c.not, 0xffffffffffffff7f, 0x80
	C_UNARY c.not, 0xffffffffffff7fff, 0x8000
	C_UNARY c.not, 0xffffffffffff8000, 0x7fff
	C_UNARY c.not, 0xffffffff7fffffff, 0x80000000
	C_UNARY c.not, 0xedcba9876543210f, 0x123456789abcdef0
	C_UNARY c.not, 0x123456789abcdef, 0xfedcba9876543210

	C_MULTIPLY 0x0, 0x0, -1
	C_MULTIPLY 0x1, -1, -1
	C_MULTIPLY 0xf, 0x3, 0x5
	C_MULTIPLY 0x2236d88fe5618cf0, 0x123456789abcdef, 0xfedcba9876543210
	C_MULTIPLY 0x8000000000000000, 0x8000000000000000, 0x3

	// Reserved.
	.irp	word, 0x9c79, 0x9ffd, 0x9000, 0x8c40
	TRAPS M, ILLEGAL, BITS, .2byte \word
	.endr

	test_end

	.section .rodata
	.balign	8
bytes:
	.byte	0x81, 0x02, 0xfe, 0x7f, 0xff, 0xff, 0x01, 0x80

	.bss
	.balign	4
scratch:
	.zero	4
