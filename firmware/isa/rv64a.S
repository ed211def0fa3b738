	// A: atomic memory operations, load-reserved and store-conditional.

#include "test.h"

	.option	arch, rv64ia_zicsr
	test_program

	AMO amoswap.w, 0, 0, 0, 0
	AMO amoswap.w, 1, 1, 1, 1
	AMO amoswap.w, -1, 0xffffffff00000001, -1, 1
	AMO amoswap.w, 1, 0xffffffff, 1, -1
	AMO amoswap.w, -1, 0x7fffffff00000001, 0x7fffffffffffffff, 1
	AMO amoswap.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amoswap.w, 0xffffffff80000000, 0xffffffff7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amoswap.w, 0x7fffffff, 0x80000000, 0x7fffffff, 0xffffffff80000000
	AMO amoswap.w, 0xffffffff89abcdef, 0x123456776543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoswap.w, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoswap.w, 0x7fffffff, 0x5a5a5a5a80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoswap.w.aq, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoswap.w.rl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoswap.w.aqrl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoswap.d, 0, 0, 0, 0
	AMO amoswap.d, 1, 1, 1, 1
	AMO amoswap.d, -1, 1, -1, 1
	AMO amoswap.d, 1, -1, 1, -1
	AMO amoswap.d, 0x7fffffffffffffff, 1, 0x7fffffffffffffff, 1
	AMO amoswap.d, 0x8000000000000000, -1, 0x8000000000000000, -1
	AMO amoswap.d, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amoswap.d, 0x7fffffff, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000
	AMO amoswap.d, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoswap.d, 0x5a5a5a5a80000000, 0x7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoswap.d, 0x5a5a5a5a7fffffff, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoswap.d.aq, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoswap.d.rl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoswap.d.aqrl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoadd.w, 0, 0, 0, 0
	AMO amoadd.w, 1, 2, 1, 1
	AMO amoadd.w, -1, 0xffffffff00000000, -1, 1
	AMO amoadd.w, 1, 0, 1, -1
	AMO amoadd.w, -1, 0x7fffffff00000000, 0x7fffffffffffffff, 1
	AMO amoadd.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amoadd.w, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoadd.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0xffffffff80000000
	AMO amoadd.w, 0xffffffff89abcdef, 0x1234567ffffffff, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoadd.w, 0xffffffff80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoadd.w, 0x7fffffff, 0x5a5a5a5affffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoadd.w.aq, 0xffffffff89abcdef, 0x12345672f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoadd.w.rl, 0xffffffff89abcdef, 0x12345672f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoadd.w.aqrl, 0xffffffff89abcdef, 0x12345672f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoadd.d, 0, 0, 0, 0
	AMO amoadd.d, 1, 2, 1, 1
	AMO amoadd.d, -1, 0, -1, 1
	AMO amoadd.d, 1, 0, 1, -1
	AMO amoadd.d, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff, 1
	AMO amoadd.d, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000, -1
	AMO amoadd.d, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoadd.d, 0x7fffffff, -1, 0x7fffffff, 0xffffffff80000000
	AMO amoadd.d, 0x123456789abcdef, -1, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoadd.d, 0x5a5a5a5a80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoadd.d, 0x5a5a5a5a7fffffff, 0x5a5a5a59ffffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoadd.d.aq, 0x123456789abcdef, 0x5b7d9fc22f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoadd.d.rl, 0x123456789abcdef, 0x5b7d9fc22f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoadd.d.aqrl, 0x123456789abcdef, 0x5b7d9fc22f517394, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoxor.w, 0, 0, 0, 0
	AMO amoxor.w, 1, 0, 1, 1
	AMO amoxor.w, -1, -2, -1, 1
	AMO amoxor.w, 1, 0xfffffffe, 1, -1
	AMO amoxor.w, -1, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
	AMO amoxor.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amoxor.w, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoxor.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0xffffffff80000000
	AMO amoxor.w, 0xffffffff89abcdef, 0x1234567ffffffff, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoxor.w, 0xffffffff80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoxor.w, 0x7fffffff, 0x5a5a5a5affffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoxor.w.aq, 0xffffffff89abcdef, 0x12345672c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoxor.w.rl, 0xffffffff89abcdef, 0x12345672c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoxor.w.aqrl, 0xffffffff89abcdef, 0x12345672c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoxor.d, 0, 0, 0, 0
	AMO amoxor.d, 1, 0, 1, 1
	AMO amoxor.d, -1, -2, -1, 1
	AMO amoxor.d, 1, -2, 1, -1
	AMO amoxor.d, 0x7fffffffffffffff, 0x7ffffffffffffffe, 0x7fffffffffffffff, 1
	AMO amoxor.d, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000, -1
	AMO amoxor.d, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoxor.d, 0x7fffffff, -1, 0x7fffffff, 0xffffffff80000000
	AMO amoxor.d, 0x123456789abcdef, -1, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoxor.d, 0x5a5a5a5a80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoxor.d, 0x5a5a5a5a7fffffff, 0xa5a5a5a5ffffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoxor.d.aq, 0x123456789abcdef, 0x5b791f3d2c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoxor.d.rl, 0x123456789abcdef, 0x5b791f3d2c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoxor.d.aqrl, 0x123456789abcdef, 0x5b791f3d2c0e684a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoand.w, 0, 0, 0, 0
	AMO amoand.w, 1, 1, 1, 1
	AMO amoand.w, -1, 0xffffffff00000001, -1, 1
	AMO amoand.w, 1, 1, 1, -1
	AMO amoand.w, -1, 0x7fffffff00000001, 0x7fffffffffffffff, 1
	AMO amoand.w, 0, 0x8000000000000000, 0x8000000000000000, -1
	AMO amoand.w, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0x7fffffff
	AMO amoand.w, 0x7fffffff, 0, 0x7fffffff, 0xffffffff80000000
	AMO amoand.w, 0xffffffff89abcdef, 0x123456700000000, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoand.w, 0xffffffff80000000, 0x5a5a5a5a00000000, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoand.w, 0x7fffffff, 0x5a5a5a5a00000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoand.w.aq, 0xffffffff89abcdef, 0x123456781a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoand.w.rl, 0xffffffff89abcdef, 0x123456781a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoand.w.aqrl, 0xffffffff89abcdef, 0x123456781a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoand.d, 0, 0, 0, 0
	AMO amoand.d, 1, 1, 1, 1
	AMO amoand.d, -1, 1, -1, 1
	AMO amoand.d, 1, 1, 1, -1
	AMO amoand.d, 0x7fffffffffffffff, 1, 0x7fffffffffffffff, 1
	AMO amoand.d, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, -1
	AMO amoand.d, 0xffffffff80000000, 0, 0xffffffff80000000, 0x7fffffff
	AMO amoand.d, 0x7fffffff, 0, 0x7fffffff, 0xffffffff80000000
	AMO amoand.d, 0x123456789abcdef, 0, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoand.d, 0x5a5a5a5a80000000, 0, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoand.d, 0x5a5a5a5a7fffffff, 0x5a5a5a5a00000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoand.d.aq, 0x123456789abcdef, 0x2404281a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoand.d.rl, 0x123456789abcdef, 0x2404281a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoand.d.aqrl, 0x123456789abcdef, 0x2404281a185a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoor.w, 0, 0, 0, 0
	AMO amoor.w, 1, 1, 1, 1
	AMO amoor.w, -1, -1, -1, 1
	AMO amoor.w, 1, 0xffffffff, 1, -1
	AMO amoor.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amoor.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amoor.w, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoor.w, 0x7fffffff, 0xffffffff, 0x7fffffff, 0xffffffff80000000
	AMO amoor.w, 0xffffffff89abcdef, 0x1234567ffffffff, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoor.w, 0xffffffff80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoor.w, 0x7fffffff, 0x5a5a5a5affffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoor.w.aq, 0xffffffff89abcdef, 0x1234567adafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoor.w.rl, 0xffffffff89abcdef, 0x1234567adafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoor.w.aqrl, 0xffffffff89abcdef, 0x1234567adafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amoor.d, 0, 0, 0, 0
	AMO amoor.d, 1, 1, 1, 1
	AMO amoor.d, -1, -1, -1, 1
	AMO amoor.d, 1, -1, 1, -1
	AMO amoor.d, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amoor.d, 0x8000000000000000, -1, 0x8000000000000000, -1
	AMO amoor.d, 0xffffffff80000000, -1, 0xffffffff80000000, 0x7fffffff
	AMO amoor.d, 0x7fffffff, -1, 0x7fffffff, 0xffffffff80000000
	AMO amoor.d, 0x123456789abcdef, -1, 0x123456789abcdef, 0xfedcba9876543210
	AMO amoor.d, 0x5a5a5a5a80000000, 0x5a5a5a5affffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amoor.d, 0x5a5a5a5a7fffffff, -1, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amoor.d.aq, 0x123456789abcdef, 0x5b7b5f7fadafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoor.d.rl, 0x123456789abcdef, 0x5b7b5f7fadafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amoor.d.aqrl, 0x123456789abcdef, 0x5b7b5f7fadafedef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomin.w, 0, 0, 0, 0
	AMO amomin.w, 1, 1, 1, 1
	AMO amomin.w, -1, -1, -1, 1
	AMO amomin.w, 1, 0xffffffff, 1, -1
	AMO amomin.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amomin.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amomin.w, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	AMO amomin.w, 0x7fffffff, 0x80000000, 0x7fffffff, 0xffffffff80000000
	AMO amomin.w, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomin.w, 0xffffffff80000000, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomin.w, 0x7fffffff, 0x5a5a5a5a80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomin.w.aq, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomin.w.rl, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomin.w.aqrl, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomin.d, 0, 0, 0, 0
	AMO amomin.d, 1, 1, 1, 1
	AMO amomin.d, -1, -1, -1, 1
	AMO amomin.d, 1, -1, 1, -1
	AMO amomin.d, 0x7fffffffffffffff, 1, 0x7fffffffffffffff, 1
	AMO amomin.d, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, -1
	AMO amomin.d, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	AMO amomin.d, 0x7fffffff, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000
	AMO amomin.d, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomin.d, 0x5a5a5a5a80000000, 0x7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomin.d, 0x5a5a5a5a7fffffff, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomin.d.aq, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomin.d.rl, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomin.d.aqrl, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomax.w, 0, 0, 0, 0
	AMO amomax.w, 1, 1, 1, 1
	AMO amomax.w, -1, 0xffffffff00000001, -1, 1
	AMO amomax.w, 1, 1, 1, -1
	AMO amomax.w, -1, 0x7fffffff00000001, 0x7fffffffffffffff, 1
	AMO amomax.w, 0, 0x8000000000000000, 0x8000000000000000, -1
	AMO amomax.w, 0xffffffff80000000, 0xffffffff7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amomax.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0xffffffff80000000
	AMO amomax.w, 0xffffffff89abcdef, 0x123456776543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomax.w, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomax.w, 0x7fffffff, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomax.w.aq, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomax.w.rl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomax.w.aqrl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomax.d, 0, 0, 0, 0
	AMO amomax.d, 1, 1, 1, 1
	AMO amomax.d, -1, 1, -1, 1
	AMO amomax.d, 1, 1, 1, -1
	AMO amomax.d, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amomax.d, 0x8000000000000000, -1, 0x8000000000000000, -1
	AMO amomax.d, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amomax.d, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0xffffffff80000000
	AMO amomax.d, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomax.d, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomax.d, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomax.d.aq, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomax.d.rl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomax.d.aqrl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amominu.w, 0, 0, 0, 0
	AMO amominu.w, 1, 1, 1, 1
	AMO amominu.w, -1, 0xffffffff00000001, -1, 1
	AMO amominu.w, 1, 1, 1, -1
	AMO amominu.w, -1, 0x7fffffff00000001, 0x7fffffffffffffff, 1
	AMO amominu.w, 0, 0x8000000000000000, 0x8000000000000000, -1
	AMO amominu.w, 0xffffffff80000000, 0xffffffff7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amominu.w, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0xffffffff80000000
	AMO amominu.w, 0xffffffff89abcdef, 0x123456776543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amominu.w, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amominu.w, 0x7fffffff, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amominu.w.aq, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amominu.w.rl, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amominu.w.aqrl, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amominu.d, 0, 0, 0, 0
	AMO amominu.d, 1, 1, 1, 1
	AMO amominu.d, -1, 1, -1, 1
	AMO amominu.d, 1, 1, 1, -1
	AMO amominu.d, 0x7fffffffffffffff, 1, 0x7fffffffffffffff, 1
	AMO amominu.d, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000, -1
	AMO amominu.d, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000, 0x7fffffff
	AMO amominu.d, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0xffffffff80000000
	AMO amominu.d, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	AMO amominu.d, 0x5a5a5a5a80000000, 0x7fffffff, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amominu.d, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amominu.d.aq, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amominu.d.rl, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amominu.d.aqrl, 0x123456789abcdef, 0x123456789abcdef, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomaxu.w, 0, 0, 0, 0
	AMO amomaxu.w, 1, 1, 1, 1
	AMO amomaxu.w, -1, -1, -1, 1
	AMO amomaxu.w, 1, 0xffffffff, 1, -1
	AMO amomaxu.w, -1, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amomaxu.w, 0, 0x80000000ffffffff, 0x8000000000000000, -1
	AMO amomaxu.w, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	AMO amomaxu.w, 0x7fffffff, 0x80000000, 0x7fffffff, 0xffffffff80000000
	AMO amomaxu.w, 0xffffffff89abcdef, 0x123456789abcdef, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomaxu.w, 0xffffffff80000000, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomaxu.w, 0x7fffffff, 0x5a5a5a5a80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomaxu.w.aq, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomaxu.w.rl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomaxu.w.aqrl, 0xffffffff89abcdef, 0x1234567a5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	AMO amomaxu.d, 0, 0, 0, 0
	AMO amomaxu.d, 1, 1, 1, 1
	AMO amomaxu.d, -1, -1, -1, 1
	AMO amomaxu.d, 1, -1, 1, -1
	AMO amomaxu.d, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
	AMO amomaxu.d, 0x8000000000000000, -1, 0x8000000000000000, -1
	AMO amomaxu.d, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	AMO amomaxu.d, 0x7fffffff, 0xffffffff80000000, 0x7fffffff, 0xffffffff80000000
	AMO amomaxu.d, 0x123456789abcdef, 0xfedcba9876543210, 0x123456789abcdef, 0xfedcba9876543210
	AMO amomaxu.d, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x5a5a5a5a80000000, 0x7fffffff
	AMO amomaxu.d, 0x5a5a5a5a7fffffff, 0xffffffff80000000, 0x5a5a5a5a7fffffff, 0xffffffff80000000
	AMO amomaxu.d.aq, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomaxu.d.rl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	AMO amomaxu.d.aqrl, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5

	// lr and sc. reserve leaves a reservation of a doubleword or word at scratch.
	.macro	prepare number
	li	gp, \number
	la	a1, scratch
	li	t0, 0x1122334455667788
	sd	t0, 0(a1)
	li	t0, 0x99aabbccddeeff00
	sd	t0, 8(a1)
	li	a2, 0x0123456789abcdef
	.endm
	.macro	memory_is low
	ld	t0, 0(a1)
	li	t1, \low
	bne	t0, t1, fail
	ld	t0, 8(a1)
	li	t1, 0x99aabbccddeeff00
	bne	t0, t1, fail
	.endm
	// The pair succeeds in the end ("Eventual Success of Store-Conditional Instructions"), with 0 in rd.
	.macro	lr_sc_succeeds number, lr, sc, loaded, low
	prepare	\number
	li	a4, 100
