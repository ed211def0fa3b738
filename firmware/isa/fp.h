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

	// Clears the flags and sets frm: to the mode itself, or to another for instructions that say theirs.
	.macro	dynamic_mode mode
	csrwi	fcsr, 0
	csrwi	frm, RM_\mode
	.endm
	.macro	other_mode mode
	csrwi	fcsr, 0
	.if	RM_\mode == RM_rtz
	csrwi	frm, RM_rup
	.else
	csrwi	frm, RM_rtz
	.endif
	.endm

	// The result is in fa0 (or a0), the flags in fflags; expected are s1 and s2.
	.macro	check_f
	fmv.x.d	a0, fa0
	check_x
	.endm
	.macro	check_x
	bne	a0, s1, fail
	csrr	t0, fflags
	bne	t0, s2, fail
	.endm

	.macro	fp_case number, expected, flags, a, b, c
	.pushsection .rodata
	.balign	8
9:	.dword	\expected
	.dword	\a
	.ifnb	\b
	.dword	\b
	.endif
	.ifnb	\c
	.dword	\c
	.endif
	.popsection
	li	gp, \number
	la	s0, 9b
	ld	s1, 0(s0)
	li	s2, \flags
	fld	fa1, 8(s0)
	.ifnb	\b
	fld	fa2, 16(s0)
	.endif
	.ifnb	\c
	fld	fa3, 24(s0)
	.endif
	.endm

	// With a rounding mode: written in the instruction, then taken from frm.
	.macro	fp1 number, instruction, mode, expected, flags, a
	fp_case	\number, \expected, \flags, \a
	other_mode \mode
	\instruction fa0, fa1, \mode
	check_f
	dynamic_mode \mode
	\instruction fa1, fa1, dyn
	fmv.d	fa0, fa1
	check_f
	.endm

	.macro	fp2 number, instruction, mode, expected, flags, a, b
	fp_case	\number, \expected, \flags, \a, \b
	other_mode \mode
	\instruction fa0, fa1, fa2, \mode
	check_f
	dynamic_mode \mode
	fmv.d	fa4, fa1
	\instruction fa4, fa4, fa2, dyn
	fmv.d	fa0, fa4
	check_f
	csrwi	fflags, 0
	\instruction fa2, fa1, fa2
	fmv.d	fa0, fa2
	check_f
	.endm

	.macro	fp3 number, instruction, mode, expected, flags, a, b, c
	fp_case	\number, \expected, \flags, \a, \b, \c
	other_mode \mode
	\instruction fa0, fa1, fa2, fa3, \mode
	check_f
	dynamic_mode \mode
	\instruction fa3, fa1, fa2, fa3, dyn
	fmv.d	fa0, fa3
	check_f
	.endm

	// Without a rounding mode; frm must not matter.
	.macro	fp1_exact number, instruction, expected, flags, a
	fp_case	\number, \expected, \flags, \a
	csrwi	fflags, 0
	\instruction fa0, fa1
	check_f
	csrwi	fflags, 0
	\instruction fa1, fa1
	fmv.d	fa0, fa1
	check_f
	.endm

	.macro	fp2_exact number, instruction, expected, flags, a, b
	fp_case	\number, \expected, \flags, \a, \b
	csrwi	fflags, 0
	\instruction fa0, fa1, fa2
	check_f
	csrwi	fflags, 0
	fmv.d	fa4, fa1
	\instruction fa4, fa4, fa2
	fmv.d	fa0, fa4
	check_f
	csrwi	fflags, 0
	\instruction fa2, fa1, fa2
	fmv.d	fa0, fa2
	check_f
	.endm

	// To an x register: conversions with a rounding mode, and comparisons, moves and classes without.
	.macro	fp_to_x number, instruction, mode, expected, flags, a
	fp_case	\number, \expected, \flags, \a
	other_mode \mode
	\instruction a0, fa1, \mode
	check_x
	dynamic_mode \mode
	\instruction a0, fa1, dyn
	check_x
	\instruction x0, fa1, dyn
	bnez	x0, fail
	.endm

	.macro	fp_class number, instruction, expected, a
	fp_case	\number, \expected, 0, \a
	csrwi	fflags, 0
	\instruction a0, fa1
	check_x
	\instruction x0, fa1
	bnez	x0, fail
	.endm

	.macro	fp_compare number, instruction, expected, flags, a, b
	fp_case	\number, \expected, \flags, \a, \b
	csrwi	fflags, 0
	\instruction a0, fa1, fa2
	check_x
	\instruction x0, fa1, fa2
	bnez	x0, fail
	.endm

	// From an x register.
	.macro	x_to_fp number, instruction, mode, expected, flags, a
	fp_case	\number, \expected, \flags, \a
	ld	a1, 8(s0)
	other_mode \mode
	\instruction fa0, a1, \mode
	check_f
	dynamic_mode \mode
	\instruction fa0, a1, dyn
	check_f
	.endm

	.macro	x_to_fp_exact number, instruction, expected, a
	fp_case	\number, \expected, 0, \a
	ld	a1, 8(s0)
	csrwi	fflags, 0
	\instruction fa0, a1
	check_f
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
