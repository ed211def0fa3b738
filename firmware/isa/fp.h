// Cases of floating-point instructions; test.h tells how they are written.

#include "test.h"

	// Accrued exception flags, fflags.
	.equ	NX, 1
	.equ	UF, 2
	.equ	OF, 4
	.equ	DZ, 8
	.equ	NV, 16

	.equ	RM_rne, 0
	.equ	RM_rtz, 1
	.equ	RM_rdn, 2
	.equ	RM_rup, 3
	.equ	RM_rmm, 4

	// A case's data: number, expected flags, rounding mode, expected result, operands.
	.equ	CASE_NUMBER, 0
	.equ	CASE_FLAGS, 4
	.equ	CASE_MODE, 6
	.equ	CASE_EXPECTED, 8
	.equ	CASE_OPERANDS, 16

	// The program's start, and what its cases call with a link in ra. s0 points at the case's data.
	.macro	fp_program
	// Operands to fa1 to fa3 and a1; clears the flags and sets frm to another mode than the case's.
begin_case:
	lw	gp, CASE_NUMBER(s0)
	lhu	s2, CASE_FLAGS(s0)
	ld	s1, CASE_EXPECTED(s0)
	ld	a1, CASE_OPERANDS(s0)
	fld	fa1, CASE_OPERANDS(s0)
	fld	fa2, CASE_OPERANDS + 8(s0)
	fld	fa3, CASE_OPERANDS + 16(s0)
	csrwi	fcsr, 0
	lhu	t0, CASE_MODE(s0)
	xori	t0, t0, 1
	csrw	frm, t0
	ret

	// Checks fa0 or a0, and the flags. Afterwards they are clear, and frm is the case's mode.
check_f:
	fmv.x.d	a0, fa0
check_x:
	bne	a0, s1, fail
	csrr	t0, fflags
	bne	t0, s2, fail
	lhu	t0, CASE_MODE(s0)
	slli	t0, t0, 5
	csrw	fcsr, t0
	ret

	test_program
	.endm

	.macro	fp_case number, mode, expected, flags, operands:vararg
	.pushsection .rodata
	.balign	8
9:	.word	\number
	.half	\flags, RM_\mode
	.dword	\expected, \operands
	.popsection
	la	s0, 9b
	jal	begin_case
	.endm

	// With a rounding mode: written in the instruction, then taken from frm.
	.macro	fp1 number, instruction, mode, expected, flags, a
	fp_case	\number, \mode, \expected, \flags, \a
	\instruction fa0, fa1, \mode
	jal	check_f
	\instruction fa1, fa1, dyn
	fmv.d	fa0, fa1
	jal	check_f
	.endm

	.macro	fp2 number, instruction, mode, expected, flags, a, b
	fp_case	\number, \mode, \expected, \flags, \a, \b
	\instruction fa0, fa1, fa2, \mode
	jal	check_f
	fmv.d	fa0, fa1
	\instruction fa0, fa0, fa2, dyn
	jal	check_f
	\instruction fa2, fa1, fa2, dyn
	fmv.d	fa0, fa2
	jal	check_f
	.endm

	.macro	fp3 number, instruction, mode, expected, flags, a, b, c
	fp_case	\number, \mode, \expected, \flags, \a, \b, \c
	\instruction fa0, fa1, fa2, fa3, \mode
	jal	check_f
	\instruction fa3, fa1, fa2, fa3, dyn
	fmv.d	fa0, fa3
	jal	check_f
	.endm

	// Without a rounding mode.
	.macro	fp1_exact number, instruction, expected, flags, a
	fp_case	\number, rne, \expected, \flags, \a
	\instruction fa0, fa1
	jal	check_f
	\instruction fa1, fa1
	fmv.d	fa0, fa1
	jal	check_f
	.endm

	.macro	fp2_exact number, instruction, expected, flags, a, b
	fp_case	\number, rne, \expected, \flags, \a, \b
	\instruction fa0, fa1, fa2
	jal	check_f
	fmv.d	fa0, fa1
	\instruction fa0, fa0, fa2
	jal	check_f
	\instruction fa2, fa1, fa2
	fmv.d	fa0, fa2
	jal	check_f
	.endm

	// To an x register: conversions with a rounding mode; moves and classes; comparisons.
	.macro	fp_to_x number, instruction, mode, expected, flags, a
	fp_case	\number, \mode, \expected, \flags, \a
	\instruction a0, fa1, \mode
	jal	check_x
	\instruction a0, fa1, dyn
	jal	check_x
	\instruction x0, fa1, dyn
	bnez	x0, fail
	.endm

	.macro	fp_class number, instruction, expected, a
	fp_case	\number, rne, \expected, 0, \a
	\instruction a0, fa1
	jal	check_x
	\instruction x0, fa1
	bnez	x0, fail
	.endm

	.macro	fp_compare number, instruction, expected, flags, a, b
	fp_case	\number, rne, \expected, \flags, \a, \b
	\instruction a0, fa1, fa2
	jal	check_x
	\instruction x0, fa1, fa2
	bnez	x0, fail
	.endm

	// From an x register.
	.macro	x_to_fp number, instruction, mode, expected, flags, a
	fp_case	\number, \mode, \expected, \flags, \a
	\instruction fa0, a1, \mode
	jal	check_f
	\instruction fa0, a1, dyn
	jal	check_f
	.endm

	.macro	x_to_fp_exact number, instruction, expected, a
	fp_case	\number, rne, \expected, 0, \a
	\instruction fa0, a1
	jal	check_f
	.endm

	// From memory: the doubleword there is the operand.
	.macro	fp_load number, instruction, expected, memory, offset
	fp_case	\number, rne, \expected, 0, \memory
	li	t0, CASE_OPERANDS - (\offset)
	add	a1, s0, t0
	\instruction fa0, \offset(a1)
	jal	check_f
	.endm

	// To memory that holds ones, at scratch: the doubleword afterwards, and the f register.
	.macro	fp_store number, instruction, expected, value, offset
	fp_case	\number, rne, \expected, 0, \value
	la	a1, scratch
	li	t0, -1
	sd	t0, 0(a1)
	li	t0, -(\offset)
	add	a2, a1, t0
	\instruction fa1, \offset(a2)
	ld	a0, 0(a1)
	jal	check_x
	.endm

	.macro	fp_operands a, b
	li	t0, \a
	fmv.d.x	fa1, t0
	li	t0, \b
	fmv.d.x	fa2, t0
	.endm

#define FP1 fp1 __LINE__,
#define FP2 fp2 __LINE__,
#define FP3 fp3 __LINE__,
#define FP1_EXACT fp1_exact __LINE__,
#define FP2_EXACT fp2_exact __LINE__,
#define FP_TO_X fp_to_x __LINE__,
#define FP_CLASS fp_class __LINE__,
#define FP_COMPARE fp_compare __LINE__,
#define X_TO_FP x_to_fp __LINE__,
#define X_TO_FP_EXACT x_to_fp_exact __LINE__,
#define FP_LOAD fp_load __LINE__,
#define FP_STORE fp_store __LINE__,
