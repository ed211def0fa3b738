	// Misaligned loads and stores work, within a doubleword, across doublewords and across pages.

#include "test.h"

	.option	arch, rv64ifd_zicsr

	// Stores the value at the end of a page plus "at", and loads it again; the bytes around it stay.
	.macro	cross number, store, load, expected, value, at
	li	gp, \number
	la	a1, page_end
	li	t0, -1
	sd	t0, -16(a1)
	sd	t0, -8(a1)
	sd	t0, 0(a1)
	sd	t0, 8(a1)
	li	a0, \value
	fmv.d.x	fa0, a0
	.ifc	\store, fsw
	fsw	fa0, \at(a1)
	.else
	.ifc	\store, fsd
	fsd	fa0, \at(a1)
	.else
	\store	a0, \at(a1)
	.endif
	.endif
	.ifc	\load, flw
	flw	fa1, \at(a1)
	fmv.x.d	a2, fa1
	.else
	.ifc	\load, fld
	fld	fa1, \at(a1)
	fmv.x.d	a2, fa1
	.else
	\load	a2, \at(a1)
	.endif
	.endif
	li	t0, \expected
	bne	a2, t0, fail
	lb	a2, \at - 1(a1)
	li	t0, -1
	bne	a2, t0, fail
	lb	a2, 8 + \at(a1)
	bne	a2, t0, fail
	.endm
#define CROSS cross __LINE__,

	test_program

	LOAD lh, 0xffffffffffffba9d, bytes, 1, 0
	LOAD lh, -2857, bytes, 3, 0
	LOAD lh, 0x2e11, bytes, 5, 0
	LOAD lh, 0x684b, bytes, 7, 0
	LOAD lh, 0xffffffffffffba9d, bytes, 1, -1

	LOAD lhu, 0xba9d, bytes, 1, 0
	LOAD lhu, 0xf4d7, bytes, 3, 0
	LOAD lhu, 0x2e11, bytes, 5, 0
	LOAD lhu, 0x684b, bytes, 7, 0
	LOAD lhu, 0xba9d, bytes, 1, -1

	LOAD lw, 0xfffffffff4d7ba9d, bytes, 1, 0
	LOAD lw, 0x11f4d7ba, bytes, 2, 0
	LOAD lw, 0x2e11f4d7, bytes, 3, 0
	LOAD lw, 0x684b2e11, bytes, 5, 0
	LOAD lw, 0xffffffff85684b2e, bytes, 6, 0
	LOAD lw, 0xffffffffa285684b, bytes, 7, 0
	LOAD lw, 0x2e11f4d7, bytes, 3, -1

	LOAD lwu, 0xf4d7ba9d, bytes, 1, 0
	LOAD lwu, 0x11f4d7ba, bytes, 2, 0
	LOAD lwu, 0x2e11f4d7, bytes, 3, 0
	LOAD lwu, 0x684b2e11, bytes, 5, 0
	LOAD lwu, 0x85684b2e, bytes, 6, 0
	LOAD lwu, 0xa285684b, bytes, 7, 0
	LOAD lwu, 0x2e11f4d7, bytes, 3, -1

	LOAD ld, 0x684b2e11f4d7ba9d, bytes, 1, 0
	LOAD ld, 0x85684b2e11f4d7ba, bytes, 2, 0
	LOAD ld, 0xa285684b2e11f4d7, bytes, 3, 0
	LOAD ld, 0xbfa285684b2e11f4, bytes, 4, 0
	LOAD ld, 0xdcbfa285684b2e11, bytes, 5, 0
	LOAD ld, 0xf9dcbfa285684b2e, bytes, 6, 0
	LOAD ld, 0x16f9dcbfa285684b, bytes, 7, 0
	LOAD ld, 0x16f9dcbfa285684b, bytes, 7, -1

	STORE sh, 0xffffffffffcdefff, -1, 0x123456789abcdef, 1, 0
	STORE sh, 0xffffffcdefffffff, -1, 0x123456789abcdef, 3, 0
	STORE sh, 0xffcdefffffffffff, -1, 0x123456789abcdef, 5, 0
	STORE sh, 0xefffffffffffffff, -51, 0x123456789abcdef, 7, 0

	STORE sw, 0xffffff89abcdefff, -1, 0x123456789abcdef, 1, 0
	STORE sw, 0xffff89abcdefffff, -1, 0x123456789abcdef, 2, 0
	STORE sw, 0xff89abcdefffffff, -1, 0x123456789abcdef, 3, 0
	STORE sw, 0xabcdefffffffffff, -119, 0x123456789abcdef, 5, 0
	STORE sw, 0xcdefffffffffffff, 0xffffffffffff89ab, 0x123456789abcdef, 6, 0
	STORE sw, 0xefffffffffffffff, 0xffffffffff89abcd, 0x123456789abcdef, 7, 0

	STORE sd, 0x23456789abcdefff, -255, 0x123456789abcdef, 1, 0
	STORE sd, 0x456789abcdefffff, 0xffffffffffff0123, 0x123456789abcdef, 2, 0
	STORE sd, 0x6789abcdefffffff, 0xffffffffff012345, 0x123456789abcdef, 3, 0
	STORE sd, 0x89abcdefffffffff, 0xffffffff01234567, 0x123456789abcdef, 4, 0
	STORE sd, 0xabcdefffffffffff, 0xffffff0123456789, 0x123456789abcdef, 5, 0
	STORE sd, 0xcdefffffffffffff, 0xffff0123456789ab, 0x123456789abcdef, 6, 0
	STORE sd, 0xefffffffffffffff, 0xff0123456789abcd, 0x123456789abcdef, 7, 0

	CROSS sh, lh, 0x3210, 0xfedcba9876543210, -1
	CROSS sw, lw, 0x76543210, 0xfedcba9876543210, -1
	CROSS sw, lw, 0x76543210, 0xfedcba9876543210, -2
	CROSS sw, lw, 0x76543210, 0xfedcba9876543210, -3
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -1
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -2
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -3
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -4
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -5
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -6
	CROSS sd, ld, 0xfedcba9876543210, 0xfedcba9876543210, -7
	CROSS sh, lhu, 0x3210, 0xfedcba9876543210, -1
	CROSS sw, lwu, 0x76543210, 0xfedcba9876543210, -1
	CROSS sw, lwu, 0x76543210, 0xfedcba9876543210, -2
	CROSS sw, lwu, 0x76543210, 0xfedcba9876543210, -3
	CROSS fsw, flw, 0xffffffff76543210, 0xfedcba9876543210, -1
	CROSS fsw, flw, 0xffffffff76543210, 0xfedcba9876543210, -2
	CROSS fsw, flw, 0xffffffff76543210, 0xfedcba9876543210, -3
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -1
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -2
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -3
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -4
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -5
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -6
	CROSS fsd, fld, 0xfedcba9876543210, 0xfedcba9876543210, -7

	test_end

	.section .rodata
	.balign	8
bytes:
	.byte	0x80, 0x9d, 0xba, 0xd7, 0xf4, 0x11, 0x2e, 0x4b
	.byte	0x68, 0x85, 0xa2, 0xbf, 0xdc, 0xf9, 0x16, 0x33

	.bss
	.balign	8
scratch:
	.zero	16
	.balign	4096
	.zero	4096
page_end:
	.zero	16
