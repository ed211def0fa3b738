	// Zba: address generation.

#include "test.h"

	.option	arch, rv64i_zicsr_zba
	test_program

	VALUE2 add.uw, 0, 0, 0
	VALUE2 add.uw, 2, 1, 1
	VALUE2 add.uw, 0x100000000, -1, 1
	VALUE2 add.uw, 0xfffffffe, -1, -1
	VALUE2 add.uw, 1, 0x8000000000000000, 1
	VALUE2 add.uw, 0x100000002, 0xffffffff, 3
	VALUE2 add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 add.uw, 0x80000005, 0xffffffff80000000, 5
	VALUE2 add.uw, 7, 0x2000000000000000, 7
	VALUE2 add.uw, 0xfedcba98ffffffff, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 add.uw, 0x1234567ffffffff, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME add.uw, 0x12345679bd5b7dde, 0x12345678deadbeef

	VALUE2 sh1add, 0, 0, 0
	VALUE2 sh1add, 3, 1, 1
	VALUE2 sh1add, -1, -1, 1
	VALUE2 sh1add, -3, -1, -1
	VALUE2 sh1add, 1, 0x8000000000000000, 1
	VALUE2 sh1add, 0x200000001, 0xffffffff, 3
	VALUE2 sh1add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh1add, 0xffffffff00000005, 0xffffffff80000000, 5
	VALUE2 sh1add, 0x4000000000000007, 0x2000000000000000, 7
	VALUE2 sh1add, 0x123456789abcdee, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh1add, 0xfedcba987654320f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh1add, 0x369d036a9c093ccd, 0x12345678deadbeef

	VALUE2 sh2add, 0, 0, 0
	VALUE2 sh2add, 5, 1, 1
	VALUE2 sh2add, -3, -1, 1
	VALUE2 sh2add, -5, -1, -1
	VALUE2 sh2add, 1, 0x8000000000000000, 1
	VALUE2 sh2add, 0x3ffffffff, 0xffffffff, 3
	VALUE2 sh2add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh2add, 0xfffffffe00000005, 0xffffffff80000000, 5
	VALUE2 sh2add, 0x8000000000000007, 0x2000000000000000, 7
	VALUE2 sh2add, 0x369d0369d0369cc, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh2add, 0xfc962fc962fc962f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh2add, 0x5b05b05c5964baab, 0x12345678deadbeef

	VALUE2 sh3add, 0, 0, 0
	VALUE2 sh3add, 9, 1, 1
	VALUE2 sh3add, -7, -1, 1
	VALUE2 sh3add, -9, -1, -1
	VALUE2 sh3add, 1, 0x8000000000000000, 1
	VALUE2 sh3add, 0x7fffffffb, 0xffffffff, 3
	VALUE2 sh3add, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh3add, 0xfffffffc00000005, 0xffffffff80000000, 5
	VALUE2 sh3add, 7, 0x2000000000000000, 7
	VALUE2 sh3add, 0x7f6e5d4c3b2a188, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh3add, 0xf8091a2b3c4d5e6f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh3add, 0xa3d70a3fd41bb667, 0x12345678deadbeef

	VALUE2 sh1add.uw, 0, 0, 0
	VALUE2 sh1add.uw, 3, 1, 1
	VALUE2 sh1add.uw, 0x1ffffffff, -1, 1
	VALUE2 sh1add.uw, 0x1fffffffd, -1, -1
	VALUE2 sh1add.uw, 1, 0x8000000000000000, 1
	VALUE2 sh1add.uw, 0x200000001, 0xffffffff, 3
	VALUE2 sh1add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh1add.uw, 0x100000005, 0xffffffff80000000, 5
	VALUE2 sh1add.uw, 7, 0x2000000000000000, 7
	VALUE2 sh1add.uw, 0xfedcba9989abcdee, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh1add.uw, 0x12345687654320f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh1add.uw, 0x1234567a9c093ccd, 0x12345678deadbeef

	VALUE2 sh2add.uw, 0, 0, 0
	VALUE2 sh2add.uw, 5, 1, 1
	VALUE2 sh2add.uw, 0x3fffffffd, -1, 1
	VALUE2 sh2add.uw, 0x3fffffffb, -1, -1
	VALUE2 sh2add.uw, 1, 0x8000000000000000, 1
	VALUE2 sh2add.uw, 0x3ffffffff, 0xffffffff, 3
	VALUE2 sh2add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh2add.uw, 0x200000005, 0xffffffff80000000, 5
	VALUE2 sh2add.uw, 7, 0x2000000000000000, 7
	VALUE2 sh2add.uw, 0xfedcba9a9d0369cc, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh2add.uw, 0x123456962fc962f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh2add.uw, 0x1234567c5964baab, 0x12345678deadbeef

	VALUE2 sh3add.uw, 0, 0, 0
	VALUE2 sh3add.uw, 9, 1, 1
	VALUE2 sh3add.uw, 0x7fffffff9, -1, 1
	VALUE2 sh3add.uw, 0x7fffffff7, -1, -1
	VALUE2 sh3add.uw, 1, 0x8000000000000000, 1
	VALUE2 sh3add.uw, 0x7fffffffb, 0xffffffff, 3
	VALUE2 sh3add.uw, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 sh3add.uw, 0x400000005, 0xffffffff80000000, 5
	VALUE2 sh3add.uw, 7, 0x2000000000000000, 7
	VALUE2 sh3add.uw, 0xfedcba9cc3b2a188, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 sh3add.uw, 0x123456b3c4d5e6f, 0xfedcba9876543210, 0x123456789abcdef
	VALUE2_SAME sh3add.uw, 0x1234567fd41bb667, 0x12345678deadbeef

	VALUE1 slli.uw, 0, 0, 0
	VALUE1 slli.uw, 0xffffffff, -1, 0
	VALUE1 slli.uw, 0x1fffffffe, -1, 1
	VALUE1 slli.uw, 0x7fffffff80000000, -1, 31
	VALUE1 slli.uw, 0xffffffff00000000, -1, 32
	VALUE1 slli.uw, 0x8000000000000000, -1, 63
	VALUE1 slli.uw, 0x8000000000000000, 1, 63
	VALUE1 slli.uw, 0, 0x100000000, 4
	VALUE1 slli.uw, 0x89abcdef0, 0x123456789abcdef, 4
	VALUE1 slli.uw, 0xeca8642000000000, 0xfedcba9876543210, 33
	VALUE1 slli.uw, 0x8000000000000000, 0x80000000, 32

	test_end
