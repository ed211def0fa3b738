	// Zbc: carry-less multiplication.

#include "test.h"

	.option	arch, rv64i_zicsr_zbc
	test_program

	VALUE2 clmul, 0, 0, 0
	VALUE2 clmul, 1, 1, 1
	VALUE2 clmul, 5, 3, 3
	VALUE2 clmul, -1, -1, 1
	VALUE2 clmul, 0x5555555555555555, -1, -1
	VALUE2 clmul, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 clmul, 0, 0x8000000000000000, 2
	VALUE2 clmul, 0x5555555555555555, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 clmul, 0x40a0789828c810f0, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 clmul, 0x7829903e57188333, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef
	VALUE2_SAME clmul, 0x5154445145545455, 0x12345678deadbeef

	VALUE2 clmulh, 0, 0, 0
	VALUE2 clmulh, 0, 1, 1
	VALUE2 clmulh, 0, 3, 3
	VALUE2 clmulh, 0, -1, 1
	VALUE2 clmulh, 0x5555555555555555, -1, -1
	VALUE2 clmulh, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 clmulh, 1, 0x8000000000000000, 2
	VALUE2 clmulh, 0x1555555555555555, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 clmulh, 0xe038d8688850b0, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 clmulh, 0x51e8462f60fb4b, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef
	VALUE2_SAME clmulh, 0x104051011141540, 0x12345678deadbeef

	VALUE2 clmulr, 0, 0, 0
	VALUE2 clmulr, 0, 1, 1
	VALUE2 clmulr, 0, 3, 3
	VALUE2 clmulr, 1, -1, 1
	VALUE2 clmulr, 0xaaaaaaaaaaaaaaaa, -1, -1
	VALUE2 clmulr, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 clmulr, 2, 0x8000000000000000, 2
	VALUE2 clmulr, 0x2aaaaaaaaaaaaaaa, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 clmulr, 0x1c071b0d110a160, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2 clmulr, 0xa3d08c5ec1f696, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef
	VALUE2_SAME clmulr, 0x2080a2022282a80, 0x12345678deadbeef

	test_end
