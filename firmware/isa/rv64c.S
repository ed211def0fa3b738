	// C: every compressed instruction, with the extreme values of its fields, and 4-byte instructions that are only
	// 2-byte aligned.

#include "test.h"

	.option	arch, rv64ifdc_zicsr

	.macro	c_any number, instruction, expected, a, operand
	li	gp, \number
	.irp	register, ra, a0, t6
	li	\register, \a
	\instruction \register, \operand
	li	t0, \expected
	bne	\register, t0, fail
	.endr
	.endm

	.macro	c_any2 number, instruction, expected, a, b
	li	gp, \number
	c_pair	\instruction, \expected, \a, \b, a0, t6
	c_pair	\instruction, \expected, \a, \b, t6, s1
	c_pair	\instruction, \expected, \a, \b, ra, tp
	.endm

	.macro	c_low number, instruction, expected, a, operand
	li	gp, \number
	.irp	register, s0, a0, a5
	li	\register, \a
	\instruction \register, \operand
	li	t0, \expected
	bne	\register, t0, fail
	.endr
	.endm

	.macro	c_low2 number, instruction, expected, a, b
	li	gp, \number
	c_pair	\instruction, \expected, \a, \b, s0, a5
	c_pair	\instruction, \expected, \a, \b, a5, s1
	.endm

	.macro	c_pair instruction, expected, a, b, rd, rs2
	li	\rd, \a
	li	\rs2, \b
	\instruction \rd, \rs2
	li	t0, \expected
	bne	\rd, t0, fail
	li	t0, \b
	bne	\rs2, t0, fail
	.endm

	.macro	c_same number, instruction, expected, a
	li	gp, \number
	li	a3, \a
	\instruction a3, a3
	li	t0, \expected
	bne	a3, t0, fail
	.endm

	// From the table at numbers; rd == rs1 too.
	.macro	c_load number, instruction, expected, offset
	li	gp, \number
	li	t0, \expected
	la	a5, numbers
	\instruction s0, \offset(a5)
	bne	s0, t0, fail
	\instruction a5, \offset(a5)
	bne	a5, t0, fail
	.endm

	.macro	c_load_f number, instruction, expected, offset
	li	gp, \number
	la	a5, numbers
	\instruction fs0, \offset(a5)
	fmv.x.d	a0, fs0
	li	t0, \expected
	bne	a0, t0, fail
	.endm

	.macro	c_load_sp number, instruction, expected, offset
	li	gp, \number
	mv	t1, sp
	la	sp, numbers
	\instruction t6, \offset(sp)
	\instruction sp, \offset(sp)
	mv	t2, sp
	mv	sp, t1
	li	t0, \expected
	bne	t6, t0, fail
	bne	t2, t0, fail
	.endm

	.macro	c_load_f_sp number, instruction, expected, offset
	li	gp, \number
	mv	t1, sp
	la	sp, numbers
	\instruction ft11, \offset(sp)
	mv	sp, t1
	fmv.x.d	a0, ft11
	li	t0, \expected
	bne	a0, t0, fail
	.endm

	// The doubleword at the offset holds ones before.
	.macro	c_store_prepare number, value, offset
	li	gp, \number
	la	a5, scratch
	li	s1, -1
	sd	s1, (\offset) & ~7(a5)
	li	s1, \value
	fmv.d.x	fs1, s1
	.endm
	.macro	c_store_check expected, offset
	ld	a0, (\offset) & ~7(a5)
	li	t0, \expected
	bne	a0, t0, fail
	.endm

	.macro	c_store number, instruction, expected, value, offset
	c_store_prepare \number, \value, \offset
	\instruction s1, \offset(a5)
	c_store_check \expected, \offset
	.endm

	.macro	c_store_f number, instruction, expected, value, offset
	c_store_prepare \number, \value, \offset
	\instruction fs1, \offset(a5)
	c_store_check \expected, \offset
	.endm

	.macro	c_store_sp number, instruction, expected, value, offset
	c_store_prepare \number, \value, \offset
	mv	t1, sp
	mv	sp, a5
	mv	t6, s1
	\instruction t6, \offset(sp)
	mv	sp, t1
	c_store_check \expected, \offset
	.endm

	.macro	c_store_f_sp number, instruction, expected, value, offset
	c_store_prepare \number, \value, \offset
	mv	t1, sp
	mv	sp, a5
	fmv.d	ft11, fs1
	\instruction ft11, \offset(sp)
	mv	sp, t1
	c_store_check \expected, \offset
	.endm

	.macro	c_addi16sp number, immediate
	li	gp, \number
	mv	t1, sp
	c.addi16sp sp, \immediate
	mv	t2, sp
	mv	sp, t1
	sub	t2, t2, t1
	li	t0, \immediate
	bne	t2, t0, fail
	.endm

	.macro	c_addi4spn number, immediate
	li	gp, \number
	c.addi4spn s0, sp, \immediate
	c.addi4spn a5, sp, \immediate
	bne	s0, a5, fail
	sub	s0, s0, sp
	li	t0, \immediate
	bne	s0, t0, fail
	.endm

