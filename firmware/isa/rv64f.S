	// F: single precision. Operands and results are the 64 bits of the f register, NaN-boxed.

#include "fp.h"

	.option	arch, rv64ifd_zicsr
	// funct7 of fadd, funct2 of fmadd.
	.equ	FADD, 0
	.equ	FORMAT, 0
	fp_program

	// Addition and subtraction: ties, the sign of zero, overflow, subnormal sums, infinities, NaNs.
	FP2 fadd.s, rne, 0xffffffff40600000, 0, 0xffffffff3fc00000, 0xffffffff40000000
	FP2 fadd.s, rne, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffffbf800000
	FP2 fadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffffbf800000
	FP2 fadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff3f800000, 0xffffffffbf800000
	FP2 fadd.s, rup, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffffbf800000
	FP2 fadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffffbf800000
	FP2 fadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fadd.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fadd.s, rne, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff80000000
	FP2 fadd.s, rne, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff33800000
	FP2 fadd.s, rtz, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff33800000
	FP2 fadd.s, rdn, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff33800000
	FP2 fadd.s, rup, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffff33800000
	FP2 fadd.s, rmm, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffff33800000
	FP2 fadd.s, rne, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffffb3800000
	FP2 fadd.s, rtz, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffffb3800000
	FP2 fadd.s, rdn, 0xffffffffbf800001, NX, 0xffffffffbf800000, 0xffffffffb3800000
	FP2 fadd.s, rup, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffffb3800000
	FP2 fadd.s, rmm, 0xffffffffbf800001, NX, 0xffffffffbf800000, 0xffffffffb3800000
	FP2 fadd.s, rne, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff33800000
	FP2 fadd.s, rtz, 0xffffffff3f800001, NX, 0xffffffff3f800001, 0xffffffff33800000
	FP2 fadd.s, rdn, 0xffffffff3f800001, NX, 0xffffffff3f800001, 0xffffffff33800000
	FP2 fadd.s, rup, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff33800000
	FP2 fadd.s, rmm, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff33800000
	FP2 fadd.s, rne, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff00000001
	FP2 fadd.s, rtz, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff00000001
	FP2 fadd.s, rdn, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff00000001
	FP2 fadd.s, rup, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffff00000001
	FP2 fadd.s, rmm, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff00000001
	FP2 fadd.s, rne, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff00000001
	FP2 fadd.s, rtz, 0xffffffffbf7fffff, NX, 0xffffffffbf800000, 0xffffffff00000001
	FP2 fadd.s, rdn, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff00000001
	FP2 fadd.s, rup, 0xffffffffbf7fffff, NX, 0xffffffffbf800000, 0xffffffff00000001
	FP2 fadd.s, rmm, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff00000001
	FP2 fadd.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff7f7fffff
	FP2 fadd.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff7f7fffff
	FP2 fadd.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff7f7fffff
	FP2 fadd.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff7f7fffff
	FP2 fadd.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff7f7fffff
	FP2 fadd.s, rne, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffffff7fffff
	FP2 fadd.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffffff7fffff
	FP2 fadd.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffffff7fffff
	FP2 fadd.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffffff7fffff
	FP2 fadd.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffffff7fffff
	FP2 fadd.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff73000000
	FP2 fadd.s, rtz, 0xffffffff7f7fffff, NX, 0xffffffff7f7fffff, 0xffffffff73000000
	FP2 fadd.s, rdn, 0xffffffff7f7fffff, NX, 0xffffffff7f7fffff, 0xffffffff73000000
	FP2 fadd.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff73000000
	FP2 fadd.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff73000000
	FP2 fadd.s, rne, 0xffffffff00000002, 0, 0xffffffff00000001, 0xffffffff00000001
	FP2 fadd.s, rne, 0xffffffff007fffff, 0, 0xffffffff00800000, 0xffffffff80000001
	FP2 fadd.s, rne, 0xffffffff00800000, 0, 0xffffffff007fffff, 0xffffffff00000001
	FP2 fadd.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffffff800000, 0, 0xffffffffff800000, 0xffffffff7f7fffff
	FP2 fadd.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff7f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffffff800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffffff800000, 0xffffffff7f800000
	FP2 fadd.s, rne, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP2 fadd.s, rtz, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP2 fadd.s, rdn, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP2 fadd.s, rup, 0xffffffff3edddddf, NX, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP2 fadd.s, rmm, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff7fc00000
	FP2 fadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffffffc00003, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7fc00000, 0xffffffff7f800001
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7f800000, 0xffffffff7fc00000
	FP2 fsub.s, rne, 0xffffffff40600000, 0, 0xffffffff3fc00000, 0xffffffffc0000000
	FP2 fsub.s, rne, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rup, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2 fsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fsub.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff00000000
	FP2 fsub.s, rne, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2 fsub.s, rne, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffffb3800000
	FP2 fsub.s, rtz, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffffb3800000
	FP2 fsub.s, rdn, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffffb3800000
	FP2 fsub.s, rup, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffffb3800000
	FP2 fsub.s, rmm, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffffb3800000
	FP2 fsub.s, rne, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff33800000
	FP2 fsub.s, rtz, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff33800000
	FP2 fsub.s, rdn, 0xffffffffbf800001, NX, 0xffffffffbf800000, 0xffffffff33800000
	FP2 fsub.s, rup, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff33800000
	FP2 fsub.s, rmm, 0xffffffffbf800001, NX, 0xffffffffbf800000, 0xffffffff33800000
	FP2 fsub.s, rne, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffffb3800000
	FP2 fsub.s, rtz, 0xffffffff3f800001, NX, 0xffffffff3f800001, 0xffffffffb3800000
	FP2 fsub.s, rdn, 0xffffffff3f800001, NX, 0xffffffff3f800001, 0xffffffffb3800000
	FP2 fsub.s, rup, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffffb3800000
	FP2 fsub.s, rmm, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffffb3800000
	FP2 fsub.s, rne, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff80000001
	FP2 fsub.s, rtz, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff80000001
	FP2 fsub.s, rdn, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff80000001
	FP2 fsub.s, rup, 0xffffffff3f800001, NX, 0xffffffff3f800000, 0xffffffff80000001
	FP2 fsub.s, rmm, 0xffffffff3f800000, NX, 0xffffffff3f800000, 0xffffffff80000001
	FP2 fsub.s, rne, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff80000001
	FP2 fsub.s, rtz, 0xffffffffbf7fffff, NX, 0xffffffffbf800000, 0xffffffff80000001
	FP2 fsub.s, rdn, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff80000001
	FP2 fsub.s, rup, 0xffffffffbf7fffff, NX, 0xffffffffbf800000, 0xffffffff80000001
	FP2 fsub.s, rmm, 0xffffffffbf800000, NX, 0xffffffffbf800000, 0xffffffff80000001
	FP2 fsub.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffffff7fffff
	FP2 fsub.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffffff7fffff
	FP2 fsub.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffffff7fffff
	FP2 fsub.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffffff7fffff
	FP2 fsub.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffffff7fffff
	FP2 fsub.s, rne, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff7f7fffff
	FP2 fsub.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff7f7fffff
	FP2 fsub.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff7f7fffff
	FP2 fsub.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff7f7fffff
	FP2 fsub.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff7f7fffff
	FP2 fsub.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xfffffffff3000000
	FP2 fsub.s, rtz, 0xffffffff7f7fffff, NX, 0xffffffff7f7fffff, 0xfffffffff3000000
	FP2 fsub.s, rdn, 0xffffffff7f7fffff, NX, 0xffffffff7f7fffff, 0xfffffffff3000000
	FP2 fsub.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xfffffffff3000000
	FP2 fsub.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xfffffffff3000000
	FP2 fsub.s, rne, 0xffffffff00000002, 0, 0xffffffff00000001, 0xffffffff80000001
	FP2 fsub.s, rne, 0xffffffff007fffff, 0, 0xffffffff00800000, 0xffffffff00000001
	FP2 fsub.s, rne, 0xffffffff00800000, 0, 0xffffffff007fffff, 0xffffffff80000001
	FP2 fsub.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffffbf800000
	FP2 fsub.s, rne, 0xffffffffff800000, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP2 fsub.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffffff800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff7f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffffff800000, 0xffffffffff800000
	FP2 fsub.s, rne, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffffbeaaaaab
	FP2 fsub.s, rtz, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffffbeaaaaab
	FP2 fsub.s, rdn, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffffbeaaaaab
	FP2 fsub.s, rup, 0xffffffff3edddddf, NX, 0xffffffff3dcccccd, 0xffffffffbeaaaaab
	FP2 fsub.s, rmm, 0xffffffff3eddddde, NX, 0xffffffff3dcccccd, 0xffffffffbeaaaaab
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffffbf800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff7fc00000
	FP2 fsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffffbf800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffffffc00003, 0xffffffffbf800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7fc00000, 0xffffffff7f800001
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7f800000, 0xffffffff7fc00000

	// Multiplication: overflow, underflow, and tininess after rounding.
	FP2 fmul.s, rne, 0xffffffff40400000, 0, 0xffffffff3fc00000, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffffc0100000, 0, 0xffffffffbfc00000, 0xffffffff3fc00000
	FP2 fmul.s, rne, 0xffffffff3e99999a, NX, 0xffffffff3dcccccd, 0xffffffff40400000
	FP2 fmul.s, rtz, 0xffffffff3e999999, NX, 0xffffffff3dcccccd, 0xffffffff40400000
	FP2 fmul.s, rdn, 0xffffffff3e999999, NX, 0xffffffff3dcccccd, 0xffffffff40400000
	FP2 fmul.s, rup, 0xffffffff3e99999a, NX, 0xffffffff3dcccccd, 0xffffffff40400000
	FP2 fmul.s, rmm, 0xffffffff3e99999a, NX, 0xffffffff3dcccccd, 0xffffffff40400000
	FP2 fmul.s, rne, 0xffffffffbc23d70b, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd
	FP2 fmul.s, rtz, 0xffffffffbc23d70a, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd
	FP2 fmul.s, rdn, 0xffffffffbc23d70b, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd
	FP2 fmul.s, rup, 0xffffffffbc23d70a, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd
	FP2 fmul.s, rmm, 0xffffffffbc23d70b, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd
	FP2 fmul.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000
	FP2 fmul.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000
	FP2 fmul.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000
	FP2 fmul.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000
	FP2 fmul.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff40000000
	FP2 fmul.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff40000000
	FP2 fmul.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff40000000
	FP2 fmul.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff40000000
	FP2 fmul.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000
	FP2 fmul.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000
	FP2 fmul.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000
	FP2 fmul.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000
	FP2 fmul.s, rmm, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000
	FP2 fmul.s, rne, 0xffffffff80000000, UF|NX, 0xffffffff80000001, 0xffffffff3f000000
	FP2 fmul.s, rtz, 0xffffffff80000000, UF|NX, 0xffffffff80000001, 0xffffffff3f000000
	FP2 fmul.s, rdn, 0xffffffff80000001, UF|NX, 0xffffffff80000001, 0xffffffff3f000000
	FP2 fmul.s, rup, 0xffffffff80000000, UF|NX, 0xffffffff80000001, 0xffffffff3f000000
	FP2 fmul.s, rmm, 0xffffffff80000001, UF|NX, 0xffffffff80000001, 0xffffffff3f000000
	FP2 fmul.s, rne, 0xffffffff00400000, 0, 0xffffffff00800000, 0xffffffff3f000000
	FP2 fmul.s, rne, 0xffffffff00800000, NX, 0xffffffff007fffff, 0xffffffff3f800001
	FP2 fmul.s, rtz, 0xffffffff007fffff, UF|NX, 0xffffffff007fffff, 0xffffffff3f800001
	FP2 fmul.s, rdn, 0xffffffff007fffff, UF|NX, 0xffffffff007fffff, 0xffffffff3f800001
	FP2 fmul.s, rup, 0xffffffff00800000, NX, 0xffffffff007fffff, 0xffffffff3f800001
	FP2 fmul.s, rmm, 0xffffffff00800000, NX, 0xffffffff007fffff, 0xffffffff3f800001
	FP2 fmul.s, rne, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff
	FP2 fmul.s, rtz, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff
	FP2 fmul.s, rdn, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff
	FP2 fmul.s, rup, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff
	FP2 fmul.s, rmm, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff
	FP2 fmul.s, rne, 0xffffffff80800000, UF|NX, 0xffffffff80800000, 0xffffffff3f7fffff
	FP2 fmul.s, rtz, 0xffffffff807fffff, UF|NX, 0xffffffff80800000, 0xffffffff3f7fffff
	FP2 fmul.s, rdn, 0xffffffff80800000, UF|NX, 0xffffffff80800000, 0xffffffff3f7fffff
	FP2 fmul.s, rup, 0xffffffff807fffff, UF|NX, 0xffffffff80800000, 0xffffffff3f7fffff
	FP2 fmul.s, rmm, 0xffffffff80800000, UF|NX, 0xffffffff80800000, 0xffffffff3f7fffff
	FP2 fmul.s, rne, 0xffffffff000ccccd, UF|NX, 0xffffffff00800000, 0xffffffff3dcccccd
	FP2 fmul.s, rtz, 0xffffffff000ccccc, UF|NX, 0xffffffff00800000, 0xffffffff3dcccccd
	FP2 fmul.s, rdn, 0xffffffff000ccccc, UF|NX, 0xffffffff00800000, 0xffffffff3dcccccd
	FP2 fmul.s, rup, 0xffffffff000ccccd, UF|NX, 0xffffffff00800000, 0xffffffff3dcccccd
	FP2 fmul.s, rmm, 0xffffffff000ccccd, UF|NX, 0xffffffff00800000, 0xffffffff3dcccccd
	FP2 fmul.s, rne, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffffbf800000
	FP2 fmul.s, rne, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff80000000
	FP2 fmul.s, rne, 0xffffffffff800000, 0, 0xffffffff7f800000, 0xffffffffc0000000
	FP2 fmul.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000
	FP2 fmul.s, rne, 0xffffffff7fc00000, NV, 0xffffffff80000000, 0xffffffffff800000
	FP2 fmul.s, rne, 0xffffffff7f800000, 0, 0xffffffffff800000, 0xffffffffff800000
	FP2 fmul.s, rne, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff3f800001
	FP2 fmul.s, rtz, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff3f800001
	FP2 fmul.s, rdn, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff3f800001
	FP2 fmul.s, rup, 0xffffffff3f800003, NX, 0xffffffff3f800001, 0xffffffff3f800001
	FP2 fmul.s, rmm, 0xffffffff3f800002, NX, 0xffffffff3f800001, 0xffffffff3f800001
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffff40000000, 0xffffffff7fc00000
	FP2 fmul.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffff7fc00000, NV, 0xffffffff40000000, 0xffffffff7f800001
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffffffc00003, 0xffffffff40000000
	FP2 fmul.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7fc00000, 0xffffffff7f800001

	// Division.
	FP2 fdiv.s, rne, 0xffffffff40000000, 0, 0xffffffff40c00000, 0xffffffff40400000
	FP2 fdiv.s, rne, 0xffffffff3eaaaaab, NX, 0xffffffff3f800000, 0xffffffff40400000
	FP2 fdiv.s, rtz, 0xffffffff3eaaaaaa, NX, 0xffffffff3f800000, 0xffffffff40400000
	FP2 fdiv.s, rdn, 0xffffffff3eaaaaaa, NX, 0xffffffff3f800000, 0xffffffff40400000
	FP2 fdiv.s, rup, 0xffffffff3eaaaaab, NX, 0xffffffff3f800000, 0xffffffff40400000
	FP2 fdiv.s, rmm, 0xffffffff3eaaaaab, NX, 0xffffffff3f800000, 0xffffffff40400000
	FP2 fdiv.s, rne, 0xffffffffbeaaaaab, NX, 0xffffffffbf800000, 0xffffffff40400000
	FP2 fdiv.s, rtz, 0xffffffffbeaaaaaa, NX, 0xffffffffbf800000, 0xffffffff40400000
	FP2 fdiv.s, rdn, 0xffffffffbeaaaaab, NX, 0xffffffffbf800000, 0xffffffff40400000
	FP2 fdiv.s, rup, 0xffffffffbeaaaaaa, NX, 0xffffffffbf800000, 0xffffffff40400000
	FP2 fdiv.s, rmm, 0xffffffffbeaaaaab, NX, 0xffffffffbf800000, 0xffffffff40400000
	FP2 fdiv.s, rne, 0xffffffff3dcccccd, NX, 0xffffffff3f800000, 0xffffffff41200000
	FP2 fdiv.s, rtz, 0xffffffff3dcccccc, NX, 0xffffffff3f800000, 0xffffffff41200000
	FP2 fdiv.s, rdn, 0xffffffff3dcccccc, NX, 0xffffffff3f800000, 0xffffffff41200000
	FP2 fdiv.s, rup, 0xffffffff3dcccccd, NX, 0xffffffff3f800000, 0xffffffff41200000
	FP2 fdiv.s, rmm, 0xffffffff3dcccccd, NX, 0xffffffff3f800000, 0xffffffff41200000
	FP2 fdiv.s, rne, 0xffffffff7f800000, DZ, 0xffffffff3f800000, 0xffffffff00000000
	FP2 fdiv.s, rne, 0xffffffffff800000, DZ, 0xffffffffbf800000, 0xffffffff00000000
	FP2 fdiv.s, rne, 0xffffffffff800000, DZ, 0xffffffff3f800000, 0xffffffff80000000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, NV, 0xffffffff00000000, 0xffffffff00000000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff7f800000
	FP2 fdiv.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff00000000
	FP2 fdiv.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff7f800000
	FP2 fdiv.s, rne, 0xffffffff80000000, 0, 0xffffffff3f800000, 0xffffffffff800000
	FP2 fdiv.s, rne, 0xffffffffff800000, 0, 0xffffffff7f800000, 0xffffffffc0000000
	FP2 fdiv.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rne, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffffff7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffffff7fffff, 0xffffffff3f000000
	FP2 fdiv.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff40000000
	FP2 fdiv.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff40000000
	FP2 fdiv.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff40000000
	FP2 fdiv.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff40000000
	FP2 fdiv.s, rmm, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff40000000
	FP2 fdiv.s, rne, 0xffffffff002aaaab, UF|NX, 0xffffffff00800000, 0xffffffff40400000
	FP2 fdiv.s, rtz, 0xffffffff002aaaaa, UF|NX, 0xffffffff00800000, 0xffffffff40400000
	FP2 fdiv.s, rdn, 0xffffffff002aaaaa, UF|NX, 0xffffffff00800000, 0xffffffff40400000
	FP2 fdiv.s, rup, 0xffffffff002aaaab, UF|NX, 0xffffffff00800000, 0xffffffff40400000
	FP2 fdiv.s, rmm, 0xffffffff002aaaab, UF|NX, 0xffffffff00800000, 0xffffffff40400000
	FP2 fdiv.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff7f7fffff
	FP2 fdiv.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff7f7fffff
	FP2 fdiv.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff7f7fffff
	FP2 fdiv.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff7f7fffff
	FP2 fdiv.s, rmm, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff7f7fffff
	FP2 fdiv.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff00000001
	FP2 fdiv.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff00000001
	FP2 fdiv.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff00000001
	FP2 fdiv.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff00000001
	FP2 fdiv.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff00000001
	FP2 fdiv.s, rne, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffffc0400000
	FP2 fdiv.s, rne, 0xffffffff3f7ffffe, 0, 0xffffffff007fffff, 0xffffffff00800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff40000000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffff40000000, 0xffffffff7fc00000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffff40000000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, NV, 0xffffffff40000000, 0xffffffff7f800001
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffffffc00003, 0xffffffff40000000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7fc00000, 0xffffffff7f800001

	// Square root.
	FP1 fsqrt.s, rne, 0xffffffff40000000, 0, 0xffffffff40800000
	FP1 fsqrt.s, rne, 0xffffffff3fb504f3, NX, 0xffffffff40000000
	FP1 fsqrt.s, rtz, 0xffffffff3fb504f3, NX, 0xffffffff40000000
	FP1 fsqrt.s, rdn, 0xffffffff3fb504f3, NX, 0xffffffff40000000
	FP1 fsqrt.s, rup, 0xffffffff3fb504f4, NX, 0xffffffff40000000
	FP1 fsqrt.s, rmm, 0xffffffff3fb504f3, NX, 0xffffffff40000000
	FP1 fsqrt.s, rne, 0xffffffff3fddb3d7, NX, 0xffffffff40400000
	FP1 fsqrt.s, rtz, 0xffffffff3fddb3d7, NX, 0xffffffff40400000
	FP1 fsqrt.s, rdn, 0xffffffff3fddb3d7, NX, 0xffffffff40400000
	FP1 fsqrt.s, rup, 0xffffffff3fddb3d8, NX, 0xffffffff40400000
	FP1 fsqrt.s, rmm, 0xffffffff3fddb3d7, NX, 0xffffffff40400000
	FP1 fsqrt.s, rne, 0xffffffff3ea1e89b, NX, 0xffffffff3dcccccd
	FP1 fsqrt.s, rtz, 0xffffffff3ea1e89b, NX, 0xffffffff3dcccccd
	FP1 fsqrt.s, rdn, 0xffffffff3ea1e89b, NX, 0xffffffff3dcccccd
	FP1 fsqrt.s, rup, 0xffffffff3ea1e89c, NX, 0xffffffff3dcccccd
	FP1 fsqrt.s, rmm, 0xffffffff3ea1e89b, NX, 0xffffffff3dcccccd
	FP1 fsqrt.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000
	FP1 fsqrt.s, rne, 0xffffffff80000000, 0, 0xffffffff80000000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, NV, 0xffffffffbf800000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, NV, 0xffffffffff800000
	FP1 fsqrt.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000
	FP1 fsqrt.s, rne, 0xffffffff1a3504f3, NX, 0xffffffff00000001
	FP1 fsqrt.s, rtz, 0xffffffff1a3504f3, NX, 0xffffffff00000001
	FP1 fsqrt.s, rdn, 0xffffffff1a3504f3, NX, 0xffffffff00000001
	FP1 fsqrt.s, rup, 0xffffffff1a3504f4, NX, 0xffffffff00000001
	FP1 fsqrt.s, rmm, 0xffffffff1a3504f3, NX, 0xffffffff00000001
	FP1 fsqrt.s, rne, 0xffffffff1fffffff, NX, 0xffffffff007fffff
	FP1 fsqrt.s, rtz, 0xffffffff1ffffffe, NX, 0xffffffff007fffff
	FP1 fsqrt.s, rdn, 0xffffffff1ffffffe, NX, 0xffffffff007fffff
	FP1 fsqrt.s, rup, 0xffffffff1fffffff, NX, 0xffffffff007fffff
	FP1 fsqrt.s, rmm, 0xffffffff1fffffff, NX, 0xffffffff007fffff
	FP1 fsqrt.s, rne, 0xffffffff20000000, 0, 0xffffffff00800000
	FP1 fsqrt.s, rne, 0xffffffff5f7fffff, NX, 0xffffffff7f7fffff
	FP1 fsqrt.s, rtz, 0xffffffff5f7fffff, NX, 0xffffffff7f7fffff
	FP1 fsqrt.s, rdn, 0xffffffff5f7fffff, NX, 0xffffffff7f7fffff
	FP1 fsqrt.s, rup, 0xffffffff5f800000, NX, 0xffffffff7f7fffff
	FP1 fsqrt.s, rmm, 0xffffffff5f7fffff, NX, 0xffffffff7f7fffff
	FP1 fsqrt.s, rne, 0xffffffff3f800000, NX, 0xffffffff3f800001
	FP1 fsqrt.s, rtz, 0xffffffff3f800000, NX, 0xffffffff3f800001
	FP1 fsqrt.s, rdn, 0xffffffff3f800000, NX, 0xffffffff3f800001
	FP1 fsqrt.s, rup, 0xffffffff3f800001, NX, 0xffffffff3f800001
	FP1 fsqrt.s, rmm, 0xffffffff3f800000, NX, 0xffffffff3f800001
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800001
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, 0, 0xffffffffffc00003

	// Fused multiply-add: one rounding, and the signs of the four.
	FP3 fmadd.s, rne, 0xffffffff40e00000, 0, 0xffffffff40000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffffc0a00000, 0, 0xffffffffc0000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff28800000, 0, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmadd.s, rne, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rtz, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rdn, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rup, 0xffffffff3eafc964, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rmm, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rne, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rtz, 0xffffffff3ea58bf2, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rdn, 0xffffffff3ea58bf2, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rup, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rmm, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmadd.s, rne, 0xffffffff337ffffe, 0, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmadd.s, rne, 0xffffffff7f7fffff, 0, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmadd.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmadd.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmadd.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmadd.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmadd.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rne, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fmadd.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000
	FP3 fmadd.s, rne, 0xffffffffff800000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001
	FP3 fmadd.s, rne, 0xffffffff00000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmadd.s, rtz, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmadd.s, rdn, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmadd.s, rup, 0xffffffff00000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmadd.s, rmm, 0xffffffff00000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmadd.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmadd.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmadd.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmadd.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmadd.s, rmm, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmadd.s, rne, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmadd.s, rtz, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmadd.s, rdn, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmadd.s, rup, 0xffffffff3f800001, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmadd.s, rmm, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmadd.s, rtz, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmadd.s, rdn, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmadd.s, rup, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmadd.s, rmm, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmadd.s, rne, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmadd.s, rtz, 0xffffffff807fffff, UF|NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmadd.s, rdn, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmadd.s, rup, 0xffffffff807fffff, UF|NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmadd.s, rmm, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000

	FP3 fmsub.s, rne, 0xffffffff40a00000, 0, 0xffffffff40000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffffc0e00000, 0, 0xffffffffc0000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff40000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmsub.s, rtz, 0xffffffff40000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmsub.s, rdn, 0xffffffff40000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmsub.s, rup, 0xffffffff40000003, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmsub.s, rmm, 0xffffffff40000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fmsub.s, rne, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rtz, 0xffffffffbea58bf2, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rdn, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rup, 0xffffffffbea58bf2, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rmm, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rne, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rtz, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rdn, 0xffffffffbeafc964, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rup, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rmm, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fmsub.s, rne, 0xffffffff40000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmsub.s, rtz, 0xffffffff40000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmsub.s, rdn, 0xffffffff40000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmsub.s, rup, 0xffffffff40000001, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmsub.s, rmm, 0xffffffff40000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fmsub.s, rne, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmsub.s, rtz, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmsub.s, rdn, 0xffffffff7f7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmsub.s, rup, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmsub.s, rmm, 0xffffffff7f800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fmsub.s, rne, 0xffffffff7f7fffff, 0, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fmsub.s, rne, 0xffffffff40000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmsub.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fmsub.s, rne, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rup, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fmsub.s, rne, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000
	FP3 fmsub.s, rne, 0xffffffff7f800000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001
	FP3 fmsub.s, rne, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmsub.s, rtz, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmsub.s, rdn, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmsub.s, rup, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmsub.s, rmm, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fmsub.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmsub.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmsub.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmsub.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmsub.s, rmm, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fmsub.s, rne, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmsub.s, rtz, 0xffffffffbf7fffff, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmsub.s, rdn, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmsub.s, rup, 0xffffffffbf7fffff, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmsub.s, rmm, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmsub.s, rtz, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmsub.s, rdn, 0xffffffff007fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmsub.s, rup, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmsub.s, rmm, 0xffffffff00800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fmsub.s, rne, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmsub.s, rtz, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmsub.s, rdn, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmsub.s, rup, 0xffffffff00800001, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fmsub.s, rmm, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000

	FP3 fnmsub.s, rne, 0xffffffffc0a00000, 0, 0xffffffff40000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff40e00000, 0, 0xffffffffc0000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffffc0000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmsub.s, rtz, 0xffffffffc0000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmsub.s, rdn, 0xffffffffc0000003, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmsub.s, rup, 0xffffffffc0000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmsub.s, rmm, 0xffffffffc0000002, NX, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmsub.s, rne, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rtz, 0xffffffff3ea58bf2, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rdn, 0xffffffff3ea58bf2, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rup, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rmm, 0xffffffff3ea58bf3, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rne, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rtz, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rdn, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rup, 0xffffffff3eafc964, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rmm, 0xffffffff3eafc963, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmsub.s, rne, 0xffffffffc0000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmsub.s, rtz, 0xffffffffc0000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmsub.s, rdn, 0xffffffffc0000001, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmsub.s, rup, 0xffffffffc0000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmsub.s, rmm, 0xffffffffc0000000, NX, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmsub.s, rne, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmsub.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmsub.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmsub.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmsub.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmsub.s, rne, 0xffffffffff7fffff, 0, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmsub.s, rne, 0xffffffffc0000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmsub.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmsub.s, rne, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rne, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rtz, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rdn, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rup, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rmm, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmsub.s, rne, 0xffffffffff800000, 0, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000
	FP3 fnmsub.s, rne, 0xffffffffff800000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001
	FP3 fnmsub.s, rne, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmsub.s, rtz, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmsub.s, rdn, 0xffffffff00000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmsub.s, rup, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmsub.s, rmm, 0xffffffff00000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmsub.s, rne, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmsub.s, rtz, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmsub.s, rdn, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmsub.s, rup, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmsub.s, rmm, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmsub.s, rne, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmsub.s, rtz, 0xffffffff3f7fffff, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmsub.s, rdn, 0xffffffff3f7fffff, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmsub.s, rup, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmsub.s, rmm, 0xffffffff3f800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmsub.s, rtz, 0xffffffff807fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmsub.s, rdn, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmsub.s, rup, 0xffffffff807fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmsub.s, rmm, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmsub.s, rne, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmsub.s, rtz, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmsub.s, rdn, 0xffffffff80800001, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmsub.s, rup, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmsub.s, rmm, 0xffffffff80800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000

	FP3 fnmadd.s, rne, 0xffffffffc0e00000, 0, 0xffffffff40000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff40a00000, 0, 0xffffffffc0000000, 0xffffffff40400000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffffa8800000, 0, 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800002
	FP3 fnmadd.s, rne, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rtz, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rdn, 0xffffffffbeafc964, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rup, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rmm, 0xffffffffbeafc963, NX, 0xffffffff3dcccccd, 0xffffffff3dcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rne, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rtz, 0xffffffffbea58bf2, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rdn, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rup, 0xffffffffbea58bf2, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rmm, 0xffffffffbea58bf3, NX, 0xffffffff3dcccccd, 0xffffffffbdcccccd, 0xffffffff3eaaaaab
	FP3 fnmadd.s, rne, 0xffffffffb37ffffe, 0, 0xffffffff3f800001, 0xffffffff3f7fffff, 0xffffffffbf800000
	FP3 fnmadd.s, rne, 0xffffffffff7fffff, 0, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffffff7fffff
	FP3 fnmadd.s, rne, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmadd.s, rtz, 0xffffffffff7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmadd.s, rdn, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmadd.s, rup, 0xffffffffff7fffff, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmadd.s, rmm, 0xffffffffff800000, OF|NX, 0xffffffff7f7fffff, 0xffffffff40000000, 0xffffffff7f7fffff
	FP3 fnmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000
	FP3 fnmadd.s, rne, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000
	FP3 fnmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000
	FP3 fnmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rtz, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rdn, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rup, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rmm, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rne, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fnmadd.s, rne, 0xffffffffff800000, 0, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000
	FP3 fnmadd.s, rne, 0xffffffff7f800000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, NV, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001
	FP3 fnmadd.s, rne, 0xffffffff80000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmadd.s, rtz, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmadd.s, rdn, 0xffffffff80000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmadd.s, rup, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmadd.s, rmm, 0xffffffff80000002, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000001
	FP3 fnmadd.s, rne, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmadd.s, rtz, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmadd.s, rdn, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmadd.s, rup, 0xffffffff80000000, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmadd.s, rmm, 0xffffffff80000001, UF|NX, 0xffffffff00000001, 0xffffffff3f000000, 0xffffffff00000000
	FP3 fnmadd.s, rne, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmadd.s, rtz, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmadd.s, rdn, 0xffffffffbf800001, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmadd.s, rup, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmadd.s, rmm, 0xffffffffbf800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmadd.s, rtz, 0xffffffff807fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmadd.s, rdn, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmadd.s, rup, 0xffffffff807fffff, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmadd.s, rmm, 0xffffffff80800000, UF|NX, 0xffffffff00800000, 0xffffffff3f7fffff, 0xffffffff00000000
	FP3 fnmadd.s, rne, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmadd.s, rtz, 0xffffffff007fffff, UF|NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmadd.s, rdn, 0xffffffff007fffff, UF|NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmadd.s, rup, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000
	FP3 fnmadd.s, rmm, 0xffffffff00800000, NX, 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80800000

	// Sign injection works on bits: NaNs keep their payload and raise nothing.
	FP2_EXACT fsgnj.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP2_EXACT fsgnj.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xffffffffc0000000
	FP2_EXACT fsgnj.s, 0xffffffff3f800000, 0, 0xffffffffbf800000, 0xffffffff40000000
	FP2_EXACT fsgnj.s, 0xffffffffbf800000, 0, 0xffffffffbf800000, 0xffffffffc0000000
	FP2_EXACT fsgnj.s, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2_EXACT fsgnj.s, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2_EXACT fsgnj.s, 0xffffffffff800001, 0, 0xffffffff7f800001, 0xffffffffbf800000
	FP2_EXACT fsgnj.s, 0xffffffff7fc00003, 0, 0xffffffffffc00003, 0xffffffff3f800000
	FP2_EXACT fsgnj.s, 0xffffffff7f800000, 0, 0xffffffffff800000, 0xffffffff7fc00000
	FP2_EXACT fsgnj.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xffffffffffc00003
	FP2_EXACT fsgnjn.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP2_EXACT fsgnjn.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffffc0000000
	FP2_EXACT fsgnjn.s, 0xffffffffbf800000, 0, 0xffffffffbf800000, 0xffffffff40000000
	FP2_EXACT fsgnjn.s, 0xffffffff3f800000, 0, 0xffffffffbf800000, 0xffffffffc0000000
	FP2_EXACT fsgnjn.s, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2_EXACT fsgnjn.s, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2_EXACT fsgnjn.s, 0xffffffff7f800001, 0, 0xffffffff7f800001, 0xffffffffbf800000
	FP2_EXACT fsgnjn.s, 0xffffffffffc00003, 0, 0xffffffffffc00003, 0xffffffff3f800000
	FP2_EXACT fsgnjn.s, 0xffffffffff800000, 0, 0xffffffffff800000, 0xffffffff7fc00000
	FP2_EXACT fsgnjn.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffffffc00003
	FP2_EXACT fsgnjx.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP2_EXACT fsgnjx.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xffffffffc0000000
	FP2_EXACT fsgnjx.s, 0xffffffffbf800000, 0, 0xffffffffbf800000, 0xffffffff40000000
	FP2_EXACT fsgnjx.s, 0xffffffff3f800000, 0, 0xffffffffbf800000, 0xffffffffc0000000
	FP2_EXACT fsgnjx.s, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2_EXACT fsgnjx.s, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2_EXACT fsgnjx.s, 0xffffffffff800001, 0, 0xffffffff7f800001, 0xffffffffbf800000
	FP2_EXACT fsgnjx.s, 0xffffffffffc00003, 0, 0xffffffffffc00003, 0xffffffff3f800000
	FP2_EXACT fsgnjx.s, 0xffffffffff800000, 0, 0xffffffffff800000, 0xffffffff7fc00000
	FP2_EXACT fsgnjx.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xffffffffffc00003

	// Minimum and maximum: -0 is below +0, one NaN loses, two are the canonical one.
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0xffffffff40000000, 0xffffffff3f800000
	FP2_EXACT fmin.s, 0xffffffffbf800000, 0, 0xffffffffbf800000, 0xffffffff3f800000
	FP2_EXACT fmin.s, 0xffffffff80000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2_EXACT fmin.s, 0xffffffff80000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2_EXACT fmin.s, 0xffffffff7f7fffff, 0, 0xffffffff7f800000, 0xffffffff7f7fffff
	FP2_EXACT fmin.s, 0xffffffffff800000, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP2_EXACT fmin.s, 0xffffffff80000001, 0, 0xffffffff00000001, 0xffffffff80000001
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0xffffffff7fc00000, 0xffffffff3f800000
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffff7fc00000
	FP2_EXACT fmin.s, 0xffffffff3f800000, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP2_EXACT fmin.s, 0xffffffff3f800000, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP2_EXACT fmin.s, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffffffc00003
	FP2_EXACT fmin.s, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffff7fc00000
	FP2_EXACT fmin.s, 0xffffffffc0400000, 0, 0xffffffffc0400000, 0xffffffffc0000000
	FP2_EXACT fmax.s, 0xffffffff40000000, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP2_EXACT fmax.s, 0xffffffff40000000, 0, 0xffffffff40000000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffffbf800000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff00000000, 0, 0xffffffff00000000, 0xffffffff80000000
	FP2_EXACT fmax.s, 0xffffffff00000000, 0, 0xffffffff80000000, 0xffffffff00000000
	FP2_EXACT fmax.s, 0xffffffff7f800000, 0, 0xffffffff7f800000, 0xffffffff7f7fffff
	FP2_EXACT fmax.s, 0xffffffffff7fffff, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP2_EXACT fmax.s, 0xffffffff00000001, 0, 0xffffffff00000001, 0xffffffff80000001
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffff7fc00000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xffffffff7fc00000
	FP2_EXACT fmax.s, 0xffffffff3f800000, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP2_EXACT fmax.s, 0xffffffff7fc00000, 0, 0xffffffff7fc00000, 0xffffffffffc00003
	FP2_EXACT fmax.s, 0xffffffff7fc00000, NV, 0xffffffff7f800001, 0xffffffff7fc00000
	FP2_EXACT fmax.s, 0xffffffffc0000000, 0, 0xffffffffc0400000, 0xffffffffc0000000

	// Comparison: feq is quiet, flt and fle signal.
	FP_COMPARE feq.s, 0, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP_COMPARE feq.s, 0, 0, 0xffffffff40000000, 0xffffffff3f800000
	FP_COMPARE feq.s, 0, 0, 0xffffffffbf800000, 0xffffffff3f800000
	FP_COMPARE feq.s, 1, 0, 0xffffffff00000000, 0xffffffff80000000
	FP_COMPARE feq.s, 1, 0, 0xffffffff80000000, 0xffffffff00000000
	FP_COMPARE feq.s, 0, 0, 0xffffffff7f800000, 0xffffffff7f7fffff
	FP_COMPARE feq.s, 0, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP_COMPARE feq.s, 0, 0, 0xffffffff00000001, 0xffffffff80000001
	FP_COMPARE feq.s, 0, 0, 0xffffffff7fc00000, 0xffffffff3f800000
	FP_COMPARE feq.s, 0, 0, 0xffffffff3f800000, 0xffffffff7fc00000
	FP_COMPARE feq.s, 0, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP_COMPARE feq.s, 0, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP_COMPARE feq.s, 0, 0, 0xffffffff7fc00000, 0xffffffffffc00003
	FP_COMPARE feq.s, 0, NV, 0xffffffff7f800001, 0xffffffff7fc00000
	FP_COMPARE feq.s, 0, 0, 0xffffffffc0400000, 0xffffffffc0000000
	FP_COMPARE feq.s, 1, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP_COMPARE feq.s, 1, 0, 0xffffffff7f800000, 0xffffffff7f800000
	FP_COMPARE feq.s, 0, 0, 0xffffffffff800000, 0xffffffff7f800000
	FP_COMPARE feq.s, 1, 0, 0xffffffffbf800000, 0xffffffffbf800000
	FP_COMPARE flt.s, 1, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP_COMPARE flt.s, 0, 0, 0xffffffff40000000, 0xffffffff3f800000
	FP_COMPARE flt.s, 1, 0, 0xffffffffbf800000, 0xffffffff3f800000
	FP_COMPARE flt.s, 0, 0, 0xffffffff00000000, 0xffffffff80000000
	FP_COMPARE flt.s, 0, 0, 0xffffffff80000000, 0xffffffff00000000
	FP_COMPARE flt.s, 0, 0, 0xffffffff7f800000, 0xffffffff7f7fffff
	FP_COMPARE flt.s, 1, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP_COMPARE flt.s, 0, 0, 0xffffffff00000001, 0xffffffff80000001
	FP_COMPARE flt.s, 0, NV, 0xffffffff7fc00000, 0xffffffff3f800000
	FP_COMPARE flt.s, 0, NV, 0xffffffff3f800000, 0xffffffff7fc00000
	FP_COMPARE flt.s, 0, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP_COMPARE flt.s, 0, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP_COMPARE flt.s, 0, NV, 0xffffffff7fc00000, 0xffffffffffc00003
	FP_COMPARE flt.s, 0, NV, 0xffffffff7f800001, 0xffffffff7fc00000
	FP_COMPARE flt.s, 1, 0, 0xffffffffc0400000, 0xffffffffc0000000
	FP_COMPARE flt.s, 0, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP_COMPARE flt.s, 0, 0, 0xffffffff7f800000, 0xffffffff7f800000
	FP_COMPARE flt.s, 1, 0, 0xffffffffff800000, 0xffffffff7f800000
	FP_COMPARE flt.s, 0, 0, 0xffffffffbf800000, 0xffffffffbf800000
	FP_COMPARE fle.s, 1, 0, 0xffffffff3f800000, 0xffffffff40000000
	FP_COMPARE fle.s, 0, 0, 0xffffffff40000000, 0xffffffff3f800000
	FP_COMPARE fle.s, 1, 0, 0xffffffffbf800000, 0xffffffff3f800000
	FP_COMPARE fle.s, 1, 0, 0xffffffff00000000, 0xffffffff80000000
	FP_COMPARE fle.s, 1, 0, 0xffffffff80000000, 0xffffffff00000000
	FP_COMPARE fle.s, 0, 0, 0xffffffff7f800000, 0xffffffff7f7fffff
	FP_COMPARE fle.s, 1, 0, 0xffffffffff800000, 0xffffffffff7fffff
	FP_COMPARE fle.s, 0, 0, 0xffffffff00000001, 0xffffffff80000001
	FP_COMPARE fle.s, 0, NV, 0xffffffff7fc00000, 0xffffffff3f800000
	FP_COMPARE fle.s, 0, NV, 0xffffffff3f800000, 0xffffffff7fc00000
	FP_COMPARE fle.s, 0, NV, 0xffffffff7f800001, 0xffffffff3f800000
	FP_COMPARE fle.s, 0, NV, 0xffffffff3f800000, 0xffffffff7f800001
	FP_COMPARE fle.s, 0, NV, 0xffffffff7fc00000, 0xffffffffffc00003
	FP_COMPARE fle.s, 0, NV, 0xffffffff7f800001, 0xffffffff7fc00000
	FP_COMPARE fle.s, 1, 0, 0xffffffffc0400000, 0xffffffffc0000000
	FP_COMPARE fle.s, 1, 0, 0xffffffff3f800000, 0xffffffff3f800000
	FP_COMPARE fle.s, 1, 0, 0xffffffff7f800000, 0xffffffff7f800000
	FP_COMPARE fle.s, 1, 0, 0xffffffffff800000, 0xffffffff7f800000
	FP_COMPARE fle.s, 1, 0, 0xffffffffbf800000, 0xffffffffbf800000

	// Classes.
	FP_CLASS fclass.s, 0x1, 0xffffffffff800000
	FP_CLASS fclass.s, 0x2, 0xffffffffbf800000
	FP_CLASS fclass.s, 0x4, 0xffffffff807fffff
	FP_CLASS fclass.s, 0x8, 0xffffffff80000000
	FP_CLASS fclass.s, 0x10, 0xffffffff00000000
	FP_CLASS fclass.s, 0x20, 0xffffffff00000001
	FP_CLASS fclass.s, 0x40, 0xffffffff00800000
	FP_CLASS fclass.s, 0x40, 0xffffffff7f7fffff
	FP_CLASS fclass.s, 0x80, 0xffffffff7f800000
	FP_CLASS fclass.s, 0x100, 0xffffffff7f800001
	FP_CLASS fclass.s, 0x200, 0xffffffff7fc00000
	FP_CLASS fclass.s, 0x200, 0xffffffffffc00003
	FP_CLASS fclass.s, 0x100, 0xffffffffff800001

	// To integers: rounding, limits, NaNs and infinities.
	FP_TO_X fcvt.w.s, rne, 0, 0, 0xffffffff00000000
	FP_TO_X fcvt.w.s, rne, 0, 0, 0xffffffff80000000
	FP_TO_X fcvt.w.s, rne, 1, 0, 0xffffffff3f800000
	FP_TO_X fcvt.w.s, rne, -1, 0, 0xffffffffbf800000
	FP_TO_X fcvt.w.s, rne, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.w.s, rdn, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.w.s, rup, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.w.s, rmm, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.w.s, rne, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.w.s, rdn, -1, NX, 0xffffffffbf000000
	FP_TO_X fcvt.w.s, rup, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.w.s, rmm, -1, NX, 0xffffffffbf000000
	FP_TO_X fcvt.w.s, rne, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.w.s, rtz, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.w.s, rdn, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.w.s, rup, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.w.s, rmm, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.w.s, rne, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.w.s, rtz, -1, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.w.s, rdn, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.w.s, rup, -1, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.w.s, rmm, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.w.s, rne, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.w.s, rtz, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.w.s, rdn, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.w.s, rup, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.w.s, rmm, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.w.s, rne, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.w.s, rtz, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.w.s, rdn, -3, NX, 0xffffffffc0200000
	FP_TO_X fcvt.w.s, rup, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.w.s, rmm, -3, NX, 0xffffffffc0200000
	FP_TO_X fcvt.w.s, rne, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.w.s, rdn, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.w.s, rup, 1, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.w.s, rmm, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.w.s, rne, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.w.s, rdn, -1, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.w.s, rup, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.w.s, rmm, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.w.s, rne, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.w.s, rdn, -1, NX, 0xffffffff80000001
	FP_TO_X fcvt.w.s, rup, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.w.s, rmm, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.w.s, rne, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.w.s, rdn, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.w.s, rup, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.w.s, rmm, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.w.s, rne, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.w.s, rtz, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.w.s, rdn, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.w.s, rup, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.w.s, rmm, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffff7f800000
	FP_TO_X fcvt.w.s, rne, 0xffffffff80000000, NV, 0xffffffffff800000
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffff7fc00000
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffffffc00003
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffff7f800001
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffff7f7fffff
	FP_TO_X fcvt.w.s, rne, 0xffffffff80000000, NV, 0xffffffffff7fffff
	FP_TO_X fcvt.w.s, rne, 0x000000007fffff80, 0, 0xffffffff4effffff
	FP_TO_X fcvt.w.s, rne, 0x000000007fffffff, NV, 0xffffffff4f000000
	FP_TO_X fcvt.w.s, rne, 0xffffffff80000000, 0, 0xffffffffcf000000

	FP_TO_X fcvt.wu.s, rne, 0, 0, 0xffffffff00000000
	FP_TO_X fcvt.wu.s, rne, 0, 0, 0xffffffff80000000
	FP_TO_X fcvt.wu.s, rne, 1, 0, 0xffffffff3f800000
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffbf800000
	FP_TO_X fcvt.wu.s, rne, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.wu.s, rdn, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.wu.s, rup, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.wu.s, rmm, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.wu.s, rne, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.wu.s, rdn, 0, NV, 0xffffffffbf000000
	FP_TO_X fcvt.wu.s, rup, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.wu.s, rmm, 0, NV, 0xffffffffbf000000
	FP_TO_X fcvt.wu.s, rne, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.wu.s, rtz, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.wu.s, rdn, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.wu.s, rup, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.wu.s, rmm, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffbfc00000
	FP_TO_X fcvt.wu.s, rne, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.wu.s, rtz, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.wu.s, rdn, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.wu.s, rup, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.wu.s, rmm, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffc0200000
	FP_TO_X fcvt.wu.s, rne, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.wu.s, rdn, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.wu.s, rup, 1, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.wu.s, rmm, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.wu.s, rne, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.wu.s, rdn, 0, NV, 0xffffffffbdcccccd
	FP_TO_X fcvt.wu.s, rup, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.wu.s, rmm, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.wu.s, rne, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.wu.s, rdn, 0, NV, 0xffffffff80000001
	FP_TO_X fcvt.wu.s, rup, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.wu.s, rmm, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.wu.s, rne, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.wu.s, rdn, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.wu.s, rup, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.wu.s, rmm, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.wu.s, rtz, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.wu.s, rdn, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.wu.s, rup, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.wu.s, rmm, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffff7f800000
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffff800000
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffff7fc00000
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffffffc00003
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffff7f800001
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffff7f7fffff
	FP_TO_X fcvt.wu.s, rne, 0, NV, 0xffffffffff7fffff
	FP_TO_X fcvt.wu.s, rne, -256, 0, 0xffffffff4f7fffff
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xffffffff4f800000

	FP_TO_X fcvt.l.s, rne, 0, 0, 0xffffffff00000000
	FP_TO_X fcvt.l.s, rne, 0, 0, 0xffffffff80000000
	FP_TO_X fcvt.l.s, rne, 1, 0, 0xffffffff3f800000
	FP_TO_X fcvt.l.s, rne, -1, 0, 0xffffffffbf800000
	FP_TO_X fcvt.l.s, rne, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.l.s, rdn, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.l.s, rup, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.l.s, rmm, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.l.s, rne, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.l.s, rdn, -1, NX, 0xffffffffbf000000
	FP_TO_X fcvt.l.s, rup, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.l.s, rmm, -1, NX, 0xffffffffbf000000
	FP_TO_X fcvt.l.s, rne, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.l.s, rtz, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.l.s, rdn, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.l.s, rup, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.l.s, rmm, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.l.s, rne, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.l.s, rtz, -1, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.l.s, rdn, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.l.s, rup, -1, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.l.s, rmm, -2, NX, 0xffffffffbfc00000
	FP_TO_X fcvt.l.s, rne, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.l.s, rtz, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.l.s, rdn, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.l.s, rup, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.l.s, rmm, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.l.s, rne, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.l.s, rtz, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.l.s, rdn, -3, NX, 0xffffffffc0200000
	FP_TO_X fcvt.l.s, rup, -2, NX, 0xffffffffc0200000
	FP_TO_X fcvt.l.s, rmm, -3, NX, 0xffffffffc0200000
	FP_TO_X fcvt.l.s, rne, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.l.s, rdn, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.l.s, rup, 1, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.l.s, rmm, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.l.s, rne, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.l.s, rdn, -1, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.l.s, rup, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.l.s, rmm, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.l.s, rne, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.l.s, rdn, -1, NX, 0xffffffff80000001
	FP_TO_X fcvt.l.s, rup, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.l.s, rmm, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.l.s, rne, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.l.s, rdn, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.l.s, rup, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.l.s, rmm, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.l.s, rne, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.l.s, rtz, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.l.s, rdn, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.l.s, rup, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.l.s, rmm, -1, NX, 0xffffffffbf666666
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffff7f800000
	FP_TO_X fcvt.l.s, rne, 0x8000000000000000, NV, 0xffffffffff800000
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffff7fc00000
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffffffc00003
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffff7f800001
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffff7f7fffff
	FP_TO_X fcvt.l.s, rne, 0x8000000000000000, NV, 0xffffffffff7fffff
	FP_TO_X fcvt.l.s, rne, 0x7fffff8000000000, 0, 0xffffffff5effffff
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xffffffff5f000000
	FP_TO_X fcvt.l.s, rne, 0x8000000000000000, 0, 0xffffffffdf000000

	FP_TO_X fcvt.lu.s, rne, 0, 0, 0xffffffff00000000
	FP_TO_X fcvt.lu.s, rne, 0, 0, 0xffffffff80000000
	FP_TO_X fcvt.lu.s, rne, 1, 0, 0xffffffff3f800000
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffbf800000
	FP_TO_X fcvt.lu.s, rne, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.lu.s, rdn, 0, NX, 0xffffffff3f000000
	FP_TO_X fcvt.lu.s, rup, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.lu.s, rmm, 1, NX, 0xffffffff3f000000
	FP_TO_X fcvt.lu.s, rne, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.lu.s, rdn, 0, NV, 0xffffffffbf000000
	FP_TO_X fcvt.lu.s, rup, 0, NX, 0xffffffffbf000000
	FP_TO_X fcvt.lu.s, rmm, 0, NV, 0xffffffffbf000000
	FP_TO_X fcvt.lu.s, rne, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.lu.s, rtz, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.lu.s, rdn, 1, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.lu.s, rup, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.lu.s, rmm, 2, NX, 0xffffffff3fc00000
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffbfc00000
	FP_TO_X fcvt.lu.s, rne, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.lu.s, rtz, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.lu.s, rdn, 2, NX, 0xffffffff40200000
	FP_TO_X fcvt.lu.s, rup, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.lu.s, rmm, 3, NX, 0xffffffff40200000
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffc0200000
	FP_TO_X fcvt.lu.s, rne, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.lu.s, rdn, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.lu.s, rup, 1, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.lu.s, rmm, 0, NX, 0xffffffff3dcccccd
	FP_TO_X fcvt.lu.s, rne, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.lu.s, rdn, 0, NV, 0xffffffffbdcccccd
	FP_TO_X fcvt.lu.s, rup, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.lu.s, rmm, 0, NX, 0xffffffffbdcccccd
	FP_TO_X fcvt.lu.s, rne, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.lu.s, rdn, 0, NV, 0xffffffff80000001
	FP_TO_X fcvt.lu.s, rup, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.lu.s, rmm, 0, NX, 0xffffffff80000001
	FP_TO_X fcvt.lu.s, rne, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.lu.s, rdn, 0, NX, 0xffffffff3f666666
	FP_TO_X fcvt.lu.s, rup, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.lu.s, rmm, 1, NX, 0xffffffff3f666666
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.lu.s, rtz, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.lu.s, rdn, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.lu.s, rup, 0, NX, 0xffffffffbf666666
	FP_TO_X fcvt.lu.s, rmm, 0, NV, 0xffffffffbf666666
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffff7f800000
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffff800000
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffff7fc00000
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffffffc00003
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffff7f800001
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffff7f7fffff
	FP_TO_X fcvt.lu.s, rne, 0, NV, 0xffffffffff7fffff
	FP_TO_X fcvt.lu.s, rne, 0xffffff0000000000, 0, 0xffffffff5f7fffff
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xffffffff5f800000

	// From integers; the upper half of a word operand does not matter.
	X_TO_FP fcvt.s.w, rne, 0xffffffff00000000, 0, 0
	X_TO_FP fcvt.s.w, rne, 0xffffffff3f800000, 0, 1
	X_TO_FP fcvt.s.w, rne, 0xffffffffbf800000, 0, -1
	X_TO_FP fcvt.s.w, rne, 0xffffffff40000000, 0, 2
	X_TO_FP fcvt.s.w, rne, 0xffffffffc0400000, 0, -3
	X_TO_FP fcvt.s.w, rne, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.w, rtz, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.w, rdn, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.w, rup, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.w, rmm, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.w, rne, 0xffffffffcf000000, 0, 0x0000000080000000
	X_TO_FP fcvt.s.w, rne, 0xffffffffbf800000, 0, 0x00000000ffffffff
	X_TO_FP fcvt.s.w, rne, 0xffffffff3f800000, 0, 0xdeadbeef00000001
	X_TO_FP fcvt.s.w, rne, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.w, rtz, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.w, rdn, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.w, rup, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.w, rmm, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.w, rne, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.w, rtz, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.w, rdn, 0xffffffffcb800001, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.w, rup, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.w, rmm, 0xffffffffcb800001, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.w, rne, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.w, rtz, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.w, rdn, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.w, rup, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.w, rmm, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.w, rne, 0xffffffffbf800000, 0, 0x7fffffffffffffff
	X_TO_FP fcvt.s.w, rne, 0xffffffff00000000, 0, 0x8000000000000000
	X_TO_FP fcvt.s.w, rne, 0xffffffff00000000, 0, 0x8000008000000000
	X_TO_FP fcvt.s.w, rne, 0xffffffff00000000, 0, 0xffffffc000000000

	X_TO_FP fcvt.s.wu, rne, 0xffffffff00000000, 0, 0
	X_TO_FP fcvt.s.wu, rne, 0xffffffff3f800000, 0, 1
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f800000, NX, -1
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4f7fffff, NX, -1
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4f7fffff, NX, -1
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f800000, NX, -1
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f800000, NX, -1
	X_TO_FP fcvt.s.wu, rne, 0xffffffff40000000, 0, 2
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f800000, NX, -3
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4f7fffff, NX, -3
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4f7fffff, NX, -3
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f800000, NX, -3
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f800000, NX, -3
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f000000, 0, 0x0000000080000000
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.wu, rne, 0xffffffff3f800000, 0, 0xdeadbeef00000001
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f7f0000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4f7effff, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4f7effff, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f7f0000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f7f0000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.wu, rne, 0xffffffff4f800000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.wu, rtz, 0xffffffff4f7fffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.wu, rdn, 0xffffffff4f7fffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.wu, rup, 0xffffffff4f800000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.wu, rmm, 0xffffffff4f800000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.wu, rne, 0xffffffff00000000, 0, 0x8000000000000000
	X_TO_FP fcvt.s.wu, rne, 0xffffffff00000000, 0, 0x8000008000000000
	X_TO_FP fcvt.s.wu, rne, 0xffffffff00000000, 0, 0xffffffc000000000

	X_TO_FP fcvt.s.l, rne, 0xffffffff00000000, 0, 0
	X_TO_FP fcvt.s.l, rne, 0xffffffff3f800000, 0, 1
	X_TO_FP fcvt.s.l, rne, 0xffffffffbf800000, 0, -1
	X_TO_FP fcvt.s.l, rne, 0xffffffff40000000, 0, 2
	X_TO_FP fcvt.s.l, rne, 0xffffffffc0400000, 0, -3
	X_TO_FP fcvt.s.l, rne, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.l, rtz, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.l, rdn, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.l, rup, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.l, rmm, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.l, rne, 0xffffffff4f000000, 0, 0x0000000080000000
	X_TO_FP fcvt.s.l, rne, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.l, rtz, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.l, rdn, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.l, rup, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.l, rmm, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.l, rne, 0xffffffffde054904, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.l, rtz, 0xffffffffde054904, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.l, rdn, 0xffffffffde054905, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.l, rup, 0xffffffffde054904, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.l, rmm, 0xffffffffde054904, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.l, rne, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.l, rtz, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.l, rdn, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.l, rup, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.l, rmm, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.l, rne, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.l, rtz, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.l, rdn, 0xffffffffcb800001, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.l, rup, 0xffffffffcb800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.l, rmm, 0xffffffffcb800001, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.l, rne, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.l, rtz, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.l, rdn, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.l, rup, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.l, rmm, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.l, rne, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.l, rtz, 0xffffffff5effffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.l, rdn, 0xffffffff5effffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.l, rup, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.l, rmm, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.l, rne, 0xffffffffdf000000, 0, 0x8000000000000000
	X_TO_FP fcvt.s.l, rne, 0xffffffffdeffffff, 0, 0x8000008000000000
	X_TO_FP fcvt.s.l, rne, 0xffffffffd2800000, 0, 0xffffffc000000000

	X_TO_FP fcvt.s.lu, rne, 0xffffffff00000000, 0, 0
	X_TO_FP fcvt.s.lu, rne, 0xffffffff3f800000, 0, 1
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f800000, NX, -1
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f7fffff, NX, -1
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f7fffff, NX, -1
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f800000, NX, -1
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f800000, NX, -1
	X_TO_FP fcvt.s.lu, rne, 0xffffffff40000000, 0, 2
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f800000, NX, -3
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f7fffff, NX, -3
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f7fffff, NX, -3
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f800000, NX, -3
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f800000, NX, -3
	X_TO_FP fcvt.s.lu, rne, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff4effffff, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.lu, rup, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff4f000000, NX, 0x000000007fffffff
	X_TO_FP fcvt.s.lu, rne, 0xffffffff4f000000, 0, 0x0000000080000000
	X_TO_FP fcvt.s.lu, rne, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff4f7fffff, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.lu, rup, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff4f800000, NX, 0x00000000ffffffff
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f5eadbf, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f5eadbe, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f5eadbe, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f5eadbf, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f5eadbf, NX, 0xdeadbeef00000001
	X_TO_FP fcvt.s.lu, rne, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff4b800000, NX, 0x0000000001000001
	X_TO_FP fcvt.s.lu, rup, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff4b800001, NX, 0x0000000001000001
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f7fffff, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f7fffff, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f800000, NX, 0xfffffffffeffffff
	X_TO_FP fcvt.s.lu, rne, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff4b800001, NX, 0x0000000001000003
	X_TO_FP fcvt.s.lu, rup, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff4b800002, NX, 0x0000000001000003
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5effffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5effffff, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f000000, NX, 0x7fffffffffffffff
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f000000, 0, 0x8000000000000000
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f000000, NX, 0x8000008000000000
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f000000, NX, 0x8000008000000000
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f000000, NX, 0x8000008000000000
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f000001, NX, 0x8000008000000000
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f000001, NX, 0x8000008000000000
	X_TO_FP fcvt.s.lu, rne, 0xffffffff5f800000, NX, 0xffffffc000000000
	X_TO_FP fcvt.s.lu, rtz, 0xffffffff5f7fffff, NX, 0xffffffc000000000
	X_TO_FP fcvt.s.lu, rdn, 0xffffffff5f7fffff, NX, 0xffffffc000000000
	X_TO_FP fcvt.s.lu, rup, 0xffffffff5f800000, NX, 0xffffffc000000000
	X_TO_FP fcvt.s.lu, rmm, 0xffffffff5f800000, NX, 0xffffffc000000000

	// Moves between the register files: bits as they are, sign-extended to x, NaN-boxed to f.
	FP_CLASS fmv.x.w, 0, 0xffffffff00000000
	FP_CLASS fmv.x.w, 0x000000003f800000, 0xffffffff3f800000
	FP_CLASS fmv.x.w, 0xffffffffbf800000, 0xffffffffbf800000
	FP_CLASS fmv.x.w, 0x000000007f800001, 0xffffffff7f800001
	FP_CLASS fmv.x.w, 0xffffffffffc00003, 0xffffffffffc00003
	FP_CLASS fmv.x.w, 0xffffffff80000000, 0xffffffff80000000
	FP_CLASS fmv.x.w, -1, 0xffffffffffffffff
	FP_CLASS fmv.x.w, 0x000000003f800000, 0x000000003f800000
	X_TO_FP_EXACT fmv.w.x, 0xffffffff00000000, 0
	X_TO_FP_EXACT fmv.w.x, 0xffffffff3f800000, 0x000000003f800000
	X_TO_FP_EXACT fmv.w.x, 0xffffffffbf800000, 0x00000000bf800000
	X_TO_FP_EXACT fmv.w.x, 0xffffffff7f800001, 0x000000007f800001
	X_TO_FP_EXACT fmv.w.x, 0xffffffffffc00003, 0x00000000ffc00003
	X_TO_FP_EXACT fmv.w.x, 0xffffffff3f800000, 0x555555553f800000

	// Loads box, stores take the low bits; none of them looks at the value.
	FP_LOAD flw, 0xffffffff3f800000, 0x000000003f800000, 0
	FP_LOAD flw, 0xffffffff3f800000, 0x000000003f800000, 2047
	FP_LOAD flw, 0xffffffff3f800000, 0x000000003f800000, -2048
	FP_LOAD flw, 0xffffffff7f800001, 0x000000007f800001, 0
	FP_LOAD flw, 0xffffffff7f800001, 0x000000007f800001, 2047
	FP_LOAD flw, 0xffffffff7f800001, 0x000000007f800001, -2048
	FP_LOAD flw, 0xffffffff80000000, 0x0000000080000000, 0
	FP_LOAD flw, 0xffffffff80000000, 0x0000000080000000, 2047
	FP_LOAD flw, 0xffffffff80000000, 0x0000000080000000, -2048
	FP_LOAD flw, 0xffffffffffffffff, 0x00000000ffffffff, 0
	FP_LOAD flw, 0xffffffffffffffff, 0x00000000ffffffff, 2047
	FP_LOAD flw, 0xffffffffffffffff, 0x00000000ffffffff, -2048
	FP_STORE fsw, 0xffffffff3f800000, 0xffffffff3f800000, 0
	FP_STORE fsw, 0xffffffff3f800000, 0xffffffff3f800000, 2047
	FP_STORE fsw, 0xffffffff3f800000, 0xffffffff3f800000, -2048
	FP_STORE fsw, 0xffffffff7f800001, 0xffffffff7f800001, 0
	FP_STORE fsw, 0xffffffff7f800001, 0xffffffff7f800001, 2047
	FP_STORE fsw, 0xffffffff7f800001, 0xffffffff7f800001, -2048
	FP_STORE fsw, 0xffffffff89abcdef, 0x0123456789abcdef, 0
	FP_STORE fsw, 0xffffffff89abcdef, 0x0123456789abcdef, 2047
	FP_STORE fsw, 0xffffffff89abcdef, 0x0123456789abcdef, -2048

	// An operand that is not NaN-boxed counts as the canonical NaN; moves to x and stores take its bits.
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x000000003f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x000000003f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x000000003f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x000000003f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x000000003f800000
	FP2_EXACT fsgnj.s, 0xffffffff7fc00000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2_EXACT fsgnjn.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP2_EXACT fsgnjx.s, 0xffffffffffc00000, 0, 0x000000003f800000, 0xffffffffbf800000
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0x000000003f800000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0x000000003f800000
	FP_COMPARE feq.s, 0, 0, 0x000000003f800000, 0x000000003f800000
	FP_COMPARE flt.s, 0, NV, 0x000000003f800000, 0xffffffff3f800000
	FP_COMPARE fle.s, 0, NV, 0xffffffff3f800000, 0x000000003f800000
	FP_CLASS fclass.s, 0x200, 0x000000003f800000
	FP_TO_X fcvt.w.s, rne, 0x7fffffff, NV, 0x000000003f800000
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0x000000003f800000
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0x000000003f800000
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0x000000003f800000
	FP1_EXACT fcvt.d.s, 0x7ff8000000000000, 0, 0x000000003f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000
	FP2_EXACT fsgnj.s, 0xffffffff7fc00000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2_EXACT fsgnjn.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP2_EXACT fsgnjx.s, 0xffffffffffc00000, 0, 0xfffffffe3f800000, 0xffffffffbf800000
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0xfffffffe3f800000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0xfffffffe3f800000
	FP_COMPARE feq.s, 0, 0, 0xfffffffe3f800000, 0xfffffffe3f800000
	FP_COMPARE flt.s, 0, NV, 0xfffffffe3f800000, 0xffffffff3f800000
	FP_COMPARE fle.s, 0, NV, 0xffffffff3f800000, 0xfffffffe3f800000
	FP_CLASS fclass.s, 0x200, 0xfffffffe3f800000
	FP_TO_X fcvt.w.s, rne, 0x7fffffff, NV, 0xfffffffe3f800000
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0xfffffffe3f800000
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0xfffffffe3f800000
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0xfffffffe3f800000
	FP1_EXACT fcvt.d.s, 0x7ff8000000000000, 0, 0xfffffffe3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2 fadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2 fsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2 fmul.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2 fdiv.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP1 fsqrt.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000
	FP3 fmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000
	FP3 fmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000
	FP3 fnmadd.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000
	FP3 fnmsub.s, rne, 0xffffffff7fc00000, 0, 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000
	FP2_EXACT fsgnj.s, 0xffffffff7fc00000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2_EXACT fsgnjn.s, 0xffffffffbf800000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP2_EXACT fsgnjx.s, 0xffffffffffc00000, 0, 0x7fffffff3f800000, 0xffffffffbf800000
	FP2_EXACT fmin.s, 0xffffffff3f800000, 0, 0x7fffffff3f800000, 0xffffffff3f800000
	FP2_EXACT fmax.s, 0xffffffff3f800000, 0, 0xffffffff3f800000, 0x7fffffff3f800000
	FP_COMPARE feq.s, 0, 0, 0x7fffffff3f800000, 0x7fffffff3f800000
	FP_COMPARE flt.s, 0, NV, 0x7fffffff3f800000, 0xffffffff3f800000
	FP_COMPARE fle.s, 0, NV, 0xffffffff3f800000, 0x7fffffff3f800000
	FP_CLASS fclass.s, 0x200, 0x7fffffff3f800000
	FP_TO_X fcvt.w.s, rne, 0x7fffffff, NV, 0x7fffffff3f800000
	FP_TO_X fcvt.wu.s, rne, -1, NV, 0x7fffffff3f800000
	FP_TO_X fcvt.l.s, rne, 0x7fffffffffffffff, NV, 0x7fffffff3f800000
	FP_TO_X fcvt.lu.s, rne, -1, NV, 0x7fffffff3f800000
	FP1_EXACT fcvt.d.s, 0x7ff8000000000000, 0, 0x7fffffff3f800000

	// Rounding modes that do not exist are illegal: 5 and 6 in the instruction, 5 to 7 in frm. "fcsr".
	csrwi	frm, 0
	TRAPS M, ILLEGAL, BITS, .insn r 0x53, 5, FADD, fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, .insn r 0x53, 6, FADD, fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, .insn r4 0x43, 5, FORMAT, fa0, fa1, fa2, fa3
	csrwi	frm, 5
	TRAPS M, ILLEGAL, BITS, fadd.s fa0, fa1, fa2, dyn
	TRAPS M, ILLEGAL, BITS, fcvt.l.s a0, fa1, dyn
	csrwi	frm, 6
	TRAPS M, ILLEGAL, BITS, fsqrt.s fa0, fa1, dyn
	csrwi	frm, 7
	TRAPS M, ILLEGAL, BITS, fmadd.s fa0, fa1, fa2, fa3, dyn
	// What needs no mode runs all the same.
	li	gp, __LINE__
	fp_operands 0xffffffff3f800000, 0xffffffff40000000
	fmax.s	fa0, fa1, fa2
	fsgnj.s	fa0, fa0, fa0
	fmv.x.d	a0, fa0
	li	t0, 0xffffffff40000000
	bne	a0, t0, fail
	csrwi	frm, 0

	// Flags accrue, and instructions without an exception leave them.
	li	gp, __LINE__
	csrwi	fcsr, 0
	fp_operands 0xffffffff00000000, 0xffffffff40000000
	fdiv.s	fa0, fa2, fa1
	fdiv.s	fa0, fa1, fa1
	fadd.s	fa0, fa2, fa2
	csrr	a0, fflags
	li	a1, DZ|NV
	bne	a0, a1, fail
	csrwi	fflags, 0

	// Without mstatus.FS every instruction of it is illegal; with it, writing a register makes FS dirty.
	li	t0, MSTATUS_FS
	csrc	mstatus, t0
	TRAPS M, ILLEGAL, BITS, fadd.s fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, flw fa0, 0(sp)
	TRAPS M, ILLEGAL, BITS, fsw fa0, 0(sp)
	TRAPS M, ILLEGAL, BITS, feq.s a0, fa0, fa0
	TRAPS M, ILLEGAL, BITS, fmv.w.x fa0, a0
	TRAPS M, ILLEGAL, BITS, csrr a0, fcsr
	li	gp, __LINE__
	li	t0, MSTATUS_FS_INITIAL
	csrs	mstatus, t0
	fsgnj.s	fa0, fa1, fa2
	csrr	t0, mstatus
	bgez	t0, fail

	test_end

	.bss
	.balign	8
scratch:
	.zero	8