1:	\lr	a0, (a1)
	\sc	a3, a2, (a1)
	beqz	a3, 2f
	addi	a4, a4, -1
	bnez	a4, 1b
	j	fail
2:	li	t0, \loaded
	bne	a0, t0, fail
	memory_is \low
	.endm
#define LR_SC_SUCCEEDS lr_sc_succeeds __LINE__,

	LR_SC_SUCCEEDS lr.w, sc.w, 0x55667788, 0x1122334489abcdef
	LR_SC_SUCCEEDS lr.w.aq, sc.w.rl, 0x55667788, 0x1122334489abcdef
	LR_SC_SUCCEEDS lr.w.aqrl, sc.w.aqrl, 0x55667788, 0x1122334489abcdef
	LR_SC_SUCCEEDS lr.d, sc.d, 0x1122334455667788, 0x0123456789abcdef
	LR_SC_SUCCEEDS lr.d.aq, sc.d.rl, 0x1122334455667788, 0x0123456789abcdef
	LR_SC_SUCCEEDS lr.d.aqrl, sc.d.aqrl, 0x1122334455667788, 0x0123456789abcdef

	// lr.w extends the sign.
	prepare	__LINE__
	li	t0, 0x80000000
	sw	t0, 0(a1)
	lr.w	a0, (a1)
	li	t0, -0x80000000
	bne	a0, t0, fail

	// An sc uses the reservation up, whether it succeeds or fails: the second one fails and stores nothing.
	prepare	__LINE__