#define C_ANY c_any __LINE__,
#define C_ANY2 c_any2 __LINE__,
#define C_LOW c_low __LINE__,
#define C_LOW2 c_low2 __LINE__,
#define C_SAME c_same __LINE__,
#define C_LOAD c_load __LINE__,
#define C_LOAD_F c_load_f __LINE__,
#define C_LOAD_SP c_load_sp __LINE__,
#define C_LOAD_F_SP c_load_f_sp __LINE__,
#define C_STORE c_store __LINE__,
#define C_STORE_F c_store_f __LINE__,
#define C_STORE_SP c_store_sp __LINE__,
#define C_STORE_F_SP c_store_f_sp __LINE__,
#define C_ADDI16SP c_addi16sp __LINE__,
#define C_ADDI4SPN c_addi4spn __LINE__,

	test_program

	// CI format, any register.
	C_ANY c.addi, 1, 0, 1
	C_ANY c.addi, 4, 5, -1
	C_ANY c.addi, -32, 0, -32
	C_ANY c.addi, 0x8000000000000000, 0x7fffffffffffffff, 1
	C_ANY c.addi, 0x7fffffffffffffff, 0x8000000000000000, -1
	C_ANY c.addi, 0x123456789abce0e, 0x123456789abcdef, 31
	C_ANY c.addi, 15, -1, 16
	C_ANY c.addiw, 1, 0, 1
	C_ANY c.addiw, 4, 5, -1
	C_ANY c.addiw, -32, 0, -32
	C_ANY c.addiw, 0xffffffff80000000, 0x7fffffff, 1
	C_ANY c.addiw, 0x7fffffff, 0x80000000, -1
	C_ANY c.addiw, 0xffffffff89abcdef, 0x123456789abcdef, 0
	C_ANY c.addiw, 0x7654322f, 0xfedcba9876543210, 31
	C_ANY c.addiw, -1, 0xffffffff, 0
	C_ANY c.li, 0, 0x123456789abcdef, 0
	C_ANY c.li, 1, 0x123456789abcdef, 1
	C_ANY c.li, -1, 0x123456789abcdef, -1
	C_ANY c.li, 31, 0x123456789abcdef, 31
	C_ANY c.li, -32, 0x123456789abcdef, -32
	C_ANY c.li, 16, 0x123456789abcdef, 16
	C_ANY c.lui, 0x1000, 0x123456789abcdef, 0x1
	C_ANY c.lui, 0x1f000, 0x123456789abcdef, 0x1f
	C_ANY c.lui, 0xfffffffffffff000, 0x123456789abcdef, 0xfffff
	C_ANY c.lui, 0xfffffffffffe0000, 0x123456789abcdef, 0xfffe0
	C_ANY c.lui, 0x10000, 0x123456789abcdef, 0x10
	C_ANY c.slli, 2, 1, 1
	C_ANY c.slli, 0x80000000, 1, 31
	C_ANY c.slli, 0x100000000, 1, 32
	C_ANY c.slli, 0x8000000000000000, 1, 63
	C_ANY c.slli, 0xedcba98765432100, 0xfedcba9876543210, 4
	C_ANY c.slli, 0x13579bde00000000, 0x123456789abcdef, 33
	C_ANY c.slli, 0xffffffffffff0000, -1, 16

	// CR format, any two registers.
	C_ANY2 c.add, 0, 0, 0
	C_ANY2 c.mv, 0, 0, 0
	C_ANY2 c.add, 3, 1, 2
	C_ANY2 c.mv, 2, 1, 2
	C_ANY2 c.add, 0x8000000000000000, 0x7fffffffffffffff, 1
	C_ANY2 c.mv, 1, 0x7fffffffffffffff, 1
	C_ANY2 c.add, -1, 0x123456789abcdef, 0xfedcba9876543210
	C_ANY2 c.mv, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210
	C_ANY2 c.add, 0, -1, 1
	C_ANY2 c.mv, 1, -1, 1

	// CB format, x8 to x15.
	C_LOW c.srli, 0x4000000000000000, 0x8000000000000000, 1
	C_LOW c.srai, 0xc000000000000000, 0x8000000000000000, 1
	C_LOW c.srli, 0x100000000, 0x8000000000000000, 31
	C_LOW c.srai, 0xffffffff00000000, 0x8000000000000000, 31
	C_LOW c.srli, 0x80000000, 0x8000000000000000, 32
	C_LOW c.srai, 0xffffffff80000000, 0x8000000000000000, 32
	C_LOW c.srli, 1, 0x8000000000000000, 63
	C_LOW c.srai, -1, 0x8000000000000000, 63
	C_LOW c.srli, 0x123456789abcde, 0x123456789abcdef, 4
	C_LOW c.srai, 0x123456789abcde, 0x123456789abcdef, 4
	C_LOW c.srli, 0x7f6e5d4c, 0xfedcba9876543210, 33
	C_LOW c.srai, 0xffffffffff6e5d4c, 0xfedcba9876543210, 33
	C_LOW c.srli, 0xffffffffffff, -1, 16
	C_LOW c.srai, -1, -1, 16
	C_LOW c.andi, 0, 0x123456789abcdef, 0
	C_LOW c.andi, 15, 0x123456789abcdef, 31
	C_LOW c.andi, 0xfedcba9876543200, 0xfedcba9876543210, -32
	C_LOW c.andi, -1, -1, -1
	C_LOW c.andi, 0, 0x123456789abcdef, 16
	C_LOW c.andi, 15, -1, 15

	// CA format, x8 to x15.
	C_LOW2 c.sub, 0, 0, 0
	C_LOW2 c.sub, -1, 1, 2
	C_LOW2 c.sub, -2, -1, 1
	C_LOW2 c.sub, 0x7fffffffffffffff, 0x8000000000000000, 1
	C_LOW2 c.sub, 0x80000000, 0x7fffffff, -1
	C_LOW2 c.sub, 0x7fffffff, 0x80000000, 1
	C_LOW2 c.sub, 0x2468acf13579bdf, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.sub, 0xa482603dd0ae8c6b, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.sub, 0, 0x12345678deadbeef
	C_LOW2 c.xor, 0, 0, 0
	C_LOW2 c.xor, 3, 1, 2
	C_LOW2 c.xor, -2, -1, 1
	C_LOW2 c.xor, 0x8000000000000001, 0x8000000000000000, 1
	C_LOW2 c.xor, 0xffffffff80000000, 0x7fffffff, -1
	C_LOW2 c.xor, 0x80000001, 0x80000000, 1
	C_LOW2 c.xor, -1, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.xor, 0xa486e0c2d3f197b5, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.xor, 0, 0x12345678deadbeef
	C_LOW2 c.or, 0, 0, 0
	C_LOW2 c.or, 3, 1, 2
	C_LOW2 c.or, -1, -1, 1
	C_LOW2 c.or, 0x8000000000000001, 0x8000000000000000, 1
	C_LOW2 c.or, -1, 0x7fffffff, -1
	C_LOW2 c.or, 0x80000001, 0x80000000, 1
	C_LOW2 c.or, -1, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.or, 0xfedefadaf7f5b7b5, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.or, 0x12345678deadbeef, 0x12345678deadbeef
	C_LOW2 c.and, 0, 0, 0
	C_LOW2 c.and, 0, 1, 2
	C_LOW2 c.and, 1, -1, 1
	C_LOW2 c.and, 0, 0x8000000000000000, 1
	C_LOW2 c.and, 0x7fffffff, 0x7fffffff, -1
	C_LOW2 c.and, 0, 0x80000000, 1
	C_LOW2 c.and, 0, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.and, 0x5a581a1824042000, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.and, 0x12345678deadbeef, 0x12345678deadbeef
	C_LOW2 c.subw, 0, 0, 0
	C_LOW2 c.subw, -1, 1, 2
	C_LOW2 c.subw, -2, -1, 1
	C_LOW2 c.subw, -1, 0x8000000000000000, 1
	C_LOW2 c.subw, 0xffffffff80000000, 0x7fffffff, -1
	C_LOW2 c.subw, 0x7fffffff, 0x80000000, 1
	C_LOW2 c.subw, 0x13579bdf, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.subw, 0xffffffffd0ae8c6b, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.subw, 0, 0x12345678deadbeef
	C_LOW2 c.addw, 0, 0, 0
	C_LOW2 c.addw, 3, 1, 2
	C_LOW2 c.addw, 0, -1, 1
	C_LOW2 c.addw, 1, 0x8000000000000000, 1
	C_LOW2 c.addw, 0x7ffffffe, 0x7fffffff, -1
	C_LOW2 c.addw, 0xffffffff80000001, 0x80000000, 1
	C_LOW2 c.addw, -1, 0x123456789abcdef, 0xfedcba9876543210
	C_LOW2 c.addw, 0x1bf9d7b5, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	C_SAME c.addw, 0xffffffffbd5b7dde, 0x12345678deadbeef

	// Loads and stores: each offset bit alone, and the largest.
	C_LOAD c.lw, 0xffffffff80000000, 0
	C_LOAD c.lw, 0xffffffffc0000000, 4
	C_LOAD c.lw, 0xffffffff80000001, 8
	C_LOAD c.lw, 0xffffffff80000002, 16
	C_LOAD c.lw, 0xffffffff80000004, 32
	C_LOAD c.lw, 0xffffffff80000008, 64
	C_LOAD c.lw, 0xffffffffc000000f, 124
	C_LOAD c.ld, 0xc000000080000000, 0
	C_LOAD c.ld, 0xc000000180000001, 8
	C_LOAD c.ld, 0xc000000280000002, 16
	C_LOAD c.ld, 0xc000000480000004, 32
	C_LOAD c.ld, 0xc000000880000008, 64
	C_LOAD c.ld, 0xc000001080000010, 128
	C_LOAD c.ld, 0xc000001f8000001f, 248
	C_LOAD_F c.fld, 0xc000000080000000, 0
	C_LOAD_F c.fld, 0xc000000180000001, 8
	C_LOAD_F c.fld, 0xc000000280000002, 16
	C_LOAD_F c.fld, 0xc000000480000004, 32
	C_LOAD_F c.fld, 0xc000000880000008, 64
	C_LOAD_F c.fld, 0xc000001080000010, 128
	C_LOAD_F c.fld, 0xc000001f8000001f, 248
	C_LOAD_SP c.lwsp, 0xffffffff80000000, 0
	C_LOAD_SP c.lwsp, 0xffffffffc0000000, 4
	C_LOAD_SP c.lwsp, 0xffffffff80000001, 8
	C_LOAD_SP c.lwsp, 0xffffffff80000002, 16
	C_LOAD_SP c.lwsp, 0xffffffff80000004, 32
	C_LOAD_SP c.lwsp, 0xffffffff80000008, 64
	C_LOAD_SP c.lwsp, 0xffffffff80000010, 128
	C_LOAD_SP c.lwsp, 0xffffffffc000001f, 252
	C_LOAD_SP c.ldsp, 0xc000000080000000, 0
	C_LOAD_SP c.ldsp, 0xc000000180000001, 8
	C_LOAD_SP c.ldsp, 0xc000000280000002, 16
	C_LOAD_SP c.ldsp, 0xc000000480000004, 32
	C_LOAD_SP c.ldsp, 0xc000000880000008, 64
	C_LOAD_SP c.ldsp, 0xc000001080000010, 128
	C_LOAD_SP c.ldsp, 0xc000002080000020, 256
	C_LOAD_SP c.ldsp, 0xc000003f8000003f, 504
	C_LOAD_F_SP c.fldsp, 0xc000000080000000, 0
	C_LOAD_F_SP c.fldsp, 0xc000000180000001, 8
	C_LOAD_F_SP c.fldsp, 0xc000000280000002, 16
	C_LOAD_F_SP c.fldsp, 0xc000000480000004, 32
	C_LOAD_F_SP c.fldsp, 0xc000000880000008, 64
	C_LOAD_F_SP c.fldsp, 0xc000001080000010, 128
	C_LOAD_F_SP c.fldsp, 0xc000002080000020, 256
	C_LOAD_F_SP c.fldsp, 0xc000003f8000003f, 504
	C_STORE c.sw, 0xffffffff89abcdef, 0x123456789abcdef, 0
	C_STORE c.sw, 0x89abcdefffffffff, 0x123456789abcdef, 4
	C_STORE c.sw, 0xffffffff89abcdef, 0x123456789abcdef, 8
	C_STORE c.sw, 0xffffffff89abcdef, 0x123456789abcdef, 16
	C_STORE c.sw, 0xffffffff89abcdef, 0x123456789abcdef, 32
	C_STORE c.sw, 0xffffffff89abcdef, 0x123456789abcdef, 64
	C_STORE c.sw, 0x89abcdefffffffff, 0x123456789abcdef, 124
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 0
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 8
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 16
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 32
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 64
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 128
	C_STORE c.sd, 0x123456789abcdef, 0x123456789abcdef, 248
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 0
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 8
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 16
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 32
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 64
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 128
	C_STORE_F c.fsd, 0x123456789abcdef, 0x123456789abcdef, 248
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 0
	C_STORE_SP c.swsp, 0x89abcdefffffffff, 0x123456789abcdef, 4
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 8
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 16
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 32
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 64
	C_STORE_SP c.swsp, 0xffffffff89abcdef, 0x123456789abcdef, 128
	C_STORE_SP c.swsp, 0x89abcdefffffffff, 0x123456789abcdef, 252
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 0
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 8
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 16
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 32
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 64
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 128
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 256
	C_STORE_SP c.sdsp, 0x123456789abcdef, 0x123456789abcdef, 504
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 0
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 8
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 16
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 32
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 64
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 128
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 256
	C_STORE_F_SP c.fsdsp, 0x123456789abcdef, 0x123456789abcdef, 504

	// Stack pointer arithmetic.
	C_ADDI16SP 16
	C_ADDI16SP 32
	C_ADDI16SP 64
	C_ADDI16SP 128
	C_ADDI16SP 256
	C_ADDI16SP 496
	C_ADDI16SP -16
	C_ADDI16SP -512
	C_ADDI4SPN 4
	C_ADDI4SPN 8
	C_ADDI4SPN 16
	C_ADDI4SPN 32
	C_ADDI4SPN 64
	C_ADDI4SPN 128
	C_ADDI4SPN 256
	C_ADDI4SPN 512
	C_ADDI4SPN 1020

	// Jumps and branches, near and as far as they reach.
	li	gp, __LINE__
	c.j	2f
