	// What a test of an architecture suite leaves: bytes between begin_signature and end_signature, five words here, the
	// last half of a doubleword.

#include "test.h"

	test_program

	la	a0, begin_signature
	li	a1, 0x0123456789abcdef
	sd	a1, 0(a0)
	li	a1, -2
	sw	a1, 8(a0)
	sb	a1, 17(a0)
	lw	a2, 12(a0)
	EXPECT_REGISTER a2, 0x6f5ca309

	test_end

	.data
	.balign	16
	.globl	begin_signature
begin_signature:
	.zero	12
	.word	0x6f5ca309
	.zero	4
	.globl	end_signature
end_signature:
	.word	0x77777777