1:	lr.d	a0, (a1)
	sc.d	a3, a2, (a1)
	bnez	a3, 1b
	li	t0, 0x5555555555555555
	sc.d	a3, t0, (a1)
	beqz	a3, fail
	memory_is 0x0123456789abcdef

	prepare	__LINE__
1:	lr.w	a0, (a1)
	sc.w	a3, a2, (a1)
	bnez	a3, 1b
	sc.w	a3, x0, (a1)
	beqz	a3, fail
	memory_is 0x1122334489abcdef

	// An sc to an address outside of what is reserved fails. Reservation sets are at most a page here.
	prepare	__LINE__
	la	a4, elsewhere
	sd	x0, 0(a4)
	lr.d	a0, (a1)
	sc.d	a3, a2, (a4)
	beqz	a3, fail
	ld	t0, 0(a4)
	bnez	t0, fail
	// ... and gave up the reservation.
	sc.d	a3, a2, (a1)
	beqz	a3, fail
	memory_is 0x1122334455667788

	// A later lr replaces the reservation.
	prepare	__LINE__
	la	a4, elsewhere
	lr.d	a0, (a1)
	lr.d	a0, (a4)
	sc.d	a3, a2, (a1)
	beqz	a3, fail
	memory_is 0x1122334455667788

	// rd == rs1, rd == rs2 and x0.
	prepare	__LINE__
	mv	a5, a1
1:	mv	a4, a1
	lr.d	a4, (a4)
	li	t0, 0x1122334455667788
	bne	a4, t0, fail
	mv	a3, a2
	sc.d	a3, a3, (a1)
	bnez	a3, 1b
	memory_is 0x0123456789abcdef
	lr.d	x0, (a1)
	bnez	x0, fail
	sc.d	x0, x0, (a1)
	bnez	x0, fail

	test_end

	.bss
	.balign	8
scratch:
	.zero	16
	.zero	8192
elsewhere:
	.zero	8
