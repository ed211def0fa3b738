	// Zawrs: waiting on a reservation set. Both may go on at any time, and must when there is no reservation.

#include "test.h"

	.option	arch, rv64ia_zicsr_zawrs

	test_program

	// Without a reservation, in each mode.
	li	gp, __LINE__
	la	a1, scratch
	sc.w	x0, x0, (a1)
	wrs.nto
	wrs.sto
	RUNS S, wrs.sto
	RUNS U, wrs.sto
	RUNS S, wrs.nto
	RUNS U, wrs.nto

	// wrs.sto ends after a short time.
	li	gp, __LINE__
	lr.w	a0, (a1)
	wrs.sto
	lr.d	a0, (a1)
	wrs.sto

	// wrs.nto ends when an interrupt is pending, even while mstatus.MIE is clear.
	li	gp, __LINE__
	csrwi	mie, 2
	csrwi	mip, 2
	lr.w	a0, (a1)
	wrs.nto
	csrwi	mip, 0
	csrwi	mie, 0

	test_end

	.bss
	.balign	8
scratch:
	.zero	8
