	// M: multiplication and division. Division by zero and overflow do not trap: "Division Operations".

#include "test.h"

	.option	arch, rv64im_zicsr
	test_program

	VALUE2 mul, 0, 0, 0
	VALUE2 mul, 1, 1, 1
	VALUE2 mul, 21, 3, 7
	VALUE2 mul, 0, 0, -1
	VALUE2 mul, -1, -1, 1
	VALUE2 mul, 1, -1, -1
	VALUE2 mul, 0x8000000000000000, 0x8000000000000000, -1
	VALUE2 mul, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 mul, 1, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 mul, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 mul, 0xfffffffe00000001, 0xffffffff, 0xffffffff
	VALUE2 mul, 0x4000000000000000, 0xffffffff80000000, 0xffffffff80000000
	VALUE2 mul, 0x3fffffff00000001, 0x7fffffff, 0x7fffffff
	VALUE2 mul, 0xff7f, 0xaaaaaaaaaaaaaaab, 0x2fe7d
	VALUE2 mul, 0x2236d88fe5618cf0, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME mul, 0x6df56122216da321, 0x12345678deadbeef

	VALUE2 mulh, 0, 0, 0
	VALUE2 mulh, 0, 1, 1
	VALUE2 mulh, 0, 3, 7
	VALUE2 mulh, 0, 0, -1
	VALUE2 mulh, -1, -1, 1
	VALUE2 mulh, 0, -1, -1
	VALUE2 mulh, 0, 0x8000000000000000, -1
	VALUE2 mulh, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 mulh, 0x3fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 mulh, 0xc000000000000000, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 mulh, 0, 0xffffffff, 0xffffffff
	VALUE2 mulh, 0, 0xffffffff80000000, 0xffffffff80000000
	VALUE2 mulh, 0, 0x7fffffff, 0x7fffffff
	VALUE2 mulh, 0xffffffffffff0081, 0xaaaaaaaaaaaaaaab, 0x2fe7d
	VALUE2 mulh, 0xfffeb49923cc0953, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME mulh, 0x14b66dc3da0541d, 0x12345678deadbeef

	VALUE2 mulhsu, 0, 0, 0
	VALUE2 mulhsu, 0, 1, 1
	VALUE2 mulhsu, 0, 3, 7
	VALUE2 mulhsu, 0, 0, -1
	VALUE2 mulhsu, -1, -1, 1
	VALUE2 mulhsu, -1, -1, -1
	VALUE2 mulhsu, 0x8000000000000000, 0x8000000000000000, -1
	VALUE2 mulhsu, 0xc000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 mulhsu, 0x3fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 mulhsu, 0x3fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 mulhsu, 0, 0xffffffff, 0xffffffff
	VALUE2 mulhsu, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000
	VALUE2 mulhsu, 0, 0x7fffffff, 0x7fffffff
	VALUE2 mulhsu, 0xffffffffffff0081, 0xaaaaaaaaaaaaaaab, 0x2fe7d
	VALUE2 mulhsu, 0x121fa00ad77d742, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME mulhsu, 0x14b66dc3da0541d, 0x12345678deadbeef

	VALUE2 mulhu, 0, 0, 0
	VALUE2 mulhu, 0, 1, 1
	VALUE2 mulhu, 0, 3, 7
	VALUE2 mulhu, 0, 0, -1
	VALUE2 mulhu, 0, -1, 1
	VALUE2 mulhu, -2, -1, -1
	VALUE2 mulhu, 0x7fffffffffffffff, 0x8000000000000000, -1
	VALUE2 mulhu, 0x4000000000000000, 0x8000000000000000, 0x8000000000000000
	VALUE2 mulhu, 0x3fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 mulhu, 0x3fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 mulhu, 0, 0xffffffff, 0xffffffff
	VALUE2 mulhu, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000
	VALUE2 mulhu, 0, 0x7fffffff, 0x7fffffff
	VALUE2 mulhu, 0x1fefe, 0xaaaaaaaaaaaaaaab, 0x2fe7d
	VALUE2 mulhu, 0x121fa00ad77d742, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME mulhu, 0x14b66dc3da0541d, 0x12345678deadbeef

	VALUE2 mulw, 0, 0, 0
	VALUE2 mulw, 1, 1, 1
	VALUE2 mulw, 21, 3, 7
	VALUE2 mulw, 0, 0, -1
	VALUE2 mulw, -1, -1, 1
	VALUE2 mulw, 1, -1, -1
	VALUE2 mulw, 0, 0x8000000000000000, -1
	VALUE2 mulw, 0, 0x8000000000000000, 0x8000000000000000
	VALUE2 mulw, 1, 0x7fffffffffffffff, 0x7fffffffffffffff
	VALUE2 mulw, 0, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 mulw, 1, 0xffffffff, 0xffffffff
	VALUE2 mulw, 0, 0xffffffff80000000, 0xffffffff80000000
	VALUE2 mulw, 1, 0x7fffffff, 0x7fffffff
	VALUE2 mulw, 0xff7f, 0xaaaaaaaaaaaaaaab, 0x2fe7d
	VALUE2 mulw, 0xffffffffe5618cf0, 0x123456789abcdef, 0xfedcba9876543210
	VALUE2_SAME mulw, 0x216da321, 0x12345678deadbeef

	VALUE2 div, 3, 20, 6
	VALUE2 div, -3, -20, 6
	VALUE2 div, -3, 20, -6
	VALUE2 div, 3, -20, -6
	VALUE2 div, 0, 0, 5
	VALUE2 div, -1, 5, 0
	VALUE2 div, -1, -5, 0
	VALUE2 div, -1, 0, 0
	VALUE2 div, -1, 1, -1
	VALUE2 div, -1, -1, 1
	VALUE2 div, 0x8000000000000000, 0x8000000000000000, -1
	VALUE2 div, 0x8000000000000000, 0x8000000000000000, 1
	VALUE2 div, -1, 0x8000000000000000, 0
	VALUE2 div, 0, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 div, 0x80000000, 0xffffffff80000000, -1
	VALUE2 div, -1, 0xffffffff80000000, 0
	VALUE2 div, 0xffffffff80000000, 0x80000000, -1
	VALUE2 div, 0x7fffffff, 0xffffffff, 2
	VALUE2 div, 0xff9ee8dd7cc6bb5b, 0x123456789abcdef, -3
	VALUE2 div, 0xffffffffff000000, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME div, 1, 0x12345678deadbeef

	VALUE2 divu, 3, 20, 6
	VALUE2 divu, 0x2aaaaaaaaaaaaaa7, -20, 6
	VALUE2 divu, 0, 20, -6
	VALUE2 divu, 0, -20, -6
	VALUE2 divu, 0, 0, 5
	VALUE2 divu, -1, 5, 0
	VALUE2 divu, -1, -5, 0
	VALUE2 divu, -1, 0, 0
	VALUE2 divu, 0, 1, -1
	VALUE2 divu, -1, -1, 1
	VALUE2 divu, 0, 0x8000000000000000, -1
	VALUE2 divu, 0x8000000000000000, 0x8000000000000000, 1
	VALUE2 divu, -1, 0x8000000000000000, 0
	VALUE2 divu, 0, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 divu, 0, 0xffffffff80000000, -1
	VALUE2 divu, -1, 0xffffffff80000000, 0
	VALUE2 divu, 0, 0x80000000, -1
	VALUE2 divu, 0x7fffffff, 0xffffffff, 2
	VALUE2 divu, 0, 0x123456789abcdef, -3
	VALUE2 divu, 0xe0000000, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME divu, 1, 0x12345678deadbeef

	VALUE2 rem, 2, 20, 6
	VALUE2 rem, -2, -20, 6
	VALUE2 rem, 2, 20, -6
	VALUE2 rem, -2, -20, -6
	VALUE2 rem, 0, 0, 5
	VALUE2 rem, 5, 5, 0
	VALUE2 rem, -5, -5, 0
	VALUE2 rem, 0, 0, 0
	VALUE2 rem, 0, 1, -1
	VALUE2 rem, 0, -1, 1
	VALUE2 rem, 0, 0x8000000000000000, -1
	VALUE2 rem, 0, 0x8000000000000000, 1
	VALUE2 rem, 0x8000000000000000, 0x8000000000000000, 0
	VALUE2 rem, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 rem, 0, 0xffffffff80000000, -1
	VALUE2 rem, 0xffffffff80000000, 0xffffffff80000000, 0
	VALUE2 rem, 0, 0x80000000, -1
	VALUE2 rem, 1, 0xffffffff, 2
	VALUE2 rem, 0, 0x123456789abcdef, -3
	VALUE2 rem, 0xffffffffff543210, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME rem, 0, 0x12345678deadbeef

	VALUE2 remu, 2, 20, 6
	VALUE2 remu, 2, -20, 6
	VALUE2 remu, 20, 20, -6
	VALUE2 remu, -20, -20, -6
	VALUE2 remu, 0, 0, 5
	VALUE2 remu, 5, 5, 0
	VALUE2 remu, -5, -5, 0
	VALUE2 remu, 0, 0, 0
	VALUE2 remu, 1, 1, -1
	VALUE2 remu, 0, -1, 1
	VALUE2 remu, 0x8000000000000000, 0x8000000000000000, -1
	VALUE2 remu, 0, 0x8000000000000000, 1
	VALUE2 remu, 0x8000000000000000, 0x8000000000000000, 0
	VALUE2 remu, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 remu, 0xffffffff80000000, 0xffffffff80000000, -1
	VALUE2 remu, 0xffffffff80000000, 0xffffffff80000000, 0
	VALUE2 remu, 0x80000000, 0x80000000, -1
	VALUE2 remu, 1, 0xffffffff, 2
	VALUE2 remu, 0x123456789abcdef, 0x123456789abcdef, -3
	VALUE2 remu, 0x96543210, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME remu, 0, 0x12345678deadbeef

	VALUE2 divw, 3, 20, 6
	VALUE2 divw, -3, -20, 6
	VALUE2 divw, -3, 20, -6
	VALUE2 divw, 3, -20, -6
	VALUE2 divw, 0, 0, 5
	VALUE2 divw, -1, 5, 0
	VALUE2 divw, -1, -5, 0
	VALUE2 divw, -1, 0, 0
	VALUE2 divw, -1, 1, -1
	VALUE2 divw, -1, -1, 1
	VALUE2 divw, 0, 0x8000000000000000, -1
	VALUE2 divw, 0, 0x8000000000000000, 1
	VALUE2 divw, -1, 0x8000000000000000, 0
	VALUE2 divw, -1, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 divw, 0xffffffff80000000, 0xffffffff80000000, -1
	VALUE2 divw, -1, 0xffffffff80000000, 0
	VALUE2 divw, 0xffffffff80000000, 0x80000000, -1
	VALUE2 divw, 0, 0xffffffff, 2
	VALUE2 divw, 0x27716605, 0x123456789abcdef, -3
	VALUE2 divw, 3, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME divw, 1, 0x12345678deadbeef

	VALUE2 divuw, 3, 20, 6
	VALUE2 divuw, 0x2aaaaaa7, -20, 6
	VALUE2 divuw, 0, 20, -6
	VALUE2 divuw, 0, -20, -6
	VALUE2 divuw, 0, 0, 5
	VALUE2 divuw, -1, 5, 0
	VALUE2 divuw, -1, -5, 0
	VALUE2 divuw, -1, 0, 0
	VALUE2 divuw, 0, 1, -1
	VALUE2 divuw, -1, -1, 1
	VALUE2 divuw, 0, 0x8000000000000000, -1
	VALUE2 divuw, 0, 0x8000000000000000, 1
	VALUE2 divuw, -1, 0x8000000000000000, 0
	VALUE2 divuw, -1, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 divuw, 0, 0xffffffff80000000, -1
	VALUE2 divuw, -1, 0xffffffff80000000, 0
	VALUE2 divuw, 0, 0x80000000, -1
	VALUE2 divuw, 0x7fffffff, 0xffffffff, 2
	VALUE2 divuw, 0, 0x123456789abcdef, -3
	VALUE2 divuw, 3, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME divuw, 1, 0x12345678deadbeef

	VALUE2 remw, 2, 20, 6
	VALUE2 remw, -2, -20, 6
	VALUE2 remw, 2, 20, -6
	VALUE2 remw, -2, -20, -6
	VALUE2 remw, 0, 0, 5
	VALUE2 remw, 5, 5, 0
	VALUE2 remw, -5, -5, 0
	VALUE2 remw, 0, 0, 0
	VALUE2 remw, 0, 1, -1
	VALUE2 remw, 0, -1, 1
	VALUE2 remw, 0, 0x8000000000000000, -1
	VALUE2 remw, 0, 0x8000000000000000, 1
	VALUE2 remw, 0, 0x8000000000000000, 0
	VALUE2 remw, -1, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 remw, 0, 0xffffffff80000000, -1
	VALUE2 remw, 0xffffffff80000000, 0xffffffff80000000, 0
	VALUE2 remw, 0, 0x80000000, -1
	VALUE2 remw, -1, 0xffffffff, 2
	VALUE2 remw, -2, 0x123456789abcdef, -3
	VALUE2 remw, 0xc83fb75, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME remw, 0, 0x12345678deadbeef

	VALUE2 remuw, 2, 20, 6
	VALUE2 remuw, 2, -20, 6
	VALUE2 remuw, 20, 20, -6
	VALUE2 remuw, -20, -20, -6
	VALUE2 remuw, 0, 0, 5
	VALUE2 remuw, 5, 5, 0
	VALUE2 remuw, -5, -5, 0
	VALUE2 remuw, 0, 0, 0
	VALUE2 remuw, 1, 1, -1
	VALUE2 remuw, 0, -1, 1
	VALUE2 remuw, 0, 0x8000000000000000, -1
	VALUE2 remuw, 0, 0x8000000000000000, 1
	VALUE2 remuw, 0, 0x8000000000000000, 0
	VALUE2 remuw, -1, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 remuw, 0xffffffff80000000, 0xffffffff80000000, -1
	VALUE2 remuw, 0xffffffff80000000, 0xffffffff80000000, 0
	VALUE2 remuw, 0xffffffff80000000, 0x80000000, -1
	VALUE2 remuw, 1, 0xffffffff, 2
	VALUE2 remuw, 0xffffffff89abcdef, 0x123456789abcdef, -3
	VALUE2 remuw, 0xc83fb75, 0xfedcba9876543210, 0x123456789
	VALUE2_SAME remuw, 0, 0x12345678deadbeef

	test_end
