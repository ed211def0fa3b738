	// Zbs: single bits.

#include "test.h"

	.option	arch, rv64i_zicsr_zbs
	test_program

	VALUE2 bclr, 0, 0, 0
	VALUE2 bclr, 0, 0, 63
	VALUE2 bclr, 0, 0, 64
	VALUE2 bclr, -2, -1, 0
	VALUE2 bclr, 0xffffffff7fffffff, -1, 31
	VALUE2 bclr, 0x7fffffffffffffff, -1, 63
	VALUE2 bclr, 0x7fffffffffffffff, -1, -1
	VALUE2 bclr, 0, 0x80000000, 31
	VALUE2 bclr, 0, 0x100000000, 32
	VALUE2 bclr, 0x123456789abcdcf, 0x123456789abcdef, 5
	VALUE2 bclr, 0xfedcba9876543200, 0xfedcba9876543210, 68
	VALUE2_SAME bclr, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 bext, 0, 0, 0
	VALUE2 bext, 0, 0, 63
	VALUE2 bext, 0, 0, 64
	VALUE2 bext, 1, -1, 0
	VALUE2 bext, 1, -1, 31
	VALUE2 bext, 1, -1, 63
	VALUE2 bext, 1, -1, -1
	VALUE2 bext, 1, 0x80000000, 31
	VALUE2 bext, 1, 0x100000000, 32
	VALUE2 bext, 1, 0x123456789abcdef, 5
	VALUE2 bext, 1, 0xfedcba9876543210, 68
	VALUE2_SAME bext, 0, 0x12345678deadbeef

	VALUE2 binv, 1, 0, 0
	VALUE2 binv, 0x8000000000000000, 0, 63
	VALUE2 binv, 1, 0, 64
	VALUE2 binv, -2, -1, 0
	VALUE2 binv, 0xffffffff7fffffff, -1, 31
	VALUE2 binv, 0x7fffffffffffffff, -1, 63
	VALUE2 binv, 0x7fffffffffffffff, -1, -1
	VALUE2 binv, 0, 0x80000000, 31
	VALUE2 binv, 0, 0x100000000, 32
	VALUE2 binv, 0x123456789abcdcf, 0x123456789abcdef, 5
	VALUE2 binv, 0xfedcba9876543200, 0xfedcba9876543210, 68
	VALUE2_SAME binv, 0x1234d678deadbeef, 0x12345678deadbeef

	VALUE2 bset, 1, 0, 0
	VALUE2 bset, 0x8000000000000000, 0, 63
	VALUE2 bset, 1, 0, 64
	VALUE2 bset, -1, -1, 0
	VALUE2 bset, -1, -1, 31
	VALUE2 bset, -1, -1, 63
	VALUE2 bset, -1, -1, -1
	VALUE2 bset, 0x80000000, 0x80000000, 31
	VALUE2 bset, 0x100000000, 0x100000000, 32
	VALUE2 bset, 0x123456789abcdef, 0x123456789abcdef, 5
	VALUE2 bset, 0xfedcba9876543210, 0xfedcba9876543210, 68
	VALUE2_SAME bset, 0x1234d678deadbeef, 0x12345678deadbeef

	VALUE1 bclri, 0, 0, 0
	VALUE1 bclri, 0, 0, 63
	VALUE1 bclri, -2, -1, 0
	VALUE1 bclri, 0xffffffff7fffffff, -1, 31
	VALUE1 bclri, 0x7fffffffffffffff, -1, 63
	VALUE1 bclri, 0, 0x80000000, 31
	VALUE1 bclri, 0, 0x100000000, 32
	VALUE1 bclri, 0x123456789abcdcf, 0x123456789abcdef, 5

	VALUE1 bexti, 0, 0, 0
	VALUE1 bexti, 0, 0, 63
	VALUE1 bexti, 1, -1, 0
	VALUE1 bexti, 1, -1, 31
	VALUE1 bexti, 1, -1, 63
	VALUE1 bexti, 1, 0x80000000, 31
	VALUE1 bexti, 1, 0x100000000, 32
	VALUE1 bexti, 1, 0x123456789abcdef, 5

	VALUE1 binvi, 1, 0, 0
	VALUE1 binvi, 0x8000000000000000, 0, 63
	VALUE1 binvi, -2, -1, 0
	VALUE1 binvi, 0xffffffff7fffffff, -1, 31
	VALUE1 binvi, 0x7fffffffffffffff, -1, 63
	VALUE1 binvi, 0, 0x80000000, 31
	VALUE1 binvi, 0, 0x100000000, 32
	VALUE1 binvi, 0x123456789abcdcf, 0x123456789abcdef, 5

	VALUE1 bseti, 1, 0, 0
	VALUE1 bseti, 0x8000000000000000, 0, 63
	VALUE1 bseti, -1, -1, 0
	VALUE1 bseti, -1, -1, 31
	VALUE1 bseti, -1, -1, 63
	VALUE1 bseti, 0x80000000, 0x80000000, 31
	VALUE1 bseti, 0x100000000, 0x100000000, 32
	VALUE1 bseti, 0x123456789abcdef, 0x123456789abcdef, 5

	test_end