1:	c.j	3f
	j	fail
2:	c.j	1b
3:
	li	gp, __LINE__
	c.j	2f
	.balign	4
1:	j	3f
	.zero	2040
2:	c.j	1b
3:
	li	gp, __LINE__
	li	s0, 0
	li	a5, 1
	c.beqz	s0, 2f
1:	c.bnez	a5, 3f
	j	fail
2:	c.beqz	s0, 1b
	j	fail
3:	c.beqz	a5, 1b
	c.bnez	s0, 1b
	li	gp, __LINE__
	li	a5, 1 << 32
	c.beqz	a5, 1f
	c.bnez	a5, 2f
1:	j	fail
2:
	li	gp, __LINE__
	c.beqz	s0, 2f
1:	c.bnez	a5, 3f
	.zero	246
2:	c.beqz	s0, 1b
	.zero	4
3:
	// The link is the address after the two bytes of c.jalr; c.jr leaves no link. Bit 0 of the target is ignored.
	li	gp, __LINE__
	la	t0, 2f
	li	ra, 0
	c.jr	t0
	j	fail
2:	bnez	ra, fail
	la	t6, 2f + 1
	c.jalr	t6
1:	j	fail
2:	la	t0, 1b
	bne	ra, t0, fail
	li	gp, __LINE__
	la	ra, 2f
	c.jalr	ra
