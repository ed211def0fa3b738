	// Zfh: half precision, and conversions from and to the wider ones. Operands and results are the 64 bits of the f
	// register, NaN-boxed.

#include "fp.h"

	.option	arch, rv64ifd_zicsr_zfh
	// funct7 of fadd, funct2 of fmadd.
	.equ	FADD, 2
	.equ	FORMAT, 2
	fp_program

	// Addition and subtraction: ties, the sign of zero, overflow, subnormal sums, infinities, NaNs.
	FP2 fadd.h, rne, 0xffffffffffff4300, 0, 0xffffffffffff3e00, 0xffffffffffff4000
	FP2 fadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP2 fadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP2 fadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP2 fadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP2 fadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP2 fadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fadd.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff8000
	FP2 fadd.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff1000
	FP2 fadd.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff1000
	FP2 fadd.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff1000
	FP2 fadd.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff1000
	FP2 fadd.h, rmm, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff1000
	FP2 fadd.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff9000
	FP2 fadd.h, rtz, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff9000
	FP2 fadd.h, rdn, 0xffffffffffffbc01, NX, 0xffffffffffffbc00, 0xffffffffffff9000
	FP2 fadd.h, rup, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff9000
	FP2 fadd.h, rmm, 0xffffffffffffbc01, NX, 0xffffffffffffbc00, 0xffffffffffff9000
	FP2 fadd.h, rne, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff1000
	FP2 fadd.h, rtz, 0xffffffffffff3c01, NX, 0xffffffffffff3c01, 0xffffffffffff1000
	FP2 fadd.h, rdn, 0xffffffffffff3c01, NX, 0xffffffffffff3c01, 0xffffffffffff1000
	FP2 fadd.h, rup, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff1000
	FP2 fadd.h, rmm, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff1000
	FP2 fadd.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff0001
	FP2 fadd.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff0001
	FP2 fadd.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff0001
	FP2 fadd.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff0001
	FP2 fadd.h, rmm, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff0001
	FP2 fadd.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff0001
	FP2 fadd.h, rtz, 0xffffffffffffbbff, NX, 0xffffffffffffbc00, 0xffffffffffff0001
	FP2 fadd.h, rdn, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff0001
	FP2 fadd.h, rup, 0xffffffffffffbbff, NX, 0xffffffffffffbc00, 0xffffffffffff0001
	FP2 fadd.h, rmm, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff0001
	FP2 fadd.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff7bff
	FP2 fadd.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff7bff
	FP2 fadd.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff7bff
	FP2 fadd.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff7bff
	FP2 fadd.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff7bff
	FP2 fadd.h, rne, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xfffffffffffffbff
	FP2 fadd.h, rtz, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xfffffffffffffbff
	FP2 fadd.h, rdn, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xfffffffffffffbff
	FP2 fadd.h, rup, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xfffffffffffffbff
	FP2 fadd.h, rmm, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xfffffffffffffbff
	FP2 fadd.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4c00
	FP2 fadd.h, rtz, 0xffffffffffff7bff, NX, 0xffffffffffff7bff, 0xffffffffffff4c00
	FP2 fadd.h, rdn, 0xffffffffffff7bff, NX, 0xffffffffffff7bff, 0xffffffffffff4c00
	FP2 fadd.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4c00
	FP2 fadd.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4c00
	FP2 fadd.h, rne, 0xffffffffffff0002, 0, 0xffffffffffff0001, 0xffffffffffff0001
	FP2 fadd.h, rne, 0xffffffffffff03ff, 0, 0xffffffffffff0400, 0xffffffffffff8001
	FP2 fadd.h, rne, 0xffffffffffff0400, 0, 0xffffffffffff03ff, 0xffffffffffff0001
	FP2 fadd.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xfffffffffffffc00, 0, 0xfffffffffffffc00, 0xffffffffffff7bff
	FP2 fadd.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xfffffffffffffc00
	FP2 fadd.h, rne, 0xffffffffffff7e00, NV, 0xfffffffffffffc00, 0xffffffffffff7c00
	FP2 fadd.h, rne, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffff3555
	FP2 fadd.h, rtz, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffff3555
	FP2 fadd.h, rdn, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffff3555
	FP2 fadd.h, rup, 0xffffffffffff36ef, NX, 0xffffffffffff2e66, 0xffffffffffff3555
	FP2 fadd.h, rmm, 0xffffffffffff36ef, NX, 0xffffffffffff2e66, 0xffffffffffff3555
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP2 fadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xfffffffffffffe03, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7e00, 0xffffffffffff7c01
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7c00, 0xffffffffffff7e00
	FP2 fsub.h, rne, 0xffffffffffff4300, 0, 0xffffffffffff3e00, 0xffffffffffffc000
	FP2 fsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2 fsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fsub.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2 fsub.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff9000
	FP2 fsub.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff9000
	FP2 fsub.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff9000
	FP2 fsub.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff9000
	FP2 fsub.h, rmm, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff9000
	FP2 fsub.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff1000
	FP2 fsub.h, rtz, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff1000
	FP2 fsub.h, rdn, 0xffffffffffffbc01, NX, 0xffffffffffffbc00, 0xffffffffffff1000
	FP2 fsub.h, rup, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff1000
	FP2 fsub.h, rmm, 0xffffffffffffbc01, NX, 0xffffffffffffbc00, 0xffffffffffff1000
	FP2 fsub.h, rne, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff9000
	FP2 fsub.h, rtz, 0xffffffffffff3c01, NX, 0xffffffffffff3c01, 0xffffffffffff9000
	FP2 fsub.h, rdn, 0xffffffffffff3c01, NX, 0xffffffffffff3c01, 0xffffffffffff9000
	FP2 fsub.h, rup, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff9000
	FP2 fsub.h, rmm, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff9000
	FP2 fsub.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff8001
	FP2 fsub.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff8001
	FP2 fsub.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff8001
	FP2 fsub.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff3c00, 0xffffffffffff8001
	FP2 fsub.h, rmm, 0xffffffffffff3c00, NX, 0xffffffffffff3c00, 0xffffffffffff8001
	FP2 fsub.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff8001
	FP2 fsub.h, rtz, 0xffffffffffffbbff, NX, 0xffffffffffffbc00, 0xffffffffffff8001
	FP2 fsub.h, rdn, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff8001
	FP2 fsub.h, rup, 0xffffffffffffbbff, NX, 0xffffffffffffbc00, 0xffffffffffff8001
	FP2 fsub.h, rmm, 0xffffffffffffbc00, NX, 0xffffffffffffbc00, 0xffffffffffff8001
	FP2 fsub.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xfffffffffffffbff
	FP2 fsub.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xfffffffffffffbff
	FP2 fsub.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xfffffffffffffbff
	FP2 fsub.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xfffffffffffffbff
	FP2 fsub.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xfffffffffffffbff
	FP2 fsub.h, rne, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff7bff
	FP2 fsub.h, rtz, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff7bff
	FP2 fsub.h, rdn, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff7bff
	FP2 fsub.h, rup, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff7bff
	FP2 fsub.h, rmm, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff7bff
	FP2 fsub.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffffcc00
	FP2 fsub.h, rtz, 0xffffffffffff7bff, NX, 0xffffffffffff7bff, 0xffffffffffffcc00
	FP2 fsub.h, rdn, 0xffffffffffff7bff, NX, 0xffffffffffff7bff, 0xffffffffffffcc00
	FP2 fsub.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffffcc00
	FP2 fsub.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffffcc00
	FP2 fsub.h, rne, 0xffffffffffff0002, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP2 fsub.h, rne, 0xffffffffffff03ff, 0, 0xffffffffffff0400, 0xffffffffffff0001
	FP2 fsub.h, rne, 0xffffffffffff0400, 0, 0xffffffffffff03ff, 0xffffffffffff8001
	FP2 fsub.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffffbc00
	FP2 fsub.h, rne, 0xfffffffffffffc00, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP2 fsub.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xfffffffffffffc00
	FP2 fsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, NV, 0xfffffffffffffc00, 0xfffffffffffffc00
	FP2 fsub.h, rne, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffffb555
	FP2 fsub.h, rtz, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffffb555
	FP2 fsub.h, rdn, 0xffffffffffff36ee, NX, 0xffffffffffff2e66, 0xffffffffffffb555
	FP2 fsub.h, rup, 0xffffffffffff36ef, NX, 0xffffffffffff2e66, 0xffffffffffffb555
	FP2 fsub.h, rmm, 0xffffffffffff36ef, NX, 0xffffffffffff2e66, 0xffffffffffffb555
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffffbc00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP2 fsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffffbc00
	FP2 fsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xfffffffffffffe03, 0xffffffffffffbc00
	FP2 fsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7e00, 0xffffffffffff7c01
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7c00, 0xffffffffffff7e00

	// Multiplication: overflow, underflow, and tininess after rounding.
	FP2 fmul.h, rne, 0xffffffffffff4200, 0, 0xffffffffffff3e00, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xffffffffffffc080, 0, 0xffffffffffffbe00, 0xffffffffffff3e00
	FP2 fmul.h, rne, 0xffffffffffff34cc, NX, 0xffffffffffff2e66, 0xffffffffffff4200
	FP2 fmul.h, rtz, 0xffffffffffff34cc, NX, 0xffffffffffff2e66, 0xffffffffffff4200
	FP2 fmul.h, rdn, 0xffffffffffff34cc, NX, 0xffffffffffff2e66, 0xffffffffffff4200
	FP2 fmul.h, rup, 0xffffffffffff34cd, NX, 0xffffffffffff2e66, 0xffffffffffff4200
	FP2 fmul.h, rmm, 0xffffffffffff34cd, NX, 0xffffffffffff2e66, 0xffffffffffff4200
	FP2 fmul.h, rne, 0xffffffffffffa11e, NX, 0xffffffffffff2e66, 0xffffffffffffae66
	FP2 fmul.h, rtz, 0xffffffffffffa11e, NX, 0xffffffffffff2e66, 0xffffffffffffae66
	FP2 fmul.h, rdn, 0xffffffffffffa11f, NX, 0xffffffffffff2e66, 0xffffffffffffae66
	FP2 fmul.h, rup, 0xffffffffffffa11e, NX, 0xffffffffffff2e66, 0xffffffffffffae66
	FP2 fmul.h, rmm, 0xffffffffffffa11e, NX, 0xffffffffffff2e66, 0xffffffffffffae66
	FP2 fmul.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000
	FP2 fmul.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000
	FP2 fmul.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000
	FP2 fmul.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000
	FP2 fmul.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff4000
	FP2 fmul.h, rtz, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff4000
	FP2 fmul.h, rdn, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff4000
	FP2 fmul.h, rup, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff4000
	FP2 fmul.h, rmm, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800
	FP2 fmul.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800
	FP2 fmul.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800
	FP2 fmul.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800
	FP2 fmul.h, rmm, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800
	FP2 fmul.h, rne, 0xffffffffffff8000, UF|NX, 0xffffffffffff8001, 0xffffffffffff3800
	FP2 fmul.h, rtz, 0xffffffffffff8000, UF|NX, 0xffffffffffff8001, 0xffffffffffff3800
	FP2 fmul.h, rdn, 0xffffffffffff8001, UF|NX, 0xffffffffffff8001, 0xffffffffffff3800
	FP2 fmul.h, rup, 0xffffffffffff8000, UF|NX, 0xffffffffffff8001, 0xffffffffffff3800
	FP2 fmul.h, rmm, 0xffffffffffff8001, UF|NX, 0xffffffffffff8001, 0xffffffffffff3800
	FP2 fmul.h, rne, 0xffffffffffff0200, 0, 0xffffffffffff0400, 0xffffffffffff3800
	FP2 fmul.h, rne, 0xffffffffffff0400, NX, 0xffffffffffff03ff, 0xffffffffffff3c01
	FP2 fmul.h, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffffffff03ff, 0xffffffffffff3c01
	FP2 fmul.h, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffffffff03ff, 0xffffffffffff3c01
	FP2 fmul.h, rup, 0xffffffffffff0400, NX, 0xffffffffffff03ff, 0xffffffffffff3c01
	FP2 fmul.h, rmm, 0xffffffffffff0400, NX, 0xffffffffffff03ff, 0xffffffffffff3c01
	FP2 fmul.h, rne, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff
	FP2 fmul.h, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff
	FP2 fmul.h, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff
	FP2 fmul.h, rup, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff
	FP2 fmul.h, rmm, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff
	FP2 fmul.h, rne, 0xffffffffffff8400, UF|NX, 0xffffffffffff8400, 0xffffffffffff3bff
	FP2 fmul.h, rtz, 0xffffffffffff83ff, UF|NX, 0xffffffffffff8400, 0xffffffffffff3bff
	FP2 fmul.h, rdn, 0xffffffffffff8400, UF|NX, 0xffffffffffff8400, 0xffffffffffff3bff
	FP2 fmul.h, rup, 0xffffffffffff83ff, UF|NX, 0xffffffffffff8400, 0xffffffffffff3bff
	FP2 fmul.h, rmm, 0xffffffffffff8400, UF|NX, 0xffffffffffff8400, 0xffffffffffff3bff
	FP2 fmul.h, rne, 0xffffffffffff0066, UF|NX, 0xffffffffffff0400, 0xffffffffffff2e66
	FP2 fmul.h, rtz, 0xffffffffffff0066, UF|NX, 0xffffffffffff0400, 0xffffffffffff2e66
	FP2 fmul.h, rdn, 0xffffffffffff0066, UF|NX, 0xffffffffffff0400, 0xffffffffffff2e66
	FP2 fmul.h, rup, 0xffffffffffff0067, UF|NX, 0xffffffffffff0400, 0xffffffffffff2e66
	FP2 fmul.h, rmm, 0xffffffffffff0066, UF|NX, 0xffffffffffff0400, 0xffffffffffff2e66
	FP2 fmul.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffffbc00
	FP2 fmul.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff8000
	FP2 fmul.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff7c00, 0xffffffffffffc000
	FP2 fmul.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000
	FP2 fmul.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff8000, 0xfffffffffffffc00
	FP2 fmul.h, rne, 0xffffffffffff7c00, 0, 0xfffffffffffffc00, 0xfffffffffffffc00
	FP2 fmul.h, rne, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff3c01
	FP2 fmul.h, rtz, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff3c01
	FP2 fmul.h, rdn, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff3c01
	FP2 fmul.h, rup, 0xffffffffffff3c03, NX, 0xffffffffffff3c01, 0xffffffffffff3c01
	FP2 fmul.h, rmm, 0xffffffffffff3c02, NX, 0xffffffffffff3c01, 0xffffffffffff3c01
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff4000, 0xffffffffffff7e00
	FP2 fmul.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff4000, 0xffffffffffff7c01
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xfffffffffffffe03, 0xffffffffffff4000
	FP2 fmul.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7e00, 0xffffffffffff7c01

	// Division.
	FP2 fdiv.h, rne, 0xffffffffffff4000, 0, 0xffffffffffff4600, 0xffffffffffff4200
	FP2 fdiv.h, rne, 0xffffffffffff3555, NX, 0xffffffffffff3c00, 0xffffffffffff4200
	FP2 fdiv.h, rtz, 0xffffffffffff3555, NX, 0xffffffffffff3c00, 0xffffffffffff4200
	FP2 fdiv.h, rdn, 0xffffffffffff3555, NX, 0xffffffffffff3c00, 0xffffffffffff4200
	FP2 fdiv.h, rup, 0xffffffffffff3556, NX, 0xffffffffffff3c00, 0xffffffffffff4200
	FP2 fdiv.h, rmm, 0xffffffffffff3555, NX, 0xffffffffffff3c00, 0xffffffffffff4200
	FP2 fdiv.h, rne, 0xffffffffffffb555, NX, 0xffffffffffffbc00, 0xffffffffffff4200
	FP2 fdiv.h, rtz, 0xffffffffffffb555, NX, 0xffffffffffffbc00, 0xffffffffffff4200
	FP2 fdiv.h, rdn, 0xffffffffffffb556, NX, 0xffffffffffffbc00, 0xffffffffffff4200
	FP2 fdiv.h, rup, 0xffffffffffffb555, NX, 0xffffffffffffbc00, 0xffffffffffff4200
	FP2 fdiv.h, rmm, 0xffffffffffffb555, NX, 0xffffffffffffbc00, 0xffffffffffff4200
	FP2 fdiv.h, rne, 0xffffffffffff2e66, NX, 0xffffffffffff3c00, 0xffffffffffff4900
	FP2 fdiv.h, rtz, 0xffffffffffff2e66, NX, 0xffffffffffff3c00, 0xffffffffffff4900
	FP2 fdiv.h, rdn, 0xffffffffffff2e66, NX, 0xffffffffffff3c00, 0xffffffffffff4900
	FP2 fdiv.h, rup, 0xffffffffffff2e67, NX, 0xffffffffffff3c00, 0xffffffffffff4900
	FP2 fdiv.h, rmm, 0xffffffffffff2e66, NX, 0xffffffffffff3c00, 0xffffffffffff4900
	FP2 fdiv.h, rne, 0xffffffffffff7c00, DZ, 0xffffffffffff3c00, 0xffffffffffff0000
	FP2 fdiv.h, rne, 0xfffffffffffffc00, DZ, 0xffffffffffffbc00, 0xffffffffffff0000
	FP2 fdiv.h, rne, 0xfffffffffffffc00, DZ, 0xffffffffffff3c00, 0xffffffffffff8000
	FP2 fdiv.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff0000, 0xffffffffffff0000
	FP2 fdiv.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP2 fdiv.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff0000
	FP2 fdiv.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff7c00
	FP2 fdiv.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP2 fdiv.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff7c00, 0xffffffffffffc000
	FP2 fdiv.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff3800
	FP2 fdiv.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff3800
	FP2 fdiv.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff3800
	FP2 fdiv.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff3800
	FP2 fdiv.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff3800
	FP2 fdiv.h, rne, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff3800
	FP2 fdiv.h, rtz, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff3800
	FP2 fdiv.h, rdn, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff3800
	FP2 fdiv.h, rup, 0xfffffffffffffbff, OF|NX, 0xfffffffffffffbff, 0xffffffffffff3800
	FP2 fdiv.h, rmm, 0xfffffffffffffc00, OF|NX, 0xfffffffffffffbff, 0xffffffffffff3800
	FP2 fdiv.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff4000
	FP2 fdiv.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff4000
	FP2 fdiv.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff4000
	FP2 fdiv.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff4000
	FP2 fdiv.h, rmm, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff4000
	FP2 fdiv.h, rne, 0xffffffffffff0155, UF|NX, 0xffffffffffff0400, 0xffffffffffff4200
	FP2 fdiv.h, rtz, 0xffffffffffff0155, UF|NX, 0xffffffffffff0400, 0xffffffffffff4200
	FP2 fdiv.h, rdn, 0xffffffffffff0155, UF|NX, 0xffffffffffff0400, 0xffffffffffff4200
	FP2 fdiv.h, rup, 0xffffffffffff0156, UF|NX, 0xffffffffffff0400, 0xffffffffffff4200
	FP2 fdiv.h, rmm, 0xffffffffffff0155, UF|NX, 0xffffffffffff0400, 0xffffffffffff4200
	FP2 fdiv.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff7bff
	FP2 fdiv.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff7bff
	FP2 fdiv.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff7bff
	FP2 fdiv.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff7bff
	FP2 fdiv.h, rmm, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff7bff
	FP2 fdiv.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff0001
	FP2 fdiv.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff0001
	FP2 fdiv.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff0001
	FP2 fdiv.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff0001
	FP2 fdiv.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff0001
	FP2 fdiv.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffffc200
	FP2 fdiv.h, rne, 0xffffffffffff3bfe, 0, 0xffffffffffff03ff, 0xffffffffffff0400
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff4000
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff4000, 0xffffffffffff7e00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffff4000
	FP2 fdiv.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff4000, 0xffffffffffff7c01
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xfffffffffffffe03, 0xffffffffffff4000
	FP2 fdiv.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7e00, 0xffffffffffff7c01

	// Square root.
	FP1 fsqrt.h, rne, 0xffffffffffff4000, 0, 0xffffffffffff4400
	FP1 fsqrt.h, rne, 0xffffffffffff3da8, NX, 0xffffffffffff4000
	FP1 fsqrt.h, rtz, 0xffffffffffff3da8, NX, 0xffffffffffff4000
	FP1 fsqrt.h, rdn, 0xffffffffffff3da8, NX, 0xffffffffffff4000
	FP1 fsqrt.h, rup, 0xffffffffffff3da9, NX, 0xffffffffffff4000
	FP1 fsqrt.h, rmm, 0xffffffffffff3da8, NX, 0xffffffffffff4000
	FP1 fsqrt.h, rne, 0xffffffffffff3eee, NX, 0xffffffffffff4200
	FP1 fsqrt.h, rtz, 0xffffffffffff3eed, NX, 0xffffffffffff4200
	FP1 fsqrt.h, rdn, 0xffffffffffff3eed, NX, 0xffffffffffff4200
	FP1 fsqrt.h, rup, 0xffffffffffff3eee, NX, 0xffffffffffff4200
	FP1 fsqrt.h, rmm, 0xffffffffffff3eee, NX, 0xffffffffffff4200
	FP1 fsqrt.h, rne, 0xffffffffffff350f, NX, 0xffffffffffff2e66
	FP1 fsqrt.h, rtz, 0xffffffffffff350f, NX, 0xffffffffffff2e66
	FP1 fsqrt.h, rdn, 0xffffffffffff350f, NX, 0xffffffffffff2e66
	FP1 fsqrt.h, rup, 0xffffffffffff3510, NX, 0xffffffffffff2e66
	FP1 fsqrt.h, rmm, 0xffffffffffff350f, NX, 0xffffffffffff2e66
	FP1 fsqrt.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000
	FP1 fsqrt.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff8000
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffffbc00
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, NV, 0xfffffffffffffc00
	FP1 fsqrt.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00
	FP1 fsqrt.h, rne, 0xffffffffffff0c00, 0, 0xffffffffffff0001
	FP1 fsqrt.h, rne, 0xffffffffffff1fff, NX, 0xffffffffffff03ff
	FP1 fsqrt.h, rtz, 0xffffffffffff1ffe, NX, 0xffffffffffff03ff
	FP1 fsqrt.h, rdn, 0xffffffffffff1ffe, NX, 0xffffffffffff03ff
	FP1 fsqrt.h, rup, 0xffffffffffff1fff, NX, 0xffffffffffff03ff
	FP1 fsqrt.h, rmm, 0xffffffffffff1fff, NX, 0xffffffffffff03ff
	FP1 fsqrt.h, rne, 0xffffffffffff2000, 0, 0xffffffffffff0400
	FP1 fsqrt.h, rne, 0xffffffffffff5bff, NX, 0xffffffffffff7bff
	FP1 fsqrt.h, rtz, 0xffffffffffff5bff, NX, 0xffffffffffff7bff
	FP1 fsqrt.h, rdn, 0xffffffffffff5bff, NX, 0xffffffffffff7bff
	FP1 fsqrt.h, rup, 0xffffffffffff5c00, NX, 0xffffffffffff7bff
	FP1 fsqrt.h, rmm, 0xffffffffffff5bff, NX, 0xffffffffffff7bff
	FP1 fsqrt.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff3c01
	FP1 fsqrt.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff3c01
	FP1 fsqrt.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff3c01
	FP1 fsqrt.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff3c01
	FP1 fsqrt.h, rmm, 0xffffffffffff3c00, NX, 0xffffffffffff3c01
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c01
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, 0, 0xfffffffffffffe03

	// Fused multiply-add: one rounding, and the signs of the four.
	FP3 fmadd.h, rne, 0xffffffffffff4700, 0, 0xffffffffffff4000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffffc500, 0, 0xffffffffffffc000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff0010, 0, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmadd.h, rne, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmadd.h, rtz, 0xffffffffffff357d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmadd.h, rdn, 0xffffffffffff357d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmadd.h, rup, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmadd.h, rmm, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmadd.h, rne, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmadd.h, rtz, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmadd.h, rdn, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmadd.h, rup, 0xffffffffffff352d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmadd.h, rmm, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmadd.h, rne, 0xffffffffffff0ffe, 0, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmadd.h, rne, 0xffffffffffff7bff, 0, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmadd.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmadd.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmadd.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmadd.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmadd.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fmadd.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00
	FP3 fmadd.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP3 fmadd.h, rne, 0xffffffffffff0002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmadd.h, rtz, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmadd.h, rdn, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmadd.h, rup, 0xffffffffffff0002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmadd.h, rmm, 0xffffffffffff0002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmadd.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmadd.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmadd.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmadd.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmadd.h, rmm, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmadd.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmadd.h, rtz, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmadd.h, rdn, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmadd.h, rup, 0xffffffffffff3c01, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmadd.h, rmm, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmadd.h, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmadd.h, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmadd.h, rup, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmadd.h, rmm, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmadd.h, rne, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmadd.h, rtz, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmadd.h, rdn, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmadd.h, rup, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmadd.h, rmm, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400

	FP3 fmsub.h, rne, 0xffffffffffff4500, 0, 0xffffffffffff4000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffffc700, 0, 0xffffffffffffc000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff4002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmsub.h, rtz, 0xffffffffffff4002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmsub.h, rdn, 0xffffffffffff4002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmsub.h, rup, 0xffffffffffff4003, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmsub.h, rmm, 0xffffffffffff4002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fmsub.h, rne, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmsub.h, rtz, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmsub.h, rdn, 0xffffffffffffb52d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmsub.h, rup, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmsub.h, rmm, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fmsub.h, rne, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmsub.h, rtz, 0xffffffffffffb57d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmsub.h, rdn, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmsub.h, rup, 0xffffffffffffb57d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmsub.h, rmm, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fmsub.h, rne, 0xffffffffffff4000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmsub.h, rtz, 0xffffffffffff4000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmsub.h, rdn, 0xffffffffffff4000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmsub.h, rup, 0xffffffffffff4001, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmsub.h, rmm, 0xffffffffffff4000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fmsub.h, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmsub.h, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmsub.h, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmsub.h, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmsub.h, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fmsub.h, rne, 0xffffffffffff7bff, 0, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fmsub.h, rne, 0xffffffffffff4000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fmsub.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fmsub.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00
	FP3 fmsub.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP3 fmsub.h, rne, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmsub.h, rtz, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmsub.h, rdn, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmsub.h, rup, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmsub.h, rmm, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fmsub.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmsub.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmsub.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmsub.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmsub.h, rmm, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fmsub.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmsub.h, rtz, 0xffffffffffffbbff, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmsub.h, rdn, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmsub.h, rup, 0xffffffffffffbbff, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmsub.h, rmm, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmsub.h, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmsub.h, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmsub.h, rup, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmsub.h, rmm, 0xffffffffffff0400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fmsub.h, rne, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmsub.h, rtz, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmsub.h, rdn, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmsub.h, rup, 0xffffffffffff0401, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fmsub.h, rmm, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400

	FP3 fnmsub.h, rne, 0xffffffffffffc500, 0, 0xffffffffffff4000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff4700, 0, 0xffffffffffffc000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffffc002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmsub.h, rtz, 0xffffffffffffc002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmsub.h, rdn, 0xffffffffffffc003, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmsub.h, rup, 0xffffffffffffc002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmsub.h, rmm, 0xffffffffffffc002, NX, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmsub.h, rne, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmsub.h, rtz, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmsub.h, rdn, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmsub.h, rup, 0xffffffffffff352d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmsub.h, rmm, 0xffffffffffff352c, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmsub.h, rne, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmsub.h, rtz, 0xffffffffffff357d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmsub.h, rdn, 0xffffffffffff357d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmsub.h, rup, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmsub.h, rmm, 0xffffffffffff357e, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmsub.h, rne, 0xffffffffffffc000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmsub.h, rtz, 0xffffffffffffc000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmsub.h, rdn, 0xffffffffffffc001, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmsub.h, rup, 0xffffffffffffc000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmsub.h, rmm, 0xffffffffffffc000, NX, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmsub.h, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmsub.h, rtz, 0xfffffffffffffbff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmsub.h, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmsub.h, rup, 0xfffffffffffffbff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmsub.h, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmsub.h, rne, 0xfffffffffffffbff, 0, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmsub.h, rne, 0xffffffffffffc000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmsub.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmsub.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00
	FP3 fnmsub.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP3 fnmsub.h, rne, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmsub.h, rtz, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmsub.h, rdn, 0xffffffffffff0000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmsub.h, rup, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmsub.h, rmm, 0xffffffffffff0001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmsub.h, rne, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmsub.h, rtz, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmsub.h, rdn, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmsub.h, rup, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmsub.h, rmm, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmsub.h, rne, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmsub.h, rtz, 0xffffffffffff3bff, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmsub.h, rdn, 0xffffffffffff3bff, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmsub.h, rup, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmsub.h, rmm, 0xffffffffffff3c00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmsub.h, rtz, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmsub.h, rdn, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmsub.h, rup, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmsub.h, rmm, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmsub.h, rne, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmsub.h, rtz, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmsub.h, rdn, 0xffffffffffff8401, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmsub.h, rup, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmsub.h, rmm, 0xffffffffffff8400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400

	FP3 fnmadd.h, rne, 0xffffffffffffc700, 0, 0xffffffffffff4000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff4500, 0, 0xffffffffffffc000, 0xffffffffffff4200, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff8010, 0, 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc02
	FP3 fnmadd.h, rne, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmadd.h, rtz, 0xffffffffffffb57d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmadd.h, rdn, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmadd.h, rup, 0xffffffffffffb57d, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmadd.h, rmm, 0xffffffffffffb57e, NX, 0xffffffffffff2e66, 0xffffffffffff2e66, 0xffffffffffff3555
	FP3 fnmadd.h, rne, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmadd.h, rtz, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmadd.h, rdn, 0xffffffffffffb52d, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmadd.h, rup, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmadd.h, rmm, 0xffffffffffffb52c, NX, 0xffffffffffff2e66, 0xffffffffffffae66, 0xffffffffffff3555
	FP3 fnmadd.h, rne, 0xffffffffffff8ffe, 0, 0xffffffffffff3c01, 0xffffffffffff3bff, 0xffffffffffffbc00
	FP3 fnmadd.h, rne, 0xfffffffffffffbff, 0, 0xffffffffffff7bff, 0xffffffffffff4000, 0xfffffffffffffbff
	FP3 fnmadd.h, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmadd.h, rtz, 0xfffffffffffffbff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmadd.h, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmadd.h, rup, 0xfffffffffffffbff, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmadd.h, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffffff7bff, 0xffffffffffff4000, 0xffffffffffff7bff
	FP3 fnmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00
	FP3 fnmadd.h, rne, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000
	FP3 fnmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000
	FP3 fnmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rtz, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rdn, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rup, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rmm, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rne, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fnmadd.h, rne, 0xfffffffffffffc00, 0, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00
	FP3 fnmadd.h, rne, 0xffffffffffff7c00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, NV, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP3 fnmadd.h, rne, 0xffffffffffff8002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmadd.h, rtz, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmadd.h, rdn, 0xffffffffffff8002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmadd.h, rup, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmadd.h, rmm, 0xffffffffffff8002, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0001
	FP3 fnmadd.h, rne, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmadd.h, rtz, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmadd.h, rdn, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmadd.h, rup, 0xffffffffffff8000, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmadd.h, rmm, 0xffffffffffff8001, UF|NX, 0xffffffffffff0001, 0xffffffffffff3800, 0xffffffffffff0000
	FP3 fnmadd.h, rne, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmadd.h, rtz, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmadd.h, rdn, 0xffffffffffffbc01, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmadd.h, rup, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmadd.h, rmm, 0xffffffffffffbc00, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmadd.h, rtz, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmadd.h, rdn, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmadd.h, rup, 0xffffffffffff83ff, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmadd.h, rmm, 0xffffffffffff8400, UF|NX, 0xffffffffffff0400, 0xffffffffffff3bff, 0xffffffffffff0000
	FP3 fnmadd.h, rne, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmadd.h, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmadd.h, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmadd.h, rup, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400
	FP3 fnmadd.h, rmm, 0xffffffffffff0400, NX, 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8400

	// Sign injection works on bits: NaNs keep their payload and raise nothing.
	FP2_EXACT fsgnj.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP2_EXACT fsgnj.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xffffffffffffc000
	FP2_EXACT fsgnj.h, 0xffffffffffff3c00, 0, 0xffffffffffffbc00, 0xffffffffffff4000
	FP2_EXACT fsgnj.h, 0xffffffffffffbc00, 0, 0xffffffffffffbc00, 0xffffffffffffc000
	FP2_EXACT fsgnj.h, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2_EXACT fsgnj.h, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2_EXACT fsgnj.h, 0xfffffffffffffc01, 0, 0xffffffffffff7c01, 0xffffffffffffbc00
	FP2_EXACT fsgnj.h, 0xffffffffffff7e03, 0, 0xfffffffffffffe03, 0xffffffffffff3c00
	FP2_EXACT fsgnj.h, 0xffffffffffff7c00, 0, 0xfffffffffffffc00, 0xffffffffffff7e00
	FP2_EXACT fsgnj.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xfffffffffffffe03
	FP2_EXACT fsgnjn.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP2_EXACT fsgnjn.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffffc000
	FP2_EXACT fsgnjn.h, 0xffffffffffffbc00, 0, 0xffffffffffffbc00, 0xffffffffffff4000
	FP2_EXACT fsgnjn.h, 0xffffffffffff3c00, 0, 0xffffffffffffbc00, 0xffffffffffffc000
	FP2_EXACT fsgnjn.h, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2_EXACT fsgnjn.h, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2_EXACT fsgnjn.h, 0xffffffffffff7c01, 0, 0xffffffffffff7c01, 0xffffffffffffbc00
	FP2_EXACT fsgnjn.h, 0xfffffffffffffe03, 0, 0xfffffffffffffe03, 0xffffffffffff3c00
	FP2_EXACT fsgnjn.h, 0xfffffffffffffc00, 0, 0xfffffffffffffc00, 0xffffffffffff7e00
	FP2_EXACT fsgnjn.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xfffffffffffffe03
	FP2_EXACT fsgnjx.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP2_EXACT fsgnjx.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xffffffffffffc000
	FP2_EXACT fsgnjx.h, 0xffffffffffffbc00, 0, 0xffffffffffffbc00, 0xffffffffffff4000
	FP2_EXACT fsgnjx.h, 0xffffffffffff3c00, 0, 0xffffffffffffbc00, 0xffffffffffffc000
	FP2_EXACT fsgnjx.h, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2_EXACT fsgnjx.h, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2_EXACT fsgnjx.h, 0xfffffffffffffc01, 0, 0xffffffffffff7c01, 0xffffffffffffbc00
	FP2_EXACT fsgnjx.h, 0xfffffffffffffe03, 0, 0xfffffffffffffe03, 0xffffffffffff3c00
	FP2_EXACT fsgnjx.h, 0xfffffffffffffc00, 0, 0xfffffffffffffc00, 0xffffffffffff7e00
	FP2_EXACT fsgnjx.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xfffffffffffffe03

	// Minimum and maximum: -0 is below +0, one NaN loses, two are the canonical one.
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0xffffffffffff4000, 0xffffffffffff3c00
	FP2_EXACT fmin.h, 0xffffffffffffbc00, 0, 0xffffffffffffbc00, 0xffffffffffff3c00
	FP2_EXACT fmin.h, 0xffffffffffff8000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2_EXACT fmin.h, 0xffffffffffff8000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2_EXACT fmin.h, 0xffffffffffff7bff, 0, 0xffffffffffff7c00, 0xffffffffffff7bff
	FP2_EXACT fmin.h, 0xfffffffffffffc00, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP2_EXACT fmin.h, 0xffffffffffff8001, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP2_EXACT fmin.h, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xfffffffffffffe03
	FP2_EXACT fmin.h, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffff7e00
	FP2_EXACT fmin.h, 0xffffffffffffc200, 0, 0xffffffffffffc200, 0xffffffffffffc000
	FP2_EXACT fmax.h, 0xffffffffffff4000, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP2_EXACT fmax.h, 0xffffffffffff4000, 0, 0xffffffffffff4000, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffffbc00, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff0000, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP2_EXACT fmax.h, 0xffffffffffff0000, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP2_EXACT fmax.h, 0xffffffffffff7c00, 0, 0xffffffffffff7c00, 0xffffffffffff7bff
	FP2_EXACT fmax.h, 0xfffffffffffffbff, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP2_EXACT fmax.h, 0xffffffffffff0001, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP2_EXACT fmax.h, 0xffffffffffff7e00, 0, 0xffffffffffff7e00, 0xfffffffffffffe03
	FP2_EXACT fmax.h, 0xffffffffffff7e00, NV, 0xffffffffffff7c01, 0xffffffffffff7e00
	FP2_EXACT fmax.h, 0xffffffffffffc000, 0, 0xffffffffffffc200, 0xffffffffffffc000

	// Comparison: feq is quiet, flt and fle signal.
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff4000, 0xffffffffffff3c00
	FP_COMPARE feq.h, 0, 0, 0xffffffffffffbc00, 0xffffffffffff3c00
	FP_COMPARE feq.h, 1, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP_COMPARE feq.h, 1, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff7c00, 0xffffffffffff7bff
	FP_COMPARE feq.h, 0, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP_COMPARE feq.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP_COMPARE feq.h, 0, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP_COMPARE feq.h, 0, 0, 0xffffffffffff7e00, 0xfffffffffffffe03
	FP_COMPARE feq.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff7e00
	FP_COMPARE feq.h, 0, 0, 0xffffffffffffc200, 0xffffffffffffc000
	FP_COMPARE feq.h, 1, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP_COMPARE feq.h, 1, 0, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP_COMPARE feq.h, 0, 0, 0xfffffffffffffc00, 0xffffffffffff7c00
	FP_COMPARE feq.h, 1, 0, 0xffffffffffffbc00, 0xffffffffffffbc00
	FP_COMPARE flt.h, 1, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff4000, 0xffffffffffff3c00
	FP_COMPARE flt.h, 1, 0, 0xffffffffffffbc00, 0xffffffffffff3c00
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff7c00, 0xffffffffffff7bff
	FP_COMPARE flt.h, 1, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff7e00, 0xfffffffffffffe03
	FP_COMPARE flt.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff7e00
	FP_COMPARE flt.h, 1, 0, 0xffffffffffffc200, 0xffffffffffffc000
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP_COMPARE flt.h, 0, 0, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP_COMPARE flt.h, 1, 0, 0xfffffffffffffc00, 0xffffffffffff7c00
	FP_COMPARE flt.h, 0, 0, 0xffffffffffffbc00, 0xffffffffffffbc00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffff3c00, 0xffffffffffff4000
	FP_COMPARE fle.h, 0, 0, 0xffffffffffff4000, 0xffffffffffff3c00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffffbc00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffff0000, 0xffffffffffff8000
	FP_COMPARE fle.h, 1, 0, 0xffffffffffff8000, 0xffffffffffff0000
	FP_COMPARE fle.h, 0, 0, 0xffffffffffff7c00, 0xffffffffffff7bff
	FP_COMPARE fle.h, 1, 0, 0xfffffffffffffc00, 0xfffffffffffffbff
	FP_COMPARE fle.h, 0, 0, 0xffffffffffff0001, 0xffffffffffff8001
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff7e00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff3c00, 0xffffffffffff7e00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff3c00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff3c00, 0xffffffffffff7c01
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff7e00, 0xfffffffffffffe03
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff7c01, 0xffffffffffff7e00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffffc200, 0xffffffffffffc000
	FP_COMPARE fle.h, 1, 0, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffff7c00, 0xffffffffffff7c00
	FP_COMPARE fle.h, 1, 0, 0xfffffffffffffc00, 0xffffffffffff7c00
	FP_COMPARE fle.h, 1, 0, 0xffffffffffffbc00, 0xffffffffffffbc00

	// Classes.
	FP_CLASS fclass.h, 0x1, 0xfffffffffffffc00
	FP_CLASS fclass.h, 0x2, 0xffffffffffffbc00
	FP_CLASS fclass.h, 0x4, 0xffffffffffff83ff
	FP_CLASS fclass.h, 0x8, 0xffffffffffff8000
	FP_CLASS fclass.h, 0x10, 0xffffffffffff0000
	FP_CLASS fclass.h, 0x20, 0xffffffffffff0001
	FP_CLASS fclass.h, 0x40, 0xffffffffffff0400
	FP_CLASS fclass.h, 0x40, 0xffffffffffff7bff
	FP_CLASS fclass.h, 0x80, 0xffffffffffff7c00
	FP_CLASS fclass.h, 0x100, 0xffffffffffff7c01
	FP_CLASS fclass.h, 0x200, 0xffffffffffff7e00
	FP_CLASS fclass.h, 0x200, 0xfffffffffffffe03
	FP_CLASS fclass.h, 0x100, 0xfffffffffffffc01

	// To integers: rounding, limits, NaNs and infinities.
	FP_TO_X fcvt.w.h, rne, 0, 0, 0xffffffffffff0000
	FP_TO_X fcvt.w.h, rne, 0, 0, 0xffffffffffff8000
	FP_TO_X fcvt.w.h, rne, 1, 0, 0xffffffffffff3c00
	FP_TO_X fcvt.w.h, rne, -1, 0, 0xffffffffffffbc00
	FP_TO_X fcvt.w.h, rne, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.w.h, rdn, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.w.h, rup, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.w.h, rmm, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.w.h, rne, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.w.h, rdn, -1, NX, 0xffffffffffffb800
	FP_TO_X fcvt.w.h, rup, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.w.h, rmm, -1, NX, 0xffffffffffffb800
	FP_TO_X fcvt.w.h, rne, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.w.h, rtz, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.w.h, rdn, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.w.h, rup, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.w.h, rmm, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.w.h, rne, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.w.h, rtz, -1, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.w.h, rdn, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.w.h, rup, -1, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.w.h, rmm, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.w.h, rne, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.w.h, rtz, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.w.h, rdn, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.w.h, rup, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.w.h, rmm, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.w.h, rne, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.w.h, rtz, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.w.h, rdn, -3, NX, 0xffffffffffffc100
	FP_TO_X fcvt.w.h, rup, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.w.h, rmm, -3, NX, 0xffffffffffffc100
	FP_TO_X fcvt.w.h, rne, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.w.h, rdn, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.w.h, rup, 1, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.w.h, rmm, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.w.h, rne, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.w.h, rdn, -1, NX, 0xffffffffffffae66
	FP_TO_X fcvt.w.h, rup, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.w.h, rmm, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.w.h, rne, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.w.h, rdn, -1, NX, 0xffffffffffff8001
	FP_TO_X fcvt.w.h, rup, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.w.h, rmm, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.w.h, rne, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.w.h, rdn, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.w.h, rup, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.w.h, rmm, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.w.h, rne, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.w.h, rtz, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.w.h, rdn, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.w.h, rup, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.w.h, rmm, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.w.h, rne, 0x000000007fffffff, NV, 0xffffffffffff7c00
	FP_TO_X fcvt.w.h, rne, 0xffffffff80000000, NV, 0xfffffffffffffc00
	FP_TO_X fcvt.w.h, rne, 0x000000007fffffff, NV, 0xffffffffffff7e00
	FP_TO_X fcvt.w.h, rne, 0x000000007fffffff, NV, 0xfffffffffffffe03
	FP_TO_X fcvt.w.h, rne, 0x000000007fffffff, NV, 0xffffffffffff7c01
	FP_TO_X fcvt.w.h, rne, 0x000000000000ffe0, 0, 0xffffffffffff7bff
	FP_TO_X fcvt.w.h, rne, 0xffffffffffff0020, 0, 0xfffffffffffffbff

	FP_TO_X fcvt.wu.h, rne, 0, 0, 0xffffffffffff0000
	FP_TO_X fcvt.wu.h, rne, 0, 0, 0xffffffffffff8000
	FP_TO_X fcvt.wu.h, rne, 1, 0, 0xffffffffffff3c00
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xffffffffffffbc00
	FP_TO_X fcvt.wu.h, rne, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.wu.h, rdn, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.wu.h, rup, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.wu.h, rmm, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.wu.h, rne, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.wu.h, rdn, 0, NV, 0xffffffffffffb800
	FP_TO_X fcvt.wu.h, rup, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.wu.h, rmm, 0, NV, 0xffffffffffffb800
	FP_TO_X fcvt.wu.h, rne, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.wu.h, rtz, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.wu.h, rdn, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.wu.h, rup, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.wu.h, rmm, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xffffffffffffbe00
	FP_TO_X fcvt.wu.h, rne, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.wu.h, rtz, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.wu.h, rdn, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.wu.h, rup, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.wu.h, rmm, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xffffffffffffc100
	FP_TO_X fcvt.wu.h, rne, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.wu.h, rdn, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.wu.h, rup, 1, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.wu.h, rmm, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.wu.h, rne, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.wu.h, rdn, 0, NV, 0xffffffffffffae66
	FP_TO_X fcvt.wu.h, rup, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.wu.h, rmm, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.wu.h, rne, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.wu.h, rdn, 0, NV, 0xffffffffffff8001
	FP_TO_X fcvt.wu.h, rup, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.wu.h, rmm, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.wu.h, rne, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.wu.h, rdn, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.wu.h, rup, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.wu.h, rmm, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.wu.h, rtz, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.wu.h, rdn, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.wu.h, rup, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.wu.h, rmm, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0xffffffffffff7c00
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xfffffffffffffc00
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0xffffffffffff7e00
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0xfffffffffffffe03
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0xffffffffffff7c01
	FP_TO_X fcvt.wu.h, rne, 0x000000000000ffe0, 0, 0xffffffffffff7bff
	FP_TO_X fcvt.wu.h, rne, 0, NV, 0xfffffffffffffbff

	FP_TO_X fcvt.l.h, rne, 0, 0, 0xffffffffffff0000
	FP_TO_X fcvt.l.h, rne, 0, 0, 0xffffffffffff8000
	FP_TO_X fcvt.l.h, rne, 1, 0, 0xffffffffffff3c00
	FP_TO_X fcvt.l.h, rne, -1, 0, 0xffffffffffffbc00
	FP_TO_X fcvt.l.h, rne, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.l.h, rdn, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.l.h, rup, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.l.h, rmm, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.l.h, rne, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.l.h, rdn, -1, NX, 0xffffffffffffb800
	FP_TO_X fcvt.l.h, rup, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.l.h, rmm, -1, NX, 0xffffffffffffb800
	FP_TO_X fcvt.l.h, rne, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.l.h, rtz, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.l.h, rdn, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.l.h, rup, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.l.h, rmm, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.l.h, rne, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.l.h, rtz, -1, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.l.h, rdn, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.l.h, rup, -1, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.l.h, rmm, -2, NX, 0xffffffffffffbe00
	FP_TO_X fcvt.l.h, rne, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.l.h, rtz, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.l.h, rdn, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.l.h, rup, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.l.h, rmm, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.l.h, rne, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.l.h, rtz, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.l.h, rdn, -3, NX, 0xffffffffffffc100
	FP_TO_X fcvt.l.h, rup, -2, NX, 0xffffffffffffc100
	FP_TO_X fcvt.l.h, rmm, -3, NX, 0xffffffffffffc100
	FP_TO_X fcvt.l.h, rne, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.l.h, rdn, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.l.h, rup, 1, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.l.h, rmm, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.l.h, rne, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.l.h, rdn, -1, NX, 0xffffffffffffae66
	FP_TO_X fcvt.l.h, rup, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.l.h, rmm, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.l.h, rne, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.l.h, rdn, -1, NX, 0xffffffffffff8001
	FP_TO_X fcvt.l.h, rup, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.l.h, rmm, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.l.h, rne, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.l.h, rdn, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.l.h, rup, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.l.h, rmm, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.l.h, rne, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.l.h, rtz, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.l.h, rdn, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.l.h, rup, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.l.h, rmm, -1, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0xffffffffffff7c00
	FP_TO_X fcvt.l.h, rne, 0x8000000000000000, NV, 0xfffffffffffffc00
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0xffffffffffff7e00
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0xfffffffffffffe03
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0xffffffffffff7c01
	FP_TO_X fcvt.l.h, rne, 0x000000000000ffe0, 0, 0xffffffffffff7bff
	FP_TO_X fcvt.l.h, rne, 0xffffffffffff0020, 0, 0xfffffffffffffbff

	FP_TO_X fcvt.lu.h, rne, 0, 0, 0xffffffffffff0000
	FP_TO_X fcvt.lu.h, rne, 0, 0, 0xffffffffffff8000
	FP_TO_X fcvt.lu.h, rne, 1, 0, 0xffffffffffff3c00
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xffffffffffffbc00
	FP_TO_X fcvt.lu.h, rne, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.lu.h, rdn, 0, NX, 0xffffffffffff3800
	FP_TO_X fcvt.lu.h, rup, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.lu.h, rmm, 1, NX, 0xffffffffffff3800
	FP_TO_X fcvt.lu.h, rne, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.lu.h, rdn, 0, NV, 0xffffffffffffb800
	FP_TO_X fcvt.lu.h, rup, 0, NX, 0xffffffffffffb800
	FP_TO_X fcvt.lu.h, rmm, 0, NV, 0xffffffffffffb800
	FP_TO_X fcvt.lu.h, rne, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.lu.h, rtz, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.lu.h, rdn, 1, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.lu.h, rup, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.lu.h, rmm, 2, NX, 0xffffffffffff3e00
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xffffffffffffbe00
	FP_TO_X fcvt.lu.h, rne, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.lu.h, rtz, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.lu.h, rdn, 2, NX, 0xffffffffffff4100
	FP_TO_X fcvt.lu.h, rup, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.lu.h, rmm, 3, NX, 0xffffffffffff4100
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xffffffffffffc100
	FP_TO_X fcvt.lu.h, rne, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.lu.h, rdn, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.lu.h, rup, 1, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.lu.h, rmm, 0, NX, 0xffffffffffff2e66
	FP_TO_X fcvt.lu.h, rne, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.lu.h, rdn, 0, NV, 0xffffffffffffae66
	FP_TO_X fcvt.lu.h, rup, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.lu.h, rmm, 0, NX, 0xffffffffffffae66
	FP_TO_X fcvt.lu.h, rne, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.lu.h, rdn, 0, NV, 0xffffffffffff8001
	FP_TO_X fcvt.lu.h, rup, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.lu.h, rmm, 0, NX, 0xffffffffffff8001
	FP_TO_X fcvt.lu.h, rne, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.lu.h, rdn, 0, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.lu.h, rup, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.lu.h, rmm, 1, NX, 0xffffffffffff3b33
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.lu.h, rtz, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.lu.h, rdn, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.lu.h, rup, 0, NX, 0xffffffffffffbb33
	FP_TO_X fcvt.lu.h, rmm, 0, NV, 0xffffffffffffbb33
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0xffffffffffff7c00
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xfffffffffffffc00
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0xffffffffffff7e00
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0xfffffffffffffe03
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0xffffffffffff7c01
	FP_TO_X fcvt.lu.h, rne, 0x000000000000ffe0, 0, 0xffffffffffff7bff
	FP_TO_X fcvt.lu.h, rne, 0, NV, 0xfffffffffffffbff

	// From integers; the upper half of a word operand does not matter.
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff0000, 0, 0
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff3c00, 0, 1
	X_TO_FP fcvt.h.w, rne, 0xffffffffffffbc00, 0, -1
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff4000, 0, 2
	X_TO_FP fcvt.h.w, rne, 0xffffffffffffc200, 0, -3
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.w, rne, 0xfffffffffffffc00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.w, rtz, 0xfffffffffffffbff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.w, rdn, 0xfffffffffffffc00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.w, rup, 0xfffffffffffffbff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.w, rmm, 0xfffffffffffffc00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.w, rne, 0xffffffffffffbc00, 0, 0x00000000ffffffff
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff3c00, 0, 0xdeadbeef00000001
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.w, rne, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffffe801, NX, -2049
	X_TO_FP fcvt.h.w, rup, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffffe801, NX, -2049
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.w, rne, 0xffffffffffffbc00, 0, 0x7fffffffffffffff
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff0000, 0, 0x8000000000000000
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff0000, 0, 0x8010000000000000
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff0000, 0, 0xfff8000000000000
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff67ff, 0, 2047
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff7bff, 0, 0x000000000000ffe0
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffef
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.w, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.w, rtz, 0xfffffffffffffbff, NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.w, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.w, rup, 0xfffffffffffffbff, NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.w, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.w, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.w, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.w, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.w, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.w, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff

	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff0000, 0, 0
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff3c00, 0, 1
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, -1
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, -1
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff4000, 0, 2
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, -3
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, -3
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff3c00, 0, 0xdeadbeef00000001
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, -2049
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, -2049
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff0000, 0, 0x8000000000000000
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff0000, 0, 0x8010000000000000
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff0000, 0, 0xfff8000000000000
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff67ff, 0, 2047
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7bff, 0, 0x000000000000ffe0
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffef
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.wu, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.wu, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.wu, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.wu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.wu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff

	X_TO_FP fcvt.h.l, rne, 0xffffffffffff0000, 0, 0
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff3c00, 0, 1
	X_TO_FP fcvt.h.l, rne, 0xffffffffffffbc00, 0, -1
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff4000, 0, 2
	X_TO_FP fcvt.h.l, rne, 0xffffffffffffc200, 0, -3
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.l, rne, 0xfffffffffffffc00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.l, rtz, 0xfffffffffffffbff, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.l, rdn, 0xfffffffffffffc00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.l, rup, 0xfffffffffffffbff, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.l, rmm, 0xfffffffffffffc00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.l, rne, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffffe801, NX, -2049
	X_TO_FP fcvt.h.l, rup, 0xffffffffffffe800, NX, -2049
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffffe801, NX, -2049
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.l, rne, 0xfffffffffffffc00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.l, rtz, 0xfffffffffffffbff, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.l, rdn, 0xfffffffffffffc00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.l, rup, 0xfffffffffffffbff, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.l, rmm, 0xfffffffffffffc00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.l, rne, 0xfffffffffffffc00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.l, rtz, 0xfffffffffffffbff, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.l, rdn, 0xfffffffffffffc00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.l, rup, 0xfffffffffffffbff, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.l, rmm, 0xfffffffffffffc00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.l, rne, 0xfffffffffffffc00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.l, rtz, 0xfffffffffffffbff, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.l, rdn, 0xfffffffffffffc00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.l, rup, 0xfffffffffffffbff, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.l, rmm, 0xfffffffffffffc00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff67ff, 0, 2047
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7bff, 0, 0x000000000000ffe0
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffef
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.l, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.l, rtz, 0xfffffffffffffbff, NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.l, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.l, rup, 0xfffffffffffffbff, NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.l, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.l, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.l, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.l, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.l, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.l, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff

	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff0000, 0, 0
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff3c00, 0, 1
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, -1
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, -1
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, -1
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff4000, 0, 2
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, -3
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, -3
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, -3
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000007fffffff
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x0000000080000000
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x00000000ffffffff
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0xdeadbeef00000001
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff6800, NX, 2049
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff6801, NX, 2049
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, -2049
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, -2049
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, -2049
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff6801, NX, 2051
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff6802, NX, 2051
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x7fffffffffffffff
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x8000000000000000
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x8010000000000000
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0xfff8000000000000
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff67ff, 0, 2047
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7bff, 0, 0x000000000000ffe0
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffef
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7bff, NX, 0x000000000000ffef
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, NX, 0x000000000000fff0
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000fff0
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffffffff0010
	X_TO_FP fcvt.h.lu, rne, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.lu, rtz, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.lu, rdn, 0xffffffffffff7bff, NX, 0x000000000000ffff
	X_TO_FP fcvt.h.lu, rup, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff
	X_TO_FP fcvt.h.lu, rmm, 0xffffffffffff7c00, OF|NX, 0x000000000000ffff

	// Between the precisions.
	FP1_EXACT fcvt.s.h, 0xffffffff00000000, 0, 0xffffffffffff0000
	FP1_EXACT fcvt.s.h, 0xffffffff80000000, 0, 0xffffffffffff8000
	FP1_EXACT fcvt.s.h, 0xffffffff3f800000, 0, 0xffffffffffff3c00
	FP1_EXACT fcvt.s.h, 0xffffffffbf800000, 0, 0xffffffffffffbc00
	FP1_EXACT fcvt.s.h, 0xffffffff7f800000, 0, 0xffffffffffff7c00
	FP1_EXACT fcvt.s.h, 0xffffffffff800000, 0, 0xfffffffffffffc00
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, 0, 0xffffffffffff7e00
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, 0, 0xfffffffffffffe03
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, NV, 0xffffffffffff7c01
	FP1_EXACT fcvt.s.h, 0xffffffff477fe000, 0, 0xffffffffffff7bff
	FP1_EXACT fcvt.s.h, 0xffffffffc77fe000, 0, 0xfffffffffffffbff
	FP1_EXACT fcvt.s.h, 0xffffffff33800000, 0, 0xffffffffffff0001
	FP1_EXACT fcvt.s.h, 0xffffffffb3800000, 0, 0xffffffffffff8001
	FP1_EXACT fcvt.s.h, 0xffffffff38800000, 0, 0xffffffffffff0400
	FP1_EXACT fcvt.s.h, 0xffffffff387fc000, 0, 0xffffffffffff03ff
	FP1_EXACT fcvt.s.h, 0xffffffff3dccc000, 0, 0xffffffffffff2e66
	FP1_EXACT fcvt.s.h, 0xffffffff3eaaa000, 0, 0xffffffffffff3555
	FP1_EXACT fcvt.d.h, 0x0000000000000000, 0, 0xffffffffffff0000
	FP1_EXACT fcvt.d.h, 0x8000000000000000, 0, 0xffffffffffff8000
	FP1_EXACT fcvt.d.h, 0x3ff0000000000000, 0, 0xffffffffffff3c00
	FP1_EXACT fcvt.d.h, 0xbff0000000000000, 0, 0xffffffffffffbc00
	FP1_EXACT fcvt.d.h, 0x7ff0000000000000, 0, 0xffffffffffff7c00
	FP1_EXACT fcvt.d.h, 0xfff0000000000000, 0, 0xfffffffffffffc00
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, 0, 0xffffffffffff7e00
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, 0, 0xfffffffffffffe03
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, NV, 0xffffffffffff7c01
	FP1_EXACT fcvt.d.h, 0x40effc0000000000, 0, 0xffffffffffff7bff
	FP1_EXACT fcvt.d.h, 0xc0effc0000000000, 0, 0xfffffffffffffbff
	FP1_EXACT fcvt.d.h, 0x3e70000000000000, 0, 0xffffffffffff0001
	FP1_EXACT fcvt.d.h, 0xbe70000000000000, 0, 0xffffffffffff8001
	FP1_EXACT fcvt.d.h, 0x3f10000000000000, 0, 0xffffffffffff0400
	FP1_EXACT fcvt.d.h, 0x3f0ff80000000000, 0, 0xffffffffffff03ff
	FP1_EXACT fcvt.d.h, 0x3fb9980000000000, 0, 0xffffffffffff2e66
	FP1_EXACT fcvt.d.h, 0x3fd5540000000000, 0, 0xffffffffffff3555
	FP1 fcvt.h.s, rne, 0xffffffffffff0000, 0, 0xffffffff00000000
	FP1 fcvt.h.s, rne, 0xffffffffffff8000, 0, 0xffffffff80000000
	FP1 fcvt.h.s, rne, 0xffffffffffff3c00, 0, 0xffffffff3f800000
	FP1 fcvt.h.s, rne, 0xffffffffffffbc00, 0, 0xffffffffbf800000
	FP1 fcvt.h.s, rne, 0xffffffffffff7c00, 0, 0xffffffff7f800000
	FP1 fcvt.h.s, rne, 0xfffffffffffffc00, 0, 0xffffffffff800000
	FP1 fcvt.h.s, rne, 0xffffffffffff7e00, 0, 0xffffffff7fc00000
	FP1 fcvt.h.s, rne, 0xffffffffffff7e00, 0, 0xffffffffffc00003
	FP1 fcvt.h.s, rne, 0xffffffffffff7e00, NV, 0xffffffff7f800001
	FP1 fcvt.h.s, rne, 0xffffffffffff7c00, OF|NX, 0xffffffff7f7fffff
	FP1 fcvt.h.s, rtz, 0xffffffffffff7bff, OF|NX, 0xffffffff7f7fffff
	FP1 fcvt.h.s, rdn, 0xffffffffffff7bff, OF|NX, 0xffffffff7f7fffff
	FP1 fcvt.h.s, rup, 0xffffffffffff7c00, OF|NX, 0xffffffff7f7fffff
	FP1 fcvt.h.s, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffff7f7fffff
	FP1 fcvt.h.s, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffff7fffff
	FP1 fcvt.h.s, rtz, 0xfffffffffffffbff, OF|NX, 0xffffffffff7fffff
	FP1 fcvt.h.s, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffff7fffff
	FP1 fcvt.h.s, rup, 0xfffffffffffffbff, OF|NX, 0xffffffffff7fffff
	FP1 fcvt.h.s, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffff7fffff
	FP1 fcvt.h.s, rne, 0xffffffffffff0000, UF|NX, 0xffffffff00000001
	FP1 fcvt.h.s, rtz, 0xffffffffffff0000, UF|NX, 0xffffffff00000001
	FP1 fcvt.h.s, rdn, 0xffffffffffff0000, UF|NX, 0xffffffff00000001
	FP1 fcvt.h.s, rup, 0xffffffffffff0001, UF|NX, 0xffffffff00000001
	FP1 fcvt.h.s, rmm, 0xffffffffffff0000, UF|NX, 0xffffffff00000001
	FP1 fcvt.h.s, rne, 0xffffffffffff8000, UF|NX, 0xffffffff80000001
	FP1 fcvt.h.s, rtz, 0xffffffffffff8000, UF|NX, 0xffffffff80000001
	FP1 fcvt.h.s, rdn, 0xffffffffffff8001, UF|NX, 0xffffffff80000001
	FP1 fcvt.h.s, rup, 0xffffffffffff8000, UF|NX, 0xffffffff80000001
	FP1 fcvt.h.s, rmm, 0xffffffffffff8000, UF|NX, 0xffffffff80000001
	FP1 fcvt.h.s, rne, 0xffffffffffff0000, UF|NX, 0xffffffff00800000
	FP1 fcvt.h.s, rtz, 0xffffffffffff0000, UF|NX, 0xffffffff00800000
	FP1 fcvt.h.s, rdn, 0xffffffffffff0000, UF|NX, 0xffffffff00800000
	FP1 fcvt.h.s, rup, 0xffffffffffff0001, UF|NX, 0xffffffff00800000
	FP1 fcvt.h.s, rmm, 0xffffffffffff0000, UF|NX, 0xffffffff00800000
	FP1 fcvt.h.s, rne, 0xffffffffffff0000, UF|NX, 0xffffffff007fffff
	FP1 fcvt.h.s, rtz, 0xffffffffffff0000, UF|NX, 0xffffffff007fffff
	FP1 fcvt.h.s, rdn, 0xffffffffffff0000, UF|NX, 0xffffffff007fffff
	FP1 fcvt.h.s, rup, 0xffffffffffff0001, UF|NX, 0xffffffff007fffff
	FP1 fcvt.h.s, rmm, 0xffffffffffff0000, UF|NX, 0xffffffff007fffff
	FP1 fcvt.h.s, rne, 0xffffffffffff2e66, NX, 0xffffffff3dcccccd
	FP1 fcvt.h.s, rtz, 0xffffffffffff2e66, NX, 0xffffffff3dcccccd
	FP1 fcvt.h.s, rdn, 0xffffffffffff2e66, NX, 0xffffffff3dcccccd
	FP1 fcvt.h.s, rup, 0xffffffffffff2e67, NX, 0xffffffff3dcccccd
	FP1 fcvt.h.s, rmm, 0xffffffffffff2e66, NX, 0xffffffff3dcccccd
	FP1 fcvt.h.s, rne, 0xffffffffffff3555, NX, 0xffffffff3eaaaaab
	FP1 fcvt.h.s, rtz, 0xffffffffffff3555, NX, 0xffffffff3eaaaaab
	FP1 fcvt.h.s, rdn, 0xffffffffffff3555, NX, 0xffffffff3eaaaaab
	FP1 fcvt.h.s, rup, 0xffffffffffff3556, NX, 0xffffffff3eaaaaab
	FP1 fcvt.h.s, rmm, 0xffffffffffff3555, NX, 0xffffffff3eaaaaab
	FP1 fcvt.h.s, rne, 0xffffffffffff3c00, NX, 0xffffffff3f801000
	FP1 fcvt.h.s, rtz, 0xffffffffffff3c00, NX, 0xffffffff3f801000
	FP1 fcvt.h.s, rdn, 0xffffffffffff3c00, NX, 0xffffffff3f801000
	FP1 fcvt.h.s, rup, 0xffffffffffff3c01, NX, 0xffffffff3f801000
	FP1 fcvt.h.s, rmm, 0xffffffffffff3c01, NX, 0xffffffff3f801000
	FP1 fcvt.h.s, rne, 0xffffffffffff3c02, NX, 0xffffffff3f803000
	FP1 fcvt.h.s, rtz, 0xffffffffffff3c01, NX, 0xffffffff3f803000
	FP1 fcvt.h.s, rdn, 0xffffffffffff3c01, NX, 0xffffffff3f803000
	FP1 fcvt.h.s, rup, 0xffffffffffff3c02, NX, 0xffffffff3f803000
	FP1 fcvt.h.s, rmm, 0xffffffffffff3c02, NX, 0xffffffff3f803000
	FP1 fcvt.h.s, rne, 0xffffffffffffbc00, NX, 0xffffffffbf801000
	FP1 fcvt.h.s, rtz, 0xffffffffffffbc00, NX, 0xffffffffbf801000
	FP1 fcvt.h.s, rdn, 0xffffffffffffbc01, NX, 0xffffffffbf801000
	FP1 fcvt.h.s, rup, 0xffffffffffffbc00, NX, 0xffffffffbf801000
	FP1 fcvt.h.s, rmm, 0xffffffffffffbc01, NX, 0xffffffffbf801000
	FP1 fcvt.h.s, rne, 0xffffffffffff7c00, OF|NX, 0xffffffff477ff000
	FP1 fcvt.h.s, rtz, 0xffffffffffff7bff, NX, 0xffffffff477ff000
	FP1 fcvt.h.s, rdn, 0xffffffffffff7bff, NX, 0xffffffff477ff000
	FP1 fcvt.h.s, rup, 0xffffffffffff7c00, OF|NX, 0xffffffff477ff000
	FP1 fcvt.h.s, rmm, 0xffffffffffff7c00, OF|NX, 0xffffffff477ff000
	FP1 fcvt.h.s, rne, 0xffffffffffff7bff, NX, 0xffffffff477fe800
	FP1 fcvt.h.s, rtz, 0xffffffffffff7bff, NX, 0xffffffff477fe800
	FP1 fcvt.h.s, rdn, 0xffffffffffff7bff, NX, 0xffffffff477fe800
	FP1 fcvt.h.s, rup, 0xffffffffffff7c00, OF|NX, 0xffffffff477fe800
	FP1 fcvt.h.s, rmm, 0xffffffffffff7bff, NX, 0xffffffff477fe800
	FP1 fcvt.h.s, rne, 0xfffffffffffffc00, OF|NX, 0xffffffffc77ff000
	FP1 fcvt.h.s, rtz, 0xfffffffffffffbff, NX, 0xffffffffc77ff000
	FP1 fcvt.h.s, rdn, 0xfffffffffffffc00, OF|NX, 0xffffffffc77ff000
	FP1 fcvt.h.s, rup, 0xfffffffffffffbff, NX, 0xffffffffc77ff000
	FP1 fcvt.h.s, rmm, 0xfffffffffffffc00, OF|NX, 0xffffffffc77ff000
	FP1 fcvt.h.s, rne, 0xffffffffffff0000, UF|NX, 0xffffffff33000000
	FP1 fcvt.h.s, rtz, 0xffffffffffff0000, UF|NX, 0xffffffff33000000
	FP1 fcvt.h.s, rdn, 0xffffffffffff0000, UF|NX, 0xffffffff33000000
	FP1 fcvt.h.s, rup, 0xffffffffffff0001, UF|NX, 0xffffffff33000000
	FP1 fcvt.h.s, rmm, 0xffffffffffff0001, UF|NX, 0xffffffff33000000
	FP1 fcvt.h.s, rne, 0xffffffffffff0002, UF|NX, 0xffffffff33c00000
	FP1 fcvt.h.s, rtz, 0xffffffffffff0001, UF|NX, 0xffffffff33c00000
	FP1 fcvt.h.s, rdn, 0xffffffffffff0001, UF|NX, 0xffffffff33c00000
	FP1 fcvt.h.s, rup, 0xffffffffffff0002, UF|NX, 0xffffffff33c00000
	FP1 fcvt.h.s, rmm, 0xffffffffffff0002, UF|NX, 0xffffffff33c00000
	FP1 fcvt.h.s, rne, 0xffffffffffff8000, UF|NX, 0xffffffffb2800000
	FP1 fcvt.h.s, rtz, 0xffffffffffff8000, UF|NX, 0xffffffffb2800000
	FP1 fcvt.h.s, rdn, 0xffffffffffff8001, UF|NX, 0xffffffffb2800000
	FP1 fcvt.h.s, rup, 0xffffffffffff8000, UF|NX, 0xffffffffb2800000
	FP1 fcvt.h.s, rmm, 0xffffffffffff8000, UF|NX, 0xffffffffb2800000
	FP1 fcvt.h.s, rne, 0xffffffffffff0400, NX, 0xffffffff387ff000
	FP1 fcvt.h.s, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffff387ff000
	FP1 fcvt.h.s, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffff387ff000
	FP1 fcvt.h.s, rup, 0xffffffffffff0400, NX, 0xffffffff387ff000
	FP1 fcvt.h.s, rmm, 0xffffffffffff0400, NX, 0xffffffff387ff000
	FP1 fcvt.h.s, rne, 0xffffffffffff0400, UF|NX, 0xffffffff387fe000
	FP1 fcvt.h.s, rtz, 0xffffffffffff03ff, UF|NX, 0xffffffff387fe000
	FP1 fcvt.h.s, rdn, 0xffffffffffff03ff, UF|NX, 0xffffffff387fe000
	FP1 fcvt.h.s, rup, 0xffffffffffff0400, UF|NX, 0xffffffff387fe000
	FP1 fcvt.h.s, rmm, 0xffffffffffff0400, UF|NX, 0xffffffff387fe000
	FP1 fcvt.h.s, rne, 0xffffffffffff03ff, 0, 0xffffffff387fc000
	FP1 fcvt.h.d, rne, 0xffffffffffff0000, 0, 0x0000000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff8000, 0, 0x8000000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff3c00, 0, 0x3ff0000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffffbc00, 0, 0xbff0000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff7c00, 0, 0x7ff0000000000000
	FP1 fcvt.h.d, rne, 0xfffffffffffffc00, 0, 0xfff0000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff7e00, 0, 0x7ff8000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff7e00, 0, 0xfff8000000000003
	FP1 fcvt.h.d, rne, 0xffffffffffff7e00, NV, 0x7ff0000000000001
	FP1 fcvt.h.d, rne, 0xffffffffffff7c00, OF|NX, 0x7fefffffffffffff
	FP1 fcvt.h.d, rtz, 0xffffffffffff7bff, OF|NX, 0x7fefffffffffffff
	FP1 fcvt.h.d, rdn, 0xffffffffffff7bff, OF|NX, 0x7fefffffffffffff
	FP1 fcvt.h.d, rup, 0xffffffffffff7c00, OF|NX, 0x7fefffffffffffff
	FP1 fcvt.h.d, rmm, 0xffffffffffff7c00, OF|NX, 0x7fefffffffffffff
	FP1 fcvt.h.d, rne, 0xfffffffffffffc00, OF|NX, 0xffefffffffffffff
	FP1 fcvt.h.d, rtz, 0xfffffffffffffbff, OF|NX, 0xffefffffffffffff
	FP1 fcvt.h.d, rdn, 0xfffffffffffffc00, OF|NX, 0xffefffffffffffff
	FP1 fcvt.h.d, rup, 0xfffffffffffffbff, OF|NX, 0xffefffffffffffff
	FP1 fcvt.h.d, rmm, 0xfffffffffffffc00, OF|NX, 0xffefffffffffffff
	FP1 fcvt.h.d, rne, 0xffffffffffff0000, UF|NX, 0x0000000000000001
	FP1 fcvt.h.d, rtz, 0xffffffffffff0000, UF|NX, 0x0000000000000001
	FP1 fcvt.h.d, rdn, 0xffffffffffff0000, UF|NX, 0x0000000000000001
	FP1 fcvt.h.d, rup, 0xffffffffffff0001, UF|NX, 0x0000000000000001
	FP1 fcvt.h.d, rmm, 0xffffffffffff0000, UF|NX, 0x0000000000000001
	FP1 fcvt.h.d, rne, 0xffffffffffff8000, UF|NX, 0x8000000000000001
	FP1 fcvt.h.d, rtz, 0xffffffffffff8000, UF|NX, 0x8000000000000001
	FP1 fcvt.h.d, rdn, 0xffffffffffff8001, UF|NX, 0x8000000000000001
	FP1 fcvt.h.d, rup, 0xffffffffffff8000, UF|NX, 0x8000000000000001
	FP1 fcvt.h.d, rmm, 0xffffffffffff8000, UF|NX, 0x8000000000000001
	FP1 fcvt.h.d, rne, 0xffffffffffff0000, UF|NX, 0x0010000000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff0000, UF|NX, 0x0010000000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff0000, UF|NX, 0x0010000000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff0001, UF|NX, 0x0010000000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff0000, UF|NX, 0x0010000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff0000, UF|NX, 0x000fffffffffffff
	FP1 fcvt.h.d, rtz, 0xffffffffffff0000, UF|NX, 0x000fffffffffffff
	FP1 fcvt.h.d, rdn, 0xffffffffffff0000, UF|NX, 0x000fffffffffffff
	FP1 fcvt.h.d, rup, 0xffffffffffff0001, UF|NX, 0x000fffffffffffff
	FP1 fcvt.h.d, rmm, 0xffffffffffff0000, UF|NX, 0x000fffffffffffff
	FP1 fcvt.h.d, rne, 0xffffffffffff2e66, NX, 0x3fb999999999999a
	FP1 fcvt.h.d, rtz, 0xffffffffffff2e66, NX, 0x3fb999999999999a
	FP1 fcvt.h.d, rdn, 0xffffffffffff2e66, NX, 0x3fb999999999999a
	FP1 fcvt.h.d, rup, 0xffffffffffff2e67, NX, 0x3fb999999999999a
	FP1 fcvt.h.d, rmm, 0xffffffffffff2e66, NX, 0x3fb999999999999a
	FP1 fcvt.h.d, rne, 0xffffffffffff3555, NX, 0x3fd5555555555555
	FP1 fcvt.h.d, rtz, 0xffffffffffff3555, NX, 0x3fd5555555555555
	FP1 fcvt.h.d, rdn, 0xffffffffffff3555, NX, 0x3fd5555555555555
	FP1 fcvt.h.d, rup, 0xffffffffffff3556, NX, 0x3fd5555555555555
	FP1 fcvt.h.d, rmm, 0xffffffffffff3555, NX, 0x3fd5555555555555
	FP1 fcvt.h.d, rne, 0xffffffffffff3c00, NX, 0x3ff0020000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff3c00, NX, 0x3ff0020000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff3c00, NX, 0x3ff0020000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff3c01, NX, 0x3ff0020000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff3c01, NX, 0x3ff0020000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff3c02, NX, 0x3ff0060000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff3c01, NX, 0x3ff0060000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff3c01, NX, 0x3ff0060000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff3c02, NX, 0x3ff0060000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff3c02, NX, 0x3ff0060000000000
	FP1 fcvt.h.d, rne, 0xffffffffffffbc00, NX, 0xbff0020000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffffbc00, NX, 0xbff0020000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffffbc01, NX, 0xbff0020000000000
	FP1 fcvt.h.d, rup, 0xffffffffffffbc00, NX, 0xbff0020000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffffbc01, NX, 0xbff0020000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff7c00, OF|NX, 0x40effe0000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff7bff, NX, 0x40effe0000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff7bff, NX, 0x40effe0000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff7c00, OF|NX, 0x40effe0000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff7c00, OF|NX, 0x40effe0000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff7bff, NX, 0x40effd0000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff7bff, NX, 0x40effd0000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff7bff, NX, 0x40effd0000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff7c00, OF|NX, 0x40effd0000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff7bff, NX, 0x40effd0000000000
	FP1 fcvt.h.d, rne, 0xfffffffffffffc00, OF|NX, 0xc0effe0000000000
	FP1 fcvt.h.d, rtz, 0xfffffffffffffbff, NX, 0xc0effe0000000000
	FP1 fcvt.h.d, rdn, 0xfffffffffffffc00, OF|NX, 0xc0effe0000000000
	FP1 fcvt.h.d, rup, 0xfffffffffffffbff, NX, 0xc0effe0000000000
	FP1 fcvt.h.d, rmm, 0xfffffffffffffc00, OF|NX, 0xc0effe0000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff0000, UF|NX, 0x3e60000000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff0000, UF|NX, 0x3e60000000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff0000, UF|NX, 0x3e60000000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff0001, UF|NX, 0x3e60000000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff0001, UF|NX, 0x3e60000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff0002, UF|NX, 0x3e78000000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff0001, UF|NX, 0x3e78000000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff0001, UF|NX, 0x3e78000000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff0002, UF|NX, 0x3e78000000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff0002, UF|NX, 0x3e78000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff8000, UF|NX, 0xbe50000000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff8000, UF|NX, 0xbe50000000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff8001, UF|NX, 0xbe50000000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff8000, UF|NX, 0xbe50000000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff8000, UF|NX, 0xbe50000000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff0400, NX, 0x3f0ffe0000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff03ff, UF|NX, 0x3f0ffe0000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff03ff, UF|NX, 0x3f0ffe0000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff0400, NX, 0x3f0ffe0000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff0400, NX, 0x3f0ffe0000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff0400, UF|NX, 0x3f0ffc0000000000
	FP1 fcvt.h.d, rtz, 0xffffffffffff03ff, UF|NX, 0x3f0ffc0000000000
	FP1 fcvt.h.d, rdn, 0xffffffffffff03ff, UF|NX, 0x3f0ffc0000000000
	FP1 fcvt.h.d, rup, 0xffffffffffff0400, UF|NX, 0x3f0ffc0000000000
	FP1 fcvt.h.d, rmm, 0xffffffffffff0400, UF|NX, 0x3f0ffc0000000000
	FP1 fcvt.h.d, rne, 0xffffffffffff03ff, 0, 0x3f0ff80000000000

	// Moves between the register files: bits as they are, sign-extended to x, NaN-boxed to f.
	FP_CLASS fmv.x.h, 0, 0xffffffffffff0000
	FP_CLASS fmv.x.h, 0x0000000000003c00, 0xffffffffffff3c00
	FP_CLASS fmv.x.h, 0xffffffffffffbc00, 0xffffffffffffbc00
	FP_CLASS fmv.x.h, 0x0000000000007c01, 0xffffffffffff7c01
	FP_CLASS fmv.x.h, -509, 0xfffffffffffffe03
	FP_CLASS fmv.x.h, 0xffffffffffff8000, 0xffffffffffff8000
	FP_CLASS fmv.x.h, -1, 0xffffffffffffffff
	FP_CLASS fmv.x.h, 0x0000000000003c00, 0x0000000000003c00
	X_TO_FP_EXACT fmv.h.x, 0xffffffffffff0000, 0
	X_TO_FP_EXACT fmv.h.x, 0xffffffffffff3c00, 0x0000000000003c00
	X_TO_FP_EXACT fmv.h.x, 0xffffffffffffbc00, 0x000000000000bc00
	X_TO_FP_EXACT fmv.h.x, 0xffffffffffff7c01, 0x0000000000007c01
	X_TO_FP_EXACT fmv.h.x, 0xfffffffffffffe03, 0x000000000000fe03
	X_TO_FP_EXACT fmv.h.x, 0xffffffffffff3c00, 0x5555555555553c00

	// Loads box, stores take the low bits; none of them looks at the value.
	FP_LOAD flh, 0xffffffffffff3c00, 0x0000000000003c00, 0
	FP_LOAD flh, 0xffffffffffff3c00, 0x0000000000003c00, 2047
	FP_LOAD flh, 0xffffffffffff3c00, 0x0000000000003c00, -2048
	FP_LOAD flh, 0xffffffffffff7c01, 0x0000000000007c01, 0
	FP_LOAD flh, 0xffffffffffff7c01, 0x0000000000007c01, 2047
	FP_LOAD flh, 0xffffffffffff7c01, 0x0000000000007c01, -2048
	FP_LOAD flh, 0xffffffffffff8000, 0x0000000000008000, 0
	FP_LOAD flh, 0xffffffffffff8000, 0x0000000000008000, 2047
	FP_LOAD flh, 0xffffffffffff8000, 0x0000000000008000, -2048
	FP_LOAD flh, 0xffffffffffffffff, 0x000000000000ffff, 0
	FP_LOAD flh, 0xffffffffffffffff, 0x000000000000ffff, 2047
	FP_LOAD flh, 0xffffffffffffffff, 0x000000000000ffff, -2048
	FP_STORE fsh, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
	FP_STORE fsh, 0xffffffffffff3c00, 0xffffffffffff3c00, 2047
	FP_STORE fsh, 0xffffffffffff3c00, 0xffffffffffff3c00, -2048
	FP_STORE fsh, 0xffffffffffff7c01, 0xffffffffffff7c01, 0
	FP_STORE fsh, 0xffffffffffff7c01, 0xffffffffffff7c01, 2047
	FP_STORE fsh, 0xffffffffffff7c01, 0xffffffffffff7c01, -2048
	FP_STORE fsh, 0xffffffffffffcdef, 0x0123456789abcdef, 0
	FP_STORE fsh, 0xffffffffffffcdef, 0x0123456789abcdef, 2047
	FP_STORE fsh, 0xffffffffffffcdef, 0x0123456789abcdef, -2048

	// An operand that is not NaN-boxed counts as the canonical NaN; moves to x and stores take its bits.
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x0000000000003c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x0000000000003c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x0000000000003c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x0000000000003c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x0000000000003c00
	FP2_EXACT fsgnj.h, 0xffffffffffff7e00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2_EXACT fsgnjn.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP2_EXACT fsgnjx.h, 0xfffffffffffffe00, 0, 0x0000000000003c00, 0xffffffffffffbc00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0x0000000000003c00, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0x0000000000003c00
	FP_COMPARE feq.h, 0, 0, 0x0000000000003c00, 0x0000000000003c00
	FP_COMPARE flt.h, 0, NV, 0x0000000000003c00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff3c00, 0x0000000000003c00
	FP_CLASS fclass.h, 0x200, 0x0000000000003c00
	FP_TO_X fcvt.w.h, rne, 0x7fffffff, NV, 0x0000000000003c00
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0x0000000000003c00
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0x0000000000003c00
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0x0000000000003c00
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, 0, 0x0000000000003c00
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, 0, 0x0000000000003c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffff00003c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffff00003c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffff00003c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffff00003c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffff00003c00
	FP2_EXACT fsgnj.h, 0xffffffffffff7e00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2_EXACT fsgnjn.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP2_EXACT fsgnjx.h, 0xfffffffffffffe00, 0, 0xffffffff00003c00, 0xffffffffffffbc00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0xffffffff00003c00, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0xffffffff00003c00
	FP_COMPARE feq.h, 0, 0, 0xffffffff00003c00, 0xffffffff00003c00
	FP_COMPARE flt.h, 0, NV, 0xffffffff00003c00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff3c00, 0xffffffff00003c00
	FP_CLASS fclass.h, 0x200, 0xffffffff00003c00
	FP_TO_X fcvt.w.h, rne, 0x7fffffff, NV, 0xffffffff00003c00
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0xffffffff00003c00
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0xffffffff00003c00
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0xffffffff00003c00
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, 0, 0xffffffff00003c00
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, 0, 0xffffffff00003c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2 fadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2 fsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2 fmul.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2 fdiv.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP1 fsqrt.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP3 fmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP3 fmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmadd.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP3 fnmsub.h, rne, 0xffffffffffff7e00, 0, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP2_EXACT fsgnj.h, 0xffffffffffff7e00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2_EXACT fsgnjn.h, 0xffffffffffffbc00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP2_EXACT fsgnjx.h, 0xfffffffffffffe00, 0, 0x7fffffffffff3c00, 0xffffffffffffbc00
	FP2_EXACT fmin.h, 0xffffffffffff3c00, 0, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP2_EXACT fmax.h, 0xffffffffffff3c00, 0, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP_COMPARE feq.h, 0, 0, 0x7fffffffffff3c00, 0x7fffffffffff3c00
	FP_COMPARE flt.h, 0, NV, 0x7fffffffffff3c00, 0xffffffffffff3c00
	FP_COMPARE fle.h, 0, NV, 0xffffffffffff3c00, 0x7fffffffffff3c00
	FP_CLASS fclass.h, 0x200, 0x7fffffffffff3c00
	FP_TO_X fcvt.w.h, rne, 0x7fffffff, NV, 0x7fffffffffff3c00
	FP_TO_X fcvt.wu.h, rne, -1, NV, 0x7fffffffffff3c00
	FP_TO_X fcvt.l.h, rne, 0x7fffffffffffffff, NV, 0x7fffffffffff3c00
	FP_TO_X fcvt.lu.h, rne, -1, NV, 0x7fffffffffff3c00
	FP1_EXACT fcvt.s.h, 0xffffffff7fc00000, 0, 0x7fffffffffff3c00
	FP1_EXACT fcvt.d.h, 0x7ff8000000000000, 0, 0x7fffffffffff3c00

	// Rounding modes that do not exist are illegal: 5 and 6 in the instruction, 5 to 7 in frm. "fcsr".
	csrwi	frm, 0
	TRAPS M, ILLEGAL, BITS, .insn r 0x53, 5, FADD, fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, .insn r 0x53, 6, FADD, fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, .insn r4 0x43, 5, FORMAT, fa0, fa1, fa2, fa3
	csrwi	frm, 5
	TRAPS M, ILLEGAL, BITS, fadd.h fa0, fa1, fa2, dyn
	TRAPS M, ILLEGAL, BITS, fcvt.l.h a0, fa1, dyn
	csrwi	frm, 6
	TRAPS M, ILLEGAL, BITS, fsqrt.h fa0, fa1, dyn
	csrwi	frm, 7
	TRAPS M, ILLEGAL, BITS, fmadd.h fa0, fa1, fa2, fa3, dyn
	// What needs no mode runs all the same.
	li	gp, __LINE__
	fp_operands 0xffffffffffff3c00, 0xffffffffffff4000
	fmax.h	fa0, fa1, fa2
	fsgnj.h	fa0, fa0, fa0
	fmv.x.d	a0, fa0
	li	t0, 0xffffffffffff4000
	bne	a0, t0, fail
	csrwi	frm, 0

	// Flags accrue, and instructions without an exception leave them.
	li	gp, __LINE__
	csrwi	fcsr, 0
	fp_operands 0xffffffffffff0000, 0xffffffffffff4000
	fdiv.h	fa0, fa2, fa1
	fdiv.h	fa0, fa1, fa1
	fadd.h	fa0, fa2, fa2
	csrr	a0, fflags
	li	a1, DZ|NV
	bne	a0, a1, fail
	csrwi	fflags, 0

	// Without mstatus.FS every instruction of it is illegal; with it, writing a register makes FS dirty.
	li	t0, MSTATUS_FS
	csrc	mstatus, t0
	TRAPS M, ILLEGAL, BITS, fadd.h fa0, fa1, fa2
	TRAPS M, ILLEGAL, BITS, flh fa0, 0(sp)
	TRAPS M, ILLEGAL, BITS, fsh fa0, 0(sp)
	TRAPS M, ILLEGAL, BITS, feq.h a0, fa0, fa0
	TRAPS M, ILLEGAL, BITS, fmv.h.x fa0, a0
	TRAPS M, ILLEGAL, BITS, csrr a0, fcsr
	li	gp, __LINE__
	li	t0, MSTATUS_FS_INITIAL
	csrs	mstatus, t0
	fsgnj.h	fa0, fa1, fa2
	csrr	t0, mstatus
	bgez	t0, fail

	test_end

	.bss
	.balign	8
scratch:
	.zero	8