1:	j	fail
2:	la	t0, 1b
	bne	ra, t0, fail

	c.nop
	TRAPS M, BREAKPOINT, PC, c.ebreak

	// "RVC HINT Instructions": c.nop, c.addi, c.li, c.lui, c.slli, c.mv, c.add, c.srli and c.srai without effect.
	li	gp, __LINE__
	li	a0, 0x1234
	mv	s0, a0
	.half	0x0005, 0x0501, 0x4005, 0x6005, 0x0006, 0x802a, 0x902a, 0x0502, 0x8001, 0x8401
	li	t0, 0x1234
	bne	a0, t0, fail
	bne	s0, t0, fail
	bnez	x0, fail

	// Reserved: all zeros, c.addi4spn 0, c.addiw x0, c.lui 0, c.addi16sp 0, c.lwsp and c.ldsp to x0, c.jr x0, and the
	// free places of quadrants 0 and 1.
	TRAPS M, ILLEGAL, BITS, .half 0x0000
	TRAPS M, ILLEGAL, BITS, .half 0x0004
	TRAPS M, ILLEGAL, BITS, .half 0x2005
	TRAPS M, ILLEGAL, BITS, .half 0x6501
	TRAPS M, ILLEGAL, BITS, .half 0x6101
	TRAPS M, ILLEGAL, BITS, .half 0x4002
	TRAPS M, ILLEGAL, BITS, .half 0x6002
	TRAPS M, ILLEGAL, BITS, .half 0x8002
	TRAPS M, ILLEGAL, BITS, .half 0x9000
	TRAPS M, ILLEGAL, BITS, .half 0x9c79
	TRAPS M, ILLEGAL, BITS, .half 0x9ffd

	// Four bytes at an address that is 2 modulo 4 (0x0001 is c.nop), and across a page.
	.option	push
	.option	norvc
	.option	norelax
	li	gp, __LINE__
	li	a0, 0
	.balign	4
	.half	0x0001
	addi	a0, a0, 100
	jal	a1, 2f
1:	addi	a0, a0, 1
	j	3f
2:	jr	a1
3:	li	t0, 101
	bne	a0, t0, fail
	li	gp, __LINE__
	j	2f
	.balign	4096
	.zero	4092
2:	.half	0x0001
	addi	a0, a0, 1
	addi	a0, a0, 1
	li	t0, 103
	bne	a0, t0, fail
	.option	pop

	test_end

	// Doubleword k is 0xc0000000 + k above 0x80000000 + k.
	.section .rodata
	.balign	8
numbers:
	.set	k, 0
	.rept	64
	.word	0x80000000 + k, 0xc0000000 + k
	.set	k, k + 1
	.endr

	.bss
	.balign	8
scratch:
	.zero	512
